/** How a link or a button of ours leads somewhere: the page is asked first. */
import type {CareerNavigateEvent} from '../events.js';

/**
 * Asks the page, which may go there its own way. Who wants a link in another tab or window gets it
 * from the browser.
 */
export function navigate(event: MouseEvent, asked: CareerNavigateEvent): void {
  const link = event.currentTarget as Partial<HTMLAnchorElement> & EventTarget;
  if (link.href && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
  if (!link.dispatchEvent(asked)) event.preventDefault();
}
