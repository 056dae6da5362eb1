/**
 * What of a page's own record can be shown. `career-widgets/schema` checks all of it, with a
 * library too large to ship.
 */
import type {OccupationRecord} from '../dataset/occupation.js';

/**
 * Amounts that must be numbers where they are given at all, and whether the publisher's mark may
 * stand for one.
 */
const wageFigures = {annual: true, hourly: true, allOccupations: false, topCode: false};
const outlookFigures = ['employment', 'projected', 'change', 'percent', 'openings'] as const;

/** Path, value and expectation of the first thing in a page's own record that cannot be shown. */
export function recordFault(
  record: OccupationRecord,
): [path: string, value: unknown, expected: string] | undefined {
  if (typeof record !== 'object' || !record.title)
    return ['record', record, 'an object with a title, such as {title, wages}'];
  const {wages, outlook} = record;
  for (const [part, marks] of Object.entries(wageFigures)) {
    for (const [key, value] of Object.entries(wages?.[part as keyof typeof wageFigures] ?? {}) as [
      string,
      unknown,
    ][]) {
      const fine =
        value == null ||
        (marks && (value === '*' || value === '#')) ||
        (Number.isFinite(value) && (value as number) > 0);
      if (!fine)
        return [
          `record.wages.${part}.${key}`,
          value,
          `an amount in US dollars${marks ? ', "*" or "#"' : ''}`,
        ];
    }
  }
  const wrong = (path: string, value: unknown): [string, unknown, string] | undefined =>
    Number.isFinite(value) ? undefined : [`record.${path}`, value, 'a number'];
  let fault = wages?.employment == null ? undefined : wrong('wages.employment', wages.employment);
  if (outlook) {
    for (const key of outlookFigures) fault ??= wrong(`outlook.${key}`, outlook[key]);
    if (outlook.allOccupations)
      fault ??= wrong('outlook.allOccupations.percent', outlook.allOccupations.percent);
  }
  return fault;
}
