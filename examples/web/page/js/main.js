// The page: one state, and what shows it.

import { Article, describe, legend } from './article.js';
import { el } from './dom.js';
import { loadConfig, makeEngine } from './engine.js';
import { entityList } from './entities.js';
import { eventCards } from './events.js';
import { jsonPanel } from './json.js';
import { fromFragment, toFragment } from './link.js';
import { placeMap } from './map.js';
import { eventSpans, makeModel, places, sameEntity } from './model.js';
import { tabs } from './tabs.js';
import { currentTheme, nextTheme } from './theme.js';
import { timeline } from './timeline.js';
import { Tip } from './tip.js';
import { language, setLanguage, translate, w } from './words.js';

const $ = (id) => document.getElementById(id);
const LARGEST_FILE = 4 << 20; // bytes

const state = { model: null, input: null, engine: 'server', tab: 'events', event: '', mention: '', hidden: new Set(), took: 0, turn: 0 };
const engines = new Map();
let config = { server: false, wasm: false };
let samples = [];

const tip = new Tip($('tip'));
const article = new Article($('article'), {
  point: (id, node) => tip.show(node, describe(state.model, state.model.mention.get(id))),
  leave: () => tip.hideSoon(),
  pick: (id) => pickMention(id),
});

// --- reading

async function read(input) {
  complain(null);
  if (input.text.trim() === '') return complain(w('empty'));
  if (config.maxText && new Blob([JSON.stringify(input)]).size > config.maxText && state.engine === 'server') return complain(w('tooBig'));
  const turn = ++state.turn;
  say(w('reading'));
  document.body.setAttribute('aria-busy', 'true');
  try {
    if (!engines.has(state.engine)) engines.set(state.engine, makeEngine(state.engine, (what) => say(w(what))));
    const begin = performance.now();
    const answer = await engines.get(state.engine).read(input);
    if (turn !== state.turn) return false; // another was asked for since
    state.took = Math.max(1, Math.round(performance.now() - begin));
    Object.assign(state, { input, model: makeModel(input.text, answer), event: '', mention: '' });
    document.body.classList.add('has-result');
    return true;
  } catch (e) {
    if (turn !== state.turn) return false;
    engines.delete(state.engine); // a worker that failed to load is made anew
    say('');
    complain(e.what ? [w(e.what), e.what === 'refused' ? e.message : ''].join(' ').trim() : String(e));
    return false;
  } finally {
    document.body.removeAttribute('aria-busy');
  }
}

async function readForm() {
  const input = { text: $('text').value };
  if ($('date').value) input.date = $('date').value;
  if (await read(input)) {
    show();
    tell();
    remember();
  }
}

function tell() {
  const { model, took, engine } = state;
  say(w('done')(model.mentions.length, model.events.length, took, w(engine === 'wasm' ? 'engineWasm' : 'engineServer')));
}

// --- showing

function show() {
  const { model } = state;
  $('result').hidden = !model;
  if (!model) return;
  article.show(model, state.hidden);
  legend($('legend'), model, state.hidden, (type) => {
    if (!state.hidden.delete(type)) state.hidden.add(type);
    show();
    document.querySelector(`.kind[data-type="${type}"]`)?.focus();
  });
  showTabs();
  showPicked();
}

function showPicked() {
  const { model } = state;
  const e = model.event.get(state.event);
  article.light(e ? eventSpans(e) : []);
  const m = model.mention.get(state.mention);
  article.mark(new Set(m ? sameEntity(model, m).map((o) => o.id) : []));
  markPanel();
}

// What is picked is marked in the panel that is there: making long panels anew at every click would be slow.
function markPanel() {
  const { event, mention } = state;
  const panel = $('panels');
  const press = (node, on) => {
    if (node.hasAttribute('aria-pressed')) node.setAttribute('aria-pressed', String(on));
    node.classList.toggle('picked', on);
  };
  for (const node of panel.querySelectorAll('[data-event]')) press(node, node.dataset.event === event);
  for (const node of panel.querySelectorAll('[data-mentions]')) press(node, mention !== '' && node.dataset.mentions.split(' ').includes(mention));
  for (const node of panel.querySelectorAll('[data-line]')) node.classList.toggle('on', [event, mention].includes(node.dataset.line));
}

function showTabs() {
  const { model } = state;
  const items = [
    { id: 'events', label: w('events'), count: model.events.length, make: () => eventCards(model, { pick: pickEvent, bring: bringEvent, reveal: revealWord }) },
    { id: 'entities', label: w('entities'), make: () => entityList(model, pickMention) },
    { id: 'when', label: w('when'), make: () => timeline(model, pickEvent) },
    { id: 'map', label: w('map'), count: places(model).length, make: () => placeMap(model, pickMention) },
    { id: 'json', label: w('json'), make: () => jsonPanel(model, say) },
  ];
  if (!items.some((t) => t.id === state.tab)) state.tab = 'events';
  tabs(document.querySelector('.tabs'), $('panels'), items, state.tab, (id) => {
    state.tab = id;
    showTabs();
    remember();
  });
  markPanel();
}

// --- picking

function pickEvent(id) {
  state.event = state.event === id ? '' : id;
  state.mention = '';
  showPicked();
  if (state.event) article.reveal(state.model.event.get(id).trigger.from);
  remember();
}

function bringEvent(id) {
  if (state.event !== id) pickEvent(id);
  const card = document.querySelector(`.card[data-event="${id}"]`);
  card?.scrollIntoView({ block: 'nearest' });
  card?.querySelector('.card-head').focus({ preventScroll: true });
}

function revealWord(id, index) {
  if (state.event !== id) pickEvent(id);
  article.reveal(index);
}

