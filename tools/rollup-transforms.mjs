/** What the build changes in code before it is bundled. Each throws where it finds something else than it expects. */
import ts from 'typescript';

/**
 * Puts src/lean-lit.ts in the place of lit, and refuses what that leaves out: any other import from lit, and a template
 * with a value that is neither the whole of an attribute, without quotes, nor a child.
 */
export function leanLit() {
  const lean = new URL('../src/lean-lit.ts', import.meta.url).pathname;
  return {
    name: 'lean-lit',
    resolveId: (source) => (source === 'lit/html.js' ? lean : null),
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const found = /from ["'](lit(?!\/html\.js)[/"'][^;]*)/.exec(code)?.[1] ?? unfitTemplate(code);
      if (found) this.error(`${id}: the drop-ins have no ${found}; see src/lean-lit.ts`);
      return null;
    },
  };
}

/** The first place of a template that src/lean-lit.ts would draw otherwise than lit, if any. */
export function unfitTemplate(code) {
  let found;
  const look = (node) => {
    if (
      ts.isTaggedTemplateExpression(node) &&
      node.tag.getText() === 'html' &&
      ts.isTemplateExpression(node.template)
    ) {
      const texts = [
        node.template.head,
        ...node.template.templateSpans.map(({literal}) => literal),
      ].map(({text}) => text);
      let before = '';
      texts.forEach((text, index) => {
        before += text;
        if (/<(?:textarea|title|style|script|template|noscript|iframe|xmp)\b|<!--/i.test(text))
          found ??= text.trim();
        if (index === texts.length - 1) return;
        // What is in quotes is no markup; quotes that are still open hold this value.
        const markup = before.replace(/=\s*("[^"]*"|'[^']*')/g, '=value');
        const isInTag = markup.lastIndexOf('<') > markup.lastIndexOf('>');
        const isQuoted = /=\s*["']/.test(markup.slice(markup.lastIndexOf('<')));
        const isAttribute = /\s[.?@]?[\w-]+=$/.test(text) && /^[\s>]/.test(texts[index + 1]);
        if (isQuoted || isInTag !== isAttribute || (!isInTag && text.endsWith('=')))
          found ??= `${text.trim()}\${…}`;
        before += 'value';
      });
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('templates.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}

/** Writes the package's version where `src/register.ts` names it. */
export function version(number) {
  return {
    name: 'version',
    renderChunk: (code) => ({
      code: code.replaceAll('CAREER_WIDGETS_VERSION', JSON.stringify(number)),
      map: null,
    }),
  };
}

/** A JSON file as a module. */
export function json() {
  return {
    name: 'json',
    transform: (code, id) =>
      id.endsWith('.json') ? {code: `export default ${code}`, map: null} : null,
  };
}

/** Takes the indentation out of templates and style sheets: white space that has a line end in it means nothing there. */
export function compactTemplates() {
  return {
    name: 'compact-templates',
    transform(code, id) {
      if (/(theme|\.styles)\.ts$/.test(id)) {
        const compact = (sheet) =>
          sheet
            .replace(/\/\*.*?\*\//gs, '')
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/;\}/g, '}')
            .replace(/ ([>/]) /g, '$1')
            .replace(/(?<![\w.])0\./g, '.')
            .replace(/='([\w-]+)'\]/g, '=$1]')
            .trim();
        return {code: code.replace(/`([^`]*)`/g, (_, sheet) => `\`${compact(sheet)}\``), map: null};
      }
      if (!/src\/.*\.ts$/.test(id)) return null;
      return {
        code: code.replace(/>\s*\n\s*(?=[<`$])/g, '>').replace(/(?<=`|\})\s*\n\s*(?=<|\$\{)/g, ''),
        map: null,
      };
    },
  };
}

/** An entry that is the packed details of a group together with what reads them, which all of them share as one chunk. */
export function detailsWithDecoder() {
  const folder = new URL('../', import.meta.url).pathname;
  return {
    name: 'details-with-decoder',
    resolveId: (id) => (id.startsWith('with-decoder:') ? `\0${id}` : null),
    load(id) {
      const file = /^\0with-decoder:(.*)/.exec(id)?.[1];
      return (
        file &&
        `import packed from '${folder}data/packed/${file}';
import {detailsOf} from '${folder}src/dataset/details.ts';
export default detailsOf(packed);`
      );
    },
  };
}
