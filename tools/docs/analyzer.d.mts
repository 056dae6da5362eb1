/** The manifest that the analyzer makes, as far as we read it. */
export interface Analyzed {
  schemaVersion: string;
  modules: {path: string; declarations: AnalyzedDeclaration[]}[];
}

export interface AnalyzedDeclaration {
  kind: string;
  name: string;
  summary?: string;
  description?: string;
  superclass?: {name: string; module?: string; package?: string};
  attributes?: {name: string; fieldName: string}[];
  members?: AnalyzedMember[];
  slots?: AnalyzedName[];
  cssParts?: AnalyzedName[];
  cssProperties?: (AnalyzedName & {default: string})[];
  /** One that is dispatched and not described has no name. */
  events?: Partial<AnalyzedName>[];
}

export interface AnalyzedName {
  name: string;
  description: string;
  inheritedFrom?: {name: string; module: string};
}

export interface AnalyzedMember extends AnalyzedName {
  kind: 'field' | 'method';
  privacy?: string;
  static?: boolean;
  readonly?: boolean;
  attribute?: string;
  default?: string;
  return?: {type: {text: string}};
}

export function analyze(root: string, files: readonly string[]): Analyzed;
