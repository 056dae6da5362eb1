/** @jsxImportSource react */
import {useState} from 'react';
import {searchOccupations, type OccupationCode, type OccupationRecord} from 'career-widgets';
import 'career-widgets/react/jsx';

const record: OccupationRecord = {title: 'Our own graduates'};
declare const fromTheServer: string;

export function Right() {
  const [problem, setProblem] = useState('');
  return (
    <main title={problem}>
      <career-salary
        className="pay"
        occupation="29-2072"
        period="hour"
        offer-min={23.5}
        offer-max="30"
        heading-level={2}
      >
        Our own words
      </career-salary>
      <career-salary
        occupation="medical-records-specialists"
        record={record}
        oncareer-error={({message}) => setProblem(message)}
      />
      <career-facts
        occupation="Medical Records Specialists"
        ref={(element) => console.log(element?.occupation)}
      />
      <career-outlook occupation={fromTheServer as OccupationCode} />
      <>
        {searchOccupations('nurse', 3).map(({code}) => (
          <career-outlook occupation={code} />
        ))}
      </>
      <career-certification
        certification="rhit"
        oncareer-navigate={(event) => event.preventDefault()}
      />
      <career-interests for="badge list" share />
      <career-fit id="badge" occupation="29-2072.00" interests={[10, 24, 4, 18, 8, 38]} />
      <career-matches id="list" limit={5} education="Bachelor's degree" />
    </main>
  );
}
