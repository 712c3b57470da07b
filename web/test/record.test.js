import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHONE, accessibleEverywhere, asked, settled, visit } from './browser.js';
import { looksAsStored } from './picture.js';

const rows = (page) => page.locator('[data-happening]');

/** Opens one of the filter menus. */
const menu = (page, name) => page.getByRole('button', { name: new RegExp(`^${name}\\b`) }).click();

test('the record lists every happening of the demo by day, undated last', async () => {
  const { total } = await asked('/api/views/record');
  await visit('/', async (page) => {
    assert.equal(await rows(page).count(), total);
    const heads = await page.locator('main h2').allTextContents();
    assert.match(heads[0], /2021$/);
    assert.match(heads.at(-1), /^Day unknown/);
    await page.getByText(`All of ${total} happenings shown`).waitFor();
  });
});

test('a happening tells its type, its parties, origins beside reports and its findings in words', async () => {
  await visit('/?q=recalled', async (page) => {
    await page.goto(page.url().replace('?q=recalled', '?type=SANCTION'));
    await settled(page);
    const row = rows(page).first();
    assert.match(await row.innerText(), /sanction/i);
    assert.match(await row.innerText(), /\d+ origins? \/ \d+ reports?/);
  });
});

test('ticking a type narrows the list, is kept in the address, and can be taken away again', async () => {
  await visit('/', async (page) => {
    const all = await rows(page).count();
    await menu(page, 'Type');
    await page.getByRole('checkbox', { name: /Assault/ }).check();
    await page.waitForURL(/type=ASSAULT/);
    await page.waitForFunction((n) => document.querySelectorAll('[data-happening]').length < n, all);
    assert.deepEqual([...new Set(await rows(page).locator('.type').evaluateAll((l) => l.map((e) => e.firstChild.textContent)))], ['Assault']);
    assert.ok((await page.getByRole('checkbox').count()) > 3, 'the other types stay in reach');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Remove: type Assault' }).click();
    await page.waitForURL((url) => !url.search.includes('type'));
    await page.waitForFunction((n) => document.querySelectorAll('[data-happening]').length === n, all);
  });
});

for (const [name, box, part] of [
  ['Finding', /agreed/, 'state=agreed'],
  ['Status', /announced/, 'status=future'],
]) {
  test(`the filter ${name} goes into the address and the list follows`, async () => {
    const { total } = await asked(`/api/views/record?${part}`);
    await visit('/', async (page) => {
      await menu(page, name);
      await page.getByRole('checkbox', { name: box }).check();
      await page.waitForURL(new RegExp(part));
      await page.waitForFunction((n) => document.querySelectorAll('[data-happening]').length === n, total);
    });
  });
}

test('words, days, country and origins narrow the list as the API does', async () => {
  await visit('/', async (page) => {
    await page.getByRole('searchbox', { name: 'Words in the headline' }).fill('ambassador');
    await page.waitForURL(/q=ambassador/);
    await menu(page, 'When');
    await page.getByLabel('From', { exact: true }).fill('2021-09-16');
    await page.getByLabel('From', { exact: true }).dispatchEvent('change');
    await page.waitForURL(/from=2021-09-16/);
    const { total } = await asked('/api/views/record?q=ambassador&from=2021-09-16');
    await page.waitForFunction((n) => document.querySelectorAll('[data-happening]').length === n, total);
    await page.getByRole('button', { name: 'Remove all' }).click();
    await page.waitForURL((url) => url.search === '');
    await menu(page, 'Where');
    await page.getByLabel('Country').selectOption('NOR');
    await page.waitForURL(/country=NOR/);
    await menu(page, 'Origins');
    await page.getByLabel('Independent origins, at least').selectOption('2');
    await page.waitForURL(/origins=2/);
    const narrow = await asked('/api/views/record?country=NOR&origins=2');
    await page.waitForFunction((n) => document.querySelectorAll('[data-happening]').length === n, narrow.total);
  });
});

test('an actor is found by name, then the other side, and the two make a pair', async () => {
  await visit('/', async (page) => {
    await menu(page, 'Who');
    await page.getByRole('combobox', { name: 'On either side' }).fill('Norw');
    await page.getByRole('option', { name: /^Norway state/ }).click();
    await page.waitForURL(/actor=/);
    await page.getByRole('combobox', { name: 'And on the other side' }).fill('Finl');
    await page.getByRole('option', { name: /^Finland state/ }).click();
    await page.waitForURL(/other=/);
    const { total } = await asked('/api/views/record' + new URL(page.url()).search);
    await page.waitForFunction((n) => document.querySelectorAll('[data-happening]').length === n, total);
    assert.ok(total > 0);
    await page.getByRole('button', { name: /Remove: who Norway/ }).waitFor();
  });
});

test('what fits no filter says which one to remove, and removing it brings the list back', async () => {
  await visit('/?q=zeppelin', async (page) => {
    await page.getByText('No happening fits these filters.').waitFor();
    await page.getByRole('button', { name: 'the words “zeppelin”' }).click();
    await rows(page).first().waitFor();
  });
});

test('the order can be changed', async () => {
  await visit('/', async (page) => {
    await page.getByLabel('Order').selectOption('earliest');
    await page.waitForURL(/order=earliest/);
    await page.waitForFunction(() => /10 September|Friday/.test(document.querySelector('main h2').textContent));
    await page.getByLabel('Order').selectOption('origins');
    await page.waitForURL(/order=origins/);
    await page.waitForFunction(() => document.querySelectorAll('main h2').length === 0);
  });
});

test('j and k walk the happenings, Enter opens one, the way back comes to the same list', async () => {
  await visit('/', async (page) => {
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    const first = await rows(page).first().locator('h3 a').innerText();
    assert.equal(await page.evaluate(() => document.activeElement.textContent), first);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: first }).waitFor();
    await page.goBack();
    await rows(page).first().waitFor();
  });
});

test('/ goes to search, ? shows the keys, Escape closes them', async () => {
  await visit('/', async (page) => {
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('/');
    await page.keyboard.type('dam');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?q=dam/);
  });
});

test('the skip link is the first thing that has the focus, and leads to the page', async () => {
  await visit('/', async (page) => {
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the page');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
  });
});

test('the theme is switched and kept', async () => {
  await visit('/', async (page) => {
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.getByRole('button', { name: /^Theme: system/ }).click();
    assert.equal(await paper(), light);
    await page.getByRole('button', { name: /^Theme: light/ }).click();
    const dark = await paper();
    assert.notEqual(dark, light);
    await page.reload();
    await settled(page);
    assert.equal(await paper(), dark);
  });
});

test('an address that names nothing says so', async () => {
  await visit('/nowhere/at/all', async (page) => {
    await page.getByRole('heading', { name: 'No such page' }).waitFor();
  }, { allow: /404/ });
});

test('the record can be read by everybody, wide and narrow, light and dark', () => accessibleEverywhere('/'));

test('on a phone the menus open within the window', async () => {
  await visit('/', async (page) => {
    await menu(page, 'Type');
    const panel = await page.locator('.panel:not([hidden])').boundingBox();
    assert.ok(panel.x >= 0 && panel.x + panel.width <= PHONE);
  }, { width: PHONE });
});

test('the record looks as it did', () => looksAsStored('record', '/'));
test('the record looks as it did in the dark', () => looksAsStored('record', '/', 'dark'));