function pickMention(id) {
  state.mention = state.mention === id ? '' : id;
  state.event = '';
  showPicked();
  if (state.mention) article.reveal(state.model.mention.get(id).from);
  remember();
}

// --- the link

async function remember() {
  const hash = state.model && (await toFragment({ text: state.input.text, date: state.input.date, engine: state.engine, tab: state.tab, event: state.event, mention: state.mention, lang: language() }));
  history.replaceState(null, '', hash || location.pathname + location.search);
  return hash;
}

async function copyLink() {
  if (!(await remember())) return say(w('tooLong'));
  try {
    await navigator.clipboard.writeText(location.href);
    say(w('copied'));
  } catch {
    say(w('copyByHand'));
  }
}

async function follow() {
  const kept = await fromFragment(location.hash);
  if (!kept) return;
  if (kept.lang) chooseLanguage(kept.lang);
  if (kept.engine && config[kept.engine]) chooseEngine(kept.engine);
  $('text').value = kept.text;
  $('date').value = kept.date;
  if (!(await read(kept.date ? { text: kept.text, date: kept.date } : { text: kept.text }))) return;
  const { model } = state;
  state.tab = kept.tab || 'events';
  state.event = model.event.has(kept.event) ? kept.event : '';
  state.mention = model.mention.has(kept.mention) ? kept.mention : '';
  show();
  tell();
  const at = model.event.get(state.event)?.trigger ?? model.mention.get(state.mention);
  if (at) article.reveal(at.from);
}

// --- the page's own things

function say(text) {
  $('status').textContent = text;
}

function complain(text) {
  $('error').hidden = !text;
  $('error').textContent = text ?? '';
  return false;
}

function chooseEngine(kind) {
  state.engine = kind;
  $('engine').value = kind;
}

function chooseLanguage(lang) {
  setLanguage(lang);
  document.documentElement.lang = language();
  document.documentElement.dir = language() === 'ar' ? 'rtl' : 'ltr';
  $('lang').textContent = language() === 'ar' ? 'English' : 'العربية';
  $('lang').lang = language() === 'ar' ? 'en' : 'ar';
  translate();
  showTheme();
  if (!config.wasm) $('engine').querySelector('[value=wasm]').textContent += ` (${w('noWasm')})`;
  const sample = $('sample').value;
  $('sample').replaceChildren(el('option', { value: '' }, '–'), ...samples.map((s, i) => el('option', { value: i }, language() === 'ar' ? s.title : s.english)));
  $('sample').value = sample;
  if (state.model) {
    show();
    tell();
  }
}

function showTheme() {
  $('theme').textContent = w({ auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' }[currentTheme()]);
}

async function takeFile(file) {
  if (!file) return;
  if (file.size > LARGEST_FILE) return complain(w('tooBig'));
  let text = await file.text();
  if (text.includes('\u0000')) return complain(w('notText'));
  let date = '';
  try { // a document in the wire format
    const doc = JSON.parse(text);
    if (typeof doc?.text === 'string') ({ text, date = '' } = doc);
  } catch { /* an article as it is */ }
  $('text').value = text;
  if (date) $('date').value = date;
  readForm();
}

function listen() {
  $('form').addEventListener('submit', (e) => {
    e.preventDefault();
    readForm();
  });
  $('text').addEventListener('keydown', (e) => {
    if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) readForm();
  });
  document.addEventListener('paste', (e) => { // into the box, or anywhere on the page
    const text = e.clipboardData.getData('text/plain');
    if (e.target === $('text')) setTimeout(readForm);
    else if (text.trim()) {
      $('text').value = text;
      readForm();
    }
  });
  $('sample').addEventListener('change', () => {
    const s = samples[$('sample').value];
    if (!s) return;
    $('text').value = s.text;
    $('date').value = s.date;
    readForm();
  });
  $('file').addEventListener('change', () => takeFile($('file').files[0]));
  for (const type of ['dragover', 'dragleave', 'drop']) {
    document.addEventListener(type, (e) => {
      if (e.dataTransfer?.types.includes('Files') === false) return; // text dropped into the box is the box's own
      e.preventDefault();
      $('drop').classList.toggle('over', type === 'dragover');
      if (type === 'drop') takeFile(e.dataTransfer.files[0]);
    });
  }
  $('engine').addEventListener('change', () => {
    state.engine = $('engine').value;
    if ($('text').value.trim()) readForm();
  });
  $('lang').addEventListener('click', () => {
    chooseLanguage(language() === 'ar' ? 'en' : 'ar');
    remember();
  });
  $('theme').addEventListener('click', () => {
    nextTheme();
    showTheme();
  });
  $('link').addEventListener('click', copyLink);
  $('edit').addEventListener('click', () => {
    document.body.classList.toggle('has-result', false);
    $('text').focus();
    $('form').scrollIntoView();
  });
  addEventListener('hashchange', follow);
}

async function begin() {
  listen();
  const [c, s] = await Promise.allSettled([loadConfig(), loadSamples()]);
  config = c.value ?? { server: false, wasm: true };
  samples = s.value ?? [];
  chooseEngine(config.server ? 'server' : 'wasm');
  for (const kind of ['server', 'wasm']) $('engine').querySelector(`[value=${kind}]`).disabled = !config[kind];
  $('api-link').hidden = !config.server;
  chooseLanguage(navigator.language.startsWith('ar') ? 'ar' : 'en');
  await follow();
  document.body.dataset.ready = 'yes';
}

async function loadSamples() {
  const inline = document.getElementById('inline-samples');
  return inline ? JSON.parse(inline.textContent) : (await fetch('samples.json')).json();
}

begin();
