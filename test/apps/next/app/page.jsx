import {findOccupation, load, programs} from 'career-widgets/data';
import {nurses} from '../shown.js';
import {Cards} from './cards.jsx';

/** Drawn on the server, which reads what is known of an occupation from the package. */
export default async function Page() {
  await load('29-1141');
  return (
    <main>
      <h1>Careers</h1>
      <Cards nurses={nurses} />
      <p id="programs">{programs(findOccupation('29-1141')).length} programs lead to nursing.</p>
    </main>
  );
}
