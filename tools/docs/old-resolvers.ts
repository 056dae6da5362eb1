/**
 * What package.json says to those who do not read its `exports`: Parcel with its defaults follows
 * `alias`, and TypeScript with `moduleResolution: node10` follows `typesVersions`.
 */

type Target = string | {types?: string; default: string};

interface PackageJson {
  exports: Record<string, Target>;
  alias?: Record<string, string>;
  typesVersions?: Record<string, Record<string, string[]>>;
}

/** The text of package.json with both made from its `exports`. */
export function withOldResolvers(text: string): string {
  const json = JSON.parse(text) as PackageJson;
  const entries = Object.entries(json.exports).filter(([entry]) => entry !== '.');
  json.alias = Object.fromEntries(
    entries.flatMap(([entry, target]) => {
      const path = typeof target === 'string' ? target : target.default;
      return entry === path ? [] : [[entry, path.replace('*', '$1')]];
    }),
  );
  json.typesVersions = {
    '*': Object.fromEntries(
      entries.flatMap(([entry, target]) => {
        const types = typeof target === 'string' ? undefined : target.types;
        return types ? [[entry.replace('./', ''), [types]]] : [];
      }),
    ),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
