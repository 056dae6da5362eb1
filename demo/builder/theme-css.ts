/** The rule that gives a page the chosen look. */
import type {Choice, Scheme} from './choice.js';
import {elementOf, tokensFor, type Token} from './manifest.js';

/** What a value may not hold: it would end the rule, or reach out of it. */
const unsafe = /[;{}<>\\]|\/\*|url\(/i;

/** The value of a variable; nothing where none was chosen. */
function valueOf({name, kind, default: usual}: Token, look: Choice['look']): string | undefined {
  const given = (key: string) =>
    look[key] && !unsafe.test(look[key]) ? look[key].trim() : undefined;
  if (kind !== 'color') return given(name);
  const [light, dark] = [given(`${name}.light`), given(`${name}.dark`)];
  if (!light && !dark) return undefined;
  return light === dark
    ? light
    : `light-dark(${light ?? usualFor('light', usual)}, ${dark ?? usualFor('dark', usual)})`;
}

/** A default as a color of one scheme. Two of the defaults are words that `light-dark()` does not take. */
export function usualFor(scheme: Scheme, usual: string): string {
  const pair = /^light-dark\((.+), (.+)\)$/.exec(usual);
  if (pair) return pair[scheme === 'light' ? 1 : 2]!;
  return {inherit: 'currentcolor', none: 'transparent'}[usual] ?? usual;
}

/** Empty where the look was left alone. */
export function themeCss({tag, look}: Choice, selector = ':root'): string {
  const lines = tokensFor(elementOf(tag)).flatMap((token) => {
    const value = valueOf(token, look);
    return value ? [`  ${token.name}: ${value};`] : [];
  });
  return lines.length ? `${selector} {\n${lines.join('\n')}\n}` : '';
}
