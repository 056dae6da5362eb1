/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * lit-html cut down to what our templates use. The build puts it in lit's place in the drop-ins, where lit as published
 * was a fifth of the code; the library for people with a bundler imports lit itself. It draws the same from the same
 * templates: a value is either the whole of an attribute, written without quotes, or a child. There are no directives,
 * no values inside comments, quotes or elements of raw text, no SVG on its own, no options, no objects that listen. The
 * build refuses a template that needs more (`leanLit` in tools/rollup-transforms.mjs), and test/elements/lean-lit.test.ts
 * compares both.
 */

/** What `html` makes, and nothing else can: data of a page is never markup. */
class TemplateResult {
  readonly _$strings: TemplateStringsArray;
  readonly _$values: readonly unknown[];

  constructor(strings: TemplateStringsArray, values: readonly unknown[]) {
    this._$strings = strings;
    this._$values = values;
  }
}

/** Where a template takes a value. */
interface Place {
  /** Of the element or comment among all of the template, in the order of the document. */
  readonly _$index: number;
  readonly _$part: new (node: Element & ChildNode, name?: string) => Part;
  /** Of the attribute, property or event. */
  readonly _$name?: string;
}

interface Part {
  _$setValue(value: unknown): void;
}

/** Nothing as a child; as an attribute, that there is none. */
export const nothing = Symbol.for('lit-nothing');

/** Random, so that it is in no template. */
const marker = `lit$${Math.random().toFixed(9).slice(2)}$`;

/** Elements and comments, which is all that values are found by. */
const walker = document.createTreeWalker(document, 129);

const templates = new WeakMap<TemplateStringsArray, Template>();

/**
 * Our own policy name, and asked for with care: `lit-html` is refused, and ends the whole script, beside another copy of
 * lit or where a page's list leaves it out. What is trusted is the text of templates, before any value is in it.
 */
const policy = (() => {
  try {
    return (
      globalThis as {
        trustedTypes?: {
          createPolicy(name: string, rules: object): {createHTML(markup: string): string};
        };
      }
    ).trustedTypes?.createPolicy('career-widgets', {createHTML: (markup: string) => markup});
  } catch {
    return undefined;
  }
})();

export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult {
  return new TemplateResult(strings, values);
}

/** Draws a value as all that is in an element; the next time, only what has changed of it. */
export function render(
  value: unknown,
  container: (Element | DocumentFragment) & {_$litPart?: ChildPart},
): void {
  (container._$litPart ??= new ChildPart(container.appendChild(createMarker())))._$setValue(value);
}

/** A template as the page parsed it, once, and where in it values go. */
interface Template {
  readonly _$content: DocumentFragment;
  readonly _$places: readonly Place[];
}

function templateOf(strings: TemplateStringsArray): Template {
  const last = strings.length - 1;
  const markup = strings
    .map((text, index) =>
      index === last
        ? text || '<?>'
        : text.replace(/([.?@\w-]+)=$|$/, (_, name?: string) =>
            name ? `${marker}${index}=${name}` : `<?${marker}>`,
          ),
    )
    .join('');
  const element = document.createElement('template');
  // eslint-disable-next-line no-restricted-syntax -- The one place where templates of ours become elements.
  element.innerHTML = policy ? policy.createHTML(markup) : markup;
  const places: Place[] = [];
  walker.currentNode = element.content;
  for (let index = 0; walker.nextNode(); index++) {
    const node = walker.currentNode as Element & Comment;
    if (node.data === `?${marker}`) places.push({_$index: index, _$part: ChildPart});
    for (const attribute of node.getAttributeNames?.() ?? []) {
      if (!attribute.startsWith(marker)) continue;
      const [, kind, name] = /([.?@]?)(.*)/.exec(node.getAttribute(attribute)!)!;
      places.push({
        _$index: index,
        _$part:
          kind === '.'
            ? PropertyPart
            : kind === '?'
              ? BooleanAttributePart
              : kind
                ? EventPart
                : AttributePart,
        _$name: name,
      });
      node.removeAttribute(attribute);
    }
  }
  return {_$content: element.content, _$places: places};
}

/** What is between a marker and the node after it. */
class ChildPart implements Part {
  /** Text or a number, a node, a template with its parts, or a part for each item of a list. */
  _$drawn: unknown = nothing;
  readonly _$start: ChildNode;
  readonly _$end: ChildNode | null;

