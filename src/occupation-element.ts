import type {PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {OccupationKey} from '../data/packed/keys.gen.js';
import {jsonAttribute} from './attributes.js';
import {CareerElement} from './career-element.js';
import type {OccupationRecord} from './dataset/occupation.js';
import * as problem from './messages/problems.js';
import {readRecord, RecordFault} from './model/record.js';

/**
 * What all elements that show one occupation share: `occupation` or `record` in, one occupation
 * out; where there is none, the author's own words. Elements extend it and say what they draw.
 */
export abstract class OccupationElement extends CareerElement {
  /** SOC code (`29-2072`), O*NET-SOC code, slug, or official title in any case. */
  @property() occupation?: OccupationKey | undefined;
  /**
   * Figures of the page's own, of the same type as the dataset's; shown instead of `occupation`. In
   * HTML as JSON.
   */
  @property({converter: jsonAttribute}) record?: OccupationRecord | string | undefined;

  /** What of the page's own record can be shown, read once for each change. */
  #own?: OccupationRecord | null;

  /** What the element shows of an occupation; `undefined` where it has nothing to show. */
  protected abstract renderOccupation(occupation: OccupationRecord): TemplateResult | undefined;

  protected override get subject(): [attribute: string, value: unknown] {
    return this.record ? ['record', this.record] : ['occupation', this.occupation];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#own = undefined;
  }

  protected override renderContent(): TemplateResult | undefined {
    const own = this.#renderOwn();
    return own || this.modules.areComing ? own : this.#renderNamed();
  }

  /** Whether it is the page's own record that is shown. */
  protected isOwn(occupation: OccupationRecord): boolean {
    return occupation === this.#own;
  }

  /** The page's own record, unless it cannot be shown: then it is told, and left out. */
  #renderOwn(): TemplateResult | undefined {
    this.#own ??= this.#readOwn();
    if (!this.#own) return undefined;
    try {
      const content = this.renderOccupation(this.#own);
      if (!content && !this.modules.areComing) {
        this.report('record', this.#own.title, problem.nothing);
      }
      return content;
    } catch (error) {
      this.report('record', this.record, `${problem.broken} ${String(error)}`);
      return undefined;
    }
  }

  #readOwn(): OccupationRecord | null {
    const given = this.handedIn('record', this.record);
    if (given === undefined) return null;
    const read = readRecord(given);
    if (!(read instanceof RecordFault)) return read;
    this.report(read.path, read.value, problem.record(read.expected));
    return null;
  }

  #renderNamed(): TemplateResult | undefined {
    const {occupation, record} = this;
    if (!occupation) {
      const isNoneGiven = record == null || record === '';
      if (isNoneGiven && this.arrival.isOver) this.report('occupation', '', problem.missing);
      return undefined;
    }
    const found = this.lookUp(occupation);
    const content = found && this.renderOccupation(found);
    if (found && !content && !this.modules.areComing) {
      this.report('occupation', found.title, problem.nothing);
    }
    return content;
  }
}
