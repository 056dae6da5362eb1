/**
 * The official files and the figures already read out of them, where a copy lies beside the
 * project.
 */
import {existsSync, readFileSync} from 'node:fs';
import {inflateRawSync} from 'node:zlib';
import {parse} from 'csv-parse/sync';

const facts = new URL('../../../shared/facts/', import.meta.url);

/** Whether the copies are here. Where they are not, the checked-in totals stand in for them. */
export const haveFacts = existsSync(facts);

/** Path of an official file. */
export function official(name: string): URL {
  return new URL(`official/${name}`, facts);
}

/** Rows of an extract that somebody else has read out of an official file. */
export function extract(name: string): Record<string, string>[] {
  return parse<Record<string, string>>(readFileSync(new URL(name, facts)), {columns: true});
}

/**
 * The cells of one sheet as they stand in the XML, by reference (`A1`): an independent reading,
 * which shares no code with the importer or the library it reads workbooks with.
 * @param part Path of the sheet inside the workbook: `xl/worksheets/sheet1.xml`.
 */
export function rawCells(workbook: URL, part: string): Map<string, string> {
  const parts = unzip(readFileSync(workbook));
  const strings = [...parts('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map(
    ([, item = '']) =>
      [...item.replace(/<rPh.*?<\/rPh>/gs, '').matchAll(/<t[^>]*>(.*?)<\/t>/gs)]
        .map(([, text = '']) => decode(text))
        .join(''),
  );
  const cells = new Map<string, string>();
  for (const [, attributes = '', inner = ''] of parts(part).matchAll(
    /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1];
    if (value === undefined) continue;
    const reference = /r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '';
    cells.set(reference, / ?t="s"/.test(attributes) ? (strings[Number(value)] ?? '') : value);
  }
  return cells;
}

/** A part of a ZIP archive as text, found through the archive's central directory. */
function unzip(archive: Buffer): (part: string) => string {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const places = new Map<string, {start: number; size: number; stored: boolean}>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [nameSize, extraSize, noteSize] = [28, 30, 32].map((offset) =>
      archive.readUInt16LE(at + offset),
    ) as [number, number, number];
    const name = archive.toString('utf8', at + 46, at + 46 + nameSize);
    places.set(name, {
      start: archive.readUInt32LE(at + 42),
      size: archive.readUInt32LE(at + 20),
      stored: archive.readUInt16LE(at + 10) === 0,
    });
    at += 46 + nameSize + extraSize + noteSize;
  }
  return (part) => {
    const place = places.get(part);
    if (!place) throw new Error(`the workbook has no part ${part}`);
    const from =
      place.start +
      30 +
      archive.readUInt16LE(place.start + 26) +
      archive.readUInt16LE(place.start + 28);
    const bytes = archive.subarray(from, from + place.size);
    return (place.stored ? bytes : inflateRawSync(bytes)).toString('utf8');
  };
}

function decode(text: string): string {
  const entities: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}
