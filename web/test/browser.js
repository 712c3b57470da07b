import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after } from 'node:test';
import { launched } from './chromium.js';

/** The address of the desk on the demo record. */
export const DESK = process.env.RECOUNT_DESK_URL;

/** Widths at which every page is looked at. */
export const WIDE = 1440;
export const PHONE = 390;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

if (!DESK) throw new Error('no desk: run these tests by npm test');

const browser = await launched();
after(() => browser.close());

/**
 * Opens a page, lets a test look at it, and then holds it to what holds for every page: nothing was refused by the policy, no
 * script failed, no other machine was asked, and the page is not wider than the window.
 *
 * @param {string} path such as /?type=ASSAULT
 * @param {(page: import('playwright-core').Page) => Promise<void>} look
 * @param {{width?: number, theme?: 'light' | 'dark', desk?: string, allow?: RegExp, half?: boolean, reads?: boolean}} [how]
 *   allow: console messages that the test brings about itself; half: half as many pixels; reads: waits for the page's data (default)
 */
export async function visit(path, look, { width = WIDE, theme = 'light', desk = DESK, allow = undefined, half = false, reads = true } = {}) {
  const context = await browser.newContext({
    viewport: { width, height: width < 500 ? 844 : 900 },
    colorScheme: theme,
    deviceScaleFactor: half ? 0.5 : 1,
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const wrong = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !allow?.test(message.text())) wrong.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(desk) && !request.url().startsWith('data:')) wrong.push(`asked ${request.url()}`);
  });
  page.setDefaultTimeout(10000);
  try {
    await page.goto(desk + path);
    if (reads) await settled(page);
    await look(page);
    assert.deepEqual(wrong, [], `${path} at ${width}, ${theme}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(over <= 0, `${path} is ${over} pixels wider than a window of ${width}`);
  } finally {
    await context.close();
  }
}

/** Waits until the page stands: its heading is there, its fonts are, and no "Loading" is left. */
export async function settled(page) {
  await page.locator('main h1').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => ![...document.querySelectorAll('main [role=status]')].some((e) => e.textContent.startsWith('Loading')));
  await page.waitForLoadState('networkidle', { timeout: 1500 }).catch(() => {}); // live changes keep one connection open
  await page.evaluate(() => document.fonts.ready);
}

/** Holds a page to WCAG 2.2 AA as far as a machine can tell. @param {import('playwright-core').Page} page */
export async function accessible(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  const told = violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(' | ')}`);
  assert.deepEqual(told, []);
}

/** Looks at a page at both widths in both themes with axe. @param {string} path */
export async function accessibleEverywhere(path) {
  for (const theme of /** @type {const} */ (['light', 'dark'])) {
    for (const width of [WIDE, PHONE]) await visit(path, accessible, { width, theme });
  }
}

/** The body of an API resource of the desk. @param {string} path */
export async function asked(path, desk = DESK) {
  const answer = await fetch(desk + path);
  assert.equal(answer.status, 200, path);
  return answer.json();
}

/** Two PNGs compared by the browser itself: the share of pixels that differ visibly. */
export async function difference(one, other) {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      async ([a, b]) => {
        const drawn = async (base64) => {
          const image = new Image();
          image.src = 'data:image/png;base64,' + base64;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context.drawImage(image, 0, 0);
          return { width: image.width, height: image.height, data: context.getImageData(0, 0, image.width, image.height).data };
        };
        const [first, second] = [await drawn(a), await drawn(b)];
        if (first.width !== second.width || first.height !== second.height) return 1;
        let differing = 0;
        for (let i = 0; i < first.data.length; i += 4) {
          const away = Math.max(...[0, 1, 2].map((c) => Math.abs(first.data[i + c] - second.data[i + c])));
          if (away > 64) differing++;
        }
        return differing / (first.data.length / 4);
      },
      [one.toString('base64'), other.toString('base64')],
    );
  } finally {
    await page.close();
  }
}
