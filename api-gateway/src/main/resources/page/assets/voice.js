import { store } from './browser.js';

const Recognition = globalThis.SpeechRecognition ?? globalThis.webkitSpeechRecognition;
const READ_ALOUD = 'parley.read-aloud';

/** Whether this browser turns speech into text. */
export const canDictate = Boolean(Recognition);

/** Whether this browser speaks. */
export const canRead = 'speechSynthesis' in globalThis;

/** Speech into text, one dictation at a time. */
export class Dictation {
  #recognition = null;
  #began = 0;
  #confidences = [];
  #text = '';
  #tell;

  /** @param tell `heard(text, final)`, `ended()`, `failed()` */
  constructor(tell) {
    this.#tell = tell;
  }

  get running() {
    return this.#recognition !== null;
  }

  /** What was heard, with how long it took and how sure the browser is; null when nothing was. */
  get result() {
    if (this.#text === '') {
      return null;
    }
    const sure = this.#confidences.filter(value => value > 0);
    return {
      text: this.#text,
      spoken_at: new Date(this.#began).toISOString(),
      duration_ms: Math.max(0, Date.now() - this.#began),
      confidence: sure.length ? Math.min(1, sure.reduce((sum, value) => sum + value, 0) / sure.length) : null,
    };
  }

  start(language) {
    const recognition = new Recognition();
    recognition.lang = language;
    recognition.continuous = true;
    recognition.interimResults = true;
    recognition.addEventListener('result', event => this.#heard(event.results));
    recognition.addEventListener('error', event => {
      if (!['no-speech', 'aborted'].includes(event.error)) {
        this.#tell.failed();
      }
    });
    recognition.addEventListener('end', () => {
      this.#recognition = null;
      this.#tell.ended(this.result);
    });
    this.#recognition = recognition;
    this.#text = '';
    this.#confidences = [];
    this.#began = Date.now();
    recognition.start();
  }

  stop() {
    this.#recognition?.stop();
  }

  #heard(results) {
    const all = Array.from(results);
    const parts = all.map(result => result[0].transcript.trim()).filter(Boolean);
    this.#text = parts.join(' ');
    this.#confidences = all.filter(result => result.isFinal).map(result => result[0].confidence);
    this.#tell.heard(this.#text);
  }
}

/** Reads the interviewer's words aloud when asked to; off until then, and remembered. */
export const reader = {
  get on() {
    return canRead && store.get(READ_ALOUD) === 'on';
  },
  set on(on) {
    if (on) {
      store.set(READ_ALOUD, 'on');
    } else {
      store.remove(READ_ALOUD);
      this.hush();
    }
  },
  read(text, language) {
    if (this.on) {
      const speech = new SpeechSynthesisUtterance(text);
      speech.lang = language;
      speechSynthesis.speak(speech);
    }
  },
  hush() {
    if (canRead) {
      speechSynthesis.cancel();
    }
  },
};
