/** The first place of a template that src/lean-lit.ts would draw otherwise than lit, if any. */
export declare function unfitTemplate(code: string): string | undefined;

/** The plugin of rollup.config.mjs that puts src/lean-lit.ts in the place of lit. */
export declare function leanLit(): {
  transform: (this: {error: (message: string) => void}, code: string, id: string) => null;
};
