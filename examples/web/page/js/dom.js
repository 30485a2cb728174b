// Elements without markup: text always goes in as text, never as HTML.

/**
 * Makes an element. Props that start with "on" are listeners; `class`, `data-…`, `aria-…` and the like are attributes; null and
 * false leave an attribute out.
 */
export function el(tag, props = {}, ...children) {
  return fill(document.createElement(tag), props, children);
}

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an SVG element in the same way. */
export function svg(tag, props = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), props, children);
}

function fill(node, props, children) {
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name === 'vars') for (const [k, v] of Object.entries(value)) node.style.setProperty(k, v);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat().filter((c) => c !== null && c !== undefined && c !== false));
  return node;
}

/** Arabic inside text of any direction. */
export function arabic(text, tag = 'bdi', props = {}) {
  return el(tag, { lang: 'ar', dir: 'rtl', ...props }, text);
}

/** Moves keyboard focus among the elements of a group that is one tab stop. */
export function roving(items, index) {
  items.forEach((item, i) => item.setAttribute('tabindex', i === index ? '0' : '-1'));
}
