// Runs the browser tests: reads the demo record with the command line tool, opens a desk on it, and hands its address to the tests.
// Where the folder RECOUNT_DATA has real reports, a second desk is opened on them for reports.test.js.
// Usage: node test/run.js [test files]. RECOUNT_DESK_URL names a desk on the demo record that runs already.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openDesk } from './desk.js';

const here = new URL('.', import.meta.url).pathname;
const given = process.argv.slice(2);
const REAL = 'reports.test.js';
const data = process.env.RECOUNT_DATA;
const reports = data ? resolve(data, 'reports/iran-pakistan-2024') : null;
const real = reports !== null && existsSync(reports);

let files = given.length ? given : readdirSync(here).filter((f) => f.endsWith('.test.js')).sort().map((f) => join(here, f));
if (!real && files.some((f) => f.endsWith(REAL))) {
  console.log(`${REAL} is skipped: ${reports ? `there is no ${reports}` : 'RECOUNT_DATA names no folder with real reports'}`);
  files = files.filter((f) => !f.endsWith(REAL));
}
if (!files.length) process.exit(0);

const desk = process.env.RECOUNT_DESK_URL ? null : await openDesk();
const second = files.some((f) => f.endsWith(REAL)) ? await openDesk(reports) : null;
const tests = spawn(process.execPath, ['--test', '--test-reporter=spec', '--test-concurrency=1', ...files], {
  stdio: 'inherit',
  env: { ...process.env, RECOUNT_DESK_URL: desk?.url ?? process.env.RECOUNT_DESK_URL, RECOUNT_REPORTS_URL: second?.url },
});
tests.on('exit', async (code) => {
  await Promise.all([desk?.close(), second?.close()]);
  process.exit(code ?? 1);
});
