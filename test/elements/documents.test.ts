/** Elements that come from somewhere else: another document, or HTML that a server has drawn. */
import {expect, nextFrame} from '@open-wc/testing';
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
});

describe('an element that a server has drawn', () => {
  afterEach(closeFrames);

  const served = (occupation: string, words = '') =>
    openFrame(`<html lang="en"><title>A college</title>
      <career-salary occupation="${occupation}"><template shadowrootmode="open">${words}</template><p>The author’s words</p></career-salary>
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
