/** Elements that come from somewhere else: another document, or HTML that a server has drawn. */
import {expect, fixture, nextFrame} from '@open-wc/testing';
import {CareerSalary} from '../../src/index.js';
import {closeFrames, openFrame} from './frame.js';
import {authorsWords, listen, part, partText, show, told} from './showing.js';

customElements.define('career-salary', CareerSalary);
listen();

/** What only our style sheet does to the drawing. */
const isStyled = (element: CareerSalary): boolean => {
  const view = element.ownerDocument.defaultView!;
  return view.getComputedStyle(part(element, 'bar')!).fill === 'none';
};

const drawn = async (element: CareerSalary): Promise<void> => {
  await element.updateComplete;
  await nextFrame();
};

describe('an element in another document', () => {
  afterEach(closeFrames);

  it('that was made here is drawn there, with its styles', async () => {
    const {document: other} = await openFrame('<html lang="en"><title>A frame</title></html>');
    const element = document.createElement('career-salary');
    element.occupation = '29-2072';
    other.body.append(element);
    await drawn(element);
    expect(partText(element, 'median')).to.equal('Median pay $51,140 a year');
    expect(isStyled(element)).to.equal(true);
    expect(told.warnings).to.deep.equal([]);
  });

  it('that was drawn here keeps its drawing and its styles there, and goes on working', async () => {
    const {document: other} = await openFrame('<html lang="en"><title>A frame</title></html>');
    const element = await show('career-salary', {occupation: '29-2072'});
    const median = part(element, 'median');
    other.body.append(element);
    await drawn(element);
    expect(part(element, 'median')).to.equal(median);
    expect(isStyled(element)).to.equal(true);
    element.occupation = '29-1141';
    await drawn(element);
    expect(partText(element, 'median')).to.equal('Median pay $97,550 a year');
  });

  it('and back has the styles of this one again', async () => {
    const {document: other} = await openFrame('<html lang="en"><title>A frame</title></html>');
    const element = await show('career-salary', {occupation: '29-2072'});
    other.body.append(element);
    document.body.append(element);
    await drawn(element);
    expect(isStyled(element)).to.equal(true);
    element.remove();
  });

  it('as a copy, as scripts that print make them, is drawn there, with its styles', async () => {
    const {document: other} = await openFrame('<html lang="en"><title>A frame</title></html>');
    const element = await show('career-salary', {});
    element.setAttribute('occupation', '29-2072');
    const copy = element.cloneNode(true) as CareerSalary;
    other.body.append(copy);
    await drawn(copy);
    expect(partText(copy, 'median')).to.equal('Median pay $51,140 a year');
    expect(isStyled(copy)).to.equal(true);
  });

  it('that nobody sees, and then back in one that is seen, has its styles', async () => {
    const unseen = document.implementation.createHTMLDocument();
    const element = await show('career-salary', {occupation: '29-2072'});
    unseen.body.append(element);
    element.occupation = '29-1141';
    await element.updateComplete;
    document.body.append(element);
    await drawn(element);
    expect(partText(element, 'median')).to.equal('Median pay $97,550 a year');
    expect(isStyled(element)).to.equal(true);
    element.remove();
  });

  it('in a shadow root of that one writes numbers in the language around it', async () => {
    const {document: other} = await openFrame('<html lang="en-GB"><title>A frame</title></html>');
    const host = other.createElement('div');
    other.body.append(host);
    const element = document.createElement('career-salary');
    element.occupation = '29-2072';
    host.attachShadow({mode: 'open'}).append(element);
    await drawn(element);
    expect(partText(element, 'median')).to.equal('Median pay US$51,140 a year');
  });
});

