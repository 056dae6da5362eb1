/** What the elements rely on in each engine, and that the engines enforce the policies we test under. */
import {expect} from '@open-wc/testing';
import {closeFrames, openFrame} from './frame.js';

describe('this engine', () => {
  afterEach(closeFrames);

  it('adopts one style sheet into many shadow roots', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { inline-size: 123px; }');
    for (const host of [document.createElement('div'), document.createElement('div')]) {
      document.body.append(host);
      const root = host.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = [sheet];
      const paragraph = root.appendChild(document.createElement('p'));
      expect(getComputedStyle(paragraph).inlineSize).to.equal('123px');
      host.remove();
    }
  });

  it('takes light-dark() from the colour scheme an element inherits', () => {
    const page = document.createElement('div');
    const inner = page.appendChild(document.createElement('span'));
    document.body.append(page);
    inner.style.color = 'light-dark(rgb(1, 1, 1), rgb(2, 2, 2))';
    page.style.colorScheme = 'dark';
    expect(getComputedStyle(inner).color).to.equal('rgb(2, 2, 2)');
    page.style.colorScheme = 'light';
    expect(getComputedStyle(inner).color).to.equal('rgb(1, 1, 1)');
    page.remove();
  });

  it('knows what the widgets lay themselves out with', () => {
    for (const [property, value] of [
      ['container-type', 'inline-size'],
      ['content-visibility', 'auto'],
      ['contain-intrinsic-block-size', 'auto 9rem'],
      ['color', 'color-mix(in oklab, red 10%, blue)'],
    ] as const) {
      expect(CSS.supports(property, value), property).to.equal(true);
    }
    expect(CSS.supports('selector(:dir(rtl))'), ':dir()').to.equal(true);
  });

  it('blocks an inline style where the policy says so, and reports it', async () => {
    const html = '<p style="color: rgb(255, 0, 0)">text</p>';
    const color = ({document, window}: Awaited<ReturnType<typeof openFrame>>) =>
      window.getComputedStyle(document.querySelector('p') as Element).color;

    const free = await openFrame(html);
    expect(color(free)).to.equal('rgb(255, 0, 0)');
    expect(free.violations()).to.deep.equal([]);

    const strict = await openFrame(html, {
      'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'",
    });
    expect(color(strict)).to.equal('rgb(0, 0, 0)');
    expect(strict.violations()).to.deep.equal(['style-src-attr: inline']);
  });
});
