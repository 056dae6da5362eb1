/**
 * What the page of each element shows: every attribute and slot at work, and markup in which every part occurs. Written
 * by hand; all the rest of those pages is generated. An empty tag gets the words that stand there until the script runs.
 */
import type {CareerTag} from '../../src/index.js';
import {topicNames} from '../../src/dataset/profiles.js';

/** Something to show, with its code. */
export interface Example {
  title: string;
  text: string;
  html: string;
  /** Runs after the markup. */
  script?: string;
}

export interface ElementExamples {
  examples: Example[];
  /** Shows every part at least once. */
  parts: string;
  /** A value for each variable of the element’s own. */
  variables: Record<string, string>;
  /** Attributes of the one that shows them, beside what it is about. */
  themed?: Record<string, string>;
}

const interests = '10,24,4,18,8,38';
const heading = (html: string): Example => ({
  title: 'A title of your own',
  text: 'The title is a heading of level 3. Say which level fits your page, and write another title if you like.',
  html,
});

/** The sections of a card that are no topics. */
const sectionNames = [
  'facts',
  'fit',
  'salary',
  'outlook',
  'interests',
  'education',
  'certification',
  'related',
  'programs',
];

export const elementExamples: Record<CareerTag, ElementExamples> = {
  'career-salary': {
    examples: [
      {
        title: 'An occupation',
        text: 'By code, by slug, or by title. It is laid out for the width it gets.',
        html: '<career-salary occupation="29-2072"></career-salary>',
      },
      {
        title: 'By the hour',
        text: 'Hourly figures as they are published.',
        html: '<career-salary occupation="registered-nurses" period="hour"></career-salary>',
      },
      {
        title: 'Only one kind of pay',
        text: 'For actors there is no yearly pay, so the chart shows hourly pay and says so.',
        html: '<career-salary occupation="27-2011"></career-salary>',
      },
      {
        title: 'A job posting’s pay',
        text: 'An employer’s own range is said first, and drawn in a color of its own.',
        html: '<career-salary occupation="29-2072" offer-min="48000" offer-max="56000"></career-salary>',
      },
      {
        title: 'A posting paid by the hour',
        text: 'It stands on the yearly axis at 2,080 hours a year. With one end only it is drawn open.',
        html: '<career-salary occupation="29-2072" offer-min="24.50" offer-period="hour"></career-salary>',
      },
      heading(
        '<career-salary occupation="29-2072" heading-level="4">\n  <span slot="title">What the work pays</span>\n</career-salary>',
      ),
      {
        title: 'Figures of your own',
        text: 'A record takes the place of the occupation: here the figures of May 2024.',
        html: '<career-salary id="salary-record">Medical records specialists: see our salary page</career-salary>',
        script: `document.getElementById('salary-record').record = {
  title: 'Medical Records Specialists',
  wages: {
    annual: {p10: 35780, p25: 41600, p50: 50250, p75: 64070, p90: 80950},
    allOccupations: {annual: 49500},
    area: 'U.S.',
    period: 'May 2024',
    source: {name: 'BLS Occupational Employment and Wage Statistics', url: 'https://www.bls.gov/oes/'},
  },
};`,
      },
    ],
    parts:
      '<career-salary occupation="27-2011" offer-min="30" offer-max="45" offer-period="hour"></career-salary>',
    variables: {'--career-salary-bar-height': '10px'},
  },
  'career-outlook': {
    examples: [
      {
        title: 'Growth',
        text: 'The bars begin at zero, and what is new has the full color.',
        html: '<career-outlook occupation="29-2072"></career-outlook>',
      },
      {
        title: 'Decline',
        text: 'What is lost is drawn broken.',
        html: '<career-outlook occupation="word-processors-and-typists"></career-outlook>',
      },
      heading(
        '<career-outlook occupation="29-1141" heading-level="4">\n  <span slot="title">Is there work?</span>\n</career-outlook>',
      ),
      {
        title: 'Figures of your own',
        text: 'A projection of a state, for example. Without bounds for its years it has no label such as “faster than average”.',
        html: '<career-outlook id="outlook-record">Our county: see the plan for its labor market</career-outlook>',
        script: `document.getElementById('outlook-record').record = {
  title: 'Nurses in our county',
  outlook: {
    from: 2024, to: 2034, employment: 1200, projected: 1290, change: 90, percent: 7.5, openings: 85, area: 'Springfield County',
    source: {name: 'Springfield County, a made-up example'},
  },
};`,
      },
    ],
    parts: '<career-outlook occupation="29-2072"></career-outlook>',
    variables: {'--career-outlook-bar-height': '24px'},
  },
  'career-facts': {
    examples: [
      {
        title: 'All that is known',
        text: 'In one row where there is room, below each other where there is none.',
        html: '<career-facts occupation="29-1141"></career-facts>',
      },
      heading(
        '<career-facts occupation="29-2072" heading-level="4">\n  <span slot="title">At a glance</span>\n</career-facts>',
      ),
      {
        title: 'Some facts only',
        text: 'What is not known has no tile.',
        html: '<career-facts id="facts-record">Our own graduates</career-facts>',
        script: `document.getElementById('facts-record').record = {
  title: 'Our own graduates',
  wages: {hourly: {p50: 21.5}, period: '2025', source: {name: 'Graduate survey, a made-up example'}},
};`,
      },
    ],
    parts: '<career-facts occupation="29-2072"></career-facts>',
    variables: {},
  },
  'career-education': {
    examples: [
      {
        title: 'A written way in',
        text: 'Every way there is, to scale, with what each opens.',
        html: '<career-education occupation="29-2072"></career-education>',
      },
      {
        title: 'In steps',
        text: 'What to do, one after the other.',
        html: '<career-education occupation="29-2072" view="steps"></career-education>',
      },
      {
        title: 'From the tables alone',
        text: 'Where no way is written, it shows what BLS says of entry, and what workers hold.',
        html: '<career-education occupation="15-1252"></career-education>',
      },
      heading(
        '<career-education occupation="31-9094" heading-level="4">\n  <span slot="title">How to get there</span>\n</career-education>',
      ),
      {
        title: 'Values of your own',
        text: 'A record with what entry requires.',
        html: '<career-education id="education-record">Our own program</career-education>',
        script: `document.getElementById('education-record').record = {
  title: 'Records clerks in our hospital',
  preparation: {entryEducation: 'High school diploma or equivalent', experience: 'None', training: 'Short-term on-the-job training', source: {name: 'A hospital, made up'}},
};`,
      },
    ],
    parts:
      '<career-education occupation="29-2072"></career-education>\n<career-education occupation="29-2072" view="steps"></career-education>',
    variables: {'--career-education-bar-height': '20px'},
  },
  'career-certification': {
    examples: [
      {
        title: 'One credential',
        text: 'By its short name.',
        html: '<career-certification certification="rhit"></career-certification>',
      },
      {
        title: 'All of an occupation',
        text: 'Entry level first.',
        html: '<career-certification occupation="11-9111"></career-certification>',
      },
      heading(
        '<career-certification certification="cca" heading-level="4">\n  <span slot="title">A first credential for coders</span>\n</career-certification>',
      ),
      {
        title: 'A credential of your own',
        text: 'A record for one that the library does not have.',
        html: '<career-certification id="certification-record">Our college’s certificate</career-certification>',
        script: `document.getElementById('certification-record').record = {
  short: 'SCC',
  name: 'Springfield Coding Certificate',
  issuer: {name: 'Springfield College, a made-up example'},
  shows: 'Says that somebody has finished our two courses in coding.',
};`,
      },
    ],
    parts:
      '<career-certification certification="ods"></career-certification>\n<career-certification occupation="11-9111"></career-certification>',
    variables: {'--career-certification-card-inline-size': '30em'},
  },
  'career-fit': {
    examples: [
      {
        title: 'Interests the page knows',
        text: 'Six scores in the order realistic, investigative, artistic, social, enterprising, conventional. The report behind the button says why.',
        html: `<career-fit occupation="29-2072" interests="${interests}"></career-fit>`,
      },
      {
        title: 'Before there are interests',
        text: 'The reader is invited to answer questions. The invitation can be your own.',
        html: '<career-fit occupation="29-2072" heading-level="4">\n  <span slot="title">Is this for you?</span>\n  <a slot="invitation" href="career-interests.html">Answer six short questions</a>\n</career-fit>',
      },
      {
        title: 'A score of the page’s own',
        text: 'It is marked as the page’s own, in its report too.',
        html: '<career-fit occupation="29-2072" score="82" label="Acme match"></career-fit>',
      },
      {
        title: 'With reasons of the page’s own',
        text: 'Properties: a record in place of the occupation, and factors that say what the score is made of.',
        html: '<career-fit id="fit-record" score="64" label="Acme match">Records clerk: see our match</career-fit>',
        script: `Object.assign(document.getElementById('fit-record'), {
  record: {title: 'Records clerk'},
  factors: [
    {name: 'Experience, years', reader: 2, occupation: 2, direction: 'fit'},
    {name: 'Hours', reader: 'mornings', occupation: 'evenings', direction: 'more'},
  ],
});`,
      },
    ],
    parts: `<career-fit occupation="29-2072" interests="${interests}"></career-fit>`,
    variables: {'--career-fit-ring-width': '5em'},
    themed: {interests},
  },
  'career-interests': {
    examples: [
      {
        title: 'Questions that feed a badge and a list',
        text: 'Name both in <code>for</code>. Answers stay in the page.',
        html: '<career-interests for="fed-badge fed-list"></career-interests>\n<career-fit id="fed-badge" occupation="29-2072"></career-fit>\n<career-matches id="fed-list" limit="3"></career-matches>',
      },
      {
        title: 'In a form, and shared',
        text: 'With a <code>name</code> the form around it submits the answers. With <code>share</code> the event carries them.',
        html: '<form>\n  <career-interests name="interests" share heading-level="4">\n    <span slot="title">What do you like to do?</span>\n  </career-interests>\n</form>',
      },
    ],
    parts: '<career-interests></career-interests>',
    variables: {'--career-interests-answer-height': '4.5em'},
  },
  'career-matches': {
    examples: [
      {
        title: 'The nearest occupations',
        text: 'Each links to a page of yours: <code>{slug}</code> and <code>{code}</code> are filled in.',
        html: `<career-matches interests="${interests}" limit="5" href="#{slug}"></career-matches>`,
      },
      {
        title: 'Within an education',
        text: 'Only work that is usually entered with this education or less. The reader can change it.',
        html: `<career-matches interests="${interests}" limit="3" education="Associate's degree"></career-matches>`,
      },
      {
        title: 'Before there are interests',
        text: 'Title and invitation can be your own.',
        html: '<career-matches heading-level="4">\n  <span slot="title">Work for you</span>\n  <a slot="invitation" href="career-interests.html">Answer six short questions</a>\n</career-matches>',
      },
    ],
    parts: `<career-matches interests="${interests}" limit="3" href="#{slug}"></career-matches>`,
    variables: {},
    themed: {interests, limit: '3'},
  },
  'career-profile': {
    examples: [
      {
        title: 'The whole card',
        text: 'All sections that there is something for. Interests add the section on fit, <code>href</code> makes links of other occupations, and <code>structured-data</code> describes the occupation to search engines.',
        html: `<career-profile occupation="29-2072" interests="${interests}" href="#{slug}" structured-data></career-profile>`,
      },
      {
        title: 'Some sections, in your order',
        text: 'With a job posting’s pay in the section on pay.',
        html: '<career-profile occupation="29-2072" sections="facts salary" period="hour" offer-min="24" offer-max="27" offer-period="hour"></career-profile>',
      },
      {
        title: 'Words and buttons of your own',
        text: 'Replace the title or a section, add buttons under the summary, and let somebody speak who does this work.',
        html: '<career-profile occupation="29-2072" sections="facts outlook" heading-level="4">\n  <span slot="title">Work with medical records</span>\n  <a slot="actions" href="../index.html">See our program</a>\n  <blockquote slot="quote">Here stands what one of our graduates says.</blockquote>\n  <p slot="facts">A short word of our own in place of the quick facts.</p>\n</career-profile>',
      },
      {
        title: 'A record',
        text: 'An occupation of the page’s own: only what it says is shown.',
        html: '<career-profile id="profile-record">Records clerk in our hospital</career-profile>',
        script: `document.getElementById('profile-record').record = {
  title: 'Records clerk in our hospital',
  wages: {hourly: {p10: 18, p50: 21.5, p90: 26}, period: '2025', source: {name: 'A hospital, made up'}},
};`,
      },
      {
        title: 'A place for everything',
        text: 'Every section has a slot of its name. What stands in it is shown also where we know nothing.',
        html: `<career-profile occupation="29-9021">\n${[...sectionNames, ...topicNames].map((name) => `  <p slot="${name}">Our words in the place of ${name}.</p>`).join('\n')}\n</career-profile>`,
      },
    ],
    parts: `<career-profile occupation="43-6013" interests="${interests}"></career-profile>`,
    variables: {'--career-profile-section-gap': '0.5em'},
    themed: {sections: 'facts salary'},
  },
  'career-topic': {
    examples: [
      {
        title: 'What is written',
        text: 'Six occupations are written up so far.',
        html: '<career-topic occupation="29-2072" topic="duties"></career-topic>',
      },
      {
        title: 'From the tables',
        text: '<code>interests</code>, <code>related</code> and <code>programs</code> are there for nearly every occupation. With <code>href</code> other occupations are links.',
        html: '<career-topic occupation="15-1252" topic="related" href="#{slug}"></career-topic>',
      },
      {
        title: 'Questions and answers',
        text: 'Each opens by itself, and is found by the browser’s search.',
        html: '<career-topic occupation="29-2072" topic="questions" heading-level="4">\n  <span slot="title">What people ask</span>\n</career-topic>',
      },
      {
        title: 'Words of your own',
        text: 'A record with a profile.',
        html: '<career-topic id="topic-record" topic="schedule">Working hours in our hospital</career-topic>',
        script: `document.getElementById('topic-record').record = {
  title: 'Records clerk in our hospital',
  profile: {
    summary: 'Keeps the files of our patients.',
    sources: [],
    topics: [{topic: 'schedule', heading: 'Working hours', text: ['Monday to Friday, from 7 to 3.'], sources: []}],
  },
};`,
      },
    ],
    parts: ['duties', 'settings', 'questions', 'employers', 'interests', 'links']
      .map((topic) => `<career-topic occupation="29-2072" topic="${topic}"></career-topic>`)
      .join('\n'),
    variables: {'--career-topic-bar-height': '20px'},
  },
};
