/** The element of that id. */
export const byId = id => document.getElementById(id);

/** A new element. Attributes that are false, null or undefined are left out; children are nodes or texts. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) {
      made.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      made.setAttribute(name, value);
    }
  }
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

/** Shows or hides. */
export function show(node, visible) {
  node.hidden = !visible;
}

/** Writes a text only where it is another, so that nothing is announced twice. */
export function write(node, text) {
  if (node.textContent !== text) {
    node.textContent = text;
  }
}
