import { get, postSurely } from './api.js';
import { randomId, store } from './browser.js';
import { Composer } from './composer.js';
import { setUpReading, setUpWithdrawal } from './controls.js';
import { Conversation } from './conversation.js';
import { contentOf, fieldsOf } from './custom.js';
import { byId, show, write } from './dom.js';
import { Form, placeForm } from './form.js';
import { address, ownSession } from './link.js';
import { Log } from './log.js';
import { outbox } from './outbox.js';
import { Pending } from './pending.js';
import { Sender } from './sender.js';
import { Stream } from './stream.js';
import * as view from './view.js';
import { reader } from './voice.js';
import { words } from './words.js';

const POLL_MS = 10_000;
const STREAM_PATIENCE_MS = 2_500;
const RELOAD_MS = 5_000;
const NOTHING_TO_ASK = ['unknown', 'erased', 'unavailable'];

/** The participant's page: keeps what is shown in step with what the server and the outbox say. */
class Page {
  #conversation = new Conversation();
  #pending = new Pending();
  #log = new Log();
  #form = null;
  #formNode = null;
  #complaint = '';
  #tooLate = [];
  #drawn = false;
  #shown = '';
  #wasLive = false;
  #acting = false;
  #syncing = null;
  #opening = 0;
  #drawing = 0;

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

  start() {
    this.#listen('agree', () => this.#act('/consent', { granted: true }));
    this.#listen('decline', () => this.#act('/consent', { granted: false }));
    this.#listen('start', () => this.#act('/sessions', {}));
    this.#listen('go-on', () => this.#act('/sessions', {}));
    this.#listen('pause', () => this.#act('/leave', {}));
    this.#listen('skip-question', () => this.#say(words('skip_words'), null));
    setUpReading(() => this.#conversation.said.findLast(entry => entry.role === 'agent')?.content ?? '');
    setUpWithdrawal(() => this.#act('/consent', { granted: false }));
    addEventListener('online', () => this.#comeBack());
    addEventListener('offline', () => this.draw());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.#comeBack());
    addEventListener('pageshow', event => event.persisted && this.#comeBack());
    addEventListener('beforeunload', event => store.fleeting && outbox.all().length > 0 && event.preventDefault());
    setInterval(() => !this.#over && !this.#stream.open && this.#comeBack(), POLL_MS);
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

  async #comeBack() {
    if (this.#over && this.#drawn) {
      return;
    }
    await this.sync();
    if (this.#conversation.state !== null && !this.#over && this.#conversation.screen !== 'not_open_yet') {
      this.#stream.start();
    }
    this.#sender.now();
  }

  /** Whether nothing more can happen here. */
  get #over() {
    return this.#shown !== '' && !['invitation', 'conversation', 'not_open_yet'].includes(this.#shown);
  }

  /** Whether the open session is this browser's. */
  get #live() {
    const open = this.#conversation.state.current_session_id;
    return open !== null && open === ownSession.id;
  }

  /** What comes together is shown together: the words and the state they lead to. */
  #drawSoon() {
    if (this.#drawing === 0) {
      this.#drawing = setTimeout(() => {
        this.#drawing = 0;
        this.draw();
      });
    }
  }

