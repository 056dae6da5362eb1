/** The code to copy: for a plain page, an editor, npm, React and Vue. Text in, text out. */
import {fallbackHtml, type FallbackOptions} from '../../src/index.js';
import {attributesOf, type Choice, type Place} from './choice.js';
import {elementOf} from './manifest.js';
import {themeAttribute, themeCss} from './theme-css.js';

/** One file, or one thing to paste. */
export interface Snippet {
  /** What it is, or the file's name. */
  name: string;
  text: string;
}

const themeFile = 'career-theme.css';
const install: Snippet = {name: 'In a terminal', text: 'npm install career-widgets'};

/** All there is to copy for a place. It throws what `fallbackHtml` throws where an option cannot be used. */
export const snippets: Record<Place, (choice: Choice) => Snippet[]> = {
  page: (choice) => {
    const css = themeCss(choice);
    const style = css && `<style>\n${indented(css, 2)}\n</style>\n`;
    return [
      {
        name: 'In your page',
        text: `${scriptHtml(choice)}\n${style}${pasted(tagHtml(choice))}`,
      },
    ];
  },
  editor: (choice) => [
    {
      name: 'In a block for HTML',
      text: `${scriptHtml(choice)}\n${pasted(tagHtml(choice, themeAttribute(choice)))}`,
    },
  ],
  npm: (choice) => [
    install,
    {name: 'main.js', text: `import 'career-widgets/define';${importTheme(choice)}`},
    ...themeFiles(choice),
    {name: 'index.html', text: tagHtml(choice)},
  ],
  react: (choice) => [
    install,
    {
      name: 'CareerSection.tsx',
      text: `import 'career-widgets/react/jsx';${importTheme(choice)}

export function CareerSection() {
  return (
${indented(inTemplate(tagHtml(choice)), 4)}
  );
}`,
    },
    ...themeFiles(choice),
  ],
  vue: (choice) => {
    const css = themeCss(choice);
    return [
      install,
      {
        name: 'vite.config.js',
        text: `import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

export default defineConfig({
  plugins: [vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('career-')}}})],
});`,
      },
      {
        name: 'CareerSection.vue',
        text: `<script setup lang="ts">
import 'career-widgets/vue';
</script>

<template>
${indented(inTemplate(tagHtml(choice)), 2)}
</template>${css && `\n\n<style>\n${css}\n</style>`}`,
      },
    ];
  },
};

function scriptHtml({script}: Choice): string {
  return `<script src="${escaped(script)}" defer></script>`;
}

/**
 * Paragraphs that an editor makes of what is pasted would end a tag in front of its blocks of
 * words, but no block.
 */
function pasted(html: string): string {
  return html.includes('\n') ? `<div>${html}</div>` : html;
}

function themeFiles(choice: Choice): Snippet[] {
  const css = themeCss(choice);
  return css ? [{name: themeFile, text: css}] : [];
}

function importTheme(choice: Choice): string {
  return themeCss(choice) && `\nimport './${themeFile}';`;
}

/**
 * The tag with its attributes, its title and the words that stand there until the script has run.
 *
 * @param style What its `style` attribute says.
 */
export function tagHtml(choice: Choice, style = ''): string {
  const {tag, occupation, title} = choice;
  const attributes = attributesOf(choice);
  const element = elementOf(tag);
  // A credential is a card by itself, whoever holds it.
  const about = element.takesOccupation && !attributes.certification ? occupation : undefined;
  const options = Object.entries(attributes).map(([name, value]) => [
    name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  const words = fallbackHtml(about, tag, Object.fromEntries(options) as FallbackOptions);
  const written = Object.entries({...(about && {occupation: about}), ...attributes}).map(
    ([name, value]) => {
      const isSwitch = element.options.some(
        (option) => option.name === name && option.kind === 'switch',
      );
      return isSwitch ? ` ${name}` : ` ${name}="${escaped(value)}"`;
    },
  );
  const look = style && ` style="${escaped(style)}"`;
  const heading = title && `<span slot="title">${escaped(title)}</span>`;
  const inside = words.startsWith('<p>')
    ? `\n${indented(heading ? `${heading}\n${words}` : words, 2)}\n`
    : [heading, words].filter(Boolean).join(' ');
  return `<${tag}${written.join('')}${look}>${inside}</${tag}>`;
}

/** JSX and Vue read braces as code. */
function inTemplate(html: string): string {
  return html.replaceAll('{', '&#123;').replaceAll('}', '&#125;');
}

function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
