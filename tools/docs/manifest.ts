/**
 * The custom elements manifest: every name of ours that a page may write, in the form other tools
 * read. It is what the analyzer makes of the classes and their comments; here is added what it does
 * not know: tags, which are registered elsewhere, the classes of events, types as a reader wants
 * them written out, and what a card hands on of the elements inside it.
 */
import {readdirSync} from 'node:fs';
import ts from 'typescript';
import * as library from '../../src/index.js';
import {
  analyze,
  type AnalyzedDeclaration,
  type AnalyzedMember,
  type AnalyzedName,
} from './analyzer.mjs';
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
  const {schemaVersion, modules} = analyze(root, [
    'src/career-element.ts',
    'src/occupation-element.ts',
    'src/events.ts',
    ...elementFiles(),
  ]);
  const tags = new Map([...globalNames('HTMLElementTagNameMap')].map(([tag, name]) => [name, tag]));
  const eventTypes = globalNames('GlobalEventHandlersEventMap');
  const described = modules
    .map(({path, declarations}) => ({
      path: builtPath(path),
      declarations: declarations
        .filter(({kind, name}) => kind === 'class' && name in library)
        .map((one) => describedClass(one, tags.get(one.name), eventTypes)),
    }))
    .filter(({declarations}) => declarations.length > 0);
  const elements = elementsOf({schemaVersion, modules: described as Manifest['modules']});
  for (const element of elements) element.cssParts.push(...exportedTo(element.name, elements));
  return {
    schemaVersion,
    modules: [
      ...described.map(({path, declarations}) => ({
        kind: 'javascript-module' as const,
        path,
        declarations,
        exports: declarations.map(({name}) => ({
          kind: 'js',
          name,
          declaration: {name, module: path},
        })),
      })),
      ...described.flatMap(({path, declarations}) =>
        declarations.flatMap(({name, tagName}) =>
          tagName ? [definition(name, tagName, path)] : [],
        ),
      ),
    ],
  };
}

function elementFiles(): string[] {
  return readdirSync(`${root}src/elements`)
    .filter((file) => /^career-[\w-]+(?<!\.styles)\.ts$/.test(file))
    .sort()
    .map((file) => `src/elements/${file}`);
}

/** The module that a project imports to have a tag registered. */
function definition(name: string, tagName: string, module: string): Manifest['modules'][number] {
  return {
    kind: 'javascript-module',
    path: `dist/src/define/${tagName.replace('career-', '')}.js`,
    declarations: [],
    exports: [{kind: 'custom-element-definition', name: tagName, declaration: {name, module}}],
  };
}

/** Where a module is in the package: `src/events.ts`, or `/src/events.js` as the analyzer calls what is imported. */
function builtPath(path: string): string {
  return `dist/${path.replace(/^\//, '').replace(/\.ts$/, '.js')}`;
}

/** The elements of a manifest, in the order of their tags. */
export function elementsOf({modules}: Manifest): ElementClass[] {
  return modules
    .flatMap(({declarations}) => declarations as ElementClass[])
    .filter(({tagName}) => tagName);
}

function describedClass(
  one: AnalyzedDeclaration,
  tagName: string | undefined,
  eventTypes: Map<string, string>,
) {
  const type = checker.getDeclaredTypeOfSymbol(exported(one.name));
  const members = (one.members ?? [])
    .filter(isPublic)
    .map((member) => describedMember(member, type));
  const attributes = [...(one.attributes ?? [])]
    .map(({name, fieldName}) => {
      const field = members.find((member) => member.name === fieldName) as Field;
      return describedAttribute(name, field, type);
    })
    .sort((a, b) => placeOf(a) - placeOf(b));
  return {
    kind: one.kind,
    name: one.name,
    ...(one.summary && {summary: plain(one.summary)}),
    description: plain(one.description),
    superclass: describedSuperclass(one.superclass!),
    ...(tagName && {tagName, customElement: true}),
    ...(attributes.length && {attributes}),
    members,
    ...(tagName && {
      slots: one.slots?.map(named) ?? [],
      cssParts: one.cssParts?.map(named) ?? [],
      events: (one.events ?? [])
        .filter((event): event is AnalyzedName => event.name !== undefined)
        .map((event) => ({...named(event), type: {text: eventTypes.get(event.name) ?? 'Event'}})),
    }),
    ...(one.cssProperties && {
      cssProperties: tokensDrawnWith(one, tagName).map((token) => ({
        ...named(token),
        default: token.default,
        ...from(token),
      })),
    }),
  };
}

/** What a page may use. The browser calls what ends in `Callback`. */
function isPublic(member: AnalyzedMember): boolean {
  return !member.static && !member.privacy && !member.name.endsWith('Callback');
}

function describedMember(member: AnalyzedMember, type: ts.Type): Field | Method {
  const {kind, name, readonly, attribute} = member;
  if (kind === 'method')
    return {
      kind,
      name,
      ...(member.return && {return: member.return}),
      description: plain(member.description),
      ...from(member),
    };
  return {
    kind,
    name,
    type: {text: typesOf(type, name).declared},
    // What is read only has what the constructor was given.
    ...(member.default !== undefined && !readonly && {default: member.default}),
    ...(attribute !== undefined && {attribute}),
    ...(readonly && {readonly}),
    description: plain(member.description),
    ...from(member),
  };
}

function describedAttribute(name: string, field: Field, type: ts.Type): Attribute {
  const text = typesOf(type, field.name).attribute;
  if (text === undefined)
    throw new Error(`No text can say what ${name} takes: ${field.type.text}.`);
  return {
    name,
    type: {text},
    ...(field.default !== undefined && {default: field.default}),
    fieldName: field.name,
    description: field.description,
    ...(field.inheritedFrom && {inheritedFrom: field.inheritedFrom}),
  };
}

/** What an element is about comes first, and what all elements have comes last. */
function placeOf({inheritedFrom}: Inherited): number {
  return ['OccupationElement', undefined, 'CareerElement'].indexOf(inheritedFrom?.name);
}

function describedSuperclass({name, ...where}: NonNullable<AnalyzedDeclaration['superclass']>) {
  if (where.package) return {name, package: where.package};
  return name in library ? {name, module: builtPath(where.module!)} : {name, package: 'global:'};
}

/** A role of the theme is documented once, on the base class; an element has those that its styles draw with. */
function tokensDrawnWith(
  {name, cssProperties = []}: AnalyzedDeclaration,
  tagName: string | undefined,
): NonNullable<AnalyzedDeclaration['cssProperties']> {
  if (!tagName) return cssProperties;
  const drawnWith = themeTokensOf(library[name as 'CareerSalary']);
  return cssProperties.filter((token) => !token.inheritedFrom || drawnWith.includes(token.name));
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
  if (!inheritedFrom) return {};
  const {name, module} = inheritedFrom;
  return {inheritedFrom: {name, module: builtPath(module)}};
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
