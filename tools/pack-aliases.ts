/**
 * Which of the 56,000 names that O*NET collects travel with search: those that workers themselves
 * reported, abbreviations (RN), and names of one word (coder). The others are mostly longer forms
 * of these, which search finds by their words.
 */
import type {Tables} from '../data/tables.js';

/** One line an occupation, in the order of the codes; its names in small letters between `|`. */
export function packedAliases({
  occupations,
  aliases,
  combined,
}: Pick<Tables, 'occupations' | 'aliases' | 'combined'>): string {
  const combinedOf = new Map(combined.map(({member, code}) => [member, code]));
  const names = new Map(occupations.slice(1).map(({code}) => [code, new Set<string>()]));
  const titles = new Map(
    occupations.map(({code, title}) => [
      code,
      ` ${title.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `,
    ]),
  );
  for (const {onetCode, title, shortTitle, kind} of aliases) {
    // A part of an occupation, or of a combined one, is found by its names too.
    const code = combinedOf.get(onetCode.slice(0, 7)) ?? onetCode.slice(0, 7);
    const plain = title.replace(/\s*\(.*\)/, '');
    const kept = [
      kind === 'reported' || !plain.includes(' ') ? plain : '',
      shortTitle && /^[A-Z][A-Za-z&/]{1,6}$/.test(shortTitle) && /[A-Z].*[A-Z]/.test(shortTitle)
        ? shortTitle
        : '',
    ];
    for (const name of kept) {
      const words = name.toLowerCase().match(/[a-z0-9&+#/-]+/g) ?? [];
      // The official title finds what it says itself, and what needs five words is a description.
      const said = words.every((word) => titles.get(code)?.includes(` ${word.replace(/s$/, '')}`));
      if (!said && words.length < 5)
        names.get(code)?.add(words.join(' ').replace(/(?<=[a-z]{2}[^s])s$/, ''));
    }
  }
  return [...names.values()].map((one) => [...one].sort().join('|')).join('\n');
}
