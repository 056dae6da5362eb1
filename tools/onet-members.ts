/**
 * Which O*NET-SOC occupation speaks for a SOC occupation: its own, `29-2072.00`, where O*NET
 * describes it; else, where O*NET describes only parts of it (most "All Other"), the first of them.
 * Scores of several are never averaged: a mean of unlike occupations describes none of them. A code
 * in which OEWS combines several SOC occupations has none.
 */
export function onetMembers(rows: {onetCode: string}[]): (code: string) => string | undefined {
  const first = new Map<string, string>();
  for (const {onetCode} of rows) {
    const code = onetCode.slice(0, 7);
    const known = first.get(code);
    if (!known || onetCode < known) first.set(code, onetCode);
  }
  return (code) => first.get(code);
}
