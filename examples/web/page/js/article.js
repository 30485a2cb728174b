// The article: nested mentions, the words of an event lit up, and the keys that go from mention to mention.

import { arabic, el, roving } from './dom.js';
import { tree } from './text.js';
import { eventName, roleName, typeName, w } from './words.js';

export class Article {
  #root;
  #pieces = []; // {start, end, node}: the text in order, cut at every boundary
  #mentions = new Map(); // id → element
  #model;
  #on;

  /** `on` is told what the reader does: {point(id, element) , leave(), pick(id)}. */
  constructor(root, on) {
    this.#root = root;
    this.#on = on;
    root.addEventListener('keydown', (e) => this.#key(e));
    root.addEventListener('pointerover', (e) => this.#point(e.target));
    root.addEventListener('pointerleave', () => on.leave());
    root.addEventListener('focusin', (e) => this.#focus(e.target));
    root.addEventListener('focusout', () => on.leave());
    root.addEventListener('click', (e) => {
      const m = e.target.closest('.m');
      if (m) on.pick(m.dataset.id);
    });
  }

  /** Shows a model ({text, mentions, cuts, …}); the mentions of the hidden types are plain text. */
  show(model, hidden) {
    this.#model = model;
    this.#pieces = [];
    this.#mentions.clear();
    const shown = model.mentions.filter((m) => !hidden.has(m.type));
    const out = document.createDocumentFragment();
    this.#fill(out, 0, model.text.length, tree(shown.map((m) => ({ ...m, start: m.from, end: m.to }))));
    this.#root.replaceChildren(out);
    roving([...this.#mentions.values()], 0);
  }

  // Writes the text from start to end with the nodes inside it.
  #fill(into, start, end, nodes) {
    let at = start;
    for (const { span: m, children, height } of nodes) {
      this.#words(into, at, m.start);
      const label = [typeName(m.type), m.subtype?.replaceAll('_', ' ')].filter(Boolean).join(', ');
      const node = el('span', { class: 'm', role: 'group', tabindex: '-1', 'aria-label': `${m.text}: ${label}`, 'data-id': m.id, 'data-type': m.type, 'data-entity': m.entity, vars: { '--h': height } });
      this.#mentions.set(m.id, node);
      this.#fill(node, m.start, m.end, children);
      into.append(node);
      at = m.end;
    }
    this.#words(into, at, end);
  }

  // Line ends stand outside the pieces: a line without a word is then as low as the article's own line height.
  #words(into, start, end) {
    const { text, cuts } = this.#model;
    while (start < end) {
      const cut = Math.min(above(cuts, start), end);
      for (const part of text.slice(start, cut).split(/(\n[\n\r\t ]*)/)) {
        if (part === '') continue;
        if (part[0] === '\n') into.append(part);
        else {
          const node = el('span', { class: 'p' }, part);
          this.#pieces.push({ start, end: start + part.length, node });
          into.append(node);
        }
        start += part.length;
      }
    }
  }

  /** Lights the words of spans [{from, to, role, color}]; the shortest span over a word gives its color. */
  light(spans) {
    this.#root.classList.toggle('lit', spans.length > 0);
    const order = [...spans].sort((a, b) => a.to - a.from - (b.to - b.from));
    const labelled = new Set();
    for (const node of this.#root.querySelectorAll('.p.on')) {
      node.className = 'p';
      node.removeAttribute('data-label');
    }
    for (const { start, end, node } of this.#pieces) {
      const over = order.filter((s) => s.from < end && s.to > start);
      if (over.length === 0 || node.textContent.trim() === '') continue;
      node.classList.add('on', over[0].color);
      const begins = over.filter((s) => !labelled.has(s));
      begins.forEach((s) => labelled.add(s));
      if (begins.length > 0) node.dataset.label = [...new Set(begins.map((s) => (s.role === 'trigger' ? '' : roleName(s.role))).filter(Boolean))].join(' · ');
    }
  }

  /** Marks the mentions of one entity, or one mention. */
  mark(ids) {
    for (const [id, node] of this.#mentions) node.classList.toggle('same', ids.has(id));
  }

  /** Brings a place of the text into the article's view. */
  reveal(index) {
    const piece = this.#pieces.find((p) => p.end > index);
    if (!piece) return;
    const box = this.#root.getBoundingClientRect();
    const at = piece.node.getClientRects()[0] ?? box;
    if (at.top < box.top + 30 || at.bottom > box.bottom - 10) {
      this.#root.scrollTo({ top: this.#root.scrollTop + at.top - box.top - box.height / 3, behavior: calm() ? 'instant' : 'smooth' });
    }
  }

  element(id) {
    return this.#mentions.get(id);
  }

  #point(target) {
    const m = target.closest?.('.m');
    if (m && this.#root.contains(m)) this.#on.point(m.dataset.id, m);
    else this.#on.leave();
  }

  #focus(target) {
    const m = target.closest('.m');
    if (!m) return;
    const all = [...this.#mentions.values()];
    roving(all, all.indexOf(m));
    this.#on.point(m.dataset.id, m);
  }

  // The article reads from right to left: the left arrow goes on.
  #key(e) {
    const all = [...this.#mentions.values()];
    const i = all.indexOf(document.activeElement);
    if (i < 0) return;
    const go = { ArrowLeft: i + 1, ArrowDown: i + 1, ArrowRight: i - 1, ArrowUp: i - 1, Home: 0, End: all.length - 1 }[e.key];
    if (go !== undefined) {
      all[Math.min(Math.max(go, 0), all.length - 1)].focus();
      e.preventDefault();
    } else if (e.key === 'Enter' || e.key === ' ') {
      this.#on.pick(all[i].dataset.id);
      e.preventDefault();
    } else if (e.key === 'Escape') {
      this.#on.leave();
    }
  }
}

/** The first number of a sorted list that is above x, or Infinity. */
function above(list, x) {
  let lo = 0;
  let hi = list.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (list[mid] > x) hi = mid;
    else lo = mid + 1;
  }
  return list[lo] ?? Infinity;
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The kinds of mentions that the article has, as buttons that show or hide them. */
export function legend(root, model, hidden, toggle) {
  const counts = new Map();
  for (const m of model.mentions) counts.set(m.type, (counts.get(m.type) ?? 0) + 1);
  const kinds = [...counts].sort((a, b) => b[1] - a[1]);
  root.replaceChildren(...kinds.map(([type, n]) =>
    el('button', { type: 'button', class: 'kind', 'data-type': type, 'aria-pressed': String(!hidden.has(type)), onclick: () => toggle(type) },
      el('span', { class: 'swatch', 'aria-hidden': 'true' }), typeName(type), ' ', el('span', { class: 'n' }, n))));
}

/** What is known of a mention, for the tip. */
export function describe(model, m) {
  const entry = model.entries[m.ref];
  const rows = [];
  const row = (name, value) => value && rows.push(el('div', {}, el('dt', {}, name), el('dd', {}, value)));
  row(w('value'), m.value);
  if (entry) {
    row('English', entry.english);
    row('ISO 3166', entry.country);
    for (const key of ['iso3', 'wikidata']) row(key, entry.codes?.[key]);
    row(w('from'), entry.from);
    row(w('until'), entry.until);
    for (const t of (entry.terms ?? []).slice(0, 3)) rows.push(el('div', {}, el('dt', {}, arabic(t.office)), el('dd', {}, [t.from, t.until].filter(Boolean).join(' – '))));
  }
  for (const { event: e, role } of model.part.get(m.id)?.slice(0, 4) ?? []) rows.push(el('div', {}, el('dt', {}, roleName(role)), el('dd', {}, eventName(e.type), ' ', arabic(e.trigger.text))));
  const same = m.entity ? model.mentions.filter((o) => o.entity === m.entity).length : 1;
  return [
    el('p', { class: 'tip-head' }, el('span', { class: 'chip', 'data-type': m.type }, typeName(m.type)), m.subtype ? el('span', { class: 'sub' }, m.subtype.replaceAll('_', ' ')) : null),
    arabic(m.name || m.text, 'p', { class: 'tip-name' }),
    el('dl', {}, rows),
    el('p', { class: 'tip-foot' }, entry ? el('span', {}, w('known'), ' ', el('code', {}, m.ref), entry.file ? ` ${entry.file}:${entry.line}` : '') : m.value ? '' : w('unknown'), same > 1 ? ` · ${w('mentions')(same)}` : ''),
  ];
}
