/** What somebody has chosen, and the address that says the same: a link brings it all back. */
import {findOccupation, topicsOf, type CareerTag} from '../../src/index.js';
import {elementOf, elements, tokens} from './manifest.js';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** Where the code goes. */
export const places = ['page', 'editor', 'npm', 'react', 'vue'] as const;
export type Place = (typeof places)[number];

export interface Choice {
  tag: CareerTag;
  /** SOC code. */
  occupation: string;
  /** Attributes but `occupation`, as they stand in HTML. Those of other elements are kept and not written. */
  attributes: Record<string, string>;
  /** The page's own title, for the slot of that name. */
  title: string;
  /** Variables: name → value. A color has one for each scheme: `--career-accent-color.light`. */
  look: Record<string, string>;
  /** What the page itself looks like; for the preview and the contrast. */
  background: Record<Scheme, string>;
  scheme: Scheme;
  place: Place;
  /** Where the page finds the script. */
  script: string;
}

export const defaults: Readonly<Choice> = {
  tag: 'career-salary',
  occupation: '29-2072',
  attributes: {},
  title: '',
  look: {},
  background: {light: '#ffffff', dark: '#14181d'},
  scheme: 'light',
  place: 'page',
  script: '/career-widgets.min.js',
};

/** Names in the address that are no attribute of an element. A test compares the two lists. */
export const reserved = [
  'element',
  'slot-title',
  'background-light',
  'background-dark',
  'scheme',
  'for-place',
  'script',
] as const;

const attributeNames = new Set(elements.flatMap(({options}) => options.map(({name}) => name)));
const lookNames = new Set(
  tokens.flatMap(({name, kind}) =>
    kind === 'color' ? schemes.map((scheme) => `${name}.${scheme}`) : [name],
  ),
);

/** What an address says; the defaults for what it does not say, or says of something that does not exist. */
export function readChoice(hash: string): Choice {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const one = <Of extends string>(name: string, known: readonly Of[], otherwise: Of) =>
    known.find((value) => value === said.get(name)) ?? otherwise;
  const those = (names: Set<string>) =>
    Object.fromEntries([...said].filter(([name, value]) => names.has(name) && value));
  return settled({
    tag: one(
      'element',
      elements.map(({tag}) => tag),
      defaults.tag,
    ),
    occupation: findOccupation(said.get('occupation') ?? '')?.code ?? defaults.occupation,
    attributes: those(attributeNames),
    title: said.get('slot-title') ?? '',
    look: those(lookNames),
    background: {
      light: said.get('background-light') || defaults.background.light,
      dark: said.get('background-dark') || defaults.background.dark,
    },
    scheme: one('scheme', schemes, defaults.scheme),
    place: one('for-place', places, defaults.place),
    script: said.get('script') || defaults.script,
  });
}

/** The part of the address after `#`: the element and its occupation, and whatever differs from the defaults. */
export function addressOf(choice: Choice): string {
  const {tag, title, look, background, scheme, place, script} = choice;
  const said: [string, string, string?][] = [
    ['element', tag],
    ...(elementOf(tag).takesOccupation
      ? [['occupation', choice.occupation] as [string, string]]
      : []),
    ...Object.entries(attributesOf(choice)),
    ['slot-title', title, ''],
    ...Object.entries(look),
    ['background-light', background.light, defaults.background.light],
    ['background-dark', background.dark, defaults.background.dark],
    ['scheme', scheme, defaults.scheme],
    ['for-place', place, defaults.place],
    ['script', script, defaults.script],
  ];
  return new URLSearchParams(
    said.filter(([, value, usual]) => value !== usual).map(([name, value]) => [name, value]),
  ).toString();
}

/** The attributes that are written: those of the element that differ from its defaults. */
export function attributesOf({tag, attributes}: Choice): Record<string, string> {
  const written = elementOf(tag).options.map(
    ({name, default: value}) => [name, attributes[name] ?? '', value] as const,
  );
  return Object.fromEntries(
    written
      .filter(([, value, usual]) => value && value !== usual)
      .map(([name, value]) => [name, value]),
  );
}

/** A topic is one of those that are known of the occupation. */
export function settled(choice: Choice): Choice {
  const known = topicsOf(findOccupation(choice.occupation)!);
  const {topic} = choice.attributes;
  return known.some((name) => name === topic)
    ? choice
    : {...choice, attributes: {...choice.attributes, topic: known[0] ?? ''}};
}
