/** Two pictures of pages, compared by their pixels. */
import type {Page} from 'playwright-core';

/** The share of pixels that a person would see to be of another colour; 1 where even the sizes differ. The page decodes them. */
export async function differenceOf(page: Page, one: Buffer, other: Buffer): Promise<number> {
  if (one.equals(other)) return 0;
  return page.evaluate(
    async (pictures) => {
      const [first, second] = (await Promise.all(
        pictures.map(async (base64) => {
          const bitmap = await createImageBitmap(
            await (await fetch(`data:image/png;base64,${base64}`)).blob(),
          );
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      )) as [ImageData, ImageData];
      if (first.width !== second.width || first.height !== second.height) return 1;
      let differing = 0;
      for (let at = 0; at < first.data.length; at += 4) {
        if (
          [0, 1, 2].some(
            (channel) => Math.abs(first.data[at + channel]! - second.data[at + channel]!) > 24,
          )
        )
          differing += 1;
      }
      return (4 * differing) / first.data.length;
    },
    [one, other].map((picture) => picture.toString('base64')),
  );
}
