const texts = JSON.parse(document.getElementById('page-words').content.textContent);

/** The page's own text of that key, with its {places} filled in. */
export function words(key, values = {}) {
  return texts[key].replace(/\{(\w+)\}/g, (place, name) => (name in values ? String(values[name]) : place));
}

/** Whether the page has such a text. */
export const hasWords = key => key in texts;

/** The language of the page's own texts. */
export const language = document.body.dataset.language;

/** A moment as people here write it, with their time zone. */
export function moment(time) {
  return new Intl.DateTimeFormat(language, {
    weekday: 'long', year: 'numeric', month: 'long', day: 'numeric',
    hour: 'numeric', minute: '2-digit', timeZoneName: 'short',
  }).format(new Date(time));
}
