// The page in a real Chromium: with the server, with the library in the browser, and as one file from a disk.
// go test starts the servers and tells where they are.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { launch, open } from './chromium.js';

const SERVER = process.env.WAQAI_SERVER; // the page, its API, and the library
const STATIC = process.env.WAQAI_STATIC; // a file server with the site
const FILE = process.env.WAQAI_FILE && pathToFileURL(process.env.WAQAI_FILE).href;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ARTICLE = 'التقى وزير الدفاع العراقي نظيره الإيراني في بغداد لبحث أمن الحدود.\n\nوقال الجيش إن سبعة جنود قتلوا في هجوم قرب الموصل.';

let browser;
before(async () => { browser = await launch({ permissions: ['clipboard-read', 'clipboard-write'] }); });
after(() => browser.close());

/** Writes an article into the box and has it read. */
async function read(page, text = ARTICLE, date = '') {
  if (!(await page.isVisible('#text'))) await page.click('#edit');
  await page.fill('#text', text);
  await page.fill('#date', date);
  await page.click('.primary');
  await page.waitForSelector('body.has-result:not([aria-busy])');
}

const lit = (page, cls) => page.$$eval(`.p.on.${cls}`, (ps) => ps.map((p) => p.textContent).join(''));

for (const [where, url, api] of [['server', SERVER, true], ['static site', STATIC, false], ['one file', FILE, false]]) {
  describe(where, () => {
    let page;
    before(async () => { page = await open(browser.context, url); });
    after(async () => { assert.deepEqual(page.problems, []); await page.close(); });

    test('it starts where it can', async () => {
      assert.equal(await page.inputValue('#engine'), api ? 'server' : 'wasm');
      assert.deepEqual(await page.$$eval('#engine option', (os) => os.map((o) => o.disabled)), [!api, false]);
    });

    test('a pasted article is read', async () => {
      if (url === FILE) await page.fill('#text', ARTICLE).then(() => page.click('.primary')); // no clipboard for a file
      else {
        await page.evaluate((t) => navigator.clipboard.writeText(t), ARTICLE);
        await page.focus('#text');
        await page.keyboard.press('Control+V');
      }
      await page.waitForSelector('.card');
      assert.equal(await page.textContent('#article'), ARTICLE);
      assert.equal(await page.getAttribute('#article', 'dir'), 'rtl');
      assert.ok(await page.locator('.m[data-type=OCC] .m[data-type=NORP]').count(), 'a nested mention');
      assert.match(await page.textContent('#status'), /mentions/);
    });

    test('hovering tells of the entry, Escape lets go', async () => {
      await page.locator('.m', { hasText: /^بغداد$/ }).first().hover();
      await page.waitForSelector('#tip:not([hidden])');
      assert.match(await page.textContent('#tip'), /Country or city.*city.*بغداد.*city\/baghdad/s);
      await page.keyboard.press('Escape');
      assert.equal(await page.isVisible('#tip'), false);
    });

    test('an event lights up its words', async () => {
      const e = await page.evaluate(() => document.querySelector('.card').dataset.event);
      await page.click(`.card-head[data-event=${e}]`);
      assert.equal(await lit(page, 'trigger'), 'التقى');
      const fillers = await page.$$eval(`.card[data-event=${e}] .filler`, (fs) => fs.map((f) => f.textContent));
      const on = await page.$$eval('.p.on', (ps) => ps.map((p) => p.textContent).join(''));
      for (const f of fillers) assert.ok(on.includes(f.replaceAll(' ', ' ')), `${f} in ${on}`);
      assert.ok((await page.$$eval('.p.on[data-label]', (ps) => ps.map((p) => p.dataset.label))).includes('participant'));
      await page.click(`.card-head[data-event=${e}]`);
      assert.equal(await page.locator('.p.on').count(), 0);
    });

    test('a link reproduces the view', async () => {
      await page.click('.card-head >> nth=0');
      await page.click('#tab-json');
      await page.waitForFunction(() => location.hash.includes('e=e1') && location.hash.includes('tab=json'));
      const other = await open(browser.context, page.url());
      await other.waitForSelector('.line.on');
      assert.equal(await lit(other, 'trigger'), 'التقى');
      assert.equal(await other.textContent('#article'), ARTICLE);
      assert.equal(await other.getAttribute('#tab-json', 'aria-selected'), 'true');
      assert.deepEqual(other.problems, []);
      await other.close();
      await page.click('#tab-events');
      await page.click('.card-head >> nth=0');
    });

    test('an example, and a file', async () => {
      await page.selectOption('#sample', '1');
      await page.waitForFunction(() => document.getElementById('article').textContent.includes('باماكو'));
      assert.equal(await page.inputValue('#date'), '2020-07-22');
      await page.setInputFiles('#file', { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ text: 'وصل الوزير إلى عمان.', date: '2024-02-03' })) });
      await page.waitForFunction(() => document.getElementById('article').textContent === 'وصل الوزير إلى عمان.');
      assert.equal(await page.inputValue('#date'), '2024-02-03');
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.items.add(new File(['زار الرئيس الفرنسي بيروت.'], 'b.txt', { type: 'text/plain' }));
        document.getElementById('drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      });
      await page.waitForFunction(() => document.getElementById('article').textContent === 'زار الرئيس الفرنسي بيروت.');
    });
  });
}

