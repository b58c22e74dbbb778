import { byId, element } from './dom.js';
import { contentOf } from './custom.js';
import { introduction, plain, stimulus } from './stimulus.js';
import { words } from './words.js';

/** The words on the page: one item per entry and per message that is on its way. */
export class Log {
  #items = new Map();

  /** Shows these entries, then these outbox items; `state` tells where an item is. Returns what is new. */
  draw(conversation, pending, state) {
    const list = byId('log');
    const wanted = new Map();
    let session = null;
    for (const entry of conversation.said) {
      if (session !== null && entry.session_id !== session && entry.role === 'agent') {
        wanted.set(`session-${entry.session_id}`, { known: true, make: divider });
      }
      session = entry.session_id ?? session;
      wanted.set(entry.id, {
        known: conversation.node(entry.node_id) !== null,
        make: () => item(entry.role, ...said(entry, conversation)),
      });
    }
    for (const sent of pending) {
      wanted.set(sent.id, { known: true, make: () => item('participant', ...own(sent, conversation)) });
    }
    return this.#arrange(list, wanted, new Map(pending.map(sent => [sent.id, state(sent)])));
  }

  /** An entry can come before the node it belongs to; it is made again then. */
  #arrange(list, wanted, states) {
    const fresh = [...wanted.keys()].filter(key => !this.#items.has(key));
    for (const [key, { node, known }] of this.#items) {
      if (wanted.get(key)?.known !== known) {
        node.remove();
        this.#items.delete(key);
      }
    }
    let before = list.firstElementChild;
    for (const [key, { known, make }] of wanted) {
      const { node } = this.#items.get(key) ?? { node: make() };
      this.#items.set(key, { node, known });
      mark(node, states.get(key));
      if (node === before) {
        before = before.nextElementSibling;
      } else {
        list.insertBefore(node, before);
      }
    }
    return fresh;
  }
}

function item(role, ...content) {
  const who = words(role === 'agent' ? 'interviewer' : 'you');
  return element('li', { class: `entry ${role}` },
    element('p', { class: 'who', lang: document.documentElement.lang }, who), ...content);
}

function divider() {
  return element('li', { class: 'divider', lang: document.documentElement.lang }, words('came_back'));
}

function said(entry, conversation) {
  const node = conversation.node(entry.node_id);
  if (entry.entry_type === 'content_response') {
    return [answers(entry.data ?? {}, node)];
  }
  if (entry.role === 'agent' && node?.type === 'custom' && entry.content.endsWith(node.text)) {
    return [text(entry.content), contentOf(node)];
  }
  if (entry.entry_type !== 'stimulus') {
    return [text(entry.content)];
  }
  return node?.content
    ? [text(introduction(entry.content, node.content)), stimulus(node.content)]
    : [text(...plain(entry.content))];
}

function own(sent, conversation) {
  return sent.kind === 'message'
    ? [text(sent.body.content)]
    : [answers(sent.body.data, conversation.node(sent.body.node_id))];
}

const text = (...parts) => element('div', { class: 'plain', dir: 'auto' }, ...parts);

/** The answers to a form, with its labels where this page has seen it. */
function answers(data, node) {
  const fields = node?.fields ?? node?.content?.fields ?? [];
  const label = key => fields.find?.(field => field.key === key)?.label ?? key.replaceAll('_', ' ');
  const pairs = Object.entries(data).map(([key, value]) => element('div', {},
    element('dt', {}, label(key)), element('dd', {}, readable(value))));
  return pairs.length === 0 ? text(words('no_answer')) : element('dl', { class: 'facts answers' }, ...pairs);
}

function readable(value) {
  if (typeof value === 'boolean') {
    return words(value ? 'yes' : 'no');
  }
  return Array.isArray(value) ? value.map(readable).join(', ') : String(value ?? '');
}

/** Where a message is on its way. */
function mark(node, state) {
  const shown = node.querySelector('.sending');
  if (!state) {
    shown?.remove();
    return;
  }
  const note = shown ?? node.appendChild(element('p', { class: 'sending', lang: document.documentElement.lang }));
  if (note.dataset.state !== state) {
    note.dataset.state = state;
    note.textContent = words(state);
  }
}
