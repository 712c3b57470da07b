// Runs the browser tests: reads the demo record with the command line tool, opens a desk on it, and hands its address to the tests.
// Usage: node test/run.js [test files]. RECOUNT_DESK_URL names a desk on the demo record that runs already.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDesk } from './desk.js';

const here = new URL('.', import.meta.url).pathname;
const given = process.argv.slice(2);
const files = given.length ? given : readdirSync(here).filter((f) => f.endsWith('.test.js')).sort().map((f) => join(here, f));

const desk = process.env.RECOUNT_DESK_URL ? null : await openDesk();
const tests = spawn(process.execPath, ['--test', '--test-reporter=spec', '--test-concurrency=1', ...files], {
  stdio: 'inherit',
  env: { ...process.env, RECOUNT_DESK_URL: desk?.url ?? process.env.RECOUNT_DESK_URL },
});
tests.on('exit', async (code) => {
  await desk?.close();
  process.exit(code ?? 1);
});
