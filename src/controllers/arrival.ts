/** Whether a tag has been in the page long enough to be given what it shows. */
import type {ReactiveControllerHost} from 'lit';

/**
 * Many a framework puts a tag into the page and sets its properties a moment later, or, where a
 * server wrote the page, when its scripts are there. What is missing until then is not missing.
 */
export class Arrival {
  readonly #host: ReactiveControllerHost;
  #isOver = false;
  #isAwaited = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * Whether the page is loaded and a frame has passed. Where not, the element is drawn again when
   * it has, so ask only where something is missing.
   */
  get isOver(): boolean {
    if (!this.#isOver && !this.#isAwaited) {
      this.#isAwaited = true;
      afterLoading(() => {
        afterFrame(() => {
          this.#isOver = true;
          this.#host.requestUpdate();
        });
      });
    }
    return this.#isOver;
  }
}

function afterLoading(then: () => void): void {
  if (document.readyState === 'complete') then();
  else addEventListener('load', then, {once: true});
}

/** Where nothing is painted, as in a test without a browser, there are no frames. */
function afterFrame(then: () => void): void {
  if (typeof requestAnimationFrame === 'function') requestAnimationFrame(then);
  else setTimeout(then);
}
