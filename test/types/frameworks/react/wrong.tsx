/** @jsxImportSource react */
import 'career-widgets/react/jsx';

declare const fromTheServer: string;

export function Wrong() {
  return (
    <main>
      <career-salary occupation="medical-record-specialists" />
      <career-salary occupation={fromTheServer} />
      <career-salary occupation="29-2072" period="month" />
      <career-salary occupation="29-2072" heading-level={1} />
      <career-salary occupation="29-2072" offer-min="48k" />
      <career-certification certification="rhitt" />
      <career-education occupation="29-2072" steps />
      <career-facts record={{wages: {}}} />
      <career-salary occupation="29-2072" oncareer-error={(text: string) => console.log(text)} />
    </main>
  );
}