describe('an element whose shadow root is the page’s own business', () => {
  const put = async (prepare: (element: CareerSalary) => void): Promise<CareerSalary> => {
    const element = document.createElement('career-salary');
    element.occupation = '29-2072';
    const words = document.createElement('p');
    words.textContent = 'The author’s words';
    element.append(words);
    prepare(element);
    const holder = await fixture(document.createElement('div'));
    holder.append(element);
    await drawn(element);
    return element;
  };
  /** It goes on so, whatever happens to it. */
  const goOn = async (element: CareerSalary): Promise<void> => {
    element.occupation = '29-1141';
    await drawn(element);
    const {parentElement} = element;
    element.remove();
    parentElement!.append(element);
    await drawn(element);
  };

  it('because it has attached a closed one keeps the author’s words, told once', async () => {
    const element = await put((one) => one.attachShadow({mode: 'closed'}).append(slot()));
    await goOn(element);
    expect(authorsWords(element)).to.equal(true);
    expect(told.warnings.length).to.equal(1);
    expect(told.warnings[0])
      .to.contain('<career-salary occupation="29-2072">')
      .and.contain('shadow');
    expect(told.errors.length).to.equal(1);
  });

  it('because it has attached an open one is drawn there, with styles', async () => {
    const element = await put((one) => one.attachShadow({mode: 'open'}).append(slot()));
    await goOn(element);
    expect(partText(element, 'median')).to.equal('Median pay $97,550 a year');
    expect(isStyled(element)).to.equal(true);
    expect(authorsWords(element)).to.equal(false);
    expect(told.warnings).to.deep.equal([]);
  });

  for (const [what, attachShadow] of Object.entries<() => unknown>({
    'an error': () => {
      throw new Error('Not here');
    },
    'something that is no error': () => {
      throw Object.create(null);
    },
    nothing: () => undefined,
  })) {
    it(`because its attachShadow gives ${what} keeps the author’s words, told once`, async () => {
      const element = await put((one) => Object.assign(one, {attachShadow}));
      await goOn(element);
      expect(authorsWords(element)).to.equal(true);
      expect(told.warnings.length).to.equal(1);
    });
  }

  it('because its attachShadow makes closed ones is drawn in it, with styles', async () => {
    const element = await put((one) => {
      one.attachShadow = () => Element.prototype.attachShadow.call(one, {mode: 'closed'});
    });
    await goOn(element);
    expect(element.shadowRoot).to.equal(null);
    expect(authorsWords(element)).to.equal(false);
    const {renderRoot} = element;
    expect(renderRoot.querySelector('[part=median]')!.textContent).to.contain('$97,550');
    expect(getComputedStyle(renderRoot.querySelector('[part=bar]')!).fill).to.equal('none');
    expect(told.warnings).to.deep.equal([]);
  });
});

function slot(): HTMLSlotElement {
  return document.createElement('slot');
}

describe('an element that a server has drawn', () => {
  afterEach(closeFrames);

  const served = (occupation: string, words = '', mode = 'open') =>
    openFrame(`<html lang="en"><title>A college</title>
      <career-salary occupation="${occupation}"><template shadowrootmode="${mode}">${words}</template><p>The author’s words</p></career-salary>
      <script src="/dist/career-widgets.js"></script></html>`);
  const salaryIn = ({document: page}: {document: Document}) =>
    page.querySelector('career-salary') as CareerSalary;

  it('is taken over: drawn once, with styles', async () => {
    const frame = await served('29-2072', '<p part="median">Median pay, as served</p>');
    const element = salaryIn(frame);
    await drawn(element);
    const medians = element.shadowRoot!.querySelectorAll('[part="median"]');
    expect([...medians].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim())).to.eql([
      'Median pay $51,140 a year',
    ]);
    expect(isStyled(element)).to.equal(true);
  });

  it('into a closed root is taken over as well', async () => {
    const frame = await served('29-2072', '<p part="median">Median pay, as served</p>', 'closed');
    const element = salaryIn(frame);
    await drawn(element);
    const {renderRoot} = element;
    expect(renderRoot.getRootNode().textContent).to.contain('$51,140').and.not.contain('as served');
    const bar = renderRoot.querySelector('[part=bar]')!;
    expect(frame.window.getComputedStyle(bar).fill).to.equal('none');
  });

  it('shows the author’s words where there is no such occupation', async () => {
    const element = salaryIn(await served('no such occupation', '<p>Drawn for another page</p>'));
    await drawn(element);
    expect(element.shadowRoot!.textContent).to.not.contain('another page');
    expect(authorsWords(element)).to.equal(true);
  });
});

describe('text that a browser has translated', () => {
  it('is written anew when it changes', async () => {
    const element = await show('career-salary', {occupation: '29-2072'});
    const amount = part(element, 'median')!.querySelector('b')!;
    const [text] = [...amount.childNodes].filter((node) => node instanceof Text && node.data);
    const translated = document.createElement('font');
    text!.replaceWith(translated);
    translated.append('51.140 $');
    element.occupation = '29-1141';
    await drawn(element);
    expect(partText(element, 'median')).to.equal('Median pay $97,550 a year');
  });
});
