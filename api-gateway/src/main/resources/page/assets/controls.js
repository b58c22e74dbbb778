import { byId, show, write } from './dom.js';
import { canRead, reader } from './voice.js';
import { words } from './words.js';

/** The switch for reading aloud; `last` gives the words to begin with. */
export function setUpReading(last) {
  const button = byId('read-aloud');
  show(button, canRead);
  button.setAttribute('aria-pressed', String(reader.on));
  button.addEventListener('click', () => {
    reader.on = !reader.on;
    button.setAttribute('aria-pressed', String(reader.on));
    reader.read(last(), byId('log').lang);
  });
}

/**
 * Taking the consent back: asked twice, because it cannot be undone. `withdraw` tells whether it worked, `question` what it means now.
 */
export function setUpWithdrawal(withdraw, question) {
  const dialog = byId('withdraw-dialog');
  byId('withdraw').addEventListener('click', () => {
    write(byId('withdraw-problem'), '');
    write(byId('withdraw-question'), question());
    dialog.showModal();
  });
  byId('withdraw-no').addEventListener('click', () => dialog.close());
  byId('withdraw-yes').addEventListener('click', async () => {
    if (await withdraw()) {
      dialog.close();
      byId('notice-title').focus();
    } else {
      write(byId('withdraw-problem'), words('try_again'));
    }
  });
}

/** Copying the link, for going on elsewhere. */
export function setUpCopying(copied) {
  byId('copy-link').addEventListener('click', async () => {
    await navigator.clipboard.writeText(location.href);
    copied();
  });
}
