/** The drop-in on strict pages, in every engine. test/pages sees more, in one. */
import {expect, nextFrame} from '@open-wc/testing';
import {closeFrames, openFrame} from './frame.js';

const page = `<html lang="en">
  <title>A page under a strict policy</title>
  <script src="/dist/career-widgets.js"></script>
  <career-salary occupation="29-2072" offer-min="48000" offer-max="56000">The author’s words</career-salary>
  <career-salary occupation="27-2011">The author’s words</career-salary>
  <career-salary occupation="no such occupation">The author’s words</career-salary>
</html>`;

const ownOnly = "default-src 'none'; script-src 'self'; style-src 'self'";

describe('a page whose policy allows', () => {
  afterEach(closeFrames);

  for (const [what, policy] of Object.entries({
    'its own scripts and styles only': ownOnly,
    'the same, and text as code nowhere': `${ownOnly}; require-trusted-types-for 'script'`,
    'the same, and templates of ours': `${ownOnly}; require-trusted-types-for 'script'; trusted-types career-widgets`,
  })) {
    it(`${what}: everything is drawn and nothing is blocked`, async () => {
      const {document, window, violations} = await openFrame(page, {
        'Content-Security-Policy': policy,
      });
      await nextFrame();
      const [bar, actors, unknown] = [...document.querySelectorAll('career-salary')];
      expect(bar!.shadowRoot!.textContent)
        .to.contain('$51,140')
        .and.contain('This employer’s offer');
      expect(actors!.shadowRoot!.textContent).to.contain('$29.05');
      expect(unknown!.shadowRoot!.querySelector('slot')!.assignedNodes()[0]!.textContent).to.equal(
        'The author’s words',
      );
      const drawing = bar!.shadowRoot!.querySelector('[part="bar"]')!;
      expect(drawing.getBoundingClientRect().width).to.be.greaterThan(200);
      expect(window.getComputedStyle(drawing).fill, 'its style sheet is in force').to.equal('none');
      expect(violations()).to.deep.equal([]);
    });
  }
});
