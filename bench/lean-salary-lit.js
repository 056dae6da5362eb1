/**
 * The bar of `lean-salary.js` with Lit, and with the one rule that spares layout and paint of what
 * is off the screen: the goal for how long a page of a hundred bars is kept from answering.
 */
import {LitElement, html, svg, unsafeCSS} from 'lit';
import {contentOf, pathClasses, rules, source} from './lean-content.js';

class LeanSalaryWithLit extends LitElement {
  static properties = {occupation: {}};

  static styles = unsafeCSS(`${rules}
    :host {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 186px;
    }
  `);

  render() {
    const content = contentOf(this.occupation);
    return html`
      <div>
        <h3 part="title">${content.title}</h3>
        <p part="median"><small>Median pay</small><b>${content.median}</b> a year</p>
        <p part="comparison">${content.comparison}</p>
        <p part="note">${content.mean}</p>
      </div>
      <div>
        <svg
          part="bar"
          aria-hidden="true"
          viewBox="0 0 100 80"
          height="80"
          preserveAspectRatio="none"
        >
          ${pathClasses.map((name, index) => svg`<path class=${name} d=${content.paths[index]}></path>`)}
        </svg>
        <ul part="figures">
          ${content.figures.map((figure) => html`<li>${figure}</li>`)}
        </ul>
      </div>
      <p part="source">${source.scope} · <a href=${source.url}>${source.name}</a></p>
    `;
  }
}

customElements.define('career-salary', LeanSalaryWithLit);
