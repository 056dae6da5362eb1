/**
 * The names an element gives a page, read from its code: from its class, from what that inherits, and from every
 * function these use. What a template leaves to an expression is read from the expression's type.
 */
import ts from 'typescript';
import * as library from '../../src/index.js';
import {checker, program, root} from '../../tools/docs/program.js';

export interface Names {
  parts: Set<string>;
  slots: Set<string>;
  events: Set<string>;
}

/** @param className A class of ours that the library exports. */
export function namesInCode(className: string): Names {
  const names: Names = {parts: new Set(), slots: new Set(), events: new Set()};
  const seen = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    if (ts.isNoSubstitutionTemplateLiteral(node)) readText(node.text, names);
    if (ts.isTemplateExpression(node)) readText(textOf(node), names);
    // The author's words stand in a slot that no template makes: a page may forbid those.
    if (ts.isCallExpression(node) && node.getText() === "document.createElement('slot')")
      names.slots.add('');
    const event =
      ts.isNewExpression(node) &&
      ts.isIdentifier(node.expression) &&
      /^Career\w+Event$/.exec(node.expression.text)?.[0];
    if (event) names.events.add((library[event as 'CareerErrorEvent'] as {type: string}).type);
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node))
      for (const declaration of declarationsOf(node)) reach(declaration);
    ts.forEachChild(node, visit);
  };
  const reach = (declaration: ts.Node): void => {
    if (seen.has(declaration)) return;
    seen.add(declaration);
    visit(declaration);
  };
  for (let one = classNamed(className); one; one = parentOf(one)) {
    const isElement = one.name!.text === className;
    // Of a base class: all that runs by itself. What it only offers counts where it is used.
    for (const member of one.members) if (isElement || !isOffered(member)) reach(member);
  }
  return names;
}

function readText(template: string, {parts, slots}: Names): void {
  for (const [, value] of template.matchAll(/\spart="([^"]*)"/g))
    for (const name of value!.split(/\s+/)) parts.add(name);
  for (const [, value] of template.matchAll(/\sexportparts="([^"]*)"/g))
    for (const pair of value!.split(',')) parts.add(pair.split(':').at(-1)!.trim());
  for (const [, attributes] of template.matchAll(/<slot\b([^>]*)>/g))
    slots.add(/\sname="([^"]*)"/.exec(attributes!)?.[1] ?? '');
}

/** A template with each expression that makes a name replaced by all the names it can make. */
function textOf({head, templateSpans}: ts.TemplateExpression): string {
  let text = head.text;
  for (const {expression, literal} of templateSpans) {
    const attribute = /\s(part|exportparts|name)=("?)$/.exec(text);
    const isName = attribute && (attribute[1] !== 'name' || /<slot\b[^>]*$/.test(text));
    if (!isName) text += literal.text;
    else {
      const element = /<\w[^<]*$/.exec(text)![0];
      // One element for each name, so that each is read as if it were written out.
      const end = literal.text.slice(attribute[2]!.length);
      text +=
        (attribute[2] ? '' : '"') +
        literalsOf(expression).join(`"> ${element}${attribute[2] ? '' : '"'}`) +
        '"' +
        end;
    }
  }
  return text;
}

function literalsOf(expression: ts.Expression): string[] {
  const type = checker.getTypeAtLocation(expression);
  const types = type.isUnion() ? type.types : [type];
  return types.map((one) => {
    if (one.isStringLiteral()) return one.value;
    throw new Error(
      `${expression.getSourceFile().fileName.slice(root.length)}: ${expression.getText()} names a part or slot and may be any text. Give it a closed type.`,
    );
  });
}

function classNamed(name: string): ts.ClassDeclaration | undefined {
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.startsWith(`${root}src/`)) continue;
    const found = file.statements.find(
      (one) => ts.isClassDeclaration(one) && one.name?.text === name,
    );
    if (found) return found as ts.ClassDeclaration;
  }
  return undefined;
}

function parentOf({heritageClauses}: ts.ClassDeclaration): ts.ClassDeclaration | undefined {
  const parent = heritageClauses?.find(({token}) => token === ts.SyntaxKind.ExtendsKeyword)
    ?.types[0]?.expression;
  return parent && classNamed(parent.getText());
}

/** A method for elements to call, which nothing calls by itself. */
function isOffered(member: ts.ClassElement): boolean {
  const flags = ts.getCombinedModifierFlags(member);
  return !!(flags & ts.ModifierFlags.Protected) && !(flags & ts.ModifierFlags.Override);
}

/** Where a name is made, if that is code of ours with something in it: no type, and no class, which is reached by its members. */
function declarationsOf(name: ts.Node): ts.Node[] {
  const symbol = checker.getSymbolAtLocation(name);
  const made =
    symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (made?.declarations ?? []).filter(
    (one) =>
      one.getSourceFile().fileName.startsWith(`${root}src/`) &&
      (ts.isFunctionDeclaration(one) ||
        ts.isVariableDeclaration(one) ||
        ts.isMethodDeclaration(one) ||
        ts.isPropertyDeclaration(one) ||
        ts.isGetAccessor(one)),
  );
}
