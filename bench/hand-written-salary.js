/**
 * What the bench compares with: a salary bar as a web developer writes it by hand for one page, without a library. It
 * shows the same words, the same drawing and, by the same rules, the same looks; `bench.ts` checks that in every run.
 *
 * It is written to be quick, not to be beaten: one style sheet for all, one cached number format each, a table of
 * exactly the occupations that are asked for, and nothing our element has besides: no search, no hourly pay, no
 * employer's offer, no marks for unpublished figures, no check of what the page hands in. As most such elements do, it
 * writes its shadow root with innerHTML whenever it changes, and lets the browser lay out all of it: the one thing
 * taken from the rules is content-visibility.
 */
(() => {
  /** Code → title, mean and the five percentiles, `bench.ts` fills it in from the dataset. */
  const occupations = OCCUPATIONS;
  const benchmark = BENCHMARK;
  const source = SOURCE;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);

  const dollars = {style: 'currency', currency: 'USD', maximumFractionDigits: 0};
  const long = new Intl.NumberFormat('en', dollars);
  const short = new Intl.NumberFormat('en', {...dollars, notation: 'compact'});
  const names = ['10th', '25th', 'Median', '75th', '90th'];

  class HandWrittenSalary extends HTMLElement {
    static observedAttributes = ['occupation'];

    constructor() {
      super();
      this.attachShadow({mode: 'open'}).adoptedStyleSheets = [sheet];
    }

    attributeChangedCallback() {
      const [title, mean, ...pay] = occupations[this.getAttribute('occupation')];
      const low = Math.min(benchmark, pay[0]);
      const length = Math.max(benchmark, pay[4]) - low;
      const place = (amount) => Math.round((0.03 + ((amount - low) / length) * 0.94) * 1e4) / 100;
      const [p10, p25, p50, p75, p90] = pay.map(place);
      const all = place(benchmark);
      const difference = pay[2] - benchmark;
      const compared = difference
        ? `${long.format(Math.abs(difference))} ${difference > 0 ? 'above' : 'below'}`
        : 'The same as';
      this.shadowRoot.innerHTML = `
        <div><div class="salary" lang="en">
          <div>
            <div part="title" class="title" role="heading" aria-level="3"><slot name="title">${title}</slot></div>
            <p part="median"><small>Median pay</small><b>${long.format(pay[2])}</b> a year</p>
            <p part="comparison">${compared} the median of all occupations, ${long.format(benchmark)}</p>
            <p part="note">The mean (average) is ${long.format(mean)}.</p>
          </div>
          <div>
            <svg part="bar" aria-hidden="true" viewBox="0 0 100 80" height="80" preserveAspectRatio="none">
              <path class="legs" d="${[p10, p25, p50, p75, p90].map((at, index) => `M${at} 38v14L${10 + 20 * index} 80`).join('')}"></path>
              <path class="range" d="M${p10} 38H${p90}"></path>
              <path class="box" d="M${p25} 38H${p75}"></path>
              <path d="${[p10, p25, p75, p90].map((at) => `M${at} 27v22`).join('')}"></path>
              <path class="benchmark" d="M${all} 17V56"></path>
              <path class="dot" d="M${all} 17v.1"></path>
              <path class="median" d="M${p50} 23v30"></path>
            </svg>
            <dl part="figures">${pay
              .map(
                (amount, index) => `
              <div class="${['p10', 'p25', 'p50', 'p75', 'p90'][index]}">
                <dt data-short="${names[index]}">${index === 2 ? 'Median' : `${names[index]} percentile`}</dt>
                <dd data-short="${short.format(amount)}">${long.format(amount)}</dd>
              </div>`,
              )
              .join('')}
            </dl>
          </div>
          <p part="source">${source.scope} · <a href="${source.url}">${source.name}</a></p>
        </div></div>`;
    }
  }

  customElements.define('career-salary', HandWrittenSalary);
})();
