import { contentOf, fieldsOf } from './custom.js';
import { byId, show, write } from './dom.js';
import { Form, placeForm } from './form.js';
import { ownSession } from './link.js';
import { Log } from './log.js';
import * as view from './view.js';
import { reader } from './voice.js';
import { moment, words } from './words.js';

/** What is on the page, in step with the conversation and the outbox. */
export class Drawing {
  /** The form that is open, or null. */
  form = null;
  /** The screen that is shown; empty before the first. */
  shown = '';
  #conversation;
  #pending;
  #sender;
  #composer;
  #respond;
  #decline;
  #log = new Log();
  #formNode = null;
  #wasLive = false;

  /**
   * @param respond takes a node and the data it is answered with
   * @param decline says that the open form is to be left out
   */
  constructor(conversation, pending, sender, composer, respond, decline) {
    this.#conversation = conversation;
    this.#pending = pending;
    this.#sender = sender;
    this.#composer = composer;
    this.#respond = respond;
    this.#decline = decline;
  }

  /** Whether nothing more can happen here. */
  get isOver() {
    return !['', 'invitation', 'conversation', 'not_open_yet'].includes(this.shown);
  }

  /** Whether something can happen here at any moment. */
  get waits() {
    return ['', 'invitation', 'conversation'].includes(this.shown);
  }

  /** Shows everything as it is now. */
  draw(tooLate, complaint, troubled) {
    const { state } = this.#conversation;
    if (state === null) {
      view.status(navigator.onLine ? words('reconnecting') : words('offline'));
      return;
    }
    const name = this.#conversation.screen;
    const talking = name === 'conversation';
    const live = talking && state.current_session_id !== null && state.current_session_id === ownSession.id;
    const came = this.#drawn && this.shown !== name;
    view.screen(name, live);
    view.progress(talking, state.progress);
    show(byId('withdraw'), this.#conversation.withdrawable);
    this.#drawWords(name, live);
    this.#drawNotice(name, live, came, tooLate);
    this.#drawForm(live);
    this.#composer.show(live, this.form !== null);
    this.#drawInvitation(name);
    view.status(statusLine(talking, complaint, troubled));
    this.shown = name;
    if (live && !this.#wasLive && this.form === null) {
      this.#composer.focus();
    }
    this.#wasLive = live;
  }

  /** Shows that there is no conversation, and why, and what cannot be sent to it. */
  lost(name, unsent) {
    this.shown = name;
    view.screen(name, false);
    ['talk', 'progress', 'composer', 'withdraw'].forEach(id => show(byId(id), false));
    view.notice(name, { focus: true });
    view.left(words('not_sent'), unsent);
    view.status('');
  }

  get #drawn() {
    return this.shown !== '';
  }

  #drawWords(name, live) {
    // Who opens the link after the end sees the notice only; who was there at the end keeps the words above it.
    const there = name === 'conversation' || !byId('talk').hidden;
    const wanted = there && !['withdrawn', 'withdrawn_later', 'declined'].includes(name);
    show(byId('talk'), wanted);
    if (!wanted) {
      return;
    }
    const items = this.#pending.shown(this.#conversation);
    const fresh = this.#log.draw(this.#conversation, items,
      item => (this.#pending.isSent(item) ? 'sent' : this.#sender.state(item)));
    const typing = live && (this.#conversation.typing || items.some(item => this.#pending.isSent(item)));
    const begins = typing && byId('typing').hidden;
    show(byId('typing'), typing);
    const spoken = this.#conversation.said.filter(entry => entry.role === 'agent' && fresh.includes(entry.id));
    if (this.#drawn && spoken.length > 0) {
      view.announce(spoken.map(entry => entry.content));
      spoken.forEach(entry => reader.read(entry.content, byId('log').lang));
    }
    if (fresh.length > 0 || begins) {
      view.toTheNewest();
    }
  }

  #drawNotice(name, live, came, tooLate) {
    if (name === 'conversation' && !live) {
      const elsewhere = this.#conversation.state.current_session_id !== null;
      view.notice(elsewhere ? 'elsewhere' : 'paused', { goOn: true, focus: this.#wasLive });
    } else if (name === 'not_open_yet') {
      view.notice(name, { time: this.#conversation.state.scheduled_at });
    } else if (name !== 'invitation' && name !== 'conversation') {
      view.notice(name, { focus: came });
    }
    view.left(words('not_recorded'), tooLate);
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
    this.form = wanted === null ? null : new Form(node, fieldsOf(node), data => this.#respond(node, data), this.#decline);
    placeForm(this.form);
    const content = wanted !== null && node.type === 'custom' ? contentOf(node) : null;
    if (content !== null) {
      this.form.node.prepend(content);
    }
    if (wanted !== null) {
      // The way to the form leads back from where the last answer was written.
      if (this.#drawn && this.#composer.idle) {
        this.form.node.focus({ preventScroll: true });
      }
      view.toTheNewest();
    }
  }

  #drawInvitation(name) {
    ['agree', 'decline', 'start'].map(byId).filter(Boolean).forEach(button => { button.disabled = false; });
    const asked = this.#conversation.state.consent?.text;
    if (name === 'invitation') {
      write(byId('until'), words('invitation_until', { time: moment(this.#conversation.state.expires_at) }));
    }
    if (name === 'invitation' && asked && byId('consent-words')) {
      write(byId('consent-words'), asked);
    }
  }
}

function statusLine(talking, complaint, troubled) {
  if (talking && !navigator.onLine) {
    return words('offline');
  }
  return talking && troubled ? words('reconnecting') : complaint;
}
