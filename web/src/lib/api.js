/** Talks to the desk. Bodies are kept by address, so that the way back is at once; the server's ETag says whether they still hold. */

import { to } from './router.svelte.js';

/** How many bodies are kept. */
const KEPT = 60;

/** @type {Map<string, {etag: string, body: any}>} */
const kept = new Map();

/** @type {Map<string, Promise<any>>} what is on its way before anybody asked for it */
const ahead = new Map();

/** What the server refused, or could not be asked, as RFC 9457 has it. */
export class Problem extends Error {
  /**
   * @param {number} status 0 where the desk cannot be reached
   * @param {string} title
   * @param {string} [detail]
   */
  constructor(status, title, detail = '') {
    super(title);
    this.status = status;
    this.title = title;
    this.detail = detail;
  }
}

/**
 * Reads a resource. A version in the page's address is asked for.
 *
 * @param {string} path such as /api/views/record
 * @param {Record<string, any>} [params] empty ones are left out
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>}
 * @throws {Problem}
 */
export async function get(path, params = {}, signal = undefined) {
  const address = to(path, params);
  const started = ahead.get(address);
  if (started) {
    ahead.delete(address);
    return started;
  }
  const before = kept.get(address);
  const answer = await reach(address, { signal, headers: before ? { 'If-None-Match': before.etag } : {} });
  if (answer.status === 304 && before) return before.body;
  const body = await read(answer);
  const etag = answer.headers.get('ETag');
  if (etag) keep(address, { etag, body });
  return body;
}

/** Starts to read what the first page will ask for, while its code is still on the way. */
export function warm(path, params = {}) {
  const address = to(path, params);
  const body = get(path, params);
  body.catch(() => {}); // whoever asks for it is told
  ahead.set(address, body);
}

/** What was last read from there, or undefined. */
export function remembered(path, params = {}) {
  return kept.get(to(path, params))?.body;
}

/**
 * Hands in something new, such as a decision.
 *
 * @param {string} path
 * @param {any} body
 * @throws {Problem}
 */
export async function post(path, body) {
  const headers = { 'Content-Type': 'application/json', 'X-Recount': 'desk' };
  return read(await reach(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function reach(address, options) {
  try {
    return await fetch(address, options);
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem(0, 'The desk cannot be reached', 'Is it still running? Start it with ./recount serve and try again.');
  }
}

/** @param {Response} answer */
async function read(answer) {
  const type = answer.headers.get('Content-Type') ?? '';
  const body = type.includes('json') ? await answer.json() : null;
  if (answer.ok && body !== null) return body;
  if (answer.ok) throw new Problem(answer.status, 'The desk has no such resource', answer.url);
  throw new Problem(answer.status, body?.title ?? `The desk answered ${answer.status}`, body?.detail ?? '');
}

function keep(address, entry) {
  kept.delete(address);
  kept.set(address, entry);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value);
}
