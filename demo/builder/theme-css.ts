/** The rule that gives a page the chosen look, or the attribute that gives it to one tag. */
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

/** Whether WordPress keeps a value in a `style` attribute; what it does not keep may be a color. */
export function isPlain(value: string): boolean {
  return !/[(&=]/.test(value);
}

/**
 * The same for the `style` attribute of the tag, where an editor removes style sheets and leaves
 * their text in the page. A color is one for both schemes: that of the scheme in the preview.
 */
export function themeAttribute({tag, look, scheme}: Choice): string {
  return tokensFor(elementOf(tag))
    .flatMap(({name, kind}) => {
      const value = look[kind === 'color' ? `${name}.${scheme}` : name]
        ?.trim()
        .replaceAll('"', "'");
      return value && !unsafe.test(value) && isPlain(value) ? [`${name}: ${value}`] : [];
    })
    .join('; ');
}
