/** Which roles of the theme an element draws with: what its style sheets read, directly or through a private property. */
import type {CSSResult, CSSResultGroup, LitElement} from 'lit';

/** The style sheets of an element, as text. */
export function stylesOf({styles = []}: typeof LitElement): string[] {
  return textsOf(styles);
}

function textsOf(styles: CSSResultGroup): string[] {
  return Array.isArray(styles) ? styles.flatMap(textsOf) : [(styles as CSSResult).cssText];
}

/** @param element The class of an element. */
export function themeTokensOf(element: typeof LitElement): string[] {
  const css = stylesOf(element).join('\n');
  const reads = [...css.matchAll(/(?:(--_[a-z-]+):\s*)?var\((--career-[a-z-]+)/g)];
  return reads
    .filter(([, inner]) => !inner || css.includes(`var(${inner})`))
    .map(([, , token]) => token!);
}
