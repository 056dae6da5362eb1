/** A list of pages that holds only those asked for, and the place of each in it. */
export function pageList<Page>(known: ReadonlyMap<string, Page>): {
  list: Page[];
  placeOf: (id: string) => number;
} {
  const places = new Map<string, number>();
  const list: Page[] = [];
  const placeOf = (id: string): number => {
    const page = known.get(id);
    if (!page)
      throw new Error(
        `${id} is named as a source and is in neither data/pages.json nor data/sources.json. Add it, or correct the id.`,
      );
    if (!places.has(id)) places.set(id, list.push(page) - 1);
    return places.get(id)!;
  };
  return {list, placeOf};
}
