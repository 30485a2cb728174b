// The names of the article, the mentions of one entity together: the way in for those who do not read by hovering.

import { arabic, el } from './dom.js';
import { typeName, w } from './words.js';

/** Makes the list. `pick` is called with the id of an entity's first mention. */
export function entityList(model, pick) {
  const groups = new Map();
  for (const m of model.mentions) {
    const key = m.entity || m.ref || `${m.type} ${m.text}`;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(m);
  }
  if (groups.size === 0) return el('p', { class: 'none' }, w('noEntities'));
  const byType = Map.groupBy ? Map.groupBy(groups.values(), (ms) => ms[0].type) : groupBy(groups.values());
  return el('div', { class: 'entities' }, [...byType].map(([type, list]) =>
    el('section', { 'data-type': type },
      el('h3', {}, el('span', { class: 'swatch', 'aria-hidden': 'true' }), typeName(type), ' ', el('span', { class: 'n' }, list.length)),
      el('ul', {}, list.map((ms) => el('li', {}, name(model, ms, pick)))))));
}

function groupBy(lists) {
  const out = new Map();
  for (const ms of lists) out.set(ms[0].type, [...(out.get(ms[0].type) ?? []), ms]);
  return out;
}

function name(model, ms, pick) {
  const m = ms[0];
  const entry = model.entries[m.ref];
  return el('button', { type: 'button', class: 'entity', 'data-type': m.type, 'aria-pressed': 'false', 'data-mentions': ms.map((o) => o.id).join(' '), onclick: () => pick(m.id) },
    arabic(m.name || m.text),
    entry?.english ? el('span', { class: 'english', dir: 'ltr' }, entry.english) : m.value ? el('span', { class: 'english', dir: 'ltr' }, m.value) : null,
    ms.length > 1 ? el('span', { class: 'n' }, `×${ms.length}`) : null);
}
