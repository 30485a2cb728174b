// Tabs after the ARIA pattern: one tab stop, arrow keys between them, each with its panel.

import { el, roving } from './dom.js';

/** Makes tabs of [{id, label, make}] in the list and the panels' place; `make` gives a panel's content. */
export function tabs(list, panels, items, current, choose) {
  const buttons = items.map((t) => el('button', { type: 'button', role: 'tab', id: `tab-${t.id}`, 'aria-controls': 'panel', 'aria-selected': String(t.id === current), class: 'tab', onclick: () => choose(t.id) },
    t.label, t.count === undefined ? null : el('span', { class: 'n' }, t.count)));
  const index = items.findIndex((t) => t.id === current);
  roving(buttons, index);
  list.replaceChildren(...buttons);
  list.onkeydown = (e) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[e.key] * (document.dir === 'rtl' ? -1 : 1);
    const to = e.key === 'Home' ? 0 : e.key === 'End' ? items.length - 1 : step ? (index + step + items.length) % items.length : -1;
    if (to < 0) return;
    e.preventDefault();
    choose(items[to].id);
    document.getElementById(`tab-${items[to].id}`).focus();
  };
  panels.replaceChildren(el('div', { role: 'tabpanel', id: 'panel', 'aria-labelledby': `tab-${current}`, tabindex: '-1' }, items[index].make()));
}
