import { byId, element, show, write } from './dom.js';
import { canCopy } from './browser.js';
import { hasWords, moment, words } from './words.js';

const SPACE_PX = 16;

/** Shows that screen; `live` says whether this page is where the conversation goes on. */
export function screen(name, live) {
  document.body.dataset.screen = name;
  const conversation = name === 'conversation';
  show(byId('invitation'), name === 'invitation');
  show(byId('tools'), conversation && live);
  show(byId('notice'), name !== 'invitation' && !(conversation && live));
}

/** Writes the notice: a title, a text, and a moment where there is one. `focus` where it has just come. */
export function notice(key, { time = null, goOn = false, focus = false } = {}) {
  write(byId('notice-title'), hasWords(`${key}_title`) ? words(`${key}_title`) : '');
  write(byId('notice-text'), hasWords(`${key}_text`) ? words(`${key}_text`, { hours: document.body.dataset.resumeHours }) : '');
  show(byId('notice-time'), time !== null);
  byId('notice-time').replaceChildren(...(time === null ? [] : [element('time', { datetime: time }, moment(time))]));
  show(byId('go-on'), goOn);
  show(byId('copy-link'), goOn && canCopy);
  if (focus) {
    byId('notice-title').focus();
  }
}

/** Shows words that did not get through, so that whoever wrote them has them. */
export function left(reason, texts) {
  byId('notice-more').replaceChildren(...(texts.length === 0 ? [] : [
    element('p', {}, reason),
    ...texts.map(text => element('blockquote', { class: 'plain', dir: 'auto' }, text))]));
}

/** Shows how far the conversation is. */
export function progress(visible, { nodes_total: total, nodes_visited: n, estimated_remaining_s: seconds }) {
  show(byId('progress'), visible && n > 0);
  byId('progress-bar').max = Math.max(1, total);
  byId('progress-bar').value = Math.max(0, n - 1);
  const left = seconds > 0 ? ` · ${words('minutes_left', { minutes: Math.max(1, Math.round(seconds / 60)) })}` : '';
  write(byId('progress-text'), words('progress', { n, total }) + left);
}

/** One line about the connection, or a complaint. */
export function status(text) {
  write(byId('status'), text);
}

/** Tells a screen reader what the interviewer has just said. */
export function announce(texts) {
  byId('announcer').replaceChildren(...texts.map(text => element('p', { lang: byId('log').lang }, text)));
}

/**
 * Goes to the newest words: to the end of the page, but never past the beginning of what the interviewer says there. A long text, a
 * picture or a form is read from its top.
 */
export function toTheNewest() {
  requestAnimationFrame(() => {
    const newest = byId('log').querySelector('.entry.agent:last-child');
    const end = document.documentElement.scrollHeight - innerHeight;
    const top = newest ? scrollY + newest.getBoundingClientRect().top - barHeight() - SPACE_PX : end;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollTo({ top: Math.min(end, top), behavior: calm ? 'auto' : 'smooth' });
  });
}

/** A picture in the newest words pushes them out of sight when it comes. */
byId('log').addEventListener('load', event => {
  if (event.target.closest('.entry') === byId('log').querySelector('.entry:last-child')) {
    toTheNewest();
  }
}, true);

const barHeight = () => {
  const bar = document.querySelector('.top');
  return getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0;
};
