/** The element as a page's own TypeScript sees it; see dataset.ts for how this is compiled. */
import type {CareerErrorEvent} from '../../src/index.js';
import {CareerSalary, type OccupationCode} from '../../src/index.js';

const element: CareerSalary = document.createElement('career-salary');
element.occupation = '29-2072';
element.period = 'hour';
element.offerMin = 48000;
element.offerMax = '56000';
element.offerPeriod = 'year';
element.headingLevel = 2;
element.record = {title: 'Our own graduates'};
element.record = undefined;
element.record = '{"title": "Our own graduates"}';
element.record = {title: 'Our own graduates', wages: undefined, outlook: undefined};
element.record = {
  title: 'Our own graduates',
  wages: {annual: {p10: undefined, p50: 48000}, source: {name: 'Our survey', url: undefined}},
};
element.occupation = undefined;
element.offerMin = undefined;
element.offerPeriod = undefined;
const badge = document.createElement('career-fit');
badge.interests = undefined;
badge.score = undefined;
badge.factors = undefined;
badge.factors = '[{"name": "Team size", "reader": 12, "occupation": 5, "direction": "more"}]';
document.createElement('career-certification').record = {short: 'A', name: 'B', issuer: undefined};
document.createElement('career-matches').education = undefined;
document.createElement('career-profile').sections = undefined;
document.createElement('career-topic').topic = undefined;

// What a page's data says is known to be a text, not more: the page says that it is a code.
declare const fromTheServer: string;
element.occupation = fromTheServer as OccupationCode;
// @ts-expect-error a text may be anything
element.occupation = fromTheServer;
// @ts-expect-error the slug is medical-records-specialists
element.occupation = 'medical-record-specialists';
// @ts-expect-error digits only
element.offerMin = '48k';
// @ts-expect-error a page has its title at level 1
element.headingLevel = 1;
document.createElement('career-certification').certification = 'ccs-p';
// @ts-expect-error there is no such credential
document.createElement('career-certification').certification = 'ccs-q';
// @ts-expect-error the stages are a timeline or steps
document.createElement('career-education').view = 'list';

// @ts-expect-error pay is for a year or an hour
element.period = 'month';
// @ts-expect-error pay is for a year or an hour
element.offerPeriod = 'week';
// @ts-expect-error a record has a title
element.record = {wages: {}};
// @ts-expect-error it is offerMin
element.offermin = 48000;

element.addEventListener('career-error', (event) => {
  const {message, attribute, value}: CareerErrorEvent = event;
  console.log(message.toUpperCase(), attribute.toUpperCase(), value);
});
document.querySelector('career-salary')?.remove();
export const isOne: boolean = element instanceof CareerSalary;
