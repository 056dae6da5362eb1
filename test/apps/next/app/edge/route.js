import {addOccupation, fallbackText, findOccupation, programs} from 'career-widgets/data';
import occupation from 'career-widgets/occupations/29-2072';

// There are no files here, so what is known of an occupation is handed in.
export const runtime = 'edge';

export function GET() {
  addOccupation(occupation);
  return Response.json({
    words: fallbackText('29-2072', 'career-salary'),
    programs: programs(findOccupation('29-2072')).length,
  });
}
