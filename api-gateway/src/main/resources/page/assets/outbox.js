import { randomId, store } from './browser.js';
import { key } from './link.js';

const PREFIX = key('out.');

/**
 * What the participant sent and the server has not acknowledged. Each item has a place of its own, so tabs do not overwrite each
 * other, and an id that the server knows it by: sent twice, it is recorded once.
 */
export const outbox = {
  /** Keeps an item: `message` or `respond`, the request's body, and the newest version that was on the screen. */
  add(kind, body, base) {
    const id = randomId();
    const place = PREFIX + String(Date.now()).padStart(15, '0') + '.' + String(count++).padStart(6, '0') + '.' + id;
    const item = { place, id, kind, base, body: { ...body, client_message_id: id } };
    store.set(place, JSON.stringify(item));
    return item;
  },

  /** All items, in the order they were sent. */
  all() {
    return store.keys(PREFIX).map(place => store.get(place)).filter(Boolean).map(text => JSON.parse(text));
  },

  remove(item) {
    store.remove(item.place);
  },
};

let count = 0;
