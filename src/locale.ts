/**
 * The language to write numbers in: that of the page around, where that is a kind of English. Our
 * sentences are English, and a figure written the French way inside one would be misread. Whatever
 * else a page says (`auto`, `en_US`, nothing) is no reason to fail.
 */
export function localeAround(element: Element): string {
  const holder = element.closest<HTMLElement>('[lang]');
  if (!holder) {
    // A class would not do: the root may be of another document, and so of another window.
    const {host} = element.getRootNode() as Partial<ShadowRoot>;
    if (host) return localeAround(host);
  }
  const lang = holder?.lang ?? '';
  return /^en-[a-z]{2}$/i.test(lang) ? lang : 'en-US';
}
