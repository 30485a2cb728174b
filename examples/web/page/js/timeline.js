// The events in the order of their days. Far days stand farther apart, but not in proportion: news tells of yesterday and of
// ten years ago.

import { arabic, el } from './dom.js';
import { interval } from './events.js';
import { eventName, w } from './words.js';

/** Makes the timeline. `pick` is called with an event's id. */
export function timeline(model, pick) {
  const timed = model.events.filter((e) => e.time?.start || e.time?.end);
  if (timed.length === 0) return el('p', { class: 'none' }, w('noTimes'));
  const groups = new Map();
  for (const e of timed) {
    const key = `${e.time.start ?? ''}/${e.time.end ?? ''}`;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(e);
  }
  let before = null;
  const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, events]) => {
    const { time } = events[0];
    const days = before === null ? 0 : Math.max(0, (Date.parse(time.start || time.end) - before) / 86_400_000);
    before = Date.parse(time.end || time.start);
    return el('li', { class: 'when', vars: { '--gap': Math.log2(1 + (days || 0)).toFixed(2) } },
      el('p', { class: 'when-day' }, el('time', { datetime: time.start || time.end }, interval(time))),
      el('ul', {}, events.map((e) =>
        el('li', {}, el('button', { type: 'button', class: `when-event realis-${e.realis}`, 'aria-pressed': 'false', 'data-event': e.id, onclick: () => pick(e.id) },
          el('span', {}, eventName(e.type)), ' ', arabic(e.trigger.text), who(e))))));
  });
  const rest = model.events.length - timed.length;
  return el('div', {}, el('ol', { class: 'timeline' }, rows), rest > 0 ? el('p', { class: 'none' }, w('untimed')(rest)) : null);
}

// Who did it, as far as one name says it.
function who(e) {
  const a = e.arguments.find((x) => !['topic', 'content', 'place', 'time', 'source', 'count'].includes(x.role));
  return a ? arabic(a.text, 'span', { class: 'when-who' }) : null;
}
