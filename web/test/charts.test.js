import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { PHONE, accessibleEverywhere, asked, settled, visit } from './browser.js';
import { openDesk } from './desk.js';
import { looksAsStored } from './picture.js';

/** Tells one happening of a record's folder 400 times more, each at a place of its own: forty around each of ten towns. */
function inManyPlaces(record) {
  const file = join(record, 'events.jsonl');
  const events = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  const told = events.find((e) => e.place?.lat && e.place.precision === 'exact');
  for (let i = 0; i < 400; i++) {
    const place = { ...told.place, name: `Mill ${i}`, lat: 40.3 + (i % 10) * 2 + (i % 7) / 400, lon: 5.2 + ((i % 10) * 7) % 20 + (i % 40) / 2000 };
    events.push({ ...told, id: i.toString(16).padStart(16, '0'), place });
  }
  events.sort((a, b) => (a.id < b.id ? -1 : 1));
  writeFileSync(file, events.map((e) => JSON.stringify(e) + '\n').join(''));
}

const stays = (page, text) => page.getByText(text).first().waitFor();

test('the timeline draws every dated happening above and tells who told of it when it has the focus', async () => {
  const view = await asked('/api/views/timeline');
  await visit('/timeline', async (page) => {
    assert.equal(await page.locator('main svg a[href^="/happening/"]').count(), view.total);
    const mark = page.locator('main svg a[href^="/happening/"]').first();
    await mark.focus();
    await page.locator('.says').getByText('told by').waitFor();
    const { reports } = view.marks.find((m) => m.reports.length);
    assert.ok(reports.length);
    await stays(page, `${view.undated} on none`);
  });
});

test('pointing at a happening draws a line to each report that tells of it', async () => {
  const view = await asked('/api/views/timeline');
  const dated = new Set(view.reports.filter((r) => r.published).map((r) => r.id));
  const mark = view.marks.find((m) => m.reports.filter((id) => dated.has(id)).length > 1);
  await visit('/timeline', async (page) => {
    await page.locator(`main svg a[href="/happening/${mark.happening.id}"]`).hover();
    await page.waitForFunction((n) => document.querySelectorAll('main svg path.link').length === n, mark.reports.filter((id) => dated.has(id)).length);
  });
});

test('dragging across the timeline puts the days into the address; the whole time comes back by a button', async () => {
  await visit('/timeline', async (page) => {
    const box = await page.locator('main figure svg').boundingBox();
    await page.mouse.move(box.x + box.width * 0.35, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + 30, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=2021-09-1\d.*to=2021-09-1\d/);
    await page.getByRole('button', { name: 'Whole time' }).click();
    await page.waitForURL((url) => !url.search.includes('from'));
  });
});

test('the map holds the same places as its table, and a place lists its happenings', async () => {
  const view = await asked('/api/views/map');
  const mapped = view.areas.filter((a) => a.form !== 'none');
  await visit('/map', async (page) => {
    await page.waitForFunction((n) => document.querySelectorAll('main svg g.mark').length === n, mapped.length);
    const area = mapped[0];
    await page.getByRole('button', { name: area.name, exact: true }).click();
    await page.waitForURL(/place=/);
    await page.waitForFunction((n) => document.querySelectorAll('[data-happening]').length === n, area.happenings);
    await page.getByRole('button', { name: 'Close the list' }).click();
    await page.waitForURL((url) => !url.search.includes('place'));
    await page.locator('main svg g.mark').first().press('Enter');
    await page.waitForURL(/place=/);
  });
});

test('the map moves by buttons, keys and wheel, and asks for the part that is seen', async () => {
  await visit('/map', async (page) => {
    const land = page.locator('main figure svg > g').first();
    await land.waitFor();
    const before = await land.getAttribute('transform');
    await page.getByRole('button', { name: 'Closer' }).click();
    const closer = await land.getAttribute('transform');
    assert.notEqual(closer, before);
    await page.locator('main figure svg').focus();
    await page.keyboard.press('ArrowLeft');
    assert.notEqual(await land.getAttribute('transform'), closer);
    const moved = await land.getAttribute('transform');
    await page.locator('main figure svg').hover();
    await page.mouse.wheel(0, -200);
    await page.waitForFunction((t) => document.querySelector('main figure svg > g').getAttribute('transform') !== t, moved);
    await page.getByRole('button', { name: 'All', exact: true }).click();
    assert.equal(await land.getAttribute('transform'), before);
    await page.getByRole('button', { name: 'Farther' }).click();
    await page.getByRole('button', { name: 'Only this part' }).click();
    await page.waitForURL(/box=-?\d/);
    await stays(page, 'the map');
  });
});