test('the server and the browser say the same', async () => {
  const page = await open(browser.context, SERVER);
  const answers = [];
  for (const kind of ['server', 'wasm']) {
    await page.selectOption('#engine', kind);
    await read(page, '😀 ' + ARTICLE + ' \ud800 بغداد', '2019-10-12');
    await page.waitForFunction((k) => document.getElementById('status').textContent.includes(k), kind === 'wasm' ? 'browser' : 'server');
    await page.click('#tab-json');
    answers.push(await page.textContent('.json pre'));
    await page.click('#tab-events');
  }
  assert.equal(answers[0], answers[1]);
  assert.equal(await page.locator('.m', { hasText: /^بغداد$/ }).count(), 2, 'offsets behind an emoji and a lone surrogate');
  assert.deepEqual(page.problems, []);
  await page.close();
});

test('nothing is asked of anybody else', async () => {
  const page = await browser.context.newPage();
  const asked = [];
  page.on('request', (r) => asked.push(r.url()));
  await page.goto(SERVER);
  await page.waitForSelector('body[data-ready]');
  await page.selectOption('#sample', '0');
  await page.waitForSelector('.card');
  assert.deepEqual(asked.filter((u) => !u.startsWith(SERVER)), []);
  assert.ok(asked.some((u) => u.includes('noto-naskh')), 'the Arabic font is loaded');
  assert.ok(await page.evaluate(async () => (await document.fonts.ready) && document.fonts.check('16px "Noto Naskh Arabic"', 'وقائع')));
  await page.close();
});

/** An answer made up here, so that times and places do not hang on the library's data. */
function answer(text) {
  const span = (part) => { const start = Buffer.byteLength(text.slice(0, text.indexOf(part))); return { start, end: start + Buffer.byteLength(part), text: part }; };
  const event = (id, trigger, time, more = {}) => ({ id, type: 'visit', trigger: span(trigger), arguments: [{ role: 'visitor', ...span('الوزير') }], realis: 'actual', polarity: 'positive', time, ...more });
  return {
    mentions: [{ id: 'm1', type: 'GPE', ...span('بغداد'), ref: 'city/a', entity: 'n1', name: '<b>بغداد</b>' }, { id: 'm2', type: 'GPE', ...span('عمان'), ref: 'city/b', entity: 'n2' }],
    events: [event('e1', 'زار', { start: '2020-05-04', end: '2020-05-05' }), event('e2', 'وصل', { start: '2014-01-01', end: '2015-01-01' }, { realis: 'future' }), event('e3', 'عاد')],
    entries: { 'city/a': { type: 'GPE', name: '<img src=x onerror=alert(1)>', english: '<script>alert(1)</script>', at: { lat: 33.3, lon: 44.4 } }, 'city/b': { type: 'GPE', name: 'عمان', at: { lat: 31.9, lon: 35.9 } } },
    explain: { e1: { rule: '<i>x</i>', file: 'x.rules', line: 1, steps: [] } },
  };
}

