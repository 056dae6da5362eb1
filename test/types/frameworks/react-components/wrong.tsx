/** @jsxImportSource react */
import {
  CareerCertification,
  CareerEducation,
  CareerFacts,
  CareerSalary,
} from 'career-widgets/react';

declare const fromTheServer: string;

export function Wrong() {
  return (
    <main>
      <CareerSalary occupation="medical-record-specialists" />
      <CareerSalary occupation={fromTheServer} />
      <CareerSalary occupation="29-2072" period="month" />
      <CareerSalary occupation="29-2072" headingLevel={1} />
      <CareerSalary occupation="29-2072" offerMin="48k" />
      <CareerCertification certification="rhitt" />
      <CareerEducation occupation="29-2072" steps />
      <CareerFacts record={{wages: {}}} />
      <CareerSalary occupation="29-2072" onCareerError={(text: string) => console.log(text)} />
    </main>
  );
}
