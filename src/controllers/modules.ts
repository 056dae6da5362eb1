/** How an element waits for the packed modules it is drawn from, where they are not in memory. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {areHere, bring} from '../dataset/modules.js';
import {listenToStore, stopListening} from '../dataset/module-store.js';
import {asText} from '../as-text.js';

/** Whether packed modules are in memory, on their way, or could not be had. */
export type ModuleState = 'here' | 'coming' | 'missing';

/** Brings packed modules for one element, and draws it anew when they are here or cannot be had. */
export class Modules implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** Why modules could not be had, by their names. */
  readonly #reasons = new Map<string, string>();
  /** What was asked for in this drawing and has not come yet. */
  #coming?: Promise<unknown>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    listenToStore(this.#tryAgain);
  }

  hostDisconnected(): void {
    stopListening(this.#tryAgain);
  }

  /** A page may hand in a module that could not be had before. */
  readonly #tryAgain = (): void => {
    if (this.#reasons.size === 0) return;
    this.forget();
    this.#host.requestUpdate();
  };

  /** Each drawing asks anew. */
  hostUpdate(): void {
    this.#coming = undefined;
  }

  /** Whether the drawing that is going on has to wait for something. */
  get areComing(): boolean {
    return this.#coming !== undefined;
  }

  /** Settled when what the drawing waits for is here or cannot be had. */
  async untilSettled(): Promise<void> {
    await this.#coming?.catch(() => undefined);
  }

  /** The drawing that is going on waits for nothing. What comes later is shown in the next one. */
  doWithout(): void {
    this.#coming = undefined;
  }

  /** Asks for modules, and says what became of them so far. */
  request(names: readonly string[]): ModuleState {
    if (areHere(names)) return 'here';
    if (this.#reasons.has(keyOf(names))) return 'missing';
    const coming = bring(names);
    if (!coming) return 'here';
    this.#coming = coming;
    coming.then(
      () => this.#host.requestUpdate(),
      (error: unknown) => {
        this.#reasons.set(keyOf(names), error instanceof Error ? error.message : asText(error));
        // An element that shows something else by now does without them anyway.
        if (this.#coming === coming) this.#host.requestUpdate();
      },
    );
    return 'coming';
  }

  /** Why modules could not be had. */
  reasonFor(names: readonly string[]): string {
    return this.#reasons.get(keyOf(names)) ?? '';
  }

  /** A property has changed: what could not be had may be there by now. */
  forget(): void {
    this.#reasons.clear();
  }
}

function keyOf(names: readonly string[]): string {
  return names.join(' ');
}
