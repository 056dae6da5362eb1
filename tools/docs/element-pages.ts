/**
 * A page for each element in `demo/elements/`, and an index of them: what the manifest says, in tables, and the examples
 * of `element-examples.ts`, live and with their code. All of it is there without JavaScript but what the elements draw.
 */
import {
  attributesOf,
  elementHtml,
  fallbackHtml,
  fallbackText,
  type CareerTag,
} from '../../src/index.js';
import {valuesOf} from './editor-data.js';
import {elementExamples, type Example} from './element-examples.js';
import {settable} from './framework-types.js';
import {
  elementsOf,
  type Attribute,
  type ElementClass,
  type Manifest,
  type Named,
} from './manifest.js';

/** What the page of variables sets the shared ones to. */
const theme: Record<string, string> = {
  '--career-accent-color': 'light-dark(#00563f, #7fcfb0)',
  '--career-benchmark-color': 'light-dark(#8a1538, #f2a0b5)',
  '--career-offer-color': 'light-dark(#4b3d9c, #b9b0f5)',
  '--career-muted-color': 'light-dark(#4a5a52, #a8bab1)',
  '--career-link-color': 'light-dark(#00563f, #7fcfb0)',
  '--career-surface-color': 'light-dark(#f1f6f3, #17231e)',
  '--career-text-color': 'light-dark(#16211c, #e3ece7)',
  '--career-font-family': "Georgia, 'Times New Roman', serif",
  '--career-border-color': 'light-dark(#7d9488, #6f8a7d)',
  '--career-border-radius': '0',
};

/** An occupation for what is written of each element; a topic where it takes one. */
const usual = {occupation: '29-2072', topic: 'duties'};

/** Path → content. */
export function elementPages(manifest: Manifest): [string, string][] {
  const elements = elementsOf(manifest);
  return [
    ['demo/elements/index.html', indexPage(elements)],
    ...elements.map((element): [string, string] => [
      `demo/elements/${element.tagName}.html`,
      elementPage(element, elements),
    ]),
  ];
}

function indexPage(elements: ElementClass[]): string {
  return page({
    title: 'Every element',
    lead: 'What each tag shows, with all of its attributes, slots, parts, variables and events.',
    links: [
      ['../index.html', 'Examples'],
      ['../builder.html', 'Write the code for your page'],
    ],
    body: `<section>
    <h2>Elements</h2>
    <dl class="index">
${elements.map(({tagName, summary}) => `      <dt><a href="${tagName}.html"><code>&lt;${tagName}&gt;</code></a></dt>\n      <dd>${sentence(summary)}</dd>`).join('\n')}
    </dl>
  </section>`,
  });
}

