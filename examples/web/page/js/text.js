// Byte offsets of the API made into offsets of JavaScript's strings, and mentions made into a tree.

/** Gives a function from byte offsets of the text's UTF-8 to indexes of the string. */
export function byteIndex(text) {
  // One index for every byte would be 8 bytes a byte; a checkpoint every 64 characters is enough.
  const step = 64;
  const bytes = [0];
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    if (i > 0 && i % step === 0) bytes.push(at);
    at += width(text, i);
  }
  return (offset) => {
    let lo = 0;
    let hi = bytes.length - 1;
    while (lo < hi) {
      const mid = (lo + hi + 1) >> 1;
      if (bytes[mid] < offset) lo = mid;
      else hi = mid - 1;
    }
    let i = lo * step;
    for (let b = bytes[lo]; b < offset && i < text.length; i++) b += width(text, i);
    return i;
  };
}

// The bytes that the code unit at i adds: of a pair of surrogates the second adds all four, so that no offset falls between.
function width(text, i) {
  const c = text.charCodeAt(i);
  if (c < 0x80) return 1;
  if (c < 0x800) return 2;
  if (isHigh(c) && isLow(text.charCodeAt(i + 1))) return 0;
  if (isLow(c) && i > 0 && isHigh(text.charCodeAt(i - 1))) return 4;
  return 3; // a lone surrogate is sent as U+FFFD, three bytes too
}

const isHigh = (c) => c >= 0xd800 && c < 0xdc00;
const isLow = (c) => c >= 0xdc00 && c < 0xe000;

/**
 * Nests spans that lie apart or one inside the other: [{start, end, …}] becomes [{span, children, height}], in the order of
 * the text. The height of a leaf is 1.
 */
export function tree(spans) {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const root = { span: { start: -1, end: Infinity }, children: [], height: 0 };
  const open = [root];
  for (const span of sorted) {
    while (open.at(-1).span.end <= span.start) open.pop();
    if (span.end > open.at(-1).span.end) continue; // would cross: no two mentions do
    const node = { span, children: [], height: 1 };
    open.at(-1).children.push(node);
    open.push(node);
  }
  const measure = (node) => {
    for (const child of node.children) node.height = Math.max(node.height, 1 + measure(child));
    return node.height;
  };
  root.children.forEach(measure);
  return root.children;
}
