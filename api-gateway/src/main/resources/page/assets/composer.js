import { hasKeyboard, store } from './browser.js';
import { byId, show, write } from './dom.js';
import { key } from './link.js';
import { canDictate, Dictation, reader } from './voice.js';
import { words } from './words.js';

const MOST_BYTES = 16 * 1024;
const DRAFT = key('draft');

/** Where the participant writes or dictates. What is not sent yet outlives a reload. */
export class Composer {
  #box = byId('words');
  #dictation;
  #dictated = null;
  #before = '';
  #send;
  #complain;

  /**
   * @param send takes the words and how they were spoken
   * @param complain takes a sentence for the participant, or an empty one
   */
  constructor(send, complain) {
    this.#send = send;
    this.#complain = complain;
    this.#box.value = store.get(DRAFT) ?? '';
    byId('composer').addEventListener('submit', event => {
      event.preventDefault();
      this.submit();
    });
    this.#box.addEventListener('input', () => this.#keep());
    this.#box.addEventListener('keydown', event => this.#key(event));
    show(byId('composer-hint'), hasKeyboard());
    this.#setUpDictation();
    this.#fit();
  }

  /** Sends what is in the box. */
  submit() {
    const text = this.#box.value.trim();
    this.#dictation?.stop();
    if (text === '') {
      this.#box.focus();
      return;
    }
    if (new TextEncoder().encode(text).length > MOST_BYTES) {
      this.#complain(words('too_long'));
      return;
    }
    this.#complain('');
    const spoken = this.#dictation?.running ? this.#dictation.result : this.#dictated;
    this.#box.value = '';
    this.#dictated = null;
    this.#before = '';
    this.#keep();
    // Only words that are exactly as they were heard were spoken.
    this.#send(text, spoken?.text === text ? spoken : null);
  }

  /** What is written and not sent. */
  get draft() {
    return this.#box.value.trim();
  }

  /** Puts words back that could not be sent. */
  giveBack(text) {
    this.#box.value = [text, this.#box.value].filter(Boolean).join('\n');
    this.#keep();
  }

  show(visible, besideForm) {
    show(byId('composer'), visible);
    write(byId('words-label'), words(besideForm ? 'your_message' : 'your_answer'));
    show(byId('skip-question'), !besideForm);
    if (!visible) {
      this.#dictation?.stop();
    }
  }

  /** Whether nobody is in the middle of writing here, nor elsewhere on the page. */
  get idle() {
    const focused = document.activeElement;
    return this.#box.value === '' && (focused === document.body || byId('composer').contains(focused));
  }

  focus() {
    if (hasKeyboard()) {
      this.#box.focus({ preventScroll: true });
    }
  }

  #key(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && hasKeyboard()) {
      event.preventDefault();
      this.submit();
    }
  }

  #keep() {
    if (this.#box.value === '') {
      store.remove(DRAFT);
    } else {
      store.set(DRAFT, this.#box.value);
    }
    this.#fit();
  }

  /** Browsers that cannot size a box to its content by style. */
  #fit() {
    const lines = Math.min(8, this.#box.value.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 60), 0));
    this.#box.rows = Math.max(1, lines);
  }

  #setUpDictation() {
    const button = byId('dictate');
    if (!canDictate) {
      return;
    }
    show(button, true);
    this.#dictation = new Dictation({
      heard: text => {
        this.#box.value = [this.#before, text].filter(Boolean).join(' ');
        this.#keep();
      },
      ended: result => {
        this.#dictated = this.#before === '' && this.#box.value !== '' ? result : null;
        this.#listening(false);
      },
      failed: () => this.#complain(words('dictate_failed')),
    });
    button.addEventListener('click', () => {
      if (this.#dictation.running) {
        this.#dictation.stop();
        return;
      }
      reader.hush();
      this.#before = this.#box.value.trim();
      this.#complain('');
      this.#listening(true);
      this.#dictation.start(this.#box.lang);
    });
  }

  #listening(on) {
    const button = byId('dictate');
    button.setAttribute('aria-pressed', String(on));
    write(button, words(on ? 'dictate_stop' : 'dictate'));
    show(byId('dictate-note'), on);
  }
}
