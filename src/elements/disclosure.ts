/**
 * A button and what it opens, the element after it. What is closed is found by the page's search all the same, and opens
 * when it is. What is open is the visitor's doing alone, so the page keeps it: a new drawing leaves it as it is.
 */
export function toggle({currentTarget}: Event): void {
  const panel = (currentTarget as Element).closest('[hidden]') ?? (currentTarget as Element).nextElementSibling!;
  const button = panel.previousElementSibling!;
  const open = panel.hasAttribute('hidden');
  if (open) panel.removeAttribute('hidden');
  else panel.setAttribute('hidden', 'until-found');
  button.setAttribute('aria-expanded', String(open));
}
