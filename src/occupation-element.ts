import type {TemplateResult} from 'lit/html.js';
import {CareerElement} from './career-element.js';
import {findOccupation} from './dataset/catalog.js';
import type {OccupationRecord} from './dataset/occupation.js';
import {searchOccupations} from './dataset/search.js';
import {problem} from './messages/problems.js';

/**
 * What all elements that show one occupation share: `occupation` or `record` in, one occupation out; where there is
 * none, the author's own content. Elements extend it and say what they draw.
 */
export abstract class OccupationElement extends CareerElement {
  static override properties: Record<string, unknown> = {occupation: undefined, record: undefined, ...CareerElement.properties};

  /** SOC code (`29-2072`), O*NET-SOC code, slug, or official title in any case. */
  declare occupation?: string;
  /** Figures of the page's own, of the same type as the dataset's; shown instead of `occupation`. */
  declare record?: OccupationRecord;

  /** What the element shows of an occupation; `undefined` where it has nothing to show. */
  protected abstract renderOccupation(occupation: OccupationRecord): TemplateResult | undefined;

  protected override renderContent(): TemplateResult | undefined {
    const shown = this.#shown();
    return shown && this.renderOccupation(shown);
  }

  #shown(): OccupationRecord | undefined {
    const {record, occupation} = this;
    if (record != null) {
      const fault = recordFault(record);
      if (!fault) return record;
      this.report(fault[0], fault[1], problem.record(fault[2]));
    }
    const found = occupation ? findOccupation(occupation) : undefined;
    if (occupation && !found) {
      const nearest = searchOccupations(occupation, 3).map(({code, title}) => `${code} ${title}`);
      this.report('occupation', occupation, problem.unknown(nearest.join(', ')));
    } else if (!found && record == null) {
      this.report('occupation', '', problem.missing);
    }
    return found;
  }
}

/**
 * The language to write numbers in: that of the page around, where that is a kind of English. Our sentences are English,
 * and a figure written the French way inside one would be misread. Whatever else a page says (`auto`, `en_US`, nothing)
 * is no reason to fail.
 */
function localeAround(element: Element): string {
  const holder = element.closest('[lang]');
  const host = (element.getRootNode() as Partial<ShadowRoot>).host;
  if (!holder && host) return localeAround(host);
  const language = holder?.getAttribute('lang') ?? '';
  return /^en(-[a-z]{2})?$/i.test(language) ? language : 'en-US';
}

/** Figures that must be numbers where they are given at all; pay may carry the publisher's mark instead. */
const figures = {
  annual: /^[*#]$/,
  hourly: /^[*#]$/,
  allOccupations: undefined,
  topCode: undefined,
};
const outlookFigures = ['employment', 'projected', 'change', 'percent', 'openings'] as const;

/** Path, value and expectation of the first thing in a page's own record that cannot be shown. */
function recordFault(record: OccupationRecord): [path: string, value: unknown, expected: string] | undefined {
  if (typeof record !== 'object' || !record.title) return ['record', record, 'an object with a title, such as {title, wages}'];
  const {wages, outlook} = record;
  for (const [part, marks] of Object.entries(figures)) {
    for (const [key, value] of Object.entries(wages?.[part as keyof typeof figures] ?? {}) as [string, unknown][]) {
      const fine = value === undefined || marks?.test(String(value)) || (Number.isFinite(value) && (value as number) > 0);
      if (!fine) return [`record.wages.${part}.${key}`, value, `an amount in US dollars${marks ? ', "*" or "#"' : ''}`];
    }
  }
  const missing = outlook && outlookFigures.find((key) => !Number.isFinite(outlook[key]));
  return missing && [`record.outlook.${missing}`, outlook[missing], 'a number'];
}
