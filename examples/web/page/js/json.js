// The wire format beside the article, a mention and an event a line.

import { el } from './dom.js';
import { w } from './words.js';

/** Makes the panel; `say` tells the reader what was done. */
export function jsonPanel(model, say) {
  const { entries, explain, ...doc } = model.answer;
  const lines = (key) => doc[key].flatMap((v, i) => [
    el('span', { class: 'line', 'data-line': v.id }, '  ' + JSON.stringify(v) + (i < doc[key].length - 1 ? ',' : '')), '\n']);
  const text = JSON.stringify(doc, null, 1);
  return el('div', { class: 'json' },
    el('p', { class: 'json-tools' },
      el('button', { type: 'button', class: 'small', onclick: async () => { await navigator.clipboard?.writeText(text); say(w('copied')); } }, w('copyJSON')),
      el('button', { type: 'button', class: 'small', onclick: () => save(text) }, w('download'))),
    el('pre', { dir: 'ltr', tabindex: '0', 'aria-label': 'JSON' }, '{"mentions": [\n', lines('mentions'), '],\n"events": [\n', lines('events'), ']}'));
}

function save(text) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  el('a', { href: url, download: 'waqai.json' }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
