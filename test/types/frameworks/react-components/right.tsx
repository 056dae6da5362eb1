/** @jsxImportSource react */
import {useState} from 'react';
import {searchOccupations, type OccupationCode, type OccupationRecord} from 'career-widgets';
import {
  CareerCertification,
  CareerFacts,
  CareerFit,
  CareerInterests,
  CareerMatches,
  CareerOutlook,
  CareerSalary,
} from 'career-widgets/react';

const record: OccupationRecord = {title: 'Our own graduates'};
declare const fromTheServer: string;

export function Right() {
  const [problem, setProblem] = useState('');
  return (
    <main title={problem}>
      <CareerSalary
        className="pay"
        occupation="29-2072"
        period="hour"
        offerMin={23.5}
        offerMax="30"
        headingLevel={2}
      >
        Our own words
      </CareerSalary>
      <CareerSalary
        occupation="medical-records-specialists"
        record={record}
        onCareerError={({message}) => setProblem(message)}
      />
      <CareerFacts
        occupation="Medical Records Specialists"
        ref={(element) => console.log(element?.occupation)}
      />
      <CareerOutlook occupation={fromTheServer as OccupationCode} />
      <>
        {searchOccupations('nurse', 3).map(({code}) => (
          <CareerOutlook occupation={code} />
        ))}
      </>
      <CareerCertification
        certification="rhit"
        onCareerNavigate={(event) => event.preventDefault()}
      />
      <CareerInterests for="badge list" share />
      <CareerFit id="badge" occupation="29-2072.00" interests={[10, 24, 4, 18, 8, 38]} />
      <CareerMatches id="list" limit={5} education="Bachelor's degree" />
    </main>
  );
}
