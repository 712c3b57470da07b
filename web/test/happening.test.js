import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PHONE, accessible, accessibleEverywhere, asked, settled, visit } from './browser.js';
import { openDesk } from './desk.js';
import { looksAsStored } from './picture.js';

/** The attack on the river, told by most reports of the demo. */
const { items } = await asked('/api/views/record?limit=100');
const most = items.toSorted((a, b) => b.articles - a.articles || a.id.localeCompare(b.id))[0];
const view = await asked(`/api/views/happening/${most.id}`);

test('a happening is one plain sentence with who, whom, when, where and on what it stands', async () => {
  await visit(`/happening/${most.id}`, async (page) => {
    assert.equal(await page.locator('h1').innerText(), most.headline + '.');
    const head = await page.locator('main header').innerText();
    assert.match(head, /independent origins? \/ \d+ reports?/);
    assert.match(head, /CAMEO \d+/);
  });
});

/** As it reads, whatever the line breaks. */
const plain = (text) => text.replace(/\s+/g, ' ').trim();

test('every version of every detail names who says it, its origins, and links the very words', async () => {
  await visit(`/happening/${most.id}`, async (page) => {
    for (const finding of view.findings) {
      const body = page.locator(`[data-finding="${finding.id}"]`);
      assert.equal(await body.locator('td.value').count(), finding.versions.length);
      assert.ok((await body.innerText()).includes(finding.why), finding.why);
    }
    const account = view.findings[0].versions[0].accounts[0];
    const link = page.locator(`main a[href="/article/${account.article}#${account.span.start}-${account.span.end}"]`);
    const texts = (await link.allInnerTexts()).map(plain);
    assert.ok(texts.some((text) => text.includes(plain(account.text))), `${account.text} in ${texts}`);
  });
});

test('the words of a detail are highlighted in the article that they stand in', async () => {
  const account = view.findings[0].versions[0].accounts[0];
  await visit(`/happening/${most.id}`, async (page) => {
    await page.locator(`main a[href="/article/${account.article}#${account.span.start}-${account.span.end}"]`).first().click();
    await page.locator('.text .target').first().waitFor();
    const marked = await page.locator('.text .target').allTextContents();
    assert.equal(marked.join(''), account.span.quote);
    assert.ok(await page.locator('.text .target').first().evaluate((e) => e.getBoundingClientRect().top >= 0 && e.getBoundingClientRect().bottom <= innerHeight));
  });
});

test('every sentence that tells of it stands there with its trigger marked', async () => {
  await visit(`/happening/${most.id}`, async (page) => {
    for (const mention of view.mentions) {
      const quote = page.locator(`[data-mention="${mention.id}"]`);
      assert.equal((await quote.locator('p').innerText()).replace(/\s+/g, ' ').trim(), mention.sentence.quote.replace(/\s+/g, ' ').trim());
      assert.equal((await quote.locator('.trigger').allTextContents()).join(''), mention.trigger.quote);
    }
  });
});

test('why its mentions are one is told link by link', async () => {
  await visit(`/happening/${most.id}`, async (page) => {
    const section = page.locator('section', { has: page.getByRole('heading', { name: 'Why these are one happening' }) });
    if (view.merged.length > 5) await section.getByRole('button', { name: /Show all/ }).click();
    assert.equal(await section.locator('ol > li').count(), view.merged.length);
  });
});

test('the citation that is copied names the version and leads back to it', async () => {
  await visit(`/happening/${most.id}`, async (page) => {
    await page.getByRole('button', { name: 'Copy the citation' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, new RegExp(`record version ${view.version}, saved \\d+ \\w+ \\d{4}`));
    await page.goto(copied.match(/http\S+$/)[0]);
    await settled(page);
    await page.getByText(`You are reading version ${view.version}, as it was cited.`).waitFor();
    await page.getByRole('button', { name: 'Show the present one' }).click();
    await page.waitForURL((url) => !url.search.includes('version'));
  });
});

test('an id that is not in the record says so', async () => {
  await visit('/happening/0000000000000000', async (page) => {
    await page.getByRole('heading', { name: 'Not in this record' }).waitFor();
  }, { allow: /404/ });
});

/** A desk that may be written to; it is read and opened when the first test needs it. */
let own;
before(async () => {
  own = await openDesk();
});
after(() => own.close());

test('a merge finds the other happening by its words and makes the two one', async () => {
  const { items: here } = await asked('/api/views/record?limit=100', own.url);
  const [one, other] = here.filter((h) => h.type === 'ACCUSE' && h.id !== most.id); // that one is split below
  await visit(`/happening/${one.id}`, async (page) => {
    await page.getByRole('button', { name: 'Merge …' }).click();
    const form = page.getByRole('form', { name: 'Merge with another happening' });
    await form.getByRole('button', { name: 'Decide' }).click();
    await form.getByText('Choose the happening that this one is.').waitFor();
    await form.getByLabel('Which one is it?').fill(other.headline);
    await form.locator(`input[value="${other.id}"]`).check();
    await form.getByLabel('Your name').fill('A. Reader');
    await form.getByRole('button', { name: 'Decide' }).click();
    await form.getByText(/It is version 2 of the record/).waitFor({ timeout: 90000 });
  }, { desk: own.url });
  const { total } = await asked('/api/views/record', own.url);
  assert.equal(total, here.length - 1);
});

test('a split asks for sentences and a name, then parts the happening, and an open page says that there is a new version', async () => {
  await visit('/', async (open) => {
    await visit(`/happening/${most.id}`, async (page) => {
      await page.getByRole('button', { name: 'Split …' }).click();
      const form = page.getByRole('form', { name: 'Split this happening' });
      await form.getByRole('button', { name: 'Decide' }).click();
      await form.getByText('Tick the sentences that tell of another happening.').waitFor();
      await form.getByRole('checkbox').last().check();
      await form.getByLabel('Your name').fill('');
      await form.getByRole('button', { name: 'Decide' }).click();
      await form.getByText('Say who decides').waitFor();
      await form.getByLabel('Your name').fill('A. Reader');
      await form.getByLabel('Reason').fill('another day');
      await form.getByRole('button', { name: 'Decide' }).click();
      await form.getByText(/It is version 3 of the record/).waitFor({ timeout: 90000 });
      await form.getByRole('button', { name: 'Show what became of it' }).click();
      await page.getByText(new RegExp(`${view.mentions.length - 1} sentences? in`)).waitFor();
    }, { desk: own.url });
    await open.getByText(/^Version 3 has been saved/).waitFor();
    await open.getByRole('button', { name: 'Show it' }).click();
    await open.getByText(/, version 3$/).waitFor();
  }, { desk: own.url });
  const { items: decisions } = await asked('/api/decisions', own.url);
  assert.deepEqual(decisions.map((d) => [d.kind, d.by, d.reason]).sort(), [['merge', 'A. Reader', null], ['split', 'A. Reader', 'another day']]);
});

test('the happening can be read by everybody', () => accessibleEverywhere(`/happening/${most.id}`));

test('the open forms can be read by everybody', async () => {
  for (const name of ['Split …', 'Merge …']) {
    await visit(`/happening/${most.id}`, async (page) => {
      await page.getByRole('button', { name }).click();
      await page.getByRole('form').waitFor();
      await accessible(page);
    }, { width: PHONE });
  }
});

test('the happening looks as it did', () => looksAsStored('happening', `/happening/${most.id}`));
