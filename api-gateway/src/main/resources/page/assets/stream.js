import { address } from './link.js';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;

/** What happens in the conversation, as it happens. Goes on by itself after every interruption, from where it was. */
export class Stream {
  #source = null;
  #timer = 0;
  #pause = FIRST_PAUSE_MS;
  #failures = 0;
  #tell;

  /** @param tell `cursor()` the version to go on after, `entry(document, version)`, `state(document)`, `changed()` */
  constructor(tell) {
    this.#tell = tell;
  }

  /** Whether events can come now. */
  get open() {
    return this.#source?.readyState === EventSource.OPEN;
  }

  /** Whether it has not been there for longer than a moment. */
  get troubled() {
    return this.#failures > 1;
  }

  /** Connects anew. */
  start() {
    this.#close();
    const source = new EventSource(address(`/stream?cursor=${this.#tell.cursor()}`));
    this.#source = source;
    source.addEventListener('open', () => {
      this.#pause = FIRST_PAUSE_MS;
      this.#failures = 0;
      this.#tell.changed();
    });
    source.addEventListener('entry', event => this.#tell.entry(JSON.parse(event.data), Number(event.lastEventId)));
    source.addEventListener('state', event => this.#tell.state(JSON.parse(event.data)));
    source.addEventListener('error', () => this.#interrupted(source));
  }

  stop() {
    this.#close();
    this.#failures = 0;
  }

  #close() {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = null;
  }

  /** The browser's own reconnecting gives up on some errors and starts from an old place on others. */
  #interrupted(source) {
    if (source !== this.#source) {
      return;
    }
    this.#close();
    this.#failures++;
    this.#timer = setTimeout(() => this.start(), this.#pause);
    this.#pause = Math.min(LONGEST_PAUSE_MS, this.#pause * 2);
    this.#tell.changed();
  }
}
