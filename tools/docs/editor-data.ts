/** What editors complete and show: custom data for VS Code, web-types for JetBrains. */
import {occupations} from '../../src/index.js';
import {
  elementsOf,
  type Attribute,
  type ElementClass,
  type Manifest,
  type Named,
  type Token,
  type Typed,
} from './manifest.js';

/** The values of a closed set; none where the set is open. */
export function valuesOf({type}: Typed): string[] {
  const values = type.text.split(' | ').map((one) => /^(['"])(.*)\1$/.exec(one)?.[2]);
  return values.every((one) => one !== undefined) ? values : [];
}

/** The tokens of all elements, each once. */
export function tokensOf(manifest: Manifest): Token[] {
  return [
    ...new Map(
      elementsOf(manifest)
        .flatMap(({cssProperties}) => cssProperties)
        .map((token) => [token.name, token]),
    ).values(),
  ].sort(byName);
}

const byName = (a: Named, b: Named) => (a.name < b.name ? -1 : 1);

const withDefault = ({description, default: value}: Named & Partial<Typed>) =>
  value === undefined ? description : `${description} Default: \`${value}\`.`;

/** Tags and attributes, for `html.customData`. An occupation is completed by its slug. */
export function vsCodeHtml(manifest: Manifest): unknown {
  const attribute = (one: Attribute) => {
    const values = valuesOf(one).map((name) => ({name}));
    // VS Code's name for an attribute without a value is `v`.
    const valueSet =
      one.type.text === 'boolean'
        ? 'v'
        : one.type.text === 'OccupationKey'
          ? 'occupation'
          : undefined;
    return {
      name: one.name,
      description: withDefault(one),
      ...(values.length && {values}),
      ...(valueSet && {valueSet}),
    };
  };
  return {
    version: 1.1,
    tags: elementsOf(manifest).map(({tagName, summary, attributes}) => ({
      name: tagName,
      description: summary,
      attributes: attributes.map(attribute),
    })),
    valueSets: [
      {
        name: 'occupation',
        values: occupations().map(({slug, code, title}) => ({
          name: slug,
          description: `${code} ${title}`,
        })),
      },
    ],
  };
}

/** Variables and parts, for `css.customData`. */
export function vsCodeCss(manifest: Manifest): unknown {
  const parts = new Map<string, ElementClass[]>();
  for (const element of elementsOf(manifest))
    for (const {name} of element.cssParts) parts.set(name, [...(parts.get(name) ?? []), element]);
  const meaning = (name: string, of: ElementClass[]) =>
    of
      .map(
        ({tagName, cssParts}) =>
          `${tagName}: ${cssParts.find((part) => part.name === name)!.description}`,
      )
      .join('\n\n');
  return {
    version: 1.1,
    properties: tokensOf(manifest).map((token) => ({
      name: token.name,
      description: withDefault(token),
    })),
    pseudoElements: [...parts]
      .sort()
      .map(([name, of]) => ({name: `::part(${name})`, description: meaning(name, of)})),
  };
}

/** All of it for JetBrains editors, which find the file through package.json. */
export function webTypes(manifest: Manifest, version: string): unknown {
  const value = ({type}: Typed) => ({type: type.text});
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: 'career-widgets',
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elementsOf(manifest).map(
          ({tagName, summary, attributes, slots, members, events, cssParts, cssProperties}) => ({
            name: tagName,
            description: summary,
            attributes: attributes.map((one) => ({
              name: one.name,
              description: one.description,
              default: one.default,
              value: one.type.text === 'OccupationKey' ? {type: 'string'} : value(one),
            })),
            slots: slots.map(({name, description}) => ({name, description})),
            js: {
              properties: members.flatMap((one) =>
                one.kind === 'field'
                  ? [
                      {
                        name: one.name,
                        description: one.description,
                        type: one.type.text,
                        'read-only': one.readonly,
                      },
                    ]
                  : [],
              ),
              events: events.map(({name, description, type}) => ({
                name,
                description,
                type: type.text,
              })),
            },
            css: {
              parts: cssParts.map(({name, description}) => ({name, description})),
              properties: cssProperties.map(({name, description, default: used}) => ({
                name,
                description,
                default: used,
              })),
            },
          }),
        ),
      },
    },
  };
}
