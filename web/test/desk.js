import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const home = new URL('../../', import.meta.url).pathname;

/** The command line tool; the variable RECOUNT names another build of it. */
const RECOUNT = process.env.RECOUNT ?? join(home, 'recount');

/**
 * A desk of its own on a record of these reports, the demo's by default, on a free port of this machine. It may be written to.
 *
 * @param {string} [reports] a folder
 * @param {(record: string) => void} [change] changes the record's folder before it is served
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function openDesk(reports = 'examples/river-dispute', change = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), 'recount-web-'));
  const record = join(folder, 'record');
  read(reports, record);
  change(record);
  const port = String(20000 + Math.floor(Math.random() * 20000));
  const server = spawn(RECOUNT, ['serve', record, '--port', port], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (bytes) => (said += bytes));
  const url = `http://127.0.0.1:${port}`;
  await answers(url, server, () => said);
  return {
    url,
    close: () =>
      new Promise((done) => {
        server.on('exit', () => {
          rmSync(folder, { recursive: true, force: true });
          done();
        });
        server.kill();
      }),
  };
}

/** Reads reports; code 3 says that it was done with problems, which the demo has on purpose. */
function read(reports, record) {
  try {
    execFileSync(RECOUNT, ['read', reports, '--record', record], { cwd: home, stdio: 'pipe' });
  } catch (error) {
    if (error.status !== 3) throw new Error(`the reports in ${reports} could not be read: ${error.stderr}`);
  }
}

async function answers(url, server, said) {
  for (let i = 0; i < 600; i++) {
    if (server.exitCode !== null) throw new Error(`the desk did not open: ${said()}`);
    try {
      if ((await fetch(`${url}/api/views/record`)).ok) return;
    } catch {
      // Not yet.
    }
    await new Promise((soon) => setTimeout(soon, 100));
  }
  throw new Error(`the desk did not answer within a minute: ${said()}`);
}
