/**
 * The custom elements manifest: every name of ours that a page may write, in the form other tools read. Names and
 * meanings come from the comments in `src/` through the analyzer; types and defaults from the code itself, because the
 * analyzer knows neither our `properties` nor what a type is called for.
 */
import {readdirSync, readFileSync} from 'node:fs';
import * as analyzer from '@custom-elements-manifest/analyzer';
import ts from 'typescript';
import * as library from '../../src/index.js';
import {checker, program, root} from './program.js';
import {themeTokensOf} from './theme-tokens.js';

/** Something with a name and a meaning: a slot, a part. */
export interface Named {
  name: string;
  description: string;
}

interface Inherited {
  inheritedFrom?: {name: string; module: string};
}

export interface Typed {
  type: {text: string};
  /** As it is written in JavaScript. */
  default?: string;
}

export interface Attribute extends Named, Typed, Inherited {
  /** The property of the same meaning. */
  fieldName: string;
}

export interface Field extends Named, Typed, Inherited {
  kind: 'field';
  /** The attribute of the same meaning; none where no text can say it. */
  attribute?: string;
  readonly?: boolean;
}

export interface Method extends Named, Inherited {
  kind: 'method';
  return?: {type: {text: string}};
}

export interface FiredEvent extends Named {
  type: {text: string};
}

export interface Token extends Named, Inherited {
  default: string;
}

export interface ElementClass {
  kind: 'class';
  name: string;
  summary: string;
  description: string;
  superclass?: {name: string; module?: string; package?: string};
  tagName: string;
  customElement: true;
  attributes: Attribute[];
  members: (Field | Method)[];
  slots: Named[];
  cssParts: Named[];
  cssProperties: Token[];
  events: FiredEvent[];
}

export interface Manifest {
  schemaVersion: string;
  modules: {
    kind: 'javascript-module';
    path: string;
    declarations: unknown[];
    exports: {kind: string; name: string; declaration: {name: string; module: string}}[];
  }[];
}

/** Its types leave out what it exports; it brings a compiler of its own, whose trees are the only ones it reads. */
const {create, ts: analyzerTs} = analyzer as unknown as {
  create: (of: {modules: unknown[]}) => {
    schemaVersion: string;
    modules: {declarations: Declaration[]}[];
  };
  ts: typeof ts;
};

/** Where a project finds the classes, and what it imports to have them registered. */
const [classesPath, definePath] = ['dist/index.js', 'dist/define.js'];

/** Longer unions, such as that of all slugs, keep their name. */
const mostListed = 60;

/** The members of a global interface, such as the tags of `HTMLElementTagNameMap`, and the name of the type of each. */
function globalNames(name: string): Map<string, string> {
  const [symbol] = checker
    .getSymbolsInScope(program.getSourceFile(`${root}src/index.ts`)!, ts.SymbolFlags.Interface)
    .filter((one) => one.name === name);
  const ours = checker
    .getDeclaredTypeOfSymbol(symbol!)
    .getProperties()
    .filter((one) => one.name.startsWith('career-'));
  return new Map(ours.map((one) => [one.name, checker.typeToString(checker.getTypeOfSymbol(one))]));
}

