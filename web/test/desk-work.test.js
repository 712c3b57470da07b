import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { asked, visit } from './browser.js';
import { openDesk } from './desk.js';

const saved = async (page, name) => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFile(await file.path(), 'utf8');
};

test('a citation of the brief shows its words and leads to them in the article', async () => {
  await visit('/brief', async (page) => {
    const cite = page.locator('section[aria-labelledby=s-happenings] a.cite').first();
    await cite.focus();
    assert.match(await cite.locator('.pop').innerText(), /“.+”/);
    assert.match(await cite.getAttribute('href'), /^\/article\/[0-9a-f]{16}#\d+-\d+$/);
  });
});

test('the desk leaves out, moves and adds sentences, and only cited ones are taken', async () => {
  const view = await asked('/api/views/brief');
  const [first, second] = view.sections[0].groups[0].sentences;
  await visit('/brief', async (page) => {
    assert.equal(await page.getByRole('link', { name: 'Markdown' }).getAttribute('href'), '/api/brief.md');
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('button', { name: `Down: ${first.text}` }).click();
    await page.getByRole('button', { name: `Leave out: ${second.text}` }).click();
    await page.getByRole('button', { name: 'Add a sentence to In short' }).click();
    await page.getByLabel('Sentence', { exact: true }).fill('The desk adds <b>this</b>.');
    await page.getByRole('button', { name: 'Add the sentence' }).click();
    await page.getByText('A sentence without a citation is not taken').waitFor();
    await page.getByLabel('Stands on', { exact: true }).selectOption('1');
    await page.getByLabel('Its words', { exact: true }).fill('words that no report has');
    await page.getByRole('button', { name: 'Add the sentence' }).click();
    await page.getByText('Report 1 does not have these words').waitFor();
    const { text } = await asked(`/api/articles/${view.sources[0].report.id}`);
    const words = text.split('\n')[0].slice(0, 12).trim();
    await page.getByLabel('Its words', { exact: true }).fill(words);
    await page.getByRole('button', { name: 'Add the sentence' }).click();
    await page.getByText('The desk adds <b>this</b>.').waitFor();
    await page.getByRole('button', { name: 'Done editing' }).click();
    const md = await saved(page, 'Markdown, as edited');
    assert.ok(!md.includes(second.text), 'what was left out is not in the file');
    assert.ok(md.includes('The desk adds &lt;b&gt;this&lt;/b&gt;. [1:'), md.slice(0, 600));
    assert.match(md, /record version 1, saved/);
    const html = await saved(page, 'HTML, as edited');
    assert.ok(html.includes('The desk adds &lt;b&gt;this&lt;/b&gt;.'));
    await page.getByRole('button', { name: 'Undo all edits' }).click();
    await page.getByText(second.text).waitFor();
  });
});

test('one version has no changes, and says why', async () => {
  await visit('/changes', (page) => page.getByText('There is only one version so far.').waitFor());
});

test('an outlet is rated by a signed decision, which is then a change between two versions', async () => {
  const desk = await openDesk();
  try {
    await visit(
      '/sources',
      async (page) => {
        const rating = page.getByRole('button', { name: /^Rating of Nordic Mail: F, not rated/ }).first();
        await rating.click();
        await page.getByRole('button', { name: 'Decide' }).click();
        await page.getByText('Choose a letter.').waitFor();
        await page.getByRole('radio', { name: /^B / }).check();
        await page.getByRole('button', { name: 'Decide' }).click();
        await page.getByText('Say who decides').waitFor();
        await page.getByLabel('Your name').fill('An editor');
        await page.getByLabel('Reason').fill('Right in three of three checks');
        await page.getByRole('button', { name: 'Decide' }).click();
        await page.getByRole('button', { name: 'Show what became of it' }).click({ timeout: 60_000 });
        await page.getByRole('button', { name: 'Rating of Nordic Mail: B. Change it' }).first().waitFor();
        await page.goto(`${desk.url}/changes`);
        await page.getByText('rate source by An editor', { exact: true }).waitFor();
        await page.getByLabel('Show').selectOption('gone');
        await page.getByText('No row is gone between version 1 and version 2.').waitFor();
        await page.getByLabel('Show').selectOption('new');
        const fresh = await asked('/api/changes?kind=new', desk.url);
        assert.ok(fresh.items.length > 0 && fresh.items.every((c) => c.kind === 'new'));
        await page.getByText(`${fresh.total} row${fresh.total === 1 ? ' is' : 's are'} new between version 1 and version 2.`).waitFor();
        await page.waitForFunction((n) => document.querySelectorAll('main section li').length === n, fresh.total);
      },
      { desk: desk.url },
    );
  } finally {
    await desk.close();
  }
});
