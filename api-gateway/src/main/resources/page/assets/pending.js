import { outbox } from './outbox.js';

/**
 * What was sent and is not in the transcript as this page knows it: still in the outbox, or acknowledged and not streamed yet. An
 * item whose words have come back from the server is not shown twice, even when the acknowledgement was lost.
 */
export class Pending {
  #acknowledged = [];

  /** The server has recorded the item by that version. */
  acknowledged(item, version) {
    this.#acknowledged.push({ ...item, version });
  }

  /** Whether it waits for no more than the stream. */
  isSent(item) {
    return this.#acknowledged.some(other => other.id === item.id);
  }

  /** What is to be shown behind the entries. */
  shown(conversation) {
    const free = conversation.said.filter(entry => entry.role === 'participant');
    const unheard = item => {
      const at = free.findIndex(entry => isSame(entry, item));
      if (at >= 0) {
        free.splice(at, 1);
      }
      return at < 0;
    };
    this.#acknowledged = this.#acknowledged.filter(item => unheard(item) && conversation.synced < item.version);
    return [...this.#acknowledged, ...outbox.all().filter(item => !this.isSent(item)).filter(unheard)];
  }
}

function isSame(entry, { kind, base, body }) {
  if (entry.version <= base) {
    return false;
  }
  return kind === 'message'
    ? entry.entry_type === 'utterance' && entry.content === body.content
    : entry.entry_type === 'content_response' && entry.node_id === body.node_id;
}
