/** What the build changes in code before it is bundled. Each throws where it finds something else than it expects. */

/**
 * Gives our copy of lit a Trusted Types policy name of our own, created with care. Stock lit creates `lit-html`, which
 * throws, and ends the whole script, beside another copy of lit or where the page's list leaves that name out.
 */
export function ownTrustedTypesPolicy() {
  const stock = /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/g;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!/lit-html\/lit-html\.js$/.test(id)) return null;
      const found = code.match(stock)?.length ?? 0;
      if (found !== 1) this.error(`${id}: expected one createPolicy("lit-html", …), found ${found}. Has lit changed?`);
      return {
        code: code.replace(stock, '(()=>{try{return $1.createPolicy("career-widgets",$2)}catch{}})()'),
        map: null,
      };
    },
  };
}

/** Writes the package's version where `src/register.ts` names it. */
export function version(number) {
  return {
    name: 'version',
    renderChunk: (code) => ({code: code.replaceAll('CAREER_WIDGETS_VERSION', JSON.stringify(number)), map: null}),
  };
}

/** A JSON file as a module. */
export function json() {
  return {
    name: 'json',
    transform: (code, id) => (id.endsWith('.json') ? {code: `export default ${code}`, map: null} : null),
  };
}

/** Takes the indentation out of templates and style sheets: white space that has a line end in it means nothing there. */
export function compactTemplates() {
  return {
    name: 'compact-templates',
    transform(code, id) {
      if (/(theme|\.styles)\.ts$/.test(id)) {
        const compact = (sheet) =>
          sheet.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1').replace(/: /g, ':').replace(/;\}/g, '}').trim();
        return {code: code.replace(/`([^`]*)`/g, (_, sheet) => `\`${compact(sheet)}\``), map: null};
      }
      if (!/src\/.*\.ts$/.test(id)) return null;
      return {code: code.replace(/>\s*\n\s*(?=[<`$])/g, '>').replace(/(?<=`|\})\s*\n\s*(?=<)/g, ''), map: null};
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
      return file && `import packed from '${folder}data/packed/${file}';
import {detailsOf} from '${folder}src/dataset/details.ts';
export default detailsOf(packed);`;
    },
  };
}
