// Writes countries.tsv from the npm package world-countries and countries-extra.tsv: node countries.mjs OUT
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const countries = createRequire(import.meta.url)('world-countries/countries.json')
const CAMEO = { ROU: 'ROM', TLS: 'TMP', XKX: 'KSV', MNE: 'MTN' }
const INVARIABLE = /(ese|ish|[^e]nch|ss|x|ois|ais|Islands|I-Kiribati|Ni-Vanuatu|Motswana|Gibraltar)$/
const DISPUTED = ['ESH', 'PSE', 'TWN', 'XKX']

const extra = new Map()
for (const line of readFileSync(new URL('countries-extra.tsv', import.meta.url), 'utf8').split('\n')) {
  if (!line || line.startsWith('#') || line.startsWith('iso3\t')) continue
  const [iso3, names, demonyms, capitals, weak] = line.split('\t').map((c, i) => (i && c ? c.split('|') : i ? [] : c))
  extra.set(iso3, { names, demonyms, capitals, weak: weak ?? [] })
}

const plain = (s) => s.replaceAll('’', "'").replaceAll('ʻ', "'").trim()
const latin = (s) => /^[\p{Script=Latin}\p{P}\p{Zs}]+$/u.test(s)
const unique = (list) => [...new Set(list.map(plain).filter((s) => s && latin(s)))]
const join = (source, more = []) => unique(more[0] === '=' ? more.slice(1) : [...source, ...more])
const ascii = (s) => s.normalize('NFD').replace(/\p{M}/gu, '')
const withAscii = (list) => unique(list.flatMap((s) => [s, ascii(s)]))

function demonyms(c) {
  const singular = (c.demonyms.eng?.m ?? '').split(', ').filter(Boolean)
  return singular.flatMap((d) => (INVARIABLE.test(d) ? [d] : [d, d + 's']))
}

const sovereign = new Set(countries.filter((c) => c.independent).flatMap(demonyms))
const rows = countries.map((c) => {
  const iso3 = c.cca3 === 'UNK' ? 'XKX' : c.cca3
  const more = extra.get(iso3) ?? { names: [], demonyms: [], capitals: [], weak: [] }
  const state = c.independent && !DISPUTED.includes(iso3)
  const status = state ? 'state' : DISPUTED.includes(iso3) ? 'disputed' : 'territory'
  const own = status === 'territory' ? demonyms(c).filter((d) => !sovereign.has(d)) : demonyms(c)
  const spellings = c.altSpellings.filter((s) => s !== c.cca2 && !/,/.test(s) && /^[\x20-\x7e’ôçãéí]+$/.test(s))
  const english = spellings.filter((s) => /^(the |Republic|Kingdom|State|Islamic|Russian|Arab|St\. |People|Common)/.test(s))
  const name = plain(c.name.common)
  const names = withAscii([name, ...join([c.name.official, ...english], more.names)])
  const capitals = withAscii(join(c.capital ?? [], more.capitals))
  return [iso3, c.cca2, CAMEO[iso3] ?? iso3, status, name, names.join('|'), join(own, more.demonyms).join('|'),
    more.weak.join('|'), capitals.join('|'), c.subregion || c.region].join('\t')
})
rows.sort()

const head = `# Countries and territories, one a row. Source: npm world-countries 5.1.0 (ODbL 1.0), with hand-written additions of
# training/facts/countries-extra.tsv; rebuilt by training/facts/countries.mjs. This table as a whole is under ODbL 1.0.
# iso3, iso2: ISO 3166-1 codes; XKX for Kosovo is user-assigned. cameo: CAMEO country code, which differs from iso3 for four.
# status: state, territory (depends on another country) or disputed (a country to some).
# name: usual English name; names: all names, that one first. Names in capitals (US, UK) match in capitals only.
# demonyms: adjectives and nouns for what and who belongs there; those of territories only where no state shares them.
# weak: adjectives that stand for the country only before "country", "nation", "republic", "government" and the like.
# capitals: names of the capital and seats of government, which stand for the government when they act or speak.
# region: subregion after UN M49.
iso3	iso2	cameo	status	name	names	demonyms	weak	capitals	region
`
writeFileSync(process.argv[2], head + rows.join('\n') + '\n')
