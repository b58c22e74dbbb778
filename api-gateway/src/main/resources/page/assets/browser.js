/** What browsers do differently, or refuse to do. */

/** A random id; randomUUID is there on secure origins only. */
export function randomId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Keeps texts over reloads; where the browser does not allow that, at least until the tab is closed. */
class Store {
  #memory = new Map();
  #place;

  constructor() {
    try {
      localStorage.setItem('parley.probe', '1');
      localStorage.removeItem('parley.probe');
      this.#place = localStorage;
    } catch {
      this.#place = null;
    }
  }

  get(key) {
    return this.#memory.get(key) ?? this.#place?.getItem(key) ?? null;
  }

  /** A full store does not lose what was said: it stays in memory then. */
  set(key, value) {
    try {
      if (this.#place === null) {
        throw new Error('no place');
      }
      this.#place.setItem(key, value);
      this.#memory.delete(key);
    } catch {
      this.#memory.set(key, value);
    }
  }

  remove(key) {
    this.#memory.delete(key);
    this.#place?.removeItem(key);
  }

  /** Keys that begin so, sorted. */
  keys(prefix) {
    const kept = this.#place === null ? [] : Object.keys(this.#place);
    return [...new Set([...kept, ...this.#memory.keys()])].filter(key => key.startsWith(prefix)).sort();
  }

  /** Whether anything would be lost with the tab. */
  get fleeting() {
    return this.#memory.size > 0;
  }
}

export const store = new Store();

/** Runs work in one tab at a time, where the browser can tell. */
export function alone(name, work) {
  return navigator.locks ? navigator.locks.request(name, work) : work();
}

/** Whether there is a real keyboard: on a touch screen Enter is the only way to a new line, and focus raises the keys. */
export const hasKeyboard = () => matchMedia('(pointer: fine)').matches;

/** Whether a text can be put where people paste from; on secure origins only. */
export const canCopy = Boolean(navigator.clipboard);
