import type {TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {OccupationKey} from '../data/packed/keys.gen.js';
import {CareerElement} from './career-element.js';
import type {OccupationRecord} from './dataset/occupation.js';
import * as problem from './messages/problems.js';
import {recordFault} from './model/record.js';

/**
 * What all elements that show one occupation share: `occupation` or `record` in, one occupation
 * out; where there is none, the author's own words. Elements extend it and say what they draw.
 */
export abstract class OccupationElement extends CareerElement {
  /** SOC code (`29-2072`), O*NET-SOC code, slug, or official title in any case. */
  @property() occupation?: OccupationKey;
  /**
   * Figures of the page's own, of the same type as the dataset's; shown instead of `occupation`.
   */
  @property({attribute: false}) record?: OccupationRecord;

  /** What the element shows of an occupation; `undefined` where it has nothing to show. */
  protected abstract renderOccupation(occupation: OccupationRecord): TemplateResult | undefined;

  protected override get subject(): [attribute: string, value: unknown] {
    return this.record ? ['record', this.record] : ['occupation', this.occupation];
  }

  protected override renderContent(): TemplateResult | undefined {
    const shown = this.#shownOccupation();
    if (!shown) return undefined;
    const content = this.renderOccupation(shown);
    if (!content && !this.modules.areComing) {
      const attribute = shown === this.record ? 'record' : 'occupation';
      this.report(attribute, shown.title, problem.nothing);
    }
    return content;
  }

  #shownOccupation(): OccupationRecord | undefined {
    const {record, occupation} = this;
    if (record != null) {
      const fault = recordFault(record);
      if (!fault) return record;
      const [path, value, expected] = fault;
      this.report(path, value, problem.record(expected));
    }
    if (occupation) return this.lookUp(occupation);
    if (record == null) this.report('occupation', '', problem.missing);
    return undefined;
  }
}