test('times and places; text is never markup', async () => {
  const text = 'زار الوزير بغداد، ثم وصل إلى عمان، ثم عاد. <img src=x onerror=alert(1)><script>alert(2)</script>';
  const page = await browser.context.newPage();
  page.on('dialog', () => assert.fail('a script of the text ran'));
  await page.route('**/v1/extract*', (r) => r.fulfill({ json: answer(text) }));
  await page.goto(SERVER);
  await page.waitForSelector('body[data-ready]');
  await read(page, text);
  assert.equal(await page.textContent('#article'), text);
  await page.click('#tab-when');
  assert.deepEqual(await page.$$eval('.when time', (ts) => ts.map((t) => t.textContent)), ['1 January 2014 – 31 December 2014', '4 May 2020']);
  await page.click('.when-event[data-event=e1]');
  assert.equal(await lit(page, 'trigger'), 'زار');
  await page.click('#tab-map');
  const [baghdad, amman] = await page.$$eval('.dot circle', (cs) => cs.map((c) => [+c.getAttribute('cx'), +c.getAttribute('cy')]));
  assert.ok(baghdad[0] > amman[0] && baghdad[1] < amman[1], 'Baghdad lies north-east of Amman');
  await page.locator('.dot').first().focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.textContent('.m.same'), 'بغداد');
  for (const tab of ['events', 'entities', 'json']) await page.click(`#tab-${tab}`);
  await page.locator('.m').first().hover();
  assert.match(await page.textContent('#tip'), /<script>alert\(1\)<\/script>/);
  assert.equal(await page.locator('main img, main script, #tip img, #tip script, main b').count(), 0);
  await page.close();
});

test('errors are told', async () => {
  const page = await browser.context.newPage();
  await page.goto(SERVER);
  await page.waitForSelector('body[data-ready]');
  await page.click('.primary');
  assert.match(await page.textContent('#error'), /no text/);
  await page.route('**/v1/extract*', (r) => r.fulfill({ status: 503, json: { detail: 'every worker is busy' } }));
  await page.fill('#text', 'x');
  await page.click('.primary');
  await page.waitForSelector('#error:has-text("busy")');
  await page.unroute('**/v1/extract*');
  await page.route('**/v1/extract*', (r) => r.abort());
  await page.click('.primary');
  await page.waitForSelector('#error:has-text("does not answer")');
  await page.unroute('**/v1/extract*');
  await page.evaluate(() => { document.getElementById('text').value = 'سلام '.repeat(9_000); });
  await page.click('.primary');
  await page.waitForSelector('#error:has-text("too long to be read")');
  await page.fill('#text', ARTICLE);
  await page.click('.primary');
  await page.waitForSelector('.card');
  assert.equal(await page.isVisible('#error'), false);
  await page.goto(SERVER + '#z=broken');
  await page.reload();
  await page.waitForSelector('body[data-ready]');
  assert.equal(await page.isVisible('#result'), false);
  await page.close();
});

test('the keyboard alone', async () => {
  const page = await open(browser.context, SERVER);
  await page.keyboard.press('Tab');
  assert.match(await page.evaluate(() => document.activeElement.className), /skip/);
  await page.focus('#text');
  await page.keyboard.insertText(ARTICLE);
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('.card');
  await page.locator('.m[tabindex="0"]').focus();
  await page.waitForSelector('#tip:not([hidden])');
  const first = await page.evaluate(() => document.activeElement.dataset.id);
  await page.keyboard.press('ArrowLeft'); // on, in a text from right to left
  const second = await page.evaluate(() => document.activeElement.dataset.id);
  assert.notEqual(first, second);
  assert.equal(await page.getAttribute('.m:focus', 'aria-describedby'), 'tip');
  await page.keyboard.press('Enter');
  assert.ok(await page.locator('.m.same').count());
  await page.focus('#tab-events');
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'tab-entities');
  assert.equal(await page.locator('.m[tabindex="0"]').count(), 1, 'the article is one stop');
  assert.deepEqual(page.problems, []);
  await page.close();
});

