/** The first place of a template that src/lean-lit.ts would draw otherwise than lit, if any. */
export declare function unfitTemplate(code: string): string | undefined;