  constructor(start: ChildNode) {
    this._$start = start;
    this._$end = start.nextSibling;
  }

  _$setValue(value: unknown): void {
    if (isPrimitive(value)) {
      const shown = value ?? nothing;
      if (shown === this._$drawn) return;
      if (shown === nothing) this._$clear();
      else this._$drawText(shown);
      this._$drawn = shown;
    } else if (value instanceof TemplateResult) this._$drawTemplate(value);
    else if (value instanceof Node) this._$drawNode(value);
    else if (Symbol.iterator in (value as object)) this._$drawList(value as Iterable<unknown>);
    else this._$setValue(String(value));
  }

  _$insert<Inserted extends Node>(node: Inserted): Inserted {
    return this._$start.parentNode!.insertBefore(node, this._$end);
  }

  _$drawNode(node: Node): void {
    if (node === this._$drawn) return;
    this._$clear();
    this._$drawn = this._$insert(node);
  }

  _$drawText(text: unknown): void {
    const node = this._$start.nextSibling;
    // A browser that translates the page puts elements of its own around it.
    if (this._$drawn !== nothing && isPrimitive(this._$drawn) && node instanceof Text)
      node.data = text as string;
    else this._$drawNode(document.createTextNode(text as string));
  }

  /** Values come in before the page sees any of it, so that an element inside is connected with all it was given. */
  _$drawTemplate({_$strings, _$values}: TemplateResult): void {
    let template = templates.get(_$strings);
    if (!template) templates.set(_$strings, (template = templateOf(_$strings)));
    let drawn = this._$drawn as {_$template: Template; _$parts: Part[]};
    let fragment;
    if (drawn._$template !== template) {
      walker.currentNode = fragment = document.importNode(template._$content, true);
      let at = -1;
      const parts = template._$places.map(({_$index, _$part, _$name}) => {
        for (; at < _$index; at++) walker.nextNode();
        return new _$part(walker.currentNode as Element & ChildNode, _$name);
      });
      // What was drawn is not held by it.
      walker.currentNode = document;
      drawn = {_$template: template, _$parts: parts};
    }
    drawn._$parts.forEach((part, index) => part._$setValue(_$values[index]));
    if (fragment) this._$drawNode(fragment);
    this._$drawn = drawn;
  }

  /** Items keep their places: one that is gone is taken off the end. */
  _$drawList(items: Iterable<unknown>): void {
    if (!Array.isArray(this._$drawn)) {
      this._$clear();
      this._$drawn = [];
    }
    const parts = this._$drawn as ChildPart[];
    let place = 0;
    for (const item of items) {
      if (!parts[place]) {
        const start = this._$insert(createMarker());
        this._$insert(createMarker());
        parts[place] = new ChildPart(start);
      }
      parts[place++]!._$setValue(item);
    }
    if (parts[place]) this._$clear(parts[place]!._$start);
    parts.length = place;
  }

  _$clear(from: ChildNode | null = this._$start.nextSibling): void {
    while (from !== this._$end) {
      const next = from!.nextSibling;
      from!.remove();
      from = next;
    }
  }
}

class AttributePart implements Part {
  _$drawn: unknown = nothing;
  readonly _$element: Element;
  readonly _$name: string;

  constructor(element: Element, name?: string) {
    this._$element = element;
    this._$name = name!;
  }

  _$setValue(value: unknown): void {
    if (value !== this._$drawn) this._$draw((this._$drawn = value));
  }

  _$draw(value: unknown): void {
    if (value === nothing) this._$element.removeAttribute(this._$name);
    else this._$element.setAttribute(this._$name, (value ?? '') as string);
  }
}

class PropertyPart extends AttributePart {
  override _$draw(value: unknown): void {
    this._$element[this._$name as 'id'] = (value === nothing ? undefined : value) as string;
  }
}

class BooleanAttributePart extends AttributePart {
  override _$draw(value: unknown): void {
    this._$element.toggleAttribute(this._$name, !!value && value !== nothing);
  }
}

/** Listens itself and hands on, so that a new listener needs no change of the element. */
class EventPart extends AttributePart {
  override _$draw(value: unknown): void {
    if (value == null || value === nothing) this._$element.removeEventListener(this._$name, this);
    else this._$element.addEventListener(this._$name, this);
  }

  handleEvent(event: Event): void {
    (this._$drawn as (event: Event) => void).call(this._$element, event);
  }
}

function createMarker(): Comment {
  return document.createComment('');
}

function isPrimitive(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}
