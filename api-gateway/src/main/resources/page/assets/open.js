import { get, postSurely } from './api.js';
import { randomId } from './browser.js';
import { byId, show, write } from './dom.js';
import { Field } from './fields.js';
import { hasWords, words } from './words.js';

const token = location.pathname.split('/').pop();
const address = new URL(`../api/v1/open/${token}`, location.href).href;

/** One key for one person's way in: a second click or a lost answer makes no second interview. */
const key = randomId();

let fields = [];

function notice(name, again) {
  const known = hasWords(`${name}_title`) ? name : 'closed';
  show(byId('invitation'), false);
  show(byId('notice'), true);
  write(byId('notice-title'), words(`${known}_title`));
  write(byId('notice-text'), words(`${known}_text`));
  show(byId('again'), again);
  byId('notice-title').focus();
}

async function load() {
  const answer = await get(address);
  if (answer.kind === 'later') {
    notice('unavailable', true);
    setTimeout(() => location.reload(), 5_000);
  } else if (answer.kind === 'refused') {
    notice(answer.code === 'not_found' ? 'unknown' : 'closed', false);
  } else {
    invite(answer.body);
  }
}

function invite({ name, status, estimated_duration_m: minutes, fields: asked = [] }) {
  if (status && status !== 'open') {
    notice('closed', false);
    return;
  }
  write(byId('name'), name);
  document.title = name;
  show(byId('minutes'), Boolean(minutes));
  write(byId('minutes'), minutes ? words('invitation_minutes', { minutes }) : '');
  fields = asked.map(field => new Field({ type: 'short_text', max: 500, ...field }, 'field'));
  byId('fields').replaceChildren(...fields.map(field => field.node));
  byId('start').disabled = false;
}

async function takePart(event) {
  event.preventDefault();
  const given = {};
  let wrong = null;
  for (const field of fields) {
    const { value, problem } = field.read();
    field.complain(problem);
    wrong ??= problem ? field : null;
    if (value !== undefined) {
      given[field.key] = value;
    }
  }
  if (wrong !== null) {
    wrong.focus();
    return;
  }
  write(byId('problem'), '');
  byId('start').disabled = true;
  const answer = await postSurely(address, { fields: given }, key);
  byId('start').disabled = false;
  if (answer.kind === 'ok') {
    location.replace(answer.body.join_url);
  } else if (answer.kind === 'later') {
    write(byId('problem'), words('try_again'));
  } else {
    refused(answer);
  }
}

function refused({ code, errors }) {
  const wrong = fields.filter(field => errors.some(error => error.path.endsWith(field.key)));
  if (wrong.length === 0) {
    notice(code === 'not_found' ? 'unknown' : 'closed', false);
    return;
  }
  wrong.forEach(field => field.complain(words('error_other', { label: field.label })));
  wrong[0].focus();
}

byId('take-part').addEventListener('submit', takePart);
byId('again').addEventListener('click', () => location.reload());
load();
