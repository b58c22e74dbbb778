import { element } from './dom.js';
import { language, words } from './words.js';

const MOST_RADIOS = 8;
const MOST_RATINGS = 11;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/** One field of a form: its elements, what was put in, and what is wrong with that. */
export class Field {
  #definition;
  #control;
  #target;
  #error;
  node;

  constructor(definition, prefix) {
    this.#definition = definition;
    const id = `${prefix}-${definition.key}`;
    this.#error = element('p', { id: `${id}-error`, class: 'field-error', hidden: true });
    this.#control = control(definition, id);
    const label = [definition.label, definition.required ? null : element('span', { class: 'hint' }, ` (${words('optional')})`)];
    this.node = this.#control.grouped
      ? element('fieldset', { class: 'field', id, role: kindOfGroup(definition), tabindex: '-1' },
        element('legend', { dir: 'auto' }, ...label), this.#control.node, this.#error)
      : element('div', { class: 'field' },
        element('label', { for: id, dir: 'auto' }, ...label), this.#control.node, this.#error);
    this.#target = this.#control.grouped ? this.node : this.#control.node;
    this.#target.setAttribute('aria-describedby', `${id}-error`);
  }

  get key() {
    return this.#definition.key;
  }

  get label() {
    return this.#definition.label;
  }

  /** Puts a value in again. */
  set value(value) {
    this.#control.set(value);
  }

  /** What was put in: `{value}`, `{problem}`, or neither where nothing was. */
  read() {
    return check(this.#definition, this.#control.get());
  }

  /** Shows what is wrong, or that nothing is. */
  complain(message) {
    this.#error.hidden = !message;
    this.#error.textContent = message ?? '';
    if (this.#definition.type === 'multi_choice') {
      return;
    }
    if (message) {
      this.#target.setAttribute('aria-invalid', 'true');
    } else {
      this.#target.removeAttribute('aria-invalid');
    }
  }

  focus() {
    this.#control.focus();
  }
}

/** What a field's raw input is: `{value}`, `{problem}` or neither. */
export function check(definition, raw) {
  const { type, label, required, min, max } = definition;
  const empty = raw === null || raw === undefined || (Array.isArray(raw) ? raw.length === 0 : String(raw).trim() === '');
  if (empty) {
    return required ? { problem: words('error_required', { label }) } : {};
  }
  switch (type) {
    case 'number':
    case 'rating': {
      const value = numberIn(String(raw));
      if (value === null) {
        return { problem: words('error_number', { label }) };
      }
      if (type === 'rating' && !Number.isInteger(value)) {
        return { problem: words('error_whole', { label }) };
      }
      return bounded(value, value, min, max, label, 'error_min', 'error_max');
    }
    case 'short_text':
    case 'long_text':
      return bounded(raw, [...raw].length, min, max, label, 'error_short', 'error_long');
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(raw) ? { value: raw } : { problem: words('error_date', { label }) };
    case 'boolean':
      return { value: raw === 'true' };
    default:
      return { value: raw };
  }
}

/** The number as people here write it: in English 1,500 has a thousand in it, and 1,5 has not. */
export function numberIn(written, locale = language) {
  const point = (1.5).toLocaleString(locale).charAt(1);
  const group = point === ',' ? '\\.' : ',';
  const text = written.replace(/[\s\u00a0\u202f'’]/g, '');
  const plain = new RegExp(`^[+-]?\\d{1,3}(${group}\\d{3})+([.,]\\d+)?$`).test(text)
    ? text.replace(new RegExp(group, 'g'), '')
    : text;
  const number = plain.replace(',', '.');
  return NUMBER.test(number) ? Number(number) : null;
}

function bounded(value, size, min, max, label, tooSmall, tooLarge) {
  if (typeof min === 'number' && size < min) {
    return { problem: words(tooSmall, { label, min }) };
  }
  if (typeof max === 'number' && size > max) {
    return { problem: words(tooLarge, { label, max }) };
  }
  return { value };
}

function control(definition, id) {
  const { type, options = [], min, max, required } = definition;
  switch (type) {
    case 'long_text':
      return single(element('textarea', { id, rows: '4' }));
    case 'number':
      return single(element('input', { id, type: 'text', inputmode: 'decimal', autocomplete: 'off' }));
    case 'rating': {
      const from = min ?? 1;
      const to = max ?? 5;
      const ratings = Array.from({ length: Math.max(0, Math.min(to - from + 1, MOST_RATINGS + 1)) }, (_, i) => from + i);
      return ratings.length > MOST_RATINGS
        ? single(element('input', { id, type: 'text', inputmode: 'numeric', autocomplete: 'off' }))
        : choices(id, 'radio', withNone(ratings.map(n => [String(n), String(n)]), required), 'ratings');
    }
    case 'single_choice':
      return options.length > MOST_RADIOS
        ? single(element('select', { id }, element('option', { value: '' }, words('choose')),
          ...options.map(option => element('option', { value: option }, option))))
        : choices(id, 'radio', withNone(options.map(option => [option, option]), required));
    case 'multi_choice':
      return choices(id, 'checkbox', options.map(option => [option, option]));
    case 'boolean':
      return choices(id, 'radio', withNone([['true', words('yes')], ['false', words('no')]], required));
    case 'date':
      return single(element('input', { id, type: 'date' }));
    default:
      return single(element('input', { id, type: 'text', autocomplete: 'off' }));
  }
}

/** Only a group of radios can be told to be invalid. */
const kindOfGroup = definition => (definition.type === 'multi_choice' ? 'group' : 'radiogroup');

/** A choice that need not be made can be taken back. */
function withNone(options, required) {
  return required ? options : [...options, ['', words('no_answer')]];
}

function single(node) {
  return {
    node, grouped: false,
    get: () => node.value,
    set: value => { node.value = value ?? ''; },
    focus: () => node.focus(),
  };
}

function choices(id, type, options, look = '') {
  const inputs = options.map(([value]) => element('input', { type, name: id, value }));
  const node = element('div', { class: `choices ${look}`.trim() },
    ...options.map(([, label], i) => element('label', { class: 'choice' }, inputs[i], element('span', {}, label))));
  const several = type === 'checkbox';
  return {
    node, grouped: true,
    get: () => {
      const chosen = inputs.filter(input => input.checked).map(input => input.value);
      return several ? chosen : chosen[0] ?? '';
    },
    set: value => {
      const chosen = several ? value ?? [] : [String(value ?? '')];
      inputs.forEach(input => { input.checked = chosen.includes(input.value); });
    },
    focus: () => (inputs.find(input => input.checked) ?? inputs[0]).focus(),
  };
}
