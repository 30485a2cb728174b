// A Chromium that asks the network for nothing but the page.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts the Chromium of the system; `options` are those of a browser context. close() ends it. */
export async function launch(options = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'waqai-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium', headless: true, args: FLAGS, locale: 'en-GB', timezoneId: 'UTC', viewport: { width: 1280, height: 860 }, ...options,
  });
  context.setDefaultTimeout(20_000);
  return { context, close: async () => { await context.close(); rmSync(profile, { recursive: true, force: true }); } };
}

/** Opens the page and waits until it can be used; what goes wrong in it is collected in `page.problems`. */
export async function open(context, url) {
  const page = await context.newPage();
  page.problems = [];
  page.on('pageerror', (e) => page.problems.push(String(e)));
  page.on('console', (m) => m.type() === 'error' && page.problems.push(m.text()));
  await page.goto(url);
  await page.waitForSelector('body[data-ready]');
  return page;
}