  /** Shows everything as it is now. */
  draw() {
    const { state } = this.#conversation;
    if (this.#acting) {
      // The stream can be ahead of the answer that tells which session is this browser's.
      return;
    }
    if (state === null) {
      view.status(navigator.onLine ? words('reconnecting') : words('offline'));
      return;
    }
    const name = this.#conversation.screen;
    const talking = name === 'conversation';
    const live = talking && this.#live;
    const came = this.#drawn && this.#shown !== name;
    view.screen(name, live);
    view.progress(talking, state.progress);
    show(byId('withdraw'), this.#conversation.withdrawable);
    this.#drawWords(name, live);
    this.#drawNotice(name, live, came);
    this.#drawForm(live);
    this.#composer.show(live, this.#form !== null);
    this.#drawInvitation(name);
    view.status(this.#statusLine(talking));
    this.#shown = name;
    this.#drawn = true;
    this.#settle(live);
  }

  #drawWords(name, live) {
    // Who opens the link after the end sees the notice only; who was there at the end keeps the words above it.
    const there = name === 'conversation' || !byId('talk').hidden;
    const wanted = there && !['withdrawn', 'declined'].includes(name);
    show(byId('talk'), wanted);
    if (!wanted) {
      return;
    }
    const items = this.#pending.shown(this.#conversation);
    const fresh = this.#log.draw(this.#conversation, items,
      item => (this.#pending.isSent(item) ? 'sent' : this.#sender.state(item)));
    show(byId('typing'), live && (this.#conversation.typing || items.some(item => this.#pending.isSent(item))));
    const spoken = this.#conversation.said.filter(entry => entry.role === 'agent' && fresh.includes(entry.id));
    if (this.#drawn && spoken.length > 0) {
      view.announce(spoken.map(entry => entry.content));
      spoken.forEach(entry => reader.read(entry.content, byId('log').lang));
    }
    if (fresh.length > 0) {
      view.toTheEnd();
    }
  }

  #drawNotice(name, live, came) {
    if (name === 'conversation' && !live) {
      const elsewhere = this.#conversation.state.current_session_id !== null;
      view.notice(elsewhere ? 'elsewhere' : 'paused', { goOn: true });
    } else if (name === 'not_open_yet') {
      view.notice(name, { time: this.#conversation.state.scheduled_at });
    } else if (name !== 'invitation' && name !== 'conversation') {
      view.notice(name, { focus: came });
    }
    view.notRecorded(this.#tooLate);
  }

  #drawForm(live) {
    const node = this.#conversation.openNode;
    const answered = node !== null && this.#pending.shown(this.#conversation)
      .some(item => item.kind === 'respond' && item.body.node_id === node.id);
    const wanted = live && !answered && ['form', 'custom'].includes(node?.type) ? node.id : null;
    if (wanted === this.#formNode) {
      return;
    }
    this.#formNode = wanted;
    this.#form = wanted === null ? null : new Form(node, fieldsOf(node), data => this.#respond(node, data));
    placeForm(this.#form);
    const content = wanted !== null && node.type === 'custom' ? contentOf(node) : null;
    if (content !== null) {
      this.#form.node.prepend(content);
    }
    if (wanted !== null) {
      view.toTheEnd();
    }
  }

  #drawInvitation(name) {
    ['agree', 'decline', 'start'].map(byId).filter(Boolean).forEach(button => { button.disabled = false; });
    const asked = this.#conversation.state.consent?.text;
    if (name === 'invitation' && asked && byId('consent-words')) {
      write(byId('consent-words'), asked);
    }
  }

  #statusLine(talking) {
    if (talking && !navigator.onLine) {
      return words('offline');
    }
    return talking && this.#sender.troubled ? words('reconnecting') : this.#complaint;
  }

  /** What follows once from a change of screen. */
  #settle(live) {
    if (live && !this.#wasLive) {
      this.#composer.focus();
    }
    this.#wasLive = live;
    if (this.#over) {
      this.#stream.stop();
      reader.hush();
    }
    if (this.#shown === 'not_open_yet') {
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
      this.#tooLate.push(item.kind === 'message' ? item.body.content : Object.values(item.body.data).join(', '));
    } else if (item.kind === 'message' && code !== 'idempotency_key_reused') {
      this.#composer.giveBack(item.body.content);
      this.#complain(words(code === 'too_large' ? 'too_long' : 'try_again'));
    } else if (code === 'invalid_request') {
      this.draw();
      this.#form?.fill(item.body.data);
      this.#form?.refused(errors.map(error => error.path.replace(/^data\./, '')));
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
      if (!this.#over && !this.#stream.open) {
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
    const name = code === 'erased' ? 'erased' : 'unknown';
    this.#shown = name;
    this.#drawn = true;
    this.#stream.stop();
    this.#sender.stop();
    view.screen(name, false);
    ['talk', 'progress', 'composer', 'withdraw'].forEach(id => show(byId(id), false));
    view.notice(name, { focus: true });
    view.status('');
  }

  #listen(id, act) {
    byId(id)?.addEventListener('click', act);
  }
}

if (!NOTHING_TO_ASK.includes(document.body.dataset.screen)) {
  new Page().start();
} else if (document.body.dataset.screen === 'unavailable') {
  setTimeout(() => location.reload(), RELOAD_MS);
}
