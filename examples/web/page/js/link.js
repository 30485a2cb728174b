// A view as the fragment of an address, and back. The fragment never leaves the browser.

const LONGEST = 60_000; // characters: what browsers and messengers still carry
const LARGEST = 4 << 20; // bytes of a text that a fragment may unpack to

/** Gives the fragment of a state, or null when the text is too long for a link. */
export async function toFragment({ text, date, engine, tab, event, mention, lang }) {
  const params = new URLSearchParams();
  const bytes = new TextEncoder().encode(text);
  const packed = await pipe(bytes, new CompressionStream('deflate-raw'));
  params.set('z', toBase64(packed));
  for (const [k, v] of Object.entries({ d: date, run: engine, tab, e: event, m: mention, lang })) if (v) params.set(k, v);
  const out = params.toString();
  return out.length <= LONGEST ? '#' + out : null;
}

/** Reads a fragment; what is no state is null. */
export async function fromFragment(hash) {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const packed = params.get('z');
  if (!packed) return null;
  try {
    const bytes = await pipe(fromBase64(packed), new DecompressionStream('deflate-raw'), LARGEST);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const get = (k) => params.get(k) ?? '';
    return { text, date: get('d'), engine: get('run'), tab: get('tab'), event: get('e'), mention: get('m'), lang: get('lang') };
  } catch {
    return null;
  }
}

async function pipe(bytes, through, limit = Infinity) {
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  const parts = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) throw new Error('too long');
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function toBase64(bytes) {
  let s = '';
  for (let i = 0; i < bytes.length; i += 0x8000) s += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(s).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(s) {
  const raw = atob(s.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(raw, (c) => c.charCodeAt(0));
}
