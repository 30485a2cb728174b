// A map without tiles: the places in an equirectangular projection over a graticule. It needs nothing from outside.

import { arabic, el, svg } from './dom.js';
import { places } from './model.js';
import { w } from './words.js';

const WIDTH = 520; // about as many pixels as it has on a screen
const HEIGHT = 380;
const LEAST = 6; // degrees that the map shows at least

/** Makes the map. `pick` is called with the id of a place's first mention. */
export function placeMap(model, pick) {
  const list = places(model);
  if (list.length === 0) return el('p', { class: 'none' }, w('noPlaces'));
  const view = frame(list.map((p) => p.at));
  const picture = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'map', role: 'group', 'aria-label': w('mapLabel')(list.length) }, graticule(view));
  const taken = list.map((p) => ({ ...box(view.x(p.at.lon), view.y(p.at.lat), 14, 14) }));
  for (const p of list) picture.append(dot(p, view, taken, pick));
  return el('div', {}, picture, el('ul', { class: 'place-list' }, list.map((p) =>
    el('li', {}, arabic(p.name), ' ', el('span', { class: 'n', dir: 'ltr' }, `${degrees(p.at.lat, 'N', 'S')} ${degrees(p.at.lon, 'E', 'W')}`)))));
}

// The part of the earth that is shown: the places with a margin, in the picture's proportion.
function frame(points) {
  const lats = points.map((p) => p.lat);
  const lons = points.map((p) => p.lon);
  const mid = (a) => (Math.min(...a) + Math.max(...a)) / 2;
  const lat0 = mid(lats);
  const shrink = Math.max(Math.cos((lat0 * Math.PI) / 180), 0.2); // a degree of longitude against one of latitude
  const spread = (a) => Math.max(...a) - Math.min(...a);
  const tall = Math.max(spread(lats) * 1.4, (spread(lons) * 1.5 * shrink * HEIGHT) / WIDTH, LEAST);
  const scale = HEIGHT / Math.min(tall, 180);
  const west = mid(lons) - WIDTH / 2 / scale / shrink;
  const north = lat0 + HEIGHT / 2 / scale;
  return {
    x: (lon) => (lon - west) * scale * shrink,
    y: (lat) => (north - lat) * scale,
    west, north, east: west + WIDTH / scale / shrink, south: north - HEIGHT / scale,
  };
}

function graticule(view) {
  const step = [1, 2, 5, 10, 15, 30].find((s) => (view.north - view.south) / s <= 6) ?? 45;
  const out = svg('g', { class: 'graticule', 'aria-hidden': 'true' });
  for (let lat = Math.ceil(Math.max(view.south, -90) / step) * step; lat <= Math.min(view.north, 90); lat += step) {
    out.append(svg('line', { x1: 0, x2: WIDTH, y1: view.y(lat), y2: view.y(lat), class: lat === 0 ? 'zero' : null }), svg('text', { x: 4, y: view.y(lat) - 3 }, degrees(lat, 'N', 'S', 0)));
  }
  for (let lon = Math.ceil(Math.max(view.west, -180) / step) * step; lon <= Math.min(view.east, 180); lon += step) {
    out.append(svg('line', { x1: view.x(lon), x2: view.x(lon), y1: 0, y2: HEIGHT, class: lon === 0 ? 'zero' : null }), svg('text', { x: view.x(lon) + 3, y: HEIGHT - 4 }, degrees(lon, 'E', 'W', 0)));
  }
  return out;
}

function degrees(x, plus, minus, digits = 1) {
  return `${Math.abs(x).toFixed(digits)}° ${x < 0 ? minus : plus}`;
}

function dot(p, view, taken, pick) {
  const x = view.x(p.at.lon);
  const y = view.y(p.at.lat);
  const r = 5 + 2 * Math.sqrt(p.mentions.length);
  const go = () => pick(p.mentions[0].id);
  const label = place(p.name, x, y, r, taken);
  return svg('g', { class: 'dot', role: 'button', tabindex: 0, 'aria-pressed': 'false', 'data-mentions': p.mentions.map((m) => m.id).join(' '), 'aria-label': w('placeLabel')(p.name, p.mentions.length), onclick: go,
    onkeydown: (e) => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); go(); } } },
    svg('circle', { cx: x, cy: y, r }),
    label && svg('text', { x: label.x, y: label.y, 'text-anchor': label.anchor, direction: 'ltr' }, p.name));
}

// The first side of the dot where the name hides nothing; none when there is no room.
function place(name, x, y, r, taken) {
  const width = name.length * 9;
  for (const [anchor, lx, ly, left] of [['middle', x, y - r - 5, x - width / 2], ['middle', x, y + r + 16, x - width / 2], ['start', x + r + 4, y + 5, x + r + 4], ['end', x - r - 4, y + 5, x - r - 4 - width]]) {
    const b = { left, right: left + width, top: ly - 14, bottom: ly + 4 };
    if (b.left < 2 || b.right > WIDTH - 2 || b.top < 2 || b.bottom > HEIGHT - 12) continue;
    if (taken.some((t) => t.left < b.right && t.right > b.left && t.top < b.bottom && t.bottom > b.top)) continue;
    taken.push(b);
    return { anchor, x: lx, y: ly };
  }
  return null;
}

const box = (x, y, w, h) => ({ left: x - w / 2, right: x + w / 2, top: y - h / 2, bottom: y + h / 2 });
