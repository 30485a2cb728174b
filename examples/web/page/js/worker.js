// The library as WebAssembly, in a worker: the page stays quick while it loads and reads. A classic script, because Go's loader
// is one.

onmessage = async ({ data }) => {
  try {
    if (data.start) {
      await load(data.start);
      postMessage({ id: data.id });
      return;
    }
    const result = self.waqaiExtract(data.input, data.with);
    if (result.startsWith('{"error":')) throw new Error(JSON.parse(result).error);
    postMessage({ id: data.id, result });
  } catch (e) {
    postMessage({ id: data.id, error: e.message });
  }
};

async function load({ exec, wasm, base64 }) {
  if (exec) importScripts(exec);
  const go = new Go();
  const { instance } = await WebAssembly.instantiate(await unpack(base64 ? decode(base64) : await download(wasm)), go.importObject);
  await new Promise((resolve, reject) => {
    self.waqaiReady = resolve;
    go.run(instance).then(() => reject(new Error('the library has ended')), reject);
  });
}

async function download(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

function decode(base64) {
  return Uint8Array.from(atob(base64.trim()), (c) => c.charCodeAt(0));
}

// Some servers unpack a .gz file on the way, some do not.
async function unpack(bytes) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
