// What the API answered, with offsets of JavaScript's strings and everything found by its id.

import { byteIndex } from './text.js';

/** Makes the page's model of an article and its answer. */
export function makeModel(text, answer) {
  const at = byteIndex(text);
  const place = (s) => ({ ...s, from: at(s.start), to: at(s.end) });
  const mentions = answer.mentions.map(place);
  const events = answer.events.map((e) => ({
    ...e,
    trigger: place(e.trigger),
    arguments: (e.arguments ?? []).map(place),
    attribution: e.attribution && place(e.attribution),
  }));
  const part = new Map(); // mention → the roles that it fills
  for (const event of events) {
    for (const { role, mention } of event.arguments) if (mention) part.set(mention, [...(part.get(mention) ?? []), { event, role }]);
  }
  const cuts = new Set();
  for (const e of events) for (const s of [e.trigger, ...e.arguments, e.attribution].filter(Boolean)) cuts.add(s.from).add(s.to);
  return {
    text,
    answer,
    mentions,
    events,
    entries: answer.entries ?? {},
    explain: answer.explain ?? {},
    mention: new Map(mentions.map((m) => [m.id, m])),
    event: new Map(events.map((e) => [e.id, e])),
    part,
    cuts: [...cuts].sort((a, b) => a - b),
  };
}

/** The mentions of a mention's entity, itself among them. */
export function sameEntity(model, m) {
  return model.mentions.filter((o) => o === m || (m.entity && o.entity === m.entity) || (m.ref && o.ref === m.ref));
}

/** What an event lights up: its trigger, and its roles in colors in their order. */
export function eventSpans(e) {
  const colors = roleColors(e);
  return [
    { ...e.trigger, role: 'trigger', color: 'trigger' },
    ...e.arguments.map((a) => ({ ...a, color: colors.get(a.role) })),
    ...(e.attribution ? [{ ...e.attribution, role: 'source', color: colors.get('source') }] : []),
  ];
}

/** The class of each role's color. */
export function roleColors(e) {
  const colors = new Map();
  for (const role of [...e.arguments.map((a) => a.role), 'source']) if (!colors.has(role)) colors.set(role, `r${colors.size % 8}`);
  return colors;
}

const PLACES = new Set(['GPE', 'LOC', 'FAC']);

/** Places with coordinates: [{ref, name, at, mentions}], the most named first. */
export function places(model) {
  const found = new Map();
  for (const m of model.mentions) {
    const at = model.entries[m.ref]?.at;
    if (!at || !PLACES.has(m.type)) continue;
    if (!found.has(m.ref)) found.set(m.ref, { ref: m.ref, name: m.name || m.text, at, mentions: [] });
    found.get(m.ref).mentions.push(m);
  }
  return [...found.values()].sort((a, b) => b.mentions.length - a.mentions.length);
}
