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

/** Parts of lit that no template of ours uses, as its minified module has them, and what stays instead. */
const unusedParts = {
  'values that are directives': [/function (\w+)\((\w+),(\w+),\w+=\2,\w+\)\{if\(\3===\w+\)return \3;let .{1,300}?\._\$AS\(.{1,50}?,\3\}/, 'function $1($2,$3){return $3}'],
  'what only directives ask': [/get (?:_\$AU|parentNode|startNode|endNode|tagName)\(\)\{[^{}]*\}|setConnected\(\w+\)\{[^{}]*\}|this\._\$AP\?\.\(!1,!0,\w+\)(?=;)/g, ''],
  'a value where an attribute would be': [/else (\w+)\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,index:\w+\}\),\w+\.removeAttribute\(\1\)\);/, ';'],
  'the same, drawn': [/:6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/, ':0'],
  'a value inside a comment': [/else\{let (\w+)=-1;for\(;-1!==\(\1=\w+\.data\.indexOf\(\w+,\1\+1\)\);\)\w+\.push\(\{type:7,index:\w+\}\),\1\+=\w+\.length-1\}/, ''],
  'a value inside a title, a text area or a style': [/if\(\w+\.test\(\w+\.tagName\)\)\{const .{1,200}?\}\}(?=\}else if\(8===)/, ''],
  'the end of such an element': [/\w+\.test\((\w+\[2\])\)&&\(\w+=RegExp\("<\/"\+\1,"g"\)\),/, ''],
  'old browsers, and other copies of lit': [/,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ';'],
};

/**
 * Leaves out of our copy of lit what none of our templates uses: a tenth of it. A template that needs such a part fails
 * the build, and so does a lit that is written otherwise.
 */
export function withoutUnusedParts() {
  return {
    name: 'without-unused-parts',
    transform(code, id) {
      const found = /\/src\/.*\.ts$/.test(id) && /["']lit\/(?!html\.js)[^"']*["']|<(?:textarea|title|style|script)\b|<!--|<[\w-]+ \$\{/.exec(code);
      if (found) this.error(`${id}: ${found[0]} needs a part of lit that the drop-ins leave out; see unusedParts`);
      if (!/lit-html\/lit-html\.js$/.test(id)) return null;
      for (const [what, [pattern, rest]] of Object.entries(unusedParts)) {
        const without = code.replace(pattern, rest);
        if (without === code) this.error(`${id}: ${what}: not found. Has lit changed?`);
        code = without;
      }
      return {code, map: null};
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
          sheet.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1').replace(/: /g, ':').replace(/;\}/g, '}')
            .replace(/ ([>/]) /g, '$1').replace(/(?<![\w.])0\./g, '.').replace(/='([\w-]+)'\]/g, '=$1]').trim();
        return {code: code.replace(/`([^`]*)`/g, (_, sheet) => `\`${compact(sheet)}\``), map: null};
      }
      if (!/src\/.*\.ts$/.test(id)) return null;
      return {code: code.replace(/>\s*\n\s*(?=[<`$])/g, '>').replace(/(?<=`|\})\s*\n\s*(?=<|\$\{)/g, ''), map: null};
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