test('a square mark of many places opens what it covers, down to single places', async () => {
  const desk = await openDesk(undefined, inManyPlaces);
  try {
    const { areas, total } = await asked('/api/views/map', desk.url);
    const square = areas.find((a) => a.form === 'several'); // that of most happenings
    assert.ok(square?.places > 1 && square.box, 'there is a mark of several places');
    assert.equal(areas.reduce((n, a) => n + a.happenings, 0), total);
    await visit(
      '/map',
      async (page) => {
        const squares = page.locator('main svg g.mark:has(rect.dot)');
        await squares.first().waitFor();
        assert.equal(await squares.count(), areas.filter((a) => a.form === 'several').length);
        await squares.and(page.locator(`[aria-label^="${square.places} places around ${square.name}:"]`)).first().click();
        await page.waitForURL(/box=/);
        const inside = await asked('/api/views/map' + new URL(page.url()).search, desk.url);
        assert.ok(inside.total >= square.happenings && inside.total < total, `${inside.total} of ${total} lie in the mark of ${square.happenings}`);
        assert.ok(inside.areas.every((a) => a.form === 'circle'));
        await page.waitForFunction((n) => document.querySelectorAll('main svg g.mark').length === n, inside.areas.length);
        assert.equal(await squares.count(), 0);
        await page.locator('main svg g.mark').first().press('Enter');
        await page.waitForURL(/place=/);
        await page.locator('[data-happening]').first().waitFor();
      },
      { desk: desk.url },
    );
  } finally {
    await desk.close();
  }
});

test('pairs lead to their escalation, where every happening is a mark that can be followed', async () => {
  const { items } = await asked('/api/views/pairs');
  const pair = await asked(`/api/views/pair/${items[0].id}`);
  await visit('/pairs', async (page) => {
    await page.getByRole('link', { name: `${items[0].a.name} and ${items[0].b.name}` }).click();
    await page.waitForURL(new RegExp(items[0].id));
    await page.waitForFunction((n) => document.querySelectorAll('main svg a[href^="/happening/"]').length === n, pair.deeds.length);
    await page.locator('main svg a[href^="/happening/"]').first().focus();
    await page.locator('.says [data-happening]').waitFor();
    await page.getByText('The days as a table').click();
    assert.equal(await page.locator('details tbody tr').count(), pair.days.length);
    const promises = await page.locator('section[aria-labelledby=promises] tbody tr').count();
    assert.equal(promises, pair.promises.length);
    await page.getByLabel('From', { exact: true }).fill('2021-09-17');
    await page.getByLabel('From', { exact: true }).dispatchEvent('change');
    await page.waitForURL(/from=2021-09-17/);
    await page.getByRole('button', { name: 'Whole time' }).click();
    await page.waitForURL((url) => !url.search.includes('from'));
    await page.locator('main svg a[href^="/happening/"]').first().press('Enter');
    await page.waitForURL(/\/happening\//);
  });
});

for (const path of ['/timeline', '/map', '/pairs', '/sources', '/brief', '/changes']) {
  test(`${path} is accessible in both themes`, () => accessibleEverywhere(path));
}

test('a pair is accessible in both themes', async () => {
  const { items } = await asked('/api/views/pairs');
  await accessibleEverywhere(`/pair/${items[0].id}`);
});

for (const path of ['/timeline', '/map', '/pairs', '/sources', '/brief']) {
  test(`${path} fits a phone`, () =>
    visit(path, async (page) => {
      await settled(page);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, 'the page scrolls sideways');
    }, { width: PHONE }));
}

test('the timeline, the map and the brief look as they did', async () => {
  await looksAsStored('timeline', '/timeline');
  await looksAsStored('map', '/map', 'dark', (page) => page.locator('main svg g.mark').first().waitFor());
  await looksAsStored('brief', '/brief');
});