/** The manifest of the sources as they are now. */
export function makeManifest(): Manifest {
  const files = [
    'src/career-element.ts',
    'src/occupation-element.ts',
    'src/events.ts',
    ...readdirSync(`${root}src/elements`)
      .filter((file) => /^career-[\w-]+\.ts$/.test(file))
      .sort()
      .map((file) => `src/elements/${file}`),
  ];
  const analyzed = create({
    modules: files.map((file) =>
      analyzerTs.createSourceFile(
        file,
        readFileSync(root + file, 'utf8'),
        analyzerTs.ScriptTarget.ESNext,
        true,
      ),
    ),
  });
  const classes = analyzed.modules
    .flatMap(({declarations}) => declarations)
    .filter(({kind, name}) => kind === 'class' && name in library);
  const tags = new Map([...globalNames('HTMLElementTagNameMap')].map(([tag, name]) => [name, tag]));
  const eventTypes = globalNames('GlobalEventHandlersEventMap');
  const declarations = classes
    .map((one) => described(one, tags.get(one.name), eventTypes))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const elements = declarations.filter(({tagName}) => tagName !== undefined);
  for (const element of elements) element.cssParts?.push(...exportedTo(element.name, elements));
  return {
    schemaVersion: analyzed.schemaVersion,
    modules: [
      {
        kind: 'javascript-module',
        path: classesPath,
        declarations,
        exports: declarations.map(({name}) => ({
          kind: 'js',
          name,
          declaration: {name, module: classesPath},
        })),
      },
      {
        kind: 'javascript-module',
        path: definePath,
        declarations: [],
        exports: elements.map(({name, tagName}) => ({
          kind: 'custom-element-definition',
          name: tagName!,
          declaration: {name, module: classesPath},
        })),
      },
    ],
  };
}

/** The elements of a manifest, in the order of their tags. */
export function elementsOf({modules}: Manifest): ElementClass[] {
  return modules
    .flatMap(({declarations}) => declarations as ElementClass[])
    .filter(({tagName}) => tagName);
}

