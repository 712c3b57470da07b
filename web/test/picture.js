import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PHONE, WIDE, difference, visit } from './browser.js';

const shots = new URL('./shots/', import.meta.url).pathname;

/** Share of pixels that may differ: letters are drawn a little otherwise by another version of the browser. */
const TOLERANCE = 0.02;

/**
 * Compares the first screen of a page, at both widths, with the stored picture. RECOUNT_SHOTS=write stores anew.
 *
 * @param {string} name of the picture
 * @param {string} path
 * @param {'light' | 'dark'} [theme]
 * @param {(page: import('playwright-core').Page) => Promise<void>} [before] what is done before the picture is taken
 */
export async function looksAsStored(name, path, theme = 'light', before = async () => {}) {
  for (const width of [WIDE, PHONE]) {
    const file = `${shots}${name}-${width}-${theme}.png`;
    await visit(
      path,
      async (page) => {
        await before(page);
        const now = await page.screenshot({ animations: 'disabled', caret: 'hide' });
        if (process.env.RECOUNT_SHOTS === 'write') {
          mkdirSync(shots, { recursive: true });
          writeFileSync(file, now);
          return;
        }
        assert.ok(existsSync(file), `no picture ${file}: store it with RECOUNT_SHOTS=write`);
        const share = await difference(readFileSync(file), now);
        if (share > TOLERANCE) writeFileSync(file.replace('.png', '.now.png'), now);
        assert.ok(share <= TOLERANCE, `${(share * 100).toFixed(1)}% of ${name} at ${width}, ${theme} looks otherwise; see ${file.replace('.png', '.now.png')}`);
      },
      { width, theme, half: true },
    );
  }
}
