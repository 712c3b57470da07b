// Prints what the built pages weigh, gzipped (fonts are compressed already), and fails above the bar. The map's land is counted apart.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** kB for all pages together but the map's land; and for what the first page needs before it paints. */
const BAR = 300;
const FIRST_BAR = 60;

const root = new URL('../server/src/main/resources/web/', import.meta.url).pathname;

/** @param {string} folder @returns {string[]} */
const files = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });

const weighed = files(root)
  .map((path) => {
    const bytes = readFileSync(path);
    return { path: relative(root, path), size: path.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length };
  })
  .sort((a, b) => b.size - a.size);

const isLand = ({ path }) => /(land|world|countries|topo)[^/]*\.(json|bin|topojson)$/i.test(path) || /\/(land|world|topo)[^/]*\.js$/i.test(path);

/** What the first page loads before it can show the record: the entry, its page, all that these import, and their styles. */
const first = new Set(['index.html', 'theme.js']);
for (const open = files(root).map((path) => relative(root, path)).filter((path) => /^assets\/(index|Record)-[^/]*\.js$/.test(path)); open.length; ) {
  const path = open.pop();
  if (first.has(path)) continue;
  first.add(path);
  const code = readFileSync(join(root, path), 'utf8');
  for (const [, name] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) open.push('assets/' + name);
}
const stem = (path) => path.replace(/-[\w-]{8}\.\w+$/, '');
const stems = new Set([...first].map(stem));
const isFirst = ({ path }) => first.has(path) || (path.endsWith('.css') && stems.has(stem(path)));
const sum = (list) => list.reduce((total, { size }) => total + size, 0) / 1000;

for (const { path, size } of weighed) console.log(`${(size / 1000).toFixed(1).padStart(7)} kB  ${path}`);
const land = weighed.filter(isLand);
const pages = sum(weighed) - sum(land);
const start = sum(weighed.filter(isFirst));
console.log(`\nfirst page, without fonts\t${start.toFixed(1)} kB\t${FIRST_BAR}\t${start <= FIRST_BAR ? 'ok' : 'short'}`);
console.log(`all pages, fonts included\t${pages.toFixed(1)} kB\t${BAR}\t${pages <= BAR ? 'ok' : 'short'}`);
console.log(`the map's land, beside that\t${sum(land).toFixed(1)} kB`);
process.exit(pages <= BAR && start <= FIRST_BAR ? 0 : 1);
