/** What an import changes, for the person who reviews it. */
import type {SourceEntry} from '../../data/schema.js';
import {type Row, type TableName, tableNames, type Tables} from '../../data/tables.js';
import {keyOf} from './merge.js';

/** How many of the largest changes are printed for a table. */
const shownChanges = 5;
/** How many added or removed rows are named. */
const shownKeys = 12;

interface Change {
  key: string;
  column: string;
  before: number;
  after: number;
}

/** One paragraph for each table that changes: added, removed, changed, and the figures that changed most. */
export function describeChanges(before: Tables, after: Tables): string[] {
  const paragraphs = tableNames.map((name) =>
    describeTable(name, before[name] as never, after[name] as never),
  );
  const sources = describeSources(before, after);
  return [...paragraphs, sources].filter((paragraph) => paragraph !== undefined);
}

function describeTable<Name extends TableName>(
  name: Name,
  before: Row<Name>[],
  after: Row<Name>[],
): string | undefined {
  const old = new Map(before.map((row) => [keyOf(name, row), row]));
  const now = new Map(after.map((row) => [keyOf(name, row), row]));
  const added = [...now.keys()].filter((key) => !old.has(key));
  const removed = [...old.keys()].filter((key) => !now.has(key));

  const figures: Change[] = [];
  const words: string[] = [];
  let resourced = 0;
  for (const [key, row] of now) {
    const was = old.get(key) as Record<string, unknown> | undefined;
    if (!was) continue;
    for (const [column, value] of Object.entries(row as Record<string, unknown>)) {
      const previous = was[column];
      if (previous === value) continue;
      if (column === 'source') resourced++;
      else if (typeof value === 'number' && typeof previous === 'number')
        figures.push({key, column, before: previous, after: value});
      else words.push(`${key} ${column}: ${shown(previous)} → ${shown(value)}`);
    }
  }
  if (added.length + removed.length + figures.length + words.length + resourced === 0)
    return undefined;

  const lines = [`${name}.csv: ${before.length} rows before, ${after.length} now`];
  if (added.length > 0) lines.push(`added ${added.length}: ${some(added)}`);
  if (removed.length > 0) lines.push(`removed ${removed.length}: ${some(removed)}`);
  if (words.length > 0)
    lines.push(
      `${name === 'occupations' ? 'renamed' : 'words and markers changed'} ${words.length}:`,
      ...indent(words, shownKeys),
    );
  if (figures.length > 0) {
    const rows = new Set(figures.map(({key}) => key)).size;
    lines.push(
      `figures changed: ${figures.length} in ${rows} rows; the largest:`,
      ...indent(largest(figures), shownChanges),
    );
  }
  if (resourced > 0) lines.push(`source changed in ${resourced} rows`);
  return lines.join('\n  ');
}

function describeSources(before: Tables, after: Tables): string | undefined {
  const [old, now] = [before, after].map(({sources}) => sources.map(({id}) => id)) as [
    string[],
    string[],
  ];
  const added = now.filter((id) => !old.includes(id));
  const removed = old.filter((id) => !now.includes(id));
  if (added.length + removed.length === 0) return undefined;
  return [
    'sources.json',
    ...added.flatMap((id) => [`added ${id}`, ...missing(id, before, after)]),
    ...removed.map((id) => `removed ${id}`),
  ].join('\n  ');
}

/** What the last entry of the same publication said and the new one cannot know, because it holds for one edition only. */
function missing(id: string, before: Tables, after: Tables): string[] {
  const family = (one: SourceEntry) => one.id.slice(0, -one.edition.length);
  const entry = after.sources.find((one) => one.id === id);
  const last = before.sources.filter((one) => entry && family(one) === family(entry)).at(-1);
  const fields = Object.keys(last ?? {}).filter(
    (field) => entry?.[field as keyof SourceEntry] === undefined,
  );
  return fields.map(
    (field) =>
      `${id} has no ${field}, which ${last?.id} had; read it from the new edition and write it into the entry`,
  );
}

/** By ratio, because a fifth more is as remarkable in a small figure as in a large one. */
function largest(figures: Change[]): string[] {
  const size = ({before, after}: Change) =>
    Math.abs(after - before) / Math.max(Math.abs(before), Math.abs(after));
  return [...figures]
    .sort((a, b) => size(b) - size(a))
    .map(({key, column, before, after}) => {
      const percent =
        before === 0
          ? ''
          : ` (${after > before ? '+' : ''}${(((after - before) / Math.abs(before)) * 100).toFixed(1)} %)`;
      return `${key} ${column}: ${before} → ${after}${percent}`;
    });
}

function indent(lines: string[], most: number): string[] {
  const rest = lines.length - most;
  return [...lines.slice(0, most), ...(rest > 0 ? [`and ${rest} more`] : [])].map(
    (line) => `  ${line}`,
  );
}

function some(names: string[]): string {
  const rest = names.length - shownKeys;
  return names.slice(0, shownKeys).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
