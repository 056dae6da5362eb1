/** Which roles of the theme an element draws with: what its style sheets read, directly or through a private property. */

/** @param styles The element's style sheets. */
export function themeTokensOf(styles: readonly string[]): string[] {
  const css = styles.join('\n');
  const reads = [...css.matchAll(/(?:(--_[a-z-]+):\s*)?var\((--career-[a-z-]+)/g)];
  return reads
    .filter(([, inner]) => !inner || css.includes(`var(${inner})`))
    .map(([, , token]) => token!);
}
