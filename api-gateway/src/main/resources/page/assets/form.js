import { byId, element, show } from './dom.js';
import { Field } from './fields.js';
import { words } from './words.js';

/** The form that is open: typed fields, checked before they are sent, each complaint naming its field. */
export class Form {
  #fields;
  #summary = element('div', { class: 'problem', tabindex: '-1', hidden: true });
  node;

  /**
   * @param node the open node with its fields
   * @param submit takes the data
   * @param decline says in words that it is to be left out: the interviewer asks once more for what is required
   */
  constructor(node, fields, submit, decline) {
    const prefix = `field-${node.id}`;
    this.#fields = fields.map(definition => new Field(definition, prefix));
    const skip = element('button', { type: 'button', class: 'skip' }, words('skip_form'));
    skip.addEventListener('click', decline);
    this.node = element('form', { class: 'card form', novalidate: true, tabindex: '-1', 'aria-label': node.text || words('your_answer') },
      this.#summary,
      ...this.#fields.map(field => field.node),
      element('p', { class: 'actions' },
        element('button', { type: 'submit', class: 'primary' }, words('send_form')), skip));
    this.node.addEventListener('submit', event => {
      event.preventDefault();
      const data = this.read();
      if (data !== null) {
        submit(data);
      }
    });
  }

  /** The data, or null after showing what is wrong. */
  read() {
    const data = {};
    const problems = new Map();
    for (const field of this.#fields) {
      const { value, problem } = field.read();
      if (problem) {
        problems.set(field.key, problem);
      } else if (value !== undefined) {
        data[field.key] = value;
      }
    }
    this.complain(problems);
    return problems.size === 0 ? data : null;
  }

  /** Puts data in that was sent before. */
  fill(data) {
    this.#fields.forEach(field => { field.value = data[field.key]; });
  }

  /** Complaints of the server, by field key. */
  refused(keys) {
    this.complain(new Map(this.#fields
      .filter(field => keys.includes(field.key))
      .map(field => [field.key, words('error_other', { label: field.label })])));
  }

  complain(problems) {
    this.#fields.forEach(field => field.complain(problems.get(field.key)));
    const wrong = this.#fields.filter(field => problems.has(field.key));
    show(this.#summary, wrong.length > 0);
    this.#summary.replaceChildren(element('p', {}, words('form_errors')), element('ul', {}, ...wrong.map(field => {
      const jump = element('button', { type: 'button', class: 'jump' }, problems.get(field.key));
      jump.addEventListener('click', () => field.focus());
      return element('li', {}, jump);
    })));
    if (wrong.length > 0) {
      this.#summary.focus();
    }
  }
}

/** Shows one form, or none. */
export function placeForm(form) {
  byId('form-place').replaceChildren(...(form === null ? [] : [form.node]));
}
