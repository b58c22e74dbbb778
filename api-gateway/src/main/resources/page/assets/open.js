import { reloadWhenBack } from './again.js';
import { get, postSurely } from './api.js';
import { randomId, store } from './browser.js';
import { byId, show, write } from './dom.js';
import { Field } from './fields.js';
import { hasWords, words } from './words.js';

const MOST_CHARACTERS = 500;

const token = location.pathname.split('/').pop();
const address = new URL(`../api/v1/open/${token}`, location.href).href;

/** The interview that was begun here, for who comes back by the link they were sent. */
const BEGUN = `parley.open.${token}.begun`;

/** An attempt whose answer is not known yet: repeated, after a reload too, it makes no second interview. */
const ATTEMPT = `parley.open.${token}.attempt`;

let fields = [];

function notice(name) {
  show(byId('invitation'), false);
  show(byId('notice'), true);
  write(byId('notice-title'), words(`${name}_title`));
  write(byId('notice-text'), words(`${name}_text`));
  byId('notice-title').focus();
}

function unavailable() {
  notice('unavailable');
  reloadWhenBack();
}

async function load() {
  const answer = await get(address);
  if (answer.kind === 'later') {
    unavailable();
  } else if (answer.kind === 'refused') {
    notice('unknown');
  } else if (answer.body.status === 'open') {
    invite(answer.body.fields);
  } else {
    notice(`link_${answer.body.status}`);
  }
}

function invite(asked) {
  fields = asked.map(field => new Field({ type: 'short_text', max: MOST_CHARACTERS, ...field }, 'field'));
  byId('fields').replaceChildren(...fields.map(field => field.node));
  byId('start').disabled = false;
}

/** What was filled in, or null after saying what is wrong with it. */
function given() {
  const values = {};
  let wrong = null;
  for (const field of fields) {
    const { value, problem } = field.read();
    field.complain(problem);
    wrong ??= problem ? field : null;
    if (value !== undefined) {
      values[field.key] = value;
    }
  }
  wrong?.focus();
  return wrong === null ? values : null;
}

/** The same key for the same attempt. */
function keyFor(body) {
  const [key, attempted] = JSON.parse(store.get(ATTEMPT) ?? '[]');
  if (attempted === JSON.stringify(body)) {
    return key;
  }
  const fresh = randomId();
  store.set(ATTEMPT, JSON.stringify([fresh, JSON.stringify(body)]));
  return fresh;
}

async function takePart(event) {
  event.preventDefault();
  const values = given();
  if (values === null) {
    return;
  }
  write(byId('problem'), '');
  byId('start').disabled = true;
  const body = { fields: values };
  const answer = await postSurely(address, body, keyFor(body));
  byId('start').disabled = false;
  if (answer.kind === 'later') {
    write(byId('problem'), words('try_again'));
    return;
  }
  store.remove(ATTEMPT);
  if (answer.kind === 'ok') {
    store.set(BEGUN, answer.body.join_url);
    location.assign(answer.body.join_url);
  } else {
    refused(answer);
  }
}

function refused({ code, errors }) {
  const wrong = fields.filter(field => errors.some(error => error.path === `fields.${field.key}`));
  if (wrong.length > 0) {
    wrong.forEach(field => field.complain(words('error_other', { label: field.label })));
    wrong[0].focus();
  } else {
    notice(hasWords(`${code}_title`) ? code : 'unknown');
  }
}

/** Only an address of this server: what is kept in a browser may have been put there by another version of this page. */
function begun() {
  const url = store.get(BEGUN);
  if (url?.startsWith(new URL('../join/', location.href).href)) {
    byId('begun-link').href = url;
    show(byId('begun'), true);
  }
}

if (document.body.dataset.screen === 'invitation') {
  byId('take-part').addEventListener('submit', takePart);
  load();
} else if (document.body.dataset.screen === 'unavailable') {
  reloadWhenBack();
}
if (['invitation', 'link_full', 'link_expired', 'link_disabled'].includes(document.body.dataset.screen)) {
  begun();
}
