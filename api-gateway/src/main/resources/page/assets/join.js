import { reloadWhenBack } from './again.js';
import { get, postSurely } from './api.js';
import { randomId, store } from './browser.js';
import { Composer } from './composer.js';
import { setUpCopying, setUpReading, setUpWithdrawal } from './controls.js';
import { Conversation } from './conversation.js';
import { byId } from './dom.js';
import { Drawing } from './drawing.js';
import { address, forget, forgetEverything, ownSession } from './link.js';
import { outbox } from './outbox.js';
import { Pending } from './pending.js';
import { Sender } from './sender.js';
import { Stream } from './stream.js';
import { reader } from './voice.js';
import { words } from './words.js';

const POLL_MS = 10_000;
const STREAM_PATIENCE_MS = 2_500;
const NOTHING_TO_ASK = ['unknown', 'erased', 'unavailable'];

/** The participant's page: what happens when the participant, the server or the network does something. */
class Page {
  #conversation = new Conversation();
  #pending = new Pending();
  #complaint = '';
  #tooLate = [];
  #acting = false;
  #syncing = null;
  #opening = 0;
  #asked = 0;
  #soon = 0;

  #sender = new Sender({
    changed: () => this.#drawSoon(),
    delivered: (item, answer) => this.#delivered(item, answer),
    refused: (item, answer) => this.#refused(item, answer),
  });

  #stream = new Stream({
    cursor: () => this.#conversation.synced,
    entry: (entry, version) => {
      this.#conversation.entry(entry);
      this.#conversation.synced = Math.max(this.#conversation.synced, version);
      this.#drawSoon();
    },
    state: document => {
      this.#conversation.synced = Math.max(this.#conversation.synced, document.version);
      this.#conversation.part(document);
      this.#drawSoon();
    },
    changed: () => this.#drawSoon(),
  });

  #composer = new Composer((text, spoken) => this.#say(text, spoken), complaint => this.#complain(complaint));

  #drawing = new Drawing(this.#conversation, this.#pending, this.#sender, this.#composer,
    (node, data) => this.#respond(node, data), () => this.#say(words('skip_form_words'), null));

  start() {
    this.#listen('agree', () => this.#act('/consent', { granted: true }));
    this.#listen('decline', () => this.#act('/consent', { granted: false }));
    this.#listen('start', () => this.#act('/sessions', {}));
    this.#listen('go-on', () => this.#act('/sessions', {}));
    this.#listen('pause', () => this.#act('/leave', {}));
    this.#listen('skip-question', () => this.#say(words('skip_words'), null));
    setUpReading(() => this.#conversation.said.findLast(entry => entry.role === 'agent')?.content ?? '');
    setUpCopying(() => this.#complain(words('copied')));
    setUpWithdrawal(() => this.#act('/consent', { granted: false }),
      () => words(this.#conversation.screen === 'conversation' ? 'withdraw_question' : 'withdraw_question_later'));
    addEventListener('online', () => this.#comeBack());
    addEventListener('offline', () => this.draw());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.#comeBack());
    addEventListener('pageshow', event => event.persisted && this.#comeBack());
    addEventListener('beforeunload', event => store.fleeting && outbox.all().length > 0 && event.preventDefault());
    setInterval(() => this.#drawing.waits && !this.#stream.open && this.#comeBack(), POLL_MS);
    this.#comeBack();
  }

  /** Asks the server for everything; one question at a time. */
  sync() {
    this.#syncing ??= this.#ask().finally(() => { this.#syncing = null; });
    return this.#syncing;
  }

  async #ask() {
    const answer = await get(address());
    if (answer.kind === 'ok') {
      this.#conversation.whole(answer.body);
    } else if (answer.kind === 'refused') {
      this.#lost(answer.code);
      return;
    }
    this.draw();
  }

  /** A stream tells of entries, and of the node that is open now; what was shown in between has to be asked for. */
  #askForWhatIsMissing() {
    const missing = this.#conversation.missing;
    if (missing > this.#asked) {
      this.#asked = missing;
      this.sync();
    }
  }

  async #comeBack() {
    if (this.#drawing.isOver) {
      return;
    }
    await this.sync();
    if (this.#conversation.state !== null && this.#drawing.waits) {
      this.#stream.start();
    }
    this.#sender.now();
  }

  /** What comes together is shown together: the words and the state they lead to. */
  #drawSoon() {
    if (this.#soon === 0) {
      this.#soon = setTimeout(() => {
        this.#soon = 0;
        this.draw();
        this.#askForWhatIsMissing();
      });
    }
  }

  /** Shows everything as it is now. */
  draw() {
    if (this.#acting) {
      // The stream can be ahead of the answer that tells which session is this browser's.
      return;
    }
    this.#drawing.draw(this.#tooLate, this.#complaint, this.#stream.troubled || this.#sender.troubled);
    if (this.#drawing.isOver) {
      this.#stream.stop();
      reader.hush();
      forget();
    }
    if (this.#drawing.shown === 'not_open_yet') {
      clearTimeout(this.#opening);
      this.#opening = setTimeout(() => this.#comeBack(), Math.min(this.#conversation.opensIn + 1_000, 2 ** 30));
    }
  }

  #say(content, spoken) {
    const { text: _, ...how } = spoken ?? {};
    const node = this.#conversation.openNode?.id;
    outbox.add('message', { content, ...how, ...(node ? { node_id: node } : {}) }, this.#conversation.version);
    reader.hush();
    this.draw();
    this.#sender.now();
  }

  #respond(node, data) {
    outbox.add('respond', { node_id: node.id, data }, this.#conversation.version);
    this.draw();
    this.#composer.focus();
    this.#sender.now();
  }

  #delivered(item, { version }) {
    this.#pending.acknowledged(item, version);
    // A stream can be dead without anybody telling.
    setTimeout(() => this.#conversation.synced < version && this.#comeBack(), STREAM_PATIENCE_MS);
  }

  /** Returns whether the item is dealt with. */
  #refused(item, { code, errors }) {
    switch (code) {
      case 'not_found':
      case 'erased':
        this.#lost(code);
        return false;
      case 'consent_required':
      case 'not_open_yet':
      case 'unauthorized':
        this.sync();
        return false;
      default:
        outbox.remove(item);
        this.#dealWith(item, code, errors);
        this.sync();
        return true;
    }
  }

  #dealWith(item, code, errors) {
    if (code === 'run_ended') {
      this.#tooLate.push(textOf(item));
    } else if (item.kind === 'message' && code !== 'idempotency_key_reused') {
      this.#composer.giveBack(item.body.content);
      this.#complain(words(code === 'too_large' ? 'too_long' : 'try_again'));
    } else if (code === 'invalid_request') {
      this.draw();
      this.#drawing.form?.fill(item.body.data);
      this.#drawing.form?.refused(errors.map(error => error.path.replace(/^data\./, '')));
    }
  }

  /** Something that only makes sense now: not for the outbox, but with one effect however often it is sent. */
  async #act(path, body) {
    const key = randomId();
    this.#busy(true);
    const answer = await postSurely(address(path), body, key);
    this.#busy(false);
    if (answer.kind === 'ok') {
      ownSession.id = answer.body.current_session_id;
      this.#complain('');
      this.#conversation.part(answer.body);
      this.draw();
      if (this.#drawing.waits && !this.#stream.open) {
        this.#stream.start();
      }
      this.#sender.now();
    } else if (['not_found', 'erased'].includes(answer.code)) {
      this.#lost(answer.code);
    } else {
      this.#complain(answer.kind === 'later' ? words('try_again') : '');
      this.sync();
    }
    return answer.kind === 'ok';
  }

  #busy(busy) {
    this.#acting = busy;
    document.querySelectorAll('main .actions button, #withdraw-yes').forEach(button => { button.disabled = busy; });
  }

  #complain(complaint) {
    this.#complaint = complaint;
    this.draw();
  }

  /** The link does not lead to a conversation any more. */
  #lost(code) {
    this.#stream.stop();
    this.#sender.stop();
    if (code === 'erased') {
      forgetEverything();
      this.#drawing.lost(code, []);
    } else {
      this.#drawing.lost('unknown', [...outbox.all().map(textOf), this.#composer.draft].filter(Boolean));
    }
  }

  #listen(id, act) {
    byId(id)?.addEventListener('click', act);
  }
}

const textOf = ({ kind, body }) => (kind === 'message' ? body.content : Object.values(body.data).flat().join(', '));

if (!NOTHING_TO_ASK.includes(document.body.dataset.screen)) {
  new Page().start();
} else if (document.body.dataset.screen === 'unavailable') {
  reloadWhenBack();
} else if (document.body.dataset.screen === 'erased') {
  forgetEverything();
}
