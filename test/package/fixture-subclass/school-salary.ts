/** The salary bar with what a school adds to it: an element that somebody makes of one of ours, as lit documents it. */
import {css, html} from 'lit';
import {property} from 'lit/decorators.js';
import {CareerSalary} from '../../../src/index.js';

export class SchoolSalary extends CareerSalary {
  static override styles = [
    CareerSalary.styles,
    css`
      .tuition {
        color: rgb(0, 100, 0);
      }
    `,
  ];

  /** What the program costs, in US dollars. */
  @property({type: Number}) tuition = 0;

  override render() {
    return html`${super.render()}
      <p class="tuition">Our program costs $${this.tuition}.</p>`;
  }
}

customElements.define('school-salary', SchoolSalary);

declare global {
  interface HTMLElementTagNameMap {
    'school-salary': SchoolSalary;
  }
}