test('bytes become places in the text, whatever the letters', async () => {
  const page = await open(browser.context, SERVER);
  const wrong = await page.evaluate(async () => {
    const { byteIndex, tree } = await import('/js/text.js');
    const letters = ['a', 'é', 'ب', '\ufeff', '😀', '\ud800', '\udc00', '\n', '语'];
    const wrong = [];
    let seed = 7;
    for (let n = 0; n < 300; n++) {
      let text = '';
      for (let i = 0; i < 1 + (n % 150); i++) text += letters[(seed = (seed * 48271) % 2147483647) % letters.length];
      const at = byteIndex(text);
      const encoder = new TextEncoder();
      let bytes = 0;
      let i = 0;
      for (const c of text) { // by code points, as UTF-8 counts
        if (at(bytes) !== i) wrong.push([JSON.stringify(text), bytes, i, at(bytes)]);
        bytes += encoder.encode(c).length;
        i += c.length;
      }
      if (at(bytes) !== text.length) wrong.push([JSON.stringify(text), 'end']);
    }
    const span = (start, end) => ({ start, end });
    const shape = (nodes) => nodes.map(({ span: s, children, height }) => [s.start, s.end, height, shape(children)]);
    const nested = JSON.stringify(shape(tree([span(4, 6), span(0, 10), span(0, 3), span(12, 13), span(5, 6), span(9, 12)])));
    if (nested !== '[[0,10,3,[[0,3,1,[]],[4,6,2,[[5,6,1,[]]]]]],[12,13,1,[]]]') wrong.push(nested);
    return wrong;
  });
  assert.deepEqual(wrong.slice(0, 3), []);
  await page.close();
});

test('kinds are hidden and shown', async () => {
  const page = await open(browser.context, SERVER);
  await read(page);
  const before = await page.locator('.m[data-type=GPE]').count();
  await page.click('.kind[data-type=GPE]');
  assert.equal(await page.locator('.m[data-type=GPE]').count(), 0);
  assert.equal(await page.textContent('#article'), ARTICLE);
  await page.click('.kind[data-type=GPE]');
  assert.equal(await page.locator('.m[data-type=GPE]').count(), before);
  await page.close();
});

test('dark as the system is, or as one chooses', async () => {
  const page = await open(browser.context, SERVER);
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await ground();
  assert.notEqual(dark, light);
  await page.click('#theme');
  assert.equal(await ground(), light);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.click('#theme');
  assert.equal(await ground(), dark);
  await page.reload();
  assert.equal(await ground(), dark, 'it is kept');
  await page.click('#theme');
  await page.close();
});

test('no barrier that axe knows', async () => {
  const page = await open(browser.context, SERVER);
  await page.route('**/v1/extract*', (r) => r.fulfill({ json: answer('زار الوزير بغداد، ثم وصل إلى عمان، ثم عاد.') }));
  const found = [];
  const check = async (what) => {
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
    for (const v of violations) found.push(`${what}: ${v.id}: ${v.help}: ${v.nodes.map((n) => `${n.html} ${n.failureSummary}`).join(' | ').slice(0, 600)}`);
  };
  await check('empty');
  await read(page, 'زار الوزير بغداد، ثم وصل إلى عمان، ثم عاد.');
  for (const scheme of ['light', 'dark']) { // in English, then in Arabic
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const tab of ['entities', 'when', 'map', 'json', 'events']) {
      await page.click(`#tab-${tab}`);
      if (tab === 'events') await page.locator('.card-head').first().click();
      await check(`${scheme} ${tab}`);
    }
    await page.click('#lang');
  }
  assert.deepEqual(found, []);
  await page.close();
});

test('on a phone', async () => {
  const phone = await launch({ viewport: { width: 320, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
  const page = await open(phone.context, SERVER);
  await page.selectOption('#sample', '0');
  await page.waitForSelector('.card');
  for (const tab of ['entities', 'when', 'map', 'json', 'events']) {
    await page.tap(`#tab-${tab}`);
    assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth <= 320), `${tab} is wider than the phone`);
  }
  assert.equal(await page.getByLabel('Runs').count(), 1, 'the choice of where it runs keeps its name');
  await page.locator('.card-head').nth(2).tap();
  await page.waitForTimeout(600); // the article scrolls to the word
  const seen = await page.evaluate(() => {
    const word = document.querySelector('.p.on.trigger').getBoundingClientRect();
    const box = document.getElementById('article').getBoundingClientRect();
    return word.top >= Math.max(box.top, 0) && word.bottom <= Math.min(box.bottom, innerHeight);
  });
  assert.ok(seen, 'the lit word can be seen beside the card');
  await page.locator('.m').first().tap();
  assert.ok(await page.isVisible('#tip'));
  assert.deepEqual(page.problems, []);
  await phone.close();
});
