import { stimulus } from './stimulus.js';
import { words } from './words.js';

const TYPES = ['short_text', 'long_text', 'number', 'rating', 'single_choice', 'multi_choice', 'boolean', 'date'];

const isField = field => field !== null && typeof field === 'object'
  && typeof field.key === 'string' && typeof field.label === 'string' && TYPES.includes(field.type);

/** The fields of an open node that is answered with data. A custom node may carry fields as a form does; else it gets a text. */
export function fieldsOf(node) {
  if (node.type === 'form') {
    return node.fields;
  }
  const own = node.content?.fields;
  return Array.isArray(own) && own.length > 0 && own.every(isField)
    ? own.map(field => ({ options: [], required: false, ...field }))
    : [{ key: 'text', type: 'long_text', label: words('your_answer'), required: true, options: [] }];
}

/** What a custom node shows, where it has something that everybody can see: a text, or an address as a stimulus has it. */
export function contentOf(node) {
  const { text, url, alt, kind } = node.content ?? {};
  const shown = { kind: kind ?? 'link', text: asText(text), url: asText(url), alt: asText(alt) };
  return shown.text || shown.url ? stimulus(shown) : null;
}

const asText = value => (typeof value === 'string' && value !== '' ? value : null);
