// The events as cards. A card that is picked lights up its words in the article.

import { arabic, el } from './dom.js';
import { roleColors } from './model.js';
import { day, eventName, roleName, w } from './words.js';

/** Makes the cards. `on` is told {pick(id), bring(id), reveal(id, index)}. */
export function eventCards(model, on) {
  if (model.events.length === 0) return el('p', { class: 'none' }, w('noEvents'));
  return el('ol', { class: 'cards' }, model.events.map((e) => el('li', {}, card(model, e, on))));
}

function card(model, e, on) {
  const colors = roleColors(e);
  const head = el('button', { type: 'button', class: 'card-head', 'aria-pressed': 'false', 'data-event': e.id, onclick: () => on.pick(e.id) },
    el('span', { class: 'card-type' }, eventName(e.type), e.mode ? ` · ${e.mode}` : ''),
    arabic(e.trigger.text, 'span', { class: 'card-trigger' }));
  const row = (role, text, color, span, meaning) =>
    el('div', { class: `role ${color ?? ''}` }, el('dt', {}, role), el('dd', {}, span
      ? el('button', { type: 'button', class: 'filler', title: w('show'), onclick: () => on.reveal(e.id, span.from) }, arabic(text))
      : text, meaning ? el('span', { class: 'meaning' }, meaning) : null));
  const told = e.time ? e.arguments.find((a) => a.role === 'time') : null; // the words that e.time is the meaning of
  return el('article', { class: 'card', 'data-event': e.id, 'aria-label': `${eventName(e.type)}: ${e.trigger.text}` },
    head,
    el('p', { class: 'chips' }, chips(model, e, on)),
    el('dl', {},
      e.arguments.map((a) => row(roleName(a.role), a.text, colors.get(a.role), a, a === told ? interval(e.time) : null)),
      e.attribution && !e.arguments.some((a) => a.role === 'source' && a.from === e.attribution.from) ? row(w('saidBy'), e.attribution.text, colors.get('source'), e.attribution) : null,
      e.time && !told ? row(w('time'), interval(e.time)) : null,
      e.place && !e.arguments.some((a) => model.mention.get(a.mention)?.ref === e.place) ? row(w('place'), placeName(model, e.place)) : null),
    why(model, e));
}

function chips(model, e, on) {
  const first = model.event.get(e.same_as);
  return [
    el('span', { class: `chip realis-${e.realis}` }, w(e.realis)),
    e.polarity === 'negative' ? el('span', { class: 'chip negative' }, w('negative')) : null,
    e.codes?.plover ? el('span', { class: 'chip code', title: 'PLOVER' }, e.codes.plover) : null,
    e.codes?.cameo ? el('span', { class: 'chip code', title: 'CAMEO' }, e.codes.cameo) : null,
    first ? el('button', { type: 'button', class: 'chip again', onclick: () => on.bring(first.id) }, w('sameAs'), ' ', arabic(first.trigger.text)) : null,
  ];
}

function placeName(model, ref) {
  const entry = model.entries[ref];
  return entry ? arabic(entry.name) : ref;
}

/** Days of a half-open interval: one day is written once. */
export function interval({ start, end }) {
  if (!start || !end) return day(start || end || '');
  const last = new Date(end + 'T00:00:00Z');
  if (Number.isNaN(last.getTime())) return day(start);
  last.setUTCDate(last.getUTCDate() - 1);
  const until = last.toISOString().slice(0, 10);
  return until <= start ? day(start) : `${day(start)} – ${day(until)}`;
}

function why(model, e) {
  const reason = model.explain[e.id];
  if (!reason) return null;
  return el('details', { class: 'why' },
    el('summary', {}, w('why')),
    el('p', { dir: 'ltr' }, w('rule'), ' ', el('code', {}, reason.rule), ' ', el('code', { class: 'where' }, `${reason.file}:${reason.line}`)),
    el('ul', { dir: 'ltr' }, reason.steps.map((s) =>
      el('li', {}, el('code', {}, s.line ? s.slot : s.role), ' ', s.line ? el('span', { class: 'where' }, `${s.role}, ${reason.file}:${s.line}`) : el('span', { class: 'where' }, w(s.slot.startsWith('from ') ? 'besideStep' : 'engineStep'))))));
}
