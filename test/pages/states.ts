/** Each element in each of its main states: what is compared with the accessible trees, and looked at under every theme. */
import type {Locator} from 'playwright-core';
import type {CareerElement} from '../../src/index.js';
import {topCoded} from '../fixtures/records.js';
import {open, type Visit} from './page.js';
import {page, script} from './widgets.js';

export interface State {
  /** The tag as an author writes it; its words are those of `words`, where nothing else is said. */
  html: string;
  /** Properties that a script of the page sets. */
  properties?: Record<string, unknown>;
  /** What the reader then does. */
  does?: (element: Locator) => Promise<unknown>;
}

const words = '<p>The author’s words</p>';
const tag = (name: string, attributes: string) =>
  `<career-${name} ${attributes}>${words}</career-${name}>`;
const near = '10,24,4,18,8,38';
/** A card is drawn in several turns. */
const everyTurn = (element: Locator) =>
  element.evaluate((one: CareerElement) => one.updateComplete);
const openReport = (element: Locator) => element.locator('button').click();

/** By name, which begins with that of the tag. Of each element the fullest state is the last but that of the unknown. */
export const states: Record<string, State> = {
  'career-salary year': {html: tag('salary', 'occupation="29-2072"')},
  'career-salary hour': {html: tag('salary', 'occupation="29-2072" period="hour"')},
  'career-salary hourly only': {html: tag('salary', 'occupation="27-2011"')},
  'career-salary top-coded': {html: tag('salary', ''), properties: {record: topCoded}},
  'career-salary offer': {
    html: tag('salary', 'occupation="29-2072" offer-min="48000" offer-max="56000"'),
  },
  'career-salary unknown': {html: tag('salary', 'occupation="99-9999"')},
  'career-outlook growing': {html: tag('outlook', 'occupation="29-2072"')},
  'career-outlook shrinking': {html: tag('outlook', 'occupation="43-9022"')},
  'career-outlook unknown': {html: tag('outlook', 'occupation="99-9999"')},
  'career-facts all': {html: tag('facts', 'occupation="29-2072"')},
  'career-facts unknown': {html: tag('facts', 'occupation="99-9999"')},
  'career-education steps': {html: tag('education', 'occupation="29-2072" view="steps"')},
  'career-education derived': {html: tag('education', 'occupation="29-1141"')},
  'career-education written': {
    html: tag('education', 'occupation="29-2072"'),
    does: (element) => element.locator('button').first().click(),
  },
  'career-education unknown': {html: tag('education', 'occupation="99-9999"')},
  'career-certification one': {html: tag('certification', 'certification="rhit"')},
  'career-certification many': {html: tag('certification', 'occupation="29-2072"')},
  'career-certification unknown': {html: tag('certification', 'certification="nothing"')},
  'career-fit invitation': {html: tag('fit', 'occupation="29-2072"')},
  'career-fit no profile': {
    html: tag('fit', `interests="${near}"`),
    properties: {record: {title: 'Night Porters'}},
  },
  'career-fit badge': {html: tag('fit', `occupation="29-2072" interests="${near}"`)},
  'career-fit report open': {
    html: tag('fit', `occupation="29-2072" interests="8,12,10,30,16,32"`),
    does: openReport,
  },
  'career-fit score of the page': {
    html: tag('fit', 'occupation="29-2072" score="82" label="Acme match"'),
    properties: {
      factors: [
        {name: 'Pay you hope for', reader: '$52,000', occupation: '$51,140', direction: 'fit'},
        {name: 'Days in an office', reader: 2, occupation: 4, direction: 'less'},
      ],
    },
    does: openReport,
  },
  'career-fit unknown': {html: tag('fit', `occupation="99-9999" interests="${near}"`)},
  'career-interests unanswered': {html: tag('interests', '')},
  'career-interests answered': {
    html: tag('interests', ''),
    does: async (element) => {
      for (const [question, answer] of [2, 4, 1, 3, 2, 5].entries())
        await element
          .locator('fieldset')
          .nth(question)
          .locator('input')
          .nth(answer - 1)
          .check();
    },
  },
  'career-matches invitation': {html: tag('matches', '')},
  'career-matches list': {
    html: tag('matches', `interests="${near}" limit="3" href="/careers/{slug}"`),
  },
  'career-topic lists': {html: tag('topic', 'occupation="29-2072" topic="duties"')},
  'career-topic links': {
    html: tag('topic', 'occupation="29-2072" topic="related" href="/careers/{slug}"'),
  },
  'career-topic table': {html: tag('topic', 'occupation="29-2072" topic="settings"')},
  'career-topic bars': {html: tag('topic', 'occupation="29-2072" topic="employers"')},
  'career-topic questions': {
    html: tag('topic', 'occupation="29-2072" topic="questions"'),
    does: (element) => element.locator('button').first().click(),
  },
  'career-topic unknown': {html: tag('topic', 'occupation="15-1252" topic="day"')},
  'career-profile written': {
    html: tag('profile', `occupation="29-2072" interests="${near}" href="/careers/{slug}"`),
    does: everyTurn,
  },
  'career-profile tables': {html: tag('profile', 'occupation="15-1252"'), does: everyTurn},
  'career-profile sections': {
    html: tag('profile', 'occupation="29-2072" sections="facts salary duties"'),
    does: everyTurn,
  },
  'career-profile unknown': {html: tag('profile', 'occupation="99-9999"')},
};

/** A page with one state, drawn and as the reader left it. */
export async function show(name: string): Promise<Visit> {
  const {html, properties, does} = states[name]!;
  const visit = await open(page(html + script));
  const element = visit.page.locator('body > :first-child');
  await element.evaluate((one, given) => Object.assign(one, given), properties);
  await does?.(element);
  await visit.report();
  return visit;
}
