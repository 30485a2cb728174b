// Makes the README's pictures of a server that runs:
//   node browser/screenshots.js http://127.0.0.1:8080/ pictures
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, open } from './chromium.js';

const [url, dir] = process.argv.slice(2);
if (!url || !dir) throw new Error('want the address of the page and a folder');
mkdirSync(dir, { recursive: true });

const desk = await launch({ viewport: { width: 1240, height: 800 }, reducedMotion: 'reduce' });
let page = await open(desk.context, url);
await page.selectOption('#sample', '0');
await page.waitForSelector('.card');
await page.click('.card-head >> nth=1');
await page.locator('.m[data-type=PERS]').nth(1).hover();
await page.waitForSelector('#tip:not([hidden])');
await page.screenshot({ path: join(dir, 'page.png') });
await desk.close();

const phone = await launch({ viewport: { width: 390, height: 800 }, deviceScaleFactor: 1.5, hasTouch: true, isMobile: true, colorScheme: 'dark', reducedMotion: 'reduce', locale: 'ar' });
page = await open(phone.context, url);
await page.selectOption('#sample', '2');
await page.waitForSelector('.card');
await page.locator('.card-head').nth(2).tap();
await page.evaluate(() => document.querySelector('.picked').scrollIntoView({ block: 'end' }));
await page.waitForTimeout(300);
await page.screenshot({ path: join(dir, 'phone.png') });
await phone.close();
