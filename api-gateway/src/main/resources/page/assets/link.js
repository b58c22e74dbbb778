import { store } from './browser.js';

const token = location.pathname.split('/').pop();
const base = new URL(`../api/v1/join/${token}`, location.href).href;

/** An address of the API for this link. */
export const address = (path = '') => base + path;

/** Where this link's things are kept in this browser. */
export const key = name => `parley.${token}.${name}`;

/** The session that was opened in this browser, if there was one. */
export const ownSession = {
  get id() {
    return store.get(key('session'));
  },
  set id(id) {
    if (id) {
      store.set(key('session'), id);
    } else {
      store.remove(key('session'));
    }
  },
};

/** What is over leaves nothing behind on a device that others may use; what could not be sent is dealt with elsewhere. */
export function forget() {
  store.remove(key('draft'));
  store.remove(key('session'));
}

/** What is erased is erased here too. */
export function forgetEverything() {
  store.keys(key('')).forEach(kept => store.remove(kept));
}
