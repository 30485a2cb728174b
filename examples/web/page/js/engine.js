// Where an article is read: by the server, or by the library in this browser. Both give the same JSON.

const WITH = 'entries,explain';

/** What stands behind the page: {server, wasm, maxText}. */
export async function loadConfig() {
  const inline = document.getElementById('inline-config');
  if (inline) return JSON.parse(inline.textContent);
  const answer = await fetch('config.json');
  if (!answer.ok) throw new Error(`config.json: ${answer.status}`);
  return answer.json();
}

/** Makes the engine of a kind: an object with read({text, date}). `progress` is told what takes time. */
export function makeEngine(kind, progress) {
  return kind === 'wasm' ? new BrowserEngine(progress) : new ServerEngine();
}

class ServerEngine {
  async read(input) {
    let answer;
    try {
      answer = await fetch(`v1/extract?with=${WITH}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(input) });
    } catch {
      throw new Failure('unreachable');
    }
    if (answer.ok) return answer.json();
    const problem = await answer.json().catch(() => ({}));
    throw new Failure(answer.status === 503 ? 'busy' : 'refused', problem.detail ?? String(answer.status));
  }
}

class BrowserEngine {
  #worker;
  #waiting = new Map();
  #next = 1;
  #ready;

  constructor(progress) {
    progress('loading');
    this.#worker = new Worker(workerURL());
    this.#worker.onmessage = ({ data }) => {
      const call = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.error) call?.reject(new Failure('refused', data.error));
      else call?.resolve(data.result);
    };
    this.#worker.onerror = (e) => this.#fail(e.message || 'worker');
    this.#ready = this.#call({ start: start() });
  }

  async read(input) {
    await this.#ready;
    return JSON.parse(await this.#call({ input: JSON.stringify(input), with: WITH }));
  }

  #call(message) {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ...message });
    });
  }

  #fail(detail) {
    for (const call of this.#waiting.values()) call.reject(new Failure('refused', detail));
    this.#waiting.clear();
  }
}

/** A page of one file carries the worker and the library inside. */
const inline = (id) => document.getElementById(id)?.textContent;

function workerURL() {
  const source = inline('inline-worker');
  return source ? URL.createObjectURL(new Blob([source], { type: 'text/javascript' })) : new URL('js/worker.js', document.baseURI);
}

function start() {
  const wasm = inline('inline-wasm');
  if (wasm) return { base64: wasm };
  const url = (name) => new URL(name, document.baseURI).href;
  return { exec: url('built/wasm_exec.js'), wasm: url('built/waqai.wasm.gz') };
}

/** Why an article was not read; `what` is a key of the page's words. */
export class Failure extends Error {
  constructor(what, detail = '') {
    super(detail || what);
    this.what = what;
  }
}