/** What the analyzer makes of a class, as far as we read it. */
interface Declaration {
  kind: string;
  name: string;
  summary?: string;
  description?: string;
  superclass?: {name: string; module?: string};
  members?: (Omit<Field, 'kind' | 'type'> & {
    kind: 'field' | 'method';
    type?: {text: string};
    privacy?: string;
    static?: boolean;
    return?: {type: {text: string}};
  })[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Token[];
  events?: (Named & {type?: {text: string}})[];
}

function described(one: Declaration, tagName: string | undefined, eventTypes: Map<string, string>) {
  const {
    kind,
    name,
    summary,
    description = '',
    superclass,
    slots,
    cssParts,
    cssProperties,
    events,
  } = one;
  const type = checker.getDeclaredTypeOfSymbol(exported(name));
  const {properties = {}, styles} = library[name as 'CareerElement'] as Partial<
    typeof library.CareerElement
  >;
  const members = (one.members ?? [])
    .filter(
      (member) =>
        !member.static &&
        !member.privacy &&
        !/Callback$/.test(member.name) &&
        checker.getPropertyOfType(type, member.name),
    )
    .map((member) => {
      const given = member.name in properties;
      const {declared, attribute} = member.kind === 'field' ? typesOf(type, member.name) : {};
      return {
        kind: member.kind,
        name: member.name,
        ...(member.kind === 'field' && {type: {text: declared!}}),
        ...(given &&
          properties[member.name] !== undefined && {default: literal(properties[member.name])}),
        ...(given && attribute !== undefined && {attribute: attributeOf(member.name)}),
        ...(member.readonly && {readonly: true}),
        ...(member.return && {return: member.return}),
        description: plain(member.description),
        ...from(member),
      };
    });
  const attributes = Object.keys(properties)
    .sort(
      (a, b) =>
        Number(a in library.CareerElement.properties) -
        Number(b in library.CareerElement.properties),
    )
    .flatMap((property) => {
      const member = members.find((found) => found.name === property);
      if (!member)
        throw new Error(`${name}.${property} is in static properties and not declared as a field.`);
      const text = typesOf(type, property).attribute;
      return text === undefined
        ? []
        : [
            {
              name: attributeOf(property),
              type: {text},
              ...(member.default !== undefined && {default: member.default}),
              fieldName: property,
              description: member.description,
              ...from(member),
            },
          ];
    });
  // A role of the theme is documented once, on the base class; an element has those that its styles draw with.
  const drawnWith = tagName && themeTokensOf(styles ?? []);
  return {
    kind,
    name,
    ...(summary && {summary: plain(summary)}),
    description: plain(description),
    ...(superclass && {
      superclass:
        superclass.name in library
          ? {name: superclass.name, module: classesPath}
          : {name: superclass.name.replace('PageElement', 'HTMLElement'), package: 'global:'},
    }),
    ...(tagName && {tagName, customElement: true}),
    ...(attributes.length && {attributes}),
    members,
    ...(tagName && {
      slots: slots?.map(named) ?? [],
      cssParts: cssParts?.map(named) ?? [],
      events: (events ?? [])
        .filter(({description: meaning}) => meaning)
        .map((event) => ({...named(event), type: {text: eventTypes.get(event.name) ?? 'Event'}})),
    }),
    ...(cssProperties && {
      cssProperties: cssProperties
        .filter((token) => !drawnWith || !token.inheritedFrom || drawnWith.includes(token.name))
        .map((token) => ({...named(token), default: token.default, ...from(token)})),
    }),
  };
}

/** The parts of the elements inside an element that a page may style through it: `salary__bar`. */
export function exportedTo(
  name: string,
  elements: readonly {tagName?: string; cssParts?: Named[]}[],
): Named[] {
  const {exportedParts} = library[name as 'CareerProfile'] as Partial<typeof library.CareerProfile>;
  return Object.entries(exportedParts ?? {}).flatMap(([inside, parts]) => {
    const known = elements.find(({tagName}) => tagName === `career-${inside}`)!.cssParts!;
    return parts.split(' ').map((part) => {
      const found = known.find((one) => one.name === part);
      if (!found)
        throw new Error(`${name}.exportedParts: <career-${inside}> has no part "${part}".`);
      return {
        name: `${inside}__${part}`,
        description: `In the section of \`<career-${inside}>\`: ${found.description}`,
      };
    });
  });
}

function named({name, description}: Named): Named {
  return {name, description: plain(description)};
}

/** A comment is broken into lines for us, not for its reader. */
function plain(text = ''): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

function from({inheritedFrom}: Inherited): Inherited {
  return inheritedFrom ? {inheritedFrom: {name: inheritedFrom.name, module: classesPath}} : {};
}

function attributeOf(property: string): string {
  return property.replace(/[A-Z]/g, '-$&').toLowerCase();
}

function exported(name: string): ts.Symbol {
  const index = checker.getSymbolAtLocation(program.getSourceFile(`${root}src/index.ts`)!)!;
  const symbol = checker.getExportsOfModule(index).find((one) => one.name === name)!;
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The type of a property as it is declared, and of its attribute: what of it a text can say. */
function typesOf(type: ts.Type, property: string): {declared: string; attribute?: string} {
  const node = (
    checker.getPropertyOfType(type, property)!.valueDeclaration as ts.PropertyDeclaration
  ).type!;
  const branches = ts.isUnionTypeNode(node) ? [...node.types] : [node];
  const texts = branches.map((branch) => {
    const of = checker.getTypeFromTypeNode(branch);
    const members = of.isUnion() && ts.isTypeReferenceNode(branch) ? of.types : [of];
    const listed = members.length <= mostListed;
    const text = (some: ts.Type[]) =>
      listed
        ? some
            .map((member) => checker.typeToString(member).replace(/^"([^']*)"$/, "'$1'"))
            .join(' | ')
        : branch.getText();
    const said = members.filter(
      (member) =>
        member.flags & ts.TypeFlags.StringLike && (member as ts.StringLiteralType).value !== '',
    );
    return {
      declared: listed && members.length > 1 ? text(members) : branch.getText(),
      said: said.length ? text(said) : undefined,
      of,
    };
  });
  const declared = texts.map((one) => one.declared).join(' | ');
  if (texts.some(({of}) => of.flags & ts.TypeFlags.BooleanLike))
    return {declared, attribute: 'boolean'};
  const said = [...new Set(texts.flatMap((one) => one.said ?? []))].join(' | ');
  return {declared, attribute: said === '`${number}`' ? 'number' : said || undefined};
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
