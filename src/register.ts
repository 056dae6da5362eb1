import {html, render} from 'lit/html.js';
import {CareerCertification} from './elements/career-certification.js';
import {CareerEducation} from './elements/career-education.js';
import {CareerFacts} from './elements/career-facts.js';
import {CareerFit} from './elements/career-fit.js';
import {CareerInterests} from './elements/career-interests.js';
import {CareerMatches} from './elements/career-matches.js';
import {CareerOutlook} from './elements/career-outlook.js';
import {CareerProfile} from './elements/career-profile.js';
import {CareerSalary} from './elements/career-salary.js';
import {CareerTopic} from './elements/career-topic.js';

/** The version of the code in this file; the build writes it. */
declare const CAREER_WIDGETS_VERSION: string;

const elements = {
  'career-certification': CareerCertification,
  'career-education': CareerEducation,
  'career-facts': CareerFacts,
  'career-fit': CareerFit,
  'career-interests': CareerInterests,
  'career-matches': CareerMatches,
  'career-outlook': CareerOutlook,
  'career-salary': CareerSalary,
  'career-topic': CareerTopic,
  // Last: what it is made of is defined before.
  'career-profile': CareerProfile,
};

/** Where each copy of this library on a page finds which copy was first. */
const mark = Symbol.for('career-widgets');

/**
 * Defines every element, once a page. Harmless when run again, in the same or another version: the first stays, and
 * another version says so. On a page whose policy forbids the templates nothing is defined, so the author's own
 * content stays.
 */
export function register(): void {
  const page = globalThis as {[mark]?: string};
  const first = page[mark];
  if (first) {
    if (first !== CAREER_WIDGETS_VERSION) {
      console.warn(
        `career-widgets ${CAREER_WIDGETS_VERSION} does nothing here: ${first} is already on the page. Remove one of the two.`,
      );
    }
    return;
  }
  page[mark] = CAREER_WIDGETS_VERSION;
  try {
    render(html`<i></i>`, document.createElement('div'));
  } catch (error) {
    console.warn(
      `career-widgets: this page's policy forbids templates. Add career-widgets to trusted-types. (${String(error)})`,
    );
    return;
  }
  for (const [tag, element] of Object.entries(elements)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}
