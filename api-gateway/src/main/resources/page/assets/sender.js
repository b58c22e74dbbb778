import { post } from './api.js';
import { alone } from './browser.js';
import { address, key } from './link.js';
import { outbox } from './outbox.js';

const LONGEST_PAUSE_MS = 30_000;
const PATHS = { message: '/messages', respond: '/respond' };

/** Refusals that another try will overcome: the answer is full until the agent goes on. */
const PASSING = new Set(['limit_exceeded']);

/** Sends what is in the outbox, one after the other, until all of it is acknowledged. */
export class Sender {
  #busy = false;
  #again = false;
  #failures = 0;
  #timer = 0;
  #stopped = false;
  #states = new Map();
  #tell;

  /** @param tell `changed()`, `delivered(item, answer)`, `refused(item, answer)` */
  constructor(tell) {
    this.#tell = tell;
    addEventListener('online', () => this.now());
    addEventListener('offline', () => this.#tell.changed());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.now());
  }

  /** `sending` or `waiting`. */
  state(item) {
    return this.#states.get(item.id) ?? 'waiting';
  }

  /** Whether the last try failed. */
  get troubled() {
    return this.#failures > 1;
  }

  /** Tries at once. */
  now() {
    clearTimeout(this.#timer);
    if (this.#stopped) {
      return;
    }
    if (this.#busy) {
      this.#again = true;
      return;
    }
    this.#busy = true;
    alone(key('sender'), () => this.#sendAll()).finally(() => {
      this.#busy = false;
      if (this.#again) {
        this.#again = false;
        this.now();
      }
    });
  }

  /** Sends nothing more. */
  stop() {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async #sendAll() {
    for (let item; (item = outbox.all()[0]) && !this.#stopped && navigator.onLine;) {
      this.#set(item, 'sending');
      const answer = await post(address(PATHS[item.kind]), item.body);
      if (answer.kind === 'later' || PASSING.has(answer.code)) {
        this.#set(item, 'waiting');
        this.#retry(answer.afterMs ?? 0);
        return;
      }
      this.#failures = 0;
      this.#states.delete(item.id);
      if (answer.kind === 'ok') {
        this.#tell.delivered(item, answer.body);
        outbox.remove(item);
      } else if (!this.#tell.refused(item, answer)) {
        return;
      }
      this.#tell.changed();
    }
  }

  #retry(afterMs) {
    this.#failures++;
    const pause = Math.min(LONGEST_PAUSE_MS, 500 * 2 ** this.#failures) * (0.75 + Math.random() / 2);
    this.#timer = setTimeout(() => this.now(), Math.max(afterMs, pause));
    this.#tell.changed();
  }

  #set(item, state) {
    this.#states.set(item.id, state);
    this.#tell.changed();
  }
}
