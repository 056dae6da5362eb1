/** The element as a page's own TypeScript sees it; see dataset.ts for how this is compiled. */
import type {CareerErrorEvent} from '../../src/index.js';
import { CareerSalary} from '../../src/index.js';

const element: CareerSalary = document.createElement('career-salary');
element.occupation = '29-2072';
element.period = 'hour';
element.offerMin = 48000;
element.offerMax = '56000';
element.offerPeriod = 'year';
element.headingLevel = 2;
element.record = {title: 'Our own graduates'};
element.record = undefined;

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
