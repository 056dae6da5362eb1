import type {ReactiveElement} from 'lit';

/**
 * A button and what it opens: the last element of its item, or the one after it, or after the box
 * that it ends. What is closed is found by the page's search all the same. What is open is the
 * visitor's doing alone, so the page keeps it: a new drawing leaves it as it is.
 */
export function toggle({currentTarget}: Pick<Event, 'currentTarget'>): void {
  const button = currentTarget as Element;
  const panel =
    button.closest('li')?.lastElementChild ??
    button.nextElementSibling ??
    button.parentElement!.nextElementSibling!;
  const open = panel.hasAttribute('hidden');
  if (open) panel.removeAttribute('hidden');
  else panel.setAttribute('hidden', 'until-found');
  button.setAttribute('aria-expanded', String(open));
}

const subjects = new WeakMap<Element, string>();

/**
 * What was opened belongs to what was shown: where an element comes to show something else, all of
 * it begins closed.
 */
export function closeFor(element: ReactiveElement, subject: string): void {
  if (subjects.get(element) !== subject)
    element.renderRoot
      .querySelectorAll('[aria-expanded=true]')
      .forEach((currentTarget) => toggle({currentTarget}));
  subjects.set(element, subject);
}

/**
 * The page's search opens what it found, and all around it, itself, and stops where somebody else
 * has done so.
 */
export function opened({currentTarget}: Event): void {
  (currentTarget as Element)
    .parentElement!.querySelector('[aria-expanded]')!
    .setAttribute('aria-expanded', 'true');
}
