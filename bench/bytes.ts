/** The bytes of what travels. */
import {brotliCompressSync, gzipSync} from 'node:zlib';

/** Bytes as they are, with gzip 9 and with brotli 11. */
export interface Bytes {
  raw: number;
  gzip: number;
  brotli: number;
}

export function bytesOf(text: string): Bytes {
  const data = Buffer.from(text);
  // Without options Node takes brotli's highest quality, 11, and its largest common window.
  return {
    raw: data.length,
    gzip: gzipSync(data, {level: 9}).length,
    brotli: brotliCompressSync(data).length,
  };
}

/** Files travel one by one, so each is compressed alone. */
export function sum(files: Bytes[]): Bytes {
  return files.reduce(
    (total, {raw, gzip, brotli}) => ({
      raw: total.raw + raw,
      gzip: total.gzip + gzip,
      brotli: total.brotli + brotli,
    }),
    {raw: 0, gzip: 0, brotli: 0},
  );
}
