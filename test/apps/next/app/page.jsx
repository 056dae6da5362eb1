import {fallbackText, findOccupation, load, programs} from 'career-widgets/data';
import {SalaryBar} from './salary-bar.jsx';

/** Drawn on the server. */
export default async function Page() {
  await load('29-2072');
  const words = fallbackText('29-2072', 'career-salary');
  return (
    <main>
      <SalaryBar occupation="29-2072">{words}</SalaryBar>
      <p id="programs">{programs(findOccupation('29-2072')).length} programs lead here.</p>
    </main>
  );
}
