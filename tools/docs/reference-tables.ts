/** The manifest in words: the table of docs/style.md, and the tables of docs/reference.md. */
import {tokensOf, valuesOf} from './editor-data.js';
import {settable} from './framework-types.js';
import {
  elementsOf,
  type Attribute,
  type ElementClass,
  type Manifest,
  type Named,
  type Token,
} from './manifest.js';

/** What each element has: its attributes, slots, parts, variables of its own, events. */
export function referenceTables(manifest: Manifest): string {
  return elementsOf(manifest).map(reference).join('\n\n');
}

/** The variables that elements share. */
export function themeTable(manifest: Manifest): string {
  const elements = elementsOf(manifest);
  const rows = tokensOf(manifest)
    .filter((token) => token.inheritedFrom)
    .map(({name, default: value, description}) => {
      const without = elements.filter(
        ({cssProperties}) => !cssProperties.some((token) => token.name === name),
      );
      const of =
        without.length === 0
          ? 'all'
          : elements
              .filter((element) => !without.includes(element))
              .map(({tagName}) => code(tagName.replace('career-', '')))
              .join(', ');
      return [code(name), code(value), words(description), of];
    });
  return table(['variable', 'default', 'sets', 'of'], rows);
}

function reference(element: ElementClass): string {
  const {tagName, summary, attributes, members, slots, cssParts, cssProperties, events} = element;
  const objects = settable(element).filter(({attribute}) => attribute === undefined);
  const attributeRows = [
    ...attributes.map((one) => [
      code(one.name),
      values(one),
      one.default === undefined ? '' : code(one.default.replace(/^'(.*)'$/, '$1')),
      words(one.description),
    ]),
    ...objects.map(({name, description}) => [
      `${code(name)}, property only`,
      'an object',
      '',
      words(description),
    ]),
  ];
  const own = <One extends object>(all: One[]) => all.filter((one) => !('inheritedFrom' in one));
  const readable = own(members).filter((one) => one.kind === 'method' || one.readonly);
  const named = (kind: string, all: Named[], more: (one: Named) => string = () => '') =>
    all.map((one) => [
      kind,
      one.name ? code(one.name) : '(default)',
      words(one.description) + more(one),
    ]);
  const nameRows = [
    ...named('slot', slots),
    ...named('part', cssParts),
    ...named('variable', own(cssProperties), (one) => ` Default: ${code((one as Token).default)}.`),
    ...named('event', events),
    ...readable.map(({kind, name, description}) =>
      kind === 'method'
        ? ['method', code(`${name}()`), words(description)]
        : ['property, read only', code(name), words(description)],
    ),
  ];
  return `<details><summary><code>&lt;${tagName}&gt;</code></summary>

${words(summary)}

${table(['attribute', 'values', 'default', 'meaning'], attributeRows)}

${table(['kind', 'name', 'meaning'], nameRows)}

</details>`;
}

/** What an attribute takes, for somebody who writes HTML. */
function values(one: Attribute): string {
  const closed = valuesOf(one);
  if (closed.length > 0) return closed.map(code).join(', ');
  const kinds: Record<string, string> = {
    number: 'a number',
    boolean: 'written or not',
    OccupationKey: 'a code, slug or title',
  };
  return kinds[one.type.text] ?? 'text';
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

/** A sentence as Markdown has it: a star, as in O*NET, is no emphasis, and an apostrophe is set. */
function words(text: string): string {
  return text
    .split('`')
    .map((part, place) => (place % 2 ? part : part.replaceAll('*', '\\*').replaceAll("'", '’')))
    .join('`');
}
