/** What the builder offers, read from the custom elements manifest. */
import json from '../../custom-elements.json' with {type: 'json'};
import type {CareerTag} from '../../src/index.js';

/** An attribute as a field. */
export interface Option {
  name: string;
  description: string;
  /** `topic` is a choice of what is known of the occupation; `text` takes anything. */
  kind: 'choice' | 'number' | 'switch' | 'text' | 'topic';
  /** Of a choice. */
  values: string[];
  default: string;
}

/** A variable of the theme, or of one element. */
export interface Token {
  name: string;
  description: string;
  /** As CSS has it. */
  default: string;
  kind: 'color' | 'font' | 'length';
  /** Every element draws with it; else it belongs to one. */
  shared: boolean;
}

export interface Element {
  tag: CareerTag;
  /** What it shows, in a few words. */
  summary: string;
  /** Its attributes but `occupation`. */
  options: Option[];
  takesOccupation: boolean;
  tokens: Token[];
}

/** The manifest as far as it is read here. */
interface Declaration {
  tagName?: string;
  summary?: string;
  attributes?: {name: string; description: string; type: {text: string}; default?: string}[];
  cssProperties?: {name: string; description: string; default: string; inheritedFrom?: object}[];
}

const declarations = (json.modules as {declarations: Declaration[]}[]).flatMap(
  (module) => module.declarations,
);
const kinds: Record<string, Option['kind']> = {number: 'number', boolean: 'switch'};

export const elements: Element[] = declarations
  .filter(({tagName}) => tagName)
  .map(({tagName, summary = '', attributes = [], cssProperties = []}) => ({
    tag: tagName as CareerTag,
    summary: /^[^.:;]+/.exec(summary)![0].replaceAll("'", '’'),
    takesOccupation: attributes.some(({name}) => name === 'occupation'),
    options: attributes
      .filter(({name}) => name !== 'occupation')
      .map(({name, description, type: {text}, default: value = ''}) => {
        const values = text.split(' | ').map((one) => /^(['"])(.*)\1$/.exec(one)?.[2]);
        const closed = values.every((one) => one !== undefined);
        return {
          name,
          description,
          kind: name === 'topic' ? 'topic' : closed ? 'choice' : (kinds[text] ?? 'text'),
          values: closed ? values : [],
          default: value.replace(/^'(.*)'$/, '$1'),
        };
      }),
    tokens: cssProperties.map(({name, description, default: value, inheritedFrom}) => ({
      name,
      description,
      default: value,
      kind: name.endsWith('-color') ? 'color' : name.endsWith('-font-family') ? 'font' : 'length',
      shared: inheritedFrom !== undefined,
    })),
  }));

/** Every variable, each once. */
export const tokens: Token[] = [
  ...new Map(elements.flatMap((one) => one.tokens).map((token) => [token.name, token])).values(),
];

export function elementOf(tag: CareerTag): Element {
  return elements.find((one) => one.tag === tag)!;
}

/** The variables that change something of an element. A card is made of all the others, so it takes the whole theme. */
export function tokensFor({tag, tokens: own}: Element): Token[] {
  const shared =
    tag === 'career-profile'
      ? tokens.filter((token) => token.shared)
      : own.filter((token) => token.shared);
  return [...shared, ...own.filter((token) => !token.shared)];
}

/** `offer-min` → `Offer min`, `--career-accent-color` → `Accent color`. */
export function labelOf(name: string): string {
  const words = name.replace(/^--career-/, '').replaceAll('-', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
}
