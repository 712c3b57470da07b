// Sets filters on the record's page as a reader does, in a real Chromium, and prints how long each takes until its rows are painted.
// Usage: node test/perf/filters.js http://127.0.0.1:8040 [rounds]; see docs/desk.md for the record to serve there.
import { launched } from '../chromium.js';

const desk = process.argv[2];
const rounds = Number(process.argv[3] ?? 1);
if (!desk) throw new Error('usage: node test/perf/filters.js URL [ROUNDS]');

/** What a reader does, one after the other, each on an unfiltered page. */
const STEPS = [
  ['type: first', ticks('Type', 0)],
  ['type: second', ticks('Type', 1)],
  ['type: fifth', ticks('Type', 4)],
  ['finding: disputed', ticks('Finding', 0)],
  ['finding: second', ticks('Finding', 1)],
  ['finding: one origin', ticks('Finding', -1)],
  ['status: first', ticks('Status', 0)],
  ['status: second', ticks('Status', 1)],
  ['origins: two or more', picks('Origins', '2')],
  ['country: first', picks('Where', 1)],
];

function ticks(menu, nth) {
  return async (page) => {
    await page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: menu }).click();
    const boxes = page.locator('.panel:not([hidden]) input[type=checkbox]');
    await page.waitForTimeout(60);
    return () => boxes.nth(nth).click({ noWaitAfter: true });
  };
}

function picks(menu, value) {
  return async (page) => {
    await page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: menu }).click();
    const select = page.locator('.panel:not([hidden]) select');
    await page.waitForTimeout(60);
    return () => select.selectOption(typeof value === 'number' ? { index: value } : value, { noWaitAfter: true });
  };
}

/** Runs in the page: the times of one step in milliseconds since the reader's event. */
function watch() {
  globalThis.measured = new Promise((done) => {
    const said = () => document.querySelector('main header [role=status]')?.textContent;
    const before = said();
    let start = null;
    for (const kind of ['click', 'change']) {
      addEventListener(kind, (event) => (start ??= event.timeStamp), { capture: true, once: true });
    }
    const observer = new MutationObserver(() => {
      if (said() === before) return;
      observer.disconnect();
      const changed = performance.now();
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const painted = performance.now();
          const asked = performance.getEntriesByType('resource').filter((e) => e.startTime >= start && e.name.includes('/api/views/record'));
          const [first] = asked;
          done({
            asks: asked.length,
            sent: first.requestStart - start,
            answered: first.responseEnd - start,
            changed: changed - start,
            painted: painted - start,
            kilobytes: first.encodedBodySize / 1024,
          });
        }),
      );
    });
    observer.observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true });
  });
}

const browser = await launched();
const all = [];
try {
  for (let round = 0; round < rounds; round++) {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    for (const [name, prepare] of STEPS) {
      await page.goto(desk);
      await page.locator('article.row').nth(20).waitFor({ state: 'attached' });
      const act = await prepare(page);
      await page.waitForTimeout(150);
      await page.evaluate(watch);
      await act();
      const times = await page.evaluate(() => globalThis.measured);
      all.push({ name, ...times });
      const columns = [times.sent, times.answered, times.changed, times.painted, times.kilobytes].map((n) => n.toFixed(0).padStart(6));
      console.log(name.padEnd(22), ...columns, times.asks);
    }
    await page.context().close();
  }
} finally {
  await browser.close();
}
const painted = all.map((t) => t.painted).sort((a, b) => a - b);
console.log(`painted: ${painted[0].toFixed(0)} to ${painted.at(-1).toFixed(0)} ms, half within ${painted[painted.length >> 1].toFixed(0)}, ` +
  `${painted.filter((t) => t < 100).length} of ${painted.length} within 100 ms`);
