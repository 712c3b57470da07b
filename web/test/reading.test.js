import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessibleEverywhere, asked, visit } from './browser.js';
import { looksAsStored } from './picture.js';

const { items } = await asked('/api/views/record?limit=100');
const most = items.toSorted((a, b) => b.articles - a.articles || a.id.localeCompare(b.id))[0];
const { items: articles } = await asked('/api/articles?limit=50');
const longest = articles.toSorted((a, b) => b.text.length - a.text.length || a.id.localeCompare(b.id))[0];

test('the accounts stand report by report and detail by detail, each cell a shape and a word', async () => {
  const view = await asked(`/api/views/accounts?event=${most.id}`);
  await visit(`/accounts?event=${most.id}`, async (page) => {
    const rows = view.groups.flatMap((g) => g.rows);
    assert.equal(await page.locator('tbody tr:not(.origin)').count(), rows.length);
    assert.equal(await page.locator('tbody td').count(), rows.length * view.details.length);
    for (const kind of new Set(rows.flatMap((r) => r.cells.map((c) => c.kind)))) {
      const cell = page.locator(`tbody td.${kind}`).first();
      assert.equal(await cell.locator('svg').count(), 1, kind);
      assert.match(await cell.locator('.cell .unseen').first().textContent(), /\w+/);
    }
  });
});

test('reports on one origin stand together under its name', async () => {
  const view = await asked(`/api/views/accounts?event=${most.id}`);
  await visit(`/accounts?event=${most.id}`, async (page) => {
    const heads = await page.locator('tr.origin').allInnerTexts();
    assert.equal(heads.length, view.groups.length);
    view.groups.forEach((g, i) => assert.match(heads[i], new RegExp(`${g.rows.length} reports?$`)));
  });
});

test('accounts of no happening lead to the record', async () => {
  await visit('/accounts', async (page) => {
    await page.getByText('Whose accounts?').waitFor();
  });
});

test('an article shows its whole text, marked, and each kind of mark can be taken away', async () => {
  await visit(`/article/${longest.id}`, async (page) => {
    const words = (text) => text.replace(/\s+/g, ' ').trim();
    assert.equal(words((await page.locator('.text p').allInnerTexts()).join(' ')), words(longest.text));
    for (const [kind, name] of [['happening', 'Happenings'], ['quote', 'What is said'], ['actor', 'Actors'], ['place', 'Places'], ['date', 'Dates'], ['detail', 'Details']]) {
      const before = await page.locator(`.text .${kind}`).count();
      await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).uncheck();
      assert.equal(await page.locator(`.text .${kind}`).count(), 0, kind);
      await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
      assert.equal(await page.locator(`.text .${kind}`).count(), before, kind);
    }
  });
});

test('marks count code points: a span behind signs outside the basic plane reads back', async () => {
  const { pieces } = await import('../src/lib/spans.js');
  const text = '🚤🚤 “Två båtar” sank';
  const at = Array.from(text).indexOf('T');
  const cut = pieces(text, [{ start: at, end: at + 9, kind: 'a' }, { start: at + 4, end: at + 15, kind: 'b' }]);
  assert.equal(cut.map((p) => p.text).join(''), text);
  assert.deepEqual(cut.filter((p) => p.marks.length).map((p) => [p.text, p.marks.map((m) => m.kind).join()]), [
    ['Två ', 'a'],
    ['båtar', 'a,b'],
    ['” sank', 'b'],
  ]);
});

test('an article says whose reporting it is', async () => {
  const copy = articles.find((a) => a.copy_of);
  await visit(`/article/${copy.id}`, async (page) => {
    const aside = await page.locator('aside').innerText();
    assert.match(aside, /what it stands on/i);
    assert.match(aside, new RegExp(`of which ${Math.round(copy.kept * 100)}% is kept`));
  });
});

test('statements tell who said what, with every rendering', async () => {
  const { total, items: said } = await asked('/api/views/statements?limit=40');
  await visit('/statements', async (page) => {
    assert.equal(await page.locator('[data-statement]').count(), said.length);
    if (total > said.length) {
      await page.getByRole('button', { name: 'Show more statements' }).click();
      await page.waitForFunction((n) => document.querySelectorAll('[data-statement]').length === n, total);
    }
    for (const s of said.filter((x) => x.renderings.length > 1).slice(0, 3)) {
      assert.equal(await page.locator(`[data-statement="${s.id}"] .renderings > li`).count(), s.renderings.length);
    }
  });
});

test('statements are narrowed by words and by speaker', async () => {
  await visit('/statements', async (page) => {
    await page.getByRole('button', { name: /^Speaker/ }).click();
    await page.getByRole('combobox', { name: 'Who said it' }).fill('Norway');
    await page.getByRole('option', { name: /^Norway state/ }).click();
    await page.waitForURL(/actor=/);
    const { total } = await asked('/api/views/statements' + new URL(page.url()).search);
    await page.waitForFunction((n) => document.querySelectorAll('[data-statement]').length === n, total);
    await page.getByRole('button', { name: /Remove: speaker Norway/ }).click();
    await page.getByRole('searchbox', { name: 'Words that were said' }).fill('zeppelin');
    await page.getByText('No statement fits these filters.').waitFor();
    await page.getByRole('button', { name: 'words', exact: true }).click();
    await page.locator('[data-statement]').first().waitFor();
  });
});

test('search finds articles and happenings and leads to them', async () => {
  await visit('/search?q=dam', async (page) => {
    await page.getByRole('heading', { name: /^Articles/ }).waitFor();
    await page.locator('section.articles li a').first().click();
    await page.waitForURL(/\/article\//);
  });
});

test('a search that finds nothing says what to try', async () => {
  await visit('/search?q=zeppelin', async (page) => {
    await page.getByText('Nothing has “zeppelin” in it.').waitFor();
  });
});

test('accounts, article, statements and search can be read by everybody', async () => {
  for (const path of [`/accounts?event=${most.id}`, `/article/${longest.id}`, '/statements', '/search?q=dam']) await accessibleEverywhere(path);
});

test('accounts and an article look as they did', async () => {
  await looksAsStored('accounts', `/accounts?event=${most.id}`);
  await looksAsStored('article', `/article/${longest.id}`);
});
