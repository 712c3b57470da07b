// Every view, filter and button on a record of real reports, of which nothing is known here but that they tell of something.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHONE, WIDE, accessible, asked, settled, visit } from './browser.js';

const desk = process.env.RECOUNT_REPORTS_URL;
const here = { desk };

const record = await asked('/api/views/record?limit=200', desk);
const [first] = record.items;
const { items: pairs } = await asked('/api/views/pairs', desk);
const { items: articles } = await asked('/api/articles', desk);
const { items: actors } = await asked('/api/actors?limit=1', desk);
const word = first.headline.split(/\s+/).find((w) => /^[a-z]{5,}$/i.test(w)) ?? first.headline.split(' ')[0];

const LISTS = ['/', '/timeline', '/map', '/brief'];
const VIEWS = [
  ...LISTS,
  '/pairs',
  ...pairs.slice(0, 1).map((p) => `/pair/${p.id}`),
  '/sources',
  '/statements',
  `/search?q=${encodeURIComponent(word)}`,
  '/changes',
  `/happening/${first.id}`,
  `/accounts?event=${first.id}`,
  ...articles.map((a) => `/article/${a.id}`),
];

/** Waits until what a press brought about stands. */
async function stands(page) {
  await page.waitForFunction(() => ![...document.querySelectorAll('main [role=status]')].some((e) => e.textContent.startsWith('Loading')));
  assert.equal(await page.locator('main h1').count(), 1, `${page.url()} has one heading`);
  assert.equal(await page.locator('main .failure').count(), 0, `${page.url()} shows no failure`);
}

test('the reports tell of something', () => {
  assert.ok(record.total > 0 && articles.length > 0 && pairs.length > 0 && actors.length > 0);
});

for (const [i, path] of VIEWS.entries()) {
  const name = path.replace(/[0-9a-f]{16}/, 'ID').replace(/q=.*/, 'q=WORD');
  test(`view ${i + 1}, ${name}, can be read by everybody, wide and narrow, light and dark`, async () => {
    await visit(path, accessible, { ...here, width: WIDE, theme: 'light' });
    await visit(path, accessible, { ...here, width: PHONE, theme: 'dark' });
  });
}

test('every happening opens, and its accounts', async () => {
  await visit('/', async (page) => {
    for (const { id, headline } of record.items) {
      for (const path of [`/happening/${id}`, `/accounts?event=${id}`]) {
        await page.goto(desk + path);
        await page.locator('main h1').first().waitFor();
        await stands(page);
      }
      assert.ok(headline.length > 0);
    }
  }, here);
});

for (const path of LISTS) {
  test(`every filter of ${path} can be set and gives what the API gives`, async () => {
    await visit(path, async (page) => {
      const filters = page.getByRole('group', { name: 'Filters' });
      for (const menu of ['Type', 'Finding', 'Status']) {
        await filters.getByRole('button', { name: new RegExp(`^${menu}\\b`) }).click();
        const boxes = filters.getByRole('checkbox');
        const names = await boxes.evaluateAll((all) => all.map((b) => b.value));
        assert.ok(names.length > 0, `${menu} offers something`);
        for (let i = 0; i < names.length; i++) {
          await boxes.nth(i).check();
          await stands(page);
          await boxes.nth(i).uncheck();
        }
        if (path === '/') await accessible(page);
        await page.keyboard.press('Escape');
      }
      for (const [menu, label] of [['Where', 'Country'], ['Origins', 'Independent origins, at least']]) {
        await filters.getByRole('button', { name: new RegExp(`^${menu}\\b`) }).click();
        const select = filters.getByLabel(label);
        for (const value of await select.locator('option').evaluateAll((all) => all.map((o) => o.value))) {
          await select.selectOption(value);
          await stands(page);
        }
        await select.selectOption('');
        await page.keyboard.press('Escape');
      }
      await filters.getByRole('button', { name: /^When\b/ }).click();
      for (const label of ['From', 'To']) {
        await filters.getByLabel(label, { exact: true }).fill(first.time?.from ?? '2024-01-16');
        await filters.getByLabel(label, { exact: true }).dispatchEvent('change');
        await stands(page);
      }
      await page.keyboard.press('Escape');
      await filters.getByRole('button', { name: 'Remove all' }).click();
      await filters.getByRole('button', { name: /^Who\b/ }).click();
      await filters.getByRole('combobox', { name: 'On either side' }).fill(actors[0].name.slice(0, 4));
      await filters.locator('[role=option]').first().click(); // not those of the select of order
      await page.waitForURL(/actor=/);
      await stands(page);
      await filters.getByRole('button', { name: 'Remove all' }).click();
      await filters.getByRole('searchbox').fill(word);
      await page.waitForURL(/q=/);
      await stands(page);
      if (path === '/') {
        const { total } = await asked('/api/views/record' + new URL(page.url()).search, desk);
        await page.waitForFunction((n) => document.querySelectorAll('[data-happening]').length === Math.min(n, 50), total);
      }
    }, here);
  });
}

/** Buttons that one view has by the dozen are pressed once of each kind: those that begin alike. */
const kind = (name) => name.replace(/[“":].*/, '').split(/\s+/).slice(0, 2).join(' ');

for (const [i, path] of VIEWS.entries()) {
  const name = path.replace(/[0-9a-f]{16}/, 'ID').replace(/q=.*/, 'q=WORD');
  test(`every kind of button of view ${i + 1}, ${name}, can be pressed`, async () => {
    await visit(path, async (page) => {
      const pressed = new Set();
      for (let tries = 0; tries < 60; tries++) {
        const names = await page.locator('main button:visible:enabled').evaluateAll((all) => all.map((b) => b.getAttribute('aria-label') ?? b.textContent.trim()));
        const next = names.findIndex((n) => !pressed.has(kind(n)));
        if (next < 0) break;
        pressed.add(kind(names[next]));
        await page.locator('main button:visible:enabled').nth(next).click();
        await stands(page);
        if (new URL(page.url()).pathname !== new URL(desk + path).pathname) {
          await page.goto(desk + path);
          await settled(page);
        }
      }
      for (const select of await page.locator('main select:visible').all()) {
        for (const value of await select.locator('option').evaluateAll((all) => all.map((o) => o.value))) {
          if (!(await select.isVisible())) break;
          await select.selectOption(value);
          await stands(page);
        }
      }
    }, here);
  });
}
