/** An element of the page with its properties, attributes and what is inside. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  given: Partial<HTMLElementTagNameMap[Tag]> = {},
  attributes: Record<string, string> = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), given);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

/** A sentence of the manifest: what stands between back quotes is code. */
export function sentence(text: string): (Node | string)[] {
  return text
    .replaceAll("'", '’')
    .split('`')
    .map((part, place) => (place % 2 ? make('code', {textContent: part}) : part));
}
