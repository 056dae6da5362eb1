import type { CareerCertification, CareerEducation, CareerFacts, CareerFit, CareerInterests, CareerMatches, CareerOutlook, CareerProfile, CareerSalary, CareerTopic } from '../dist/src/index.js';
import * as i0 from "@angular/core";
/** One credential as a card: who gives it, who may take its exam, the exam, its cost and its renewal, each with its source and date. With `occupation` alone: the cards of that occupation, entry level first. */
export declare class CareerCertificationDirective {
    #private;
    /** Short name of a credential: `rhit`. In HTML also in capitals, or a name it had before. */
    set certification(value: CareerCertification['certification']);
    /** SOC code, slug or official title; without `certification` its credentials are shown. */
    set occupation(value: CareerCertification['occupation']);
    /** A credential of the page's own, shown instead of `certification`: `short` and `name`; its values as `facts`, a list of `{head, lines, asOf, source}`. In HTML as JSON. */
    set record(value: CareerCertification['record']);
    /** Level of the title among the page's headings, 2 to 6. */
    set headingLevel(value: CareerCertification['headingLevel']);
    /** Level of the title among the page's headings, 2 to 6. */
    set headingLevelAttribute(value: CareerCertification['headingLevel']);
    static ɵfac: i0.ɵɵFactoryDeclaration<CareerCertificationDirective, never>;
    static ɵdir: i0.ɵɵDirectiveDeclaration<CareerCertificationDirective, "career-certification", never, { "certification": { "alias": "certification"; "required": false; }; "occupation": { "alias": "occupation"; "required": false; }; "record": { "alias": "record"; "required": false; }; "headingLevel": { "alias": "headingLevel"; "required": false; }; "headingLevelAttribute": { "alias": "heading-level"; "required": false; }; }, {}, never, never, true, never>;
}
/** How people get into an occupation: the stages to scale, with every way there is and the credential each opens; what entry requires; and, apart from that, what workers hold. */
export declare class CareerEducationDirective {
    #private;
    /** Show the stages as a `timeline`, or what to do in numbered `steps`. */
    set view(value: CareerEducation['view']);
    /** SOC code (`29-2072`), O*NET-SOC code, slug, or official title in any case. */
    set occupation(value: CareerEducation['occupation']);
    /** Figures of the page's own, of the same type as the dataset's; shown instead of `occupation`. In HTML as JSON. */
    set record(value: CareerEducation['record']);
    /** Level of the title among the page's headings, 2 to 6. */
    set headingLevel(value: CareerEducation['headingLevel']);
    /** Level of the title among the page's headings, 2 to 6. */
    set headingLevelAttribute(value: CareerEducation['headingLevel']);
    static ɵfac: i0.ɵɵFactoryDeclaration<CareerEducationDirective, never>;
    static ɵdir: i0.ɵɵDirectiveDeclaration<CareerEducationDirective, "career-education", never, { "view": { "alias": "view"; "required": false; }; "occupation": { "alias": "occupation"; "required": false; }; "record": { "alias": "record"; "required": false; }; "headingLevel": { "alias": "headingLevel"; "required": false; }; "headingLevelAttribute": { "alias": "heading-level"; "required": false; }; }, {}, never, never, true, never>;
}
/** The few facts asked for first: median pay, typical entry education, jobs, growth, openings. A row each, and side by side where there is room. */
export declare class CareerFactsDirective {
    #private;
    /** SOC code (`29-2072`), O*NET-SOC code, slug, or official title in any case. */
    set occupation(value: CareerFacts['occupation']);
    /** Figures of the page's own, of the same type as the dataset's; shown instead of `occupation`. In HTML as JSON. */
    set record(value: CareerFacts['record']);
    /** Level of the title among the page's headings, 2 to 6. */
    set headingLevel(value: CareerFacts['headingLevel']);
    /** Level of the title among the page's headings, 2 to 6. */
    set headingLevelAttribute(value: CareerFacts['headingLevel']);
    static ɵfac: i0.ɵɵFactoryDeclaration<CareerFactsDirective, never>;
    static ɵdir: i0.ɵɵDirectiveDeclaration<CareerFactsDirective, "career-facts", never, { "occupation": { "alias": "occupation"; "required": false; }; "record": { "alias": "record"; "required": false; }; "headingLevel": { "alias": "headingLevel"; "required": false; }; "headingLevelAttribute": { "alias": "heading-level"; "required": false; }; }, {}, never, never, true, never>;
}
/** How well an occupation fits a reader's interests: a score in a ring, its band in words, and a report that says why. All of it is worked out in the page, and nothing of it leaves the page. For the reader's own view, never for screening. */
export declare class CareerFitDirective {
    #private;
    /** The reader's interests on any scale that is the same for all six: `"10,24,4,18,8,38"` or a list in the order R, I, A, S, E, C, or an object with a number for each area. */
    set interests(value: CareerFit['interests']);
    /** A score of the page's own instead of ours, 0 to 100. */
    set score(value: CareerFit['score']);
    /** What the page's own score is called. */
    set label(value: CareerFit['label']);
    /** What the page's own score is made of: a list of `{name, reader, occupation, direction}`, the last one `fit`, `more` or `less`. In HTML as JSON. */
    set factors(value: CareerFit['factors']);
    /** SOC code (`29-2072`), O*NET-SOC code, slug, or official title in any case. */
    set occupation(value: CareerFit['occupation']);
    /** Figures of the page's own, of the same type as the dataset's; shown instead of `occupation`. In HTML as JSON. */
    set record(value: CareerFit['record']);
    /** Level of the title among the page's headings, 2 to 6. */
    set headingLevel(value: CareerFit['headingLevel']);
    /** Level of the title among the page's headings, 2 to 6. */
    set headingLevelAttribute(value: CareerFit['headingLevel']);
    static ɵfac: i0.ɵɵFactoryDeclaration<CareerFitDirective, never>;
    static ɵdir: i0.ɵɵDirectiveDeclaration<CareerFitDirective, "career-fit", never, { "interests": { "alias": "interests"; "required": false; }; "score": { "alias": "score"; "required": false; }; "label": { "alias": "label"; "required": false; }; "factors": { "alias": "factors"; "required": false; }; "occupation": { "alias": "occupation"; "required": false; }; "record": { "alias": "record"; "required": false; }; "headingLevel": { "alias": "headingLevel"; "required": false; }; "headingLevelAttribute": { "alias": "heading-level"; "required": false; }; }, {}, never, never, true, never>;
}
/** Asks a reader for the six interests: one statement for each, in our own words, answered on five points. It feeds every `<career-fit>`, `<career-matches>` and `<career-profile>` named in `for`. Answers live as long as the page; nothing is saved or sent. */
export declare class CareerInterestsDirective {
    #private;
    /** The ids of the elements to feed, with spaces between them. */
    set for(value: CareerInterests['for']);
    /** With a name, a form around it submits the six answers, `4,2,5,1,3,2`, in the order R, I, A, S, E, C. */
    set name(value: CareerInterests['name']);
    /** Whether the event carries the answers. As an attribute, its presence says yes. */
    set share(value: CareerInterests['share']);
    /** Level of the title among the page's headings, 2 to 6. */
    set headingLevel(value: CareerInterests['headingLevel']);
    /** Level of the title among the page's headings, 2 to 6. */
    set headingLevelAttribute(value: CareerInterests['headingLevel']);
    static ɵfac: i0.ɵɵFactoryDeclaration<CareerInterestsDirective, never>;
    static ɵdir: i0.ɵɵDirectiveDeclaration<CareerInterestsDirective, "career-interests", never, { "for": { "alias": "for"; "required": false; }; "name": { "alias": "name"; "required": false; }; "share": { "alias": "share"; "required": false; }; "headingLevel": { "alias": "headingLevel"; "required": false; }; "headingLevelAttribute": { "alias": "heading-level"; "required": false; }; }, {}, never, never, true, never>;
}
/** The occupations nearest to a reader's interests, with their score, band and median pay. The reader can narrow them by the education that is the usual way in. Worked out in the page; nothing leaves it. */
export declare class CareerMatchesDirective {
    #private;
    /** The reader's interests, as `<career-fit>` takes them. */
    set interests(value: CareerMatches['interests']);
    /** How many occupations at most, from 1 on. */
    set limit(value: CareerMatches['limit']);
    /** Only occupations that are usually entered with this education or less, in the words of BLS. The reader can change it. */
    set education(value: CareerMatches['education']);
    /** Address of an occupation's page, with `{slug}` or `{code}` in it: `/careers/{slug}`. An https address or one of this site. Without it titles are buttons that only send `career-navigate`. */
    set href(value: CareerMatches['href']);
    /** Level of the title among the page's headings, 2 to 6. */
    set headingLevel(value: CareerMatches['headingLevel']);
    /** Level of the title among the page's headings, 2 to 6. */
    set headingLevelAttribute(value: CareerMatches['headingLevel']);
    static ɵfac: i0.ɵɵFactoryDeclaration<CareerMatchesDirective, never>;
    static ɵdir: i0.ɵɵDirectiveDeclaration<CareerMatchesDirective, "career-matches", never, { "interests": { "alias": "interests"; "required": false; }; "limit": { "alias": "limit"; "required": false; }; "education": { "alias": "education"; "required": false; }; "href": { "alias": "href"; "required": false; }; "headingLevel": { "alias": "headingLevel"; "required": false; }; "headingLevelAttribute": { "alias": "heading-level"; "required": false; }; }, {}, never, never, true, never>;
}
/** How many jobs there are and are expected: growth against all occupations, jobs now and then to scale, and openings a year. */
export declare class CareerOutlookDirective {
    #private;
    /** SOC code (`29-2072`), O*NET-SOC code, slug, or official title in any case. */
    set occupation(value: CareerOutlook['occupation']);
    /** Figures of the page's own, of the same type as the dataset's; shown instead of `occupation`. In HTML as JSON. */
    set record(value: CareerOutlook['record']);
    /** Level of the title among the page's headings, 2 to 6. */
    set headingLevel(value: CareerOutlook['headingLevel']);
    /** Level of the title among the page's headings, 2 to 6. */
    set headingLevelAttribute(value: CareerOutlook['headingLevel']);
    static ɵfac: i0.ɵɵFactoryDeclaration<CareerOutlookDirective, never>;
    static ɵdir: i0.ɵɵDirectiveDeclaration<CareerOutlookDirective, "career-outlook", never, { "occupation": { "alias": "occupation"; "required": false; }; "record": { "alias": "record"; "required": false; }; "headingLevel": { "alias": "headingLevel"; "required": false; }; "headingLevelAttribute": { "alias": "heading-level"; "required": false; }; }, {}, never, never, true, never>;
}
/** Everything about an occupation in one card: title and summary, quick facts, pay, outlook, the way in, credentials, how it fits the reader, and all that is written about it. What is not known is not there. Where the card is narrow, all but the first sections wait behind a button; in print everything is there. Needs the other elements to be defined. */
export declare class CareerProfileDirective {
    #private;
    /** Which sections to show, and in which order: `salary education fit`; `topics` are all that is written. All, unless said. */
    set sections(value: CareerProfile['sections']);
    /** The reader's interests, as `<career-fit>` takes them; without them there is no section on fit. */
    set interests(value: CareerProfile['interests']);
    /** Address of an occupation's page, with `{slug}` or `{code}` in it: `/careers/{slug}`. An https address or one of this site. Without it titles are no links. */
    set href(value: CareerProfile['href']);
    /** Show pay for a `year` or for an `hour`. */
    set period(value: CareerProfile['period']);
    /** Low end of an employer's own range, in US dollars. */
    set offerMin(value: CareerProfile['offerMin']);
    /** Low end of an employer's own range, in US dollars. */
    set offerMinAttribute(value: CareerProfile['offerMin']);
    /** High end of an employer's own range, in US dollars. */
    set offerMax(value: CareerProfile['offerMax']);
    /** High end of an employer's own range, in US dollars. */
    set offerMaxAttribute(value: CareerProfile['offerMax']);
    /** Whether the employer's range is for a `year` or for an `hour`; the same as `period` unless said. */
    set offerPeriod(value: CareerProfile['offerPeriod']);
    /** Whether the employer's range is for a `year` or for an `hour`; the same as `period` unless said. */
    set offerPeriodAttribute(value: CareerProfile['offerPeriod']);
    /** Describe the occupation to machines, as schema.org's `Occupation`, in the head of the page; once for each occupation. */
    set structuredData(value: CareerProfile['structuredData']);
    /** Describe the occupation to machines, as schema.org's `Occupation`, in the head of the page; once for each occupation. */
    set structuredDataAttribute(value: CareerProfile['structuredData']);
    /** SOC code (`29-2072`), O*NET-SOC code, slug, or official title in any case. */
    set occupation(value: CareerProfile['occupation']);
    /** Figures of the page's own, of the same type as the dataset's; shown instead of `occupation`. In HTML as JSON. */
    set record(value: CareerProfile['record']);
    /** Level of the title among the page's headings, 2 to 6. */
    set headingLevel(value: CareerProfile['headingLevel']);
    /** Level of the title among the page's headings, 2 to 6. */
    set headingLevelAttribute(value: CareerProfile['headingLevel']);
    static ɵfac: i0.ɵɵFactoryDeclaration<CareerProfileDirective, never>;
    static ɵdir: i0.ɵɵDirectiveDeclaration<CareerProfileDirective, "career-profile", never, { "sections": { "alias": "sections"; "required": false; }; "interests": { "alias": "interests"; "required": false; }; "href": { "alias": "href"; "required": false; }; "period": { "alias": "period"; "required": false; }; "offerMin": { "alias": "offerMin"; "required": false; }; "offerMinAttribute": { "alias": "offer-min"; "required": false; }; "offerMax": { "alias": "offerMax"; "required": false; }; "offerMaxAttribute": { "alias": "offer-max"; "required": false; }; "offerPeriod": { "alias": "offerPeriod"; "required": false; }; "offerPeriodAttribute": { "alias": "offer-period"; "required": false; }; "structuredData": { "alias": "structuredData"; "required": false; }; "structuredDataAttribute": { "alias": "structured-data"; "required": false; }; "occupation": { "alias": "occupation"; "required": false; }; "record": { "alias": "record"; "required": false; }; "headingLevel": { "alias": "headingLevel"; "required": false; }; "headingLevelAttribute": { "alias": "heading-level"; "required": false; }; }, {}, never, never, true, never>;
}
/** What an occupation pays: the 10th, 25th, 50th, 75th and 90th percentile on one axis, in words and to scale, beside the median of all occupations. */
export declare class CareerSalaryDirective {
    #private;
    /** Show pay for a `year` or for an `hour`. */
    set period(value: CareerSalary['period']);
    /** Low end of an employer's own range, in US dollars. */
    set offerMin(value: CareerSalary['offerMin']);
    /** Low end of an employer's own range, in US dollars. */
    set offerMinAttribute(value: CareerSalary['offerMin']);
    /** High end of an employer's own range, in US dollars. */
    set offerMax(value: CareerSalary['offerMax']);
    /** High end of an employer's own range, in US dollars. */
    set offerMaxAttribute(value: CareerSalary['offerMax']);
    /** Whether the employer's range is for a `year` or for an `hour`; the same as `period` unless said. */
    set offerPeriod(value: CareerSalary['offerPeriod']);
    /** Whether the employer's range is for a `year` or for an `hour`; the same as `period` unless said. */
    set offerPeriodAttribute(value: CareerSalary['offerPeriod']);
    /** SOC code (`29-2072`), O*NET-SOC code, slug, or official title in any case. */
    set occupation(value: CareerSalary['occupation']);
    /** Figures of the page's own, of the same type as the dataset's; shown instead of `occupation`. In HTML as JSON. */
    set record(value: CareerSalary['record']);
    /** Level of the title among the page's headings, 2 to 6. */
    set headingLevel(value: CareerSalary['headingLevel']);
    /** Level of the title among the page's headings, 2 to 6. */
    set headingLevelAttribute(value: CareerSalary['headingLevel']);
    static ɵfac: i0.ɵɵFactoryDeclaration<CareerSalaryDirective, never>;
    static ɵdir: i0.ɵɵDirectiveDeclaration<CareerSalaryDirective, "career-salary", never, { "period": { "alias": "period"; "required": false; }; "offerMin": { "alias": "offerMin"; "required": false; }; "offerMinAttribute": { "alias": "offer-min"; "required": false; }; "offerMax": { "alias": "offerMax"; "required": false; }; "offerMaxAttribute": { "alias": "offer-max"; "required": false; }; "offerPeriod": { "alias": "offerPeriod"; "required": false; }; "offerPeriodAttribute": { "alias": "offer-period"; "required": false; }; "occupation": { "alias": "occupation"; "required": false; }; "record": { "alias": "record"; "required": false; }; "headingLevel": { "alias": "headingLevel"; "required": false; }; "headingLevelAttribute": { "alias": "heading-level"; "required": false; }; }, {}, never, never, true, never>;
}
/** One topic of an occupation by itself, laid out for its kind: lists side by side, a table, bars, paragraphs, or questions that open. What is written is there for a few occupations; `interests`, `related` and `programs` for nearly all. */
export declare class CareerTopicDirective {
    #private;
    /** Which topic: one of those that are written, or `interests`, `related`, `programs`. */
    set topic(value: CareerTopic['topic']);
    /** Address of an occupation's page, with `{slug}` or `{code}` in it: `/careers/{slug}`. An https address or one of this site. Without it titles are no links. */
    set href(value: CareerTopic['href']);
    /** SOC code (`29-2072`), O*NET-SOC code, slug, or official title in any case. */
    set occupation(value: CareerTopic['occupation']);
    /** Figures of the page's own, of the same type as the dataset's; shown instead of `occupation`. In HTML as JSON. */
    set record(value: CareerTopic['record']);
    /** Level of the title among the page's headings, 2 to 6. */
    set headingLevel(value: CareerTopic['headingLevel']);
    /** Level of the title among the page's headings, 2 to 6. */
    set headingLevelAttribute(value: CareerTopic['headingLevel']);
    static ɵfac: i0.ɵɵFactoryDeclaration<CareerTopicDirective, never>;
    static ɵdir: i0.ɵɵDirectiveDeclaration<CareerTopicDirective, "career-topic", never, { "topic": { "alias": "topic"; "required": false; }; "href": { "alias": "href"; "required": false; }; "occupation": { "alias": "occupation"; "required": false; }; "record": { "alias": "record"; "required": false; }; "headingLevel": { "alias": "headingLevel"; "required": false; }; "headingLevelAttribute": { "alias": "heading-level"; "required": false; }; }, {}, never, never, true, never>;
}
/** The directives of all tags, for the `imports` of a component. */
export declare const careerWidgets: readonly [typeof CareerCertificationDirective, typeof CareerEducationDirective, typeof CareerFactsDirective, typeof CareerFitDirective, typeof CareerInterestsDirective, typeof CareerMatchesDirective, typeof CareerOutlookDirective, typeof CareerProfileDirective, typeof CareerSalaryDirective, typeof CareerTopicDirective];
