import type {TemplateResult} from 'lit/html.js';
import type {OccupationKey} from '../data/packed/keys.gen.js';
import {CareerElement} from './career-element.js';
import type {OccupationRecord} from './dataset/occupation.js';
import * as problem from './messages/problems.js';
import {recordFault} from './model/record.js';

/**
 * What all elements that show one occupation share: `occupation` or `record` in, one occupation out; where there is
 * none, the author's own content. Elements extend it and say what they draw.
 */
export abstract class OccupationElement extends CareerElement {
  static override properties: Record<string, unknown> = {
    occupation: undefined,
    record: undefined,
    ...CareerElement.properties,
  };

  /** SOC code (`29-2072`), O*NET-SOC code, slug, or official title in any case. */
  declare occupation?: OccupationKey;
  /** Figures of the page's own, of the same type as the dataset's; shown instead of `occupation`. */
  declare record?: OccupationRecord;

  /** What the element shows of an occupation; `undefined` where it has nothing to show. */
  protected abstract renderOccupation(occupation: OccupationRecord): TemplateResult | undefined;

  protected override renderContent(): TemplateResult | undefined {
    const shown = this.#shown();
    const content = shown && this.renderOccupation(shown);
    if (shown && !content && !this.unready)
      this.report(shown === this.record ? 'record' : 'occupation', shown.title, problem.nothing);
    return content;
  }

  #shown(): OccupationRecord | undefined {
    const {record, occupation} = this;
    if (record != null) {
      const fault = recordFault(record);
      if (!fault) return record;
      this.report(fault[0], fault[1], problem.record(fault[2]));
    }
    if (!occupation) {
      if (record == null) this.report('occupation', '', problem.missing);
      return undefined;
    }
    return this.lookUp(occupation);
  }
}