function elementPage(element: ElementClass, elements: ElementClass[]): string {
  const tag = element.tagName as CareerTag;
  const {examples, parts, variables} = elementExamples[tag];
  complete(element, examples);
  const {cssParts, cssProperties, events, slots} = element;
  const rules = cssParts.map(({name}) => `${tag}::part(${name})`).join(',\n');
  const tokens = cssProperties
    .map(({name, inheritedFrom}) => `  ${name}: ${(inheritedFrom ? theme : variables)[name]};`)
    .join('\n');
  const place = elements.indexOf(element);
  const sections: [id: string, name: string, body: string][] = [
    ['examples', 'Examples', examples.map((one) => example(one)).join('\n')],
    [
      'attributes',
      'Attributes',
      table('Attributes', ['name', 'values', 'default', 'meaning'], attributeRows(element)),
    ],
    [
      'slots',
      'Slots',
      `${table(
        'Slots',
        ['name', 'meaning'],
        slots.map((one) => [one.name ? code(one.name) : '(default)', sentence(one.description)]),
      )}
    ${words(tag)}`,
    ],
    [
      'parts',
      'Parts',
      `<p>Choose a part to see where it is. CSS reaches it with <code>${tag}::part(${cssParts[0]!.name})</code>.</p>
    ${table(
      'Parts',
      ['name', 'meaning'],
      cssParts.map(({name, description}) => [
        `<a id="part-${name}" href="#part-${name}">${code(name)}</a>`,
        sentence(description),
      ]),
    )}
    ${example({title: 'All parts', text: 'Each part has a broken line around it, and the chosen one a thick one.', html: parts}, {css: `${rules} {\n  outline: 1px dashed;\n}`, className: 'parts'})}`,
    ],
    [
      'variables',
      'Variables',
      `${table(
        'Variables',
        ['name', 'default', 'sets'],
        cssProperties.map((one) => [code(one.name), code(one.default), sentence(one.description)]),
      )}
    ${example({title: 'All variables', text: 'Set them on the tag, on any element around it, or on <code>:root</code>.', html: themed(tag)}, {css: `.themed {\n${tokens}\n}`})}`,
    ],
    [
      'events',
      'Events',
      `${table(
        'Events',
        ['name', 'class', 'meaning'],
        events.map((one) => [code(one.name), code(one.type.text), sentence(one.description)]),
      )}
    ${events.map(({name}) => pre(`document.querySelector('${tag}').addEventListener('${name}', (event) => {\n  console.log(event${name === 'career-error' ? '.message' : ''});\n});`)).join('\n    ')}`,
    ],
  ];
  const neighbors = [elements[place - 1], elements[place + 1]].flatMap((one) =>
    one ? [[`${one.tagName}.html`, one.tagName]] : [],
  );
  return page({
    title: `<${tag}>`,
    lead: sentence(element.summary),
    links: [
      ['index.html', 'Every element'],
      [`../builder.html#element=${tag}`, 'Write the code for your page'],
      ...(neighbors as [string, string][]),
    ],
    contents: sections.map(([id, name]) => [`#${id}`, name]),
    style: `${rules.replace(/^/gm, '.parts ')} {\n  outline: 1px dashed;\n}
${cssParts.map(({name}) => `main:has(#part-${name}:target) .parts ${tag}::part(${name})`).join(',\n')} {\n  outline: 3px solid var(--link);\n}
.themed {\n${tokens}\n}`,
    body: sections
      .map(
        ([id, name, body]) =>
          `<section id="${id}">\n    <h2>${name}</h2>\n    ${body}\n  </section>`,
      )
      .join('\n  '),
  });
}

/** Every attribute, property and slot is at work in an example, and every variable is set. */
function complete(
  {tagName, attributes, slots, cssProperties, ...element}: ElementClass,
  examples: Example[],
): void {
  const html = examples.map((one) => one.html).join('\n');
  const scripts = examples.map((one) => one.script ?? '').join('\n');
  const {variables} = elementExamples[tagName as CareerTag];
  const properties = settable({...element, tagName, attributes, slots, cssProperties}).filter(
    ({attribute}) => !attribute,
  );
  const missing = [
    // What is an object in a script is JSON in the attribute: one of the two is shown.
    ...attributes.filter(
      ({name}) =>
        !new RegExp(`<${tagName}[^>]* ${name}[=\\s>]`).test(html) &&
        !new RegExp(`\\b${name}( =|:)`).test(scripts),
    ),
    ...properties.filter(({name}) => !new RegExp(`\\b${name}( =|:)`).test(scripts)),
    ...slots.filter(({name}) => name && !html.includes(`slot="${name}"`)),
    ...cssProperties.filter(
      ({name, inheritedFrom}) => !(name in (inheritedFrom ? theme : variables)),
    ),
  ];
  if (missing.length)
    throw new Error(
      `tools/docs: the page of <${tagName}> shows nothing of ${missing.map(({name}) => name).join(', ')}. Add it to element-examples.ts; a shared variable, to element-pages.ts.`,
    );
}

function attributeRows(element: ElementClass): string[][] {
  const values = (one: Attribute) => {
    const closed = valuesOf(one);
    if (closed.length) return closed.map(code).join(', ');
    return (
      {number: 'a number', boolean: 'written or not', OccupationKey: 'a code, slug or title'}[
        one.type.text
      ] ?? 'text'
    );
  };
  return [
    ...element.attributes.map((one) => [
      code(one.name),
      values(one),
      one.default === undefined ? '' : code(one.default.replace(/^'(.*)'$/, '$1')),
      sentence(one.description),
    ]),
    ...settable(element)
      .filter(({attribute}) => !attribute)
      .map((one) => [
        `${code(one.name)}, property only`,
        code(one.type.text),
        '',
        sentence(one.description),
      ]),
  ];
}

/** The words inside a tag, as a server writes them, and what they look like where there is no script. */
function words(tag: CareerTag): string {
  const {occupation, attributes} = subjectOf(tag);
  return `<div class="example">
      ${pre(elementHtml(occupation, tag, attributes))}
      <div>
        <h3>The words inside the tag</h3>
        <p>They are read until the script has run, by search engines, and where there is no JavaScript: then this is what is seen. <code>elementHtml()</code> of the library writes them.</p>
        <div class="result">
${indented(fallbackHtml(occupation, tag, attributes), 10)}
        </div>
      </div>
    </div>`;
}

/** The tag in its usual form, with a theme around it. */
function themed(tag: CareerTag): string {
  const {occupation, attributes} = subjectOf(tag);
  const written = {...(occupation && {occupation}), ...attributes, ...elementExamples[tag].themed};
  return `<div class="themed">\n  <${tag}${Object.entries(written)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}></${tag}>\n</div>`;
}

function subjectOf(tag: CareerTag): {occupation?: string; attributes: Record<string, string>} {
  const takes = attributesOf(tag);
  if (takes.includes('certification')) return {attributes: {certification: 'rhit'}};
  return {
    ...(takes.includes('occupation') && {occupation: usual.occupation}),
    attributes: takes.includes('topic') ? {topic: usual.topic} : {},
  };
}

/** Code and what it makes; the words inside an empty tag are written into both. */
function example(
  {title, text, html, script}: Example,
  {css, className}: {css?: string; className?: string} = {},
): string {
  const filled = html.replace(
    /^( *)<(career-[a-z]+)((?: [\w-]+(?:="[^"]*")?)*)><\/\2>/gm,
    (_, indent: string, tag: CareerTag, attributes: string) =>
      indented(`<${tag}${attributes}>\n  ${firstWords(tag, attributes)}\n</${tag}>`, indent.length),
  );
  const source = [
    css && `<style>\n${indented(css, 2)}\n</style>`,
    filled,
    script && `<script>\n${indented(script, 2)}\n</script>`,
  ]
    .filter(Boolean)
    .join('\n\n');
  return `<h3>${title}</h3>
    <p>${text}</p>
    <div class="example">
      ${pre(source)}
      <div class="result${className ? ` ${className}` : ''}">
${indented(filled, 8)}${script ? `\n        <script>\n${indented(script, 10)}\n        </script>` : ''}
      </div>
    </div>`;
}

/** The first line of what a server would write. */
function firstWords(tag: CareerTag, attributes: string): string {
  const given = Object.fromEntries(
    [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [
      name!.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
  return escaped(
    fallbackText(given.occupation || undefined, tag, given)
      .split('\n')[0]!
      .replace(/:$/, ''),
  );
}

interface Page {
  title: string;
  /** As HTML. */
  lead: string;
  links: [address: string, name: string][];
  contents?: [address: string, name: string][];
  style?: string;
  body: string;
}

function page({title, lead, links, contents, style, body}: Page): string {
  const list = (label: string, all: [string, string][]) => `<nav aria-label="${label}">
    <ul>
${all.map(([address, name]) => `      <li><a href="${address}">${escaped(name)}</a></li>`).join('\n')}
    </ul>
  </nav>`;
  return `<!doctype html>
<!-- Generated by \`npm run docs\`. Do not edit. -->
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>${escaped(title)}: career-widgets</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="../demo.css">
  <link rel="stylesheet" href="elements.css">
${style ? `  <style>\n${indented(style, 4)}\n  </style>\n` : ''}  <script src="../../dist/career-widgets.min.js" defer></script>
</head>
<body>
<header>
  <h1>${style ? code(title) : escaped(title)}</h1>
  <p class="lead">${lead}</p>
  ${list('Other pages', links)}${contents ? `\n  ${list('On this page', contents)}` : ''}
</header>
<main>
  ${body}
</main>
</body>
</html>
`;
}

/** Wider than a telephone: it scrolls by itself, with the keyboard too. */
function table(name: string, head: string[], rows: string[][]): string {
  const row = (cells: string[]) =>
    `        <tr>${cells.map((cell, place) => (place ? `<td>${cell}</td>` : `<th scope="row">${cell}</th>`)).join('')}</tr>`;
  return `<div class="table" role="region" aria-label="${name}, a table" tabindex="0">
      <table>
        <thead><tr>${head.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead>
        <tbody>
${rows.map(row).join('\n')}
        </tbody>
      </table>
    </div>`;
}

/** Code, with what there is to look at marked as on the other pages. */
function pre(text: string): string {
  const marked = text.split(/(<\/?career-[a-z]+|[\w-]+="[^"]*"|--[\w-]+)/).map((piece, place) => {
    if (place % 2 === 0) return escaped(piece);
    const mark = piece.endsWith('"') ? 'i' : 'b';
    return `<${mark}>${escaped(piece)}</${mark}>`;
  });
  return `<pre><code>${marked.join('')}</code></pre>`;
}

function sentence(text: Named['description']): string {
  return text
    .replaceAll("'", '’')
    .split('`')
    .map((part, place) => (place % 2 ? code(part) : escaped(part)))
    .join('');
}

function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
