/**
 * The kinds of value that cells and fields hold. A cell is a codec: `parse` turns the text of a CSV cell into a value,
 * `z.encode` turns it back into the same text.
 */
import * as z from 'zod';

const numberText = /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/;

export const text = () =>
  z.string().regex(/^\S(.*\S)?$/, 'must not be empty or begin or end with a space');

/** What a title is; for a message that names the cell. */
export const titleWanted =
  'a title in plain text: no markup, no control character, and none of = + - @ in front, which makes a spreadsheet calculate it';
export const titlePattern = /^(?![=+@-])(?!.*&#?\w+;)(?!.*[<>\p{Cc}\p{Cf}])\S(?:.*\S)?$/u;

/** A title, which is shown, searched, and opened in spreadsheets. */
export const title = () => text().regex(titlePattern, `must be ${titleWanted}`);

/** A cell that may be empty. Empty means: the publisher gives nothing here. It never means zero. */
export const maybe = <T>(filled: z.ZodType<T, string>) =>
  z.codec(
    z.string(),
    z.custom<T | undefined>(() => true),
    {
      decode(cell, context) {
        if (cell === '') return undefined;
        const result = filled.safeDecode(cell);
        if (result.success) return result.data;
        for (const {message} of result.error.issues)
          context.issues.push({code: 'custom', message, input: cell});
        return z.NEVER;
      },
      encode: (value) => (value === undefined ? '' : z.encode(filled, value)),
    },
  );

export const number = (least = -Infinity, most = Infinity) =>
  z.codec(
    z
      .string()
      .regex(
        numberText,
        'must be a plain number such as 17.2, without separators or trailing zeros',
      ),
    z.number().min(least).max(most),
    {decode: Number, encode: String},
  );

export const count = () =>
  z.codec(
    z.string().regex(/^(0|[1-9]\d*)$/, 'must be a whole number such as 28310, without separators'),
    z.int(),
    {
      decode: Number,
      encode: String,
    },
  );

export const flag = () =>
  z.codec(z.enum(['TRUE', ''], 'must be TRUE or empty'), z.boolean(), {
    decode: (cell) => cell === 'TRUE',
    encode: (value) => (value ? 'TRUE' : ''),
  });

/** A pay figure, `*` (estimate not available), `#` (at or above the top code) or nothing (not released). */
export const pay = () =>
  z.codec(
    z
      .string()
      .regex(
        /^([*#]?|[1-9]\d*(\.\d?[1-9])?)$/,
        'must be US dollars such as 17.2, or *, or #, or empty',
      ),
    z.union([z.number(), z.literal('*'), z.literal('#')]).optional(),
    {
      decode: (cell) =>
        cell === '' ? undefined : cell === '*' || cell === '#' ? cell : Number(cell),
      encode: (value) => (value === undefined ? '' : String(value)),
    },
  );

/**
 * Where figures of pay fall that must not: each that is below the one before it. What is missing and `*` is skipped; after
 * `#`, above the top code, there is no number.
 */
export function falls<Named extends {figure?: number | string}>(
  rising: readonly Named[],
): [lower: Named, upper: Named][] {
  const height = ({figure}: Named) => (figure === '#' ? Infinity : Number(figure));
  const known = rising.filter(({figure}) => figure !== undefined && figure !== '*');
  return known
    .slice(1)
    .map((upper, index): [Named, Named] => [known[index]!, upper])
    .filter(([lower, upper]) => height(upper) < height(lower));
}

export const socCode = () => z.string().regex(/^\d\d-\d{4}$/, 'must be a SOC code such as 29-2072');
export const onetCode = () =>
  z.string().regex(/^\d\d-\d{4}\.\d\d$/, 'must be an O*NET-SOC code such as 29-2072.00');
export const cipCode = () =>
  z.string().regex(/^\d\d\.\d{4}$/, 'must be a CIP code such as 51.0707');
export const sourceId = () =>
  z
    .string()
    .regex(
      /^[a-z]+(-[a-z]+)+-\d+([.-]\d+)*$/,
      'must be publisher-dataset-edition, such as bls-oews-2025',
    )
    .describe('Where the row comes from: the id of an entry in data/sources.json.');
export const httpsAddress = () => z.string().regex(/^https:\/\/\S+$/, 'must be an https address');
