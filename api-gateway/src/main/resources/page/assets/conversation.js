const EARLY_MS = 15 * 60_000;

/** The conversation as the server told it, from documents and from the stream, whatever comes first. */
export class Conversation {
  /** The newest document without its entries; null before the first. */
  state = null;
  /** All entries up to this version are known. */
  synced = 0;
  #entries = new Map();
  #nodes = new Map();

  /** Takes a document with all its entries. */
  whole(document) {
    (document.entries ?? []).forEach(entry => this.#entries.set(entry.id, entry));
    (document.nodes ?? []).forEach(node => this.#nodes.set(node.id, node));
    this.synced = Math.max(this.synced, document.version);
    this.part(document);
  }

  /** Takes a document without entries; an older one than is known changes nothing. */
  part(document) {
    if (this.state === null || document.version >= this.state.version) {
      // An answer to a command does not tell who is about to speak.
      this.state = { ...document, typing: document.typing ?? this.state?.typing ?? false, entries: null };
      if (document.open_node) {
        this.#nodes.set(document.open_node.id, document.open_node);
      }
    }
  }

  /** Takes an entry of the stream. */
  entry(entry) {
    this.#entries.set(entry.id, entry);
  }

  /** What was said, in order; the system's own notes are for the researcher. */
  get said() {
    return [...this.#entries.values()]
      .filter(entry => entry.role !== 'system')
      .sort((one, other) => one.version - other.version);
  }

  /** The version of the last entry that shows something which this page has not been told of; 0 where there is none. */
  get missing() {
    return this.said.findLast(entry => ['stimulus', 'content_response'].includes(entry.entry_type)
      && entry.node_id !== null && !this.#nodes.has(entry.node_id))?.version ?? 0;
  }

  /** The node of that id, where this page has been told of it. */
  node(id) {
    return this.#nodes.get(id) ?? null;
  }

  /** The node that waits for an answer. */
  get openNode() {
    return this.state?.open_node ?? null;
  }

  /** The newest version of anything seen. */
  get version() {
    return Math.max(this.synced, this.state?.version ?? 0);
  }

  /** Whether the interviewer is about to speak. */
  get typing() {
    return this.state?.status === 'active' && this.state.typing === true;
  }

  /** What the page shows: the same rules as the server's first answer. */
  get screen() {
    const { status, consent_status: consent, end_reason: reason, scheduled_at: scheduled } = this.state;
    if (consent === 'withdrawn') {
      return reason === 'consent_withdrawn' ? 'withdrawn' : 'withdrawn_later';
    }
    switch (status) {
      case 'scheduled':
        return Date.now() < Date.parse(scheduled) - EARLY_MS ? 'not_open_yet' : 'invitation';
      case 'created':
      case 'awaiting_participant':
      case 'awaiting_consent':
        return 'invitation';
      case 'active':
        return 'conversation';
      case 'processing':
      case 'completed':
      case 'failed':
        return 'completed';
      case 'abandoned':
        return reason === 'consent_declined' ? 'declined' : 'abandoned';
      default:
        return status;
    }
  }

  /** Milliseconds until a scheduled interview can be joined. */
  get opensIn() {
    return Date.parse(this.state.scheduled_at) - EARLY_MS - Date.now();
  }

  /** Whether there is a consent that can be taken back. */
  get withdrawable() {
    return ['granted', 'not_required'].includes(this.state.consent_status)
      && ['conversation', 'completed', 'abandoned', 'cancelled'].includes(this.screen);
  }
}
