import { element } from './dom.js';
import { words } from './words.js';

const VIDEO = /\.(mp4|m4v|webm|ogv|mov)$/i;
const AUDIO = /\.(mp3|m4a|aac|oga|ogg|opus|wav|flac)$/i;

/** The address, if it is one that may be shown: complete and https. */
function https(text) {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

function link(url, label) {
  return element('a', { href: url.href, target: '_blank', rel: 'noopener noreferrer' },
    label, element('span', { class: 'hint' }, ` (${url.hostname}, ${words('new_tab')})`));
}

function picture(url, alt) {
  const image = element('img', { src: url.href, alt: alt ?? '', referrerpolicy: 'no-referrer' });
  const figure = element('figure', { class: 'stimulus-picture' }, image);
  image.addEventListener('error', () => {
    figure.replaceChildren(element('p', { class: 'hint' }, words('no_picture')), alt ? element('p', {}, alt) : '');
  });
  return figure;
}

function recording(tag, url, alt) {
  const player = element(tag, {
    src: url.href, controls: true, preload: 'metadata', playsinline: true, 'aria-label': alt ?? url.hostname });
  const place = element('div', { class: 'stimulus-recording' }, player);
  player.addEventListener('error', () => {
    place.replaceChildren(element('p', {}, words('no_recording'), ' ', link(url, alt ?? url.hostname)));
  });
  return place;
}

function shown({ kind, url: text, alt }) {
  const url = https(text);
  if (url === null) {
    return element('p', {}, alt ?? text ?? '');
  }
  if (kind === 'image') {
    return picture(url, alt);
  }
  if (kind === 'video' && AUDIO.test(url.pathname)) {
    return recording('audio', url, alt);
  }
  if (kind === 'video' && VIDEO.test(url.pathname)) {
    return recording('video', url, alt);
  }
  return element('p', {}, link(url, alt ?? url.hostname));
}

/** What a stimulus shows, as elements. */
export function stimulus(content) {
  return element('div', { class: 'stimulus' },
    content.text ? element('p', { class: 'plain', dir: 'auto' }, content.text) : null,
    content.url ? shown(content) : null);
}

/** The words that introduce a stimulus: the transcript has its content behind them. */
export function introduction(said, content) {
  const behind = content.text ?? content.url ?? '';
  return behind && said.endsWith(behind) ? said.slice(0, -behind.length).trim() : said;
}

/** A text in which a line that is nothing but a safe address can be followed. */
export function plain(text) {
  const lines = text.split('\n');
  const last = https(lines.at(-1).trim());
  return last === null
    ? [text]
    : [lines.slice(0, -1).join('\n'), element('p', {}, link(last, last.hostname))];
}
