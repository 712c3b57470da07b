// The key under which spellings of one place name meet; org.recount.place.PlaceKey does the same in Java.
const LETTERS = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', ħ: 'h', ə: 'a' }
const ARTICLES = new Set(['al', 'el', 'ul', 'as', 'es', 'ash', 'esh', 'at', 'et', 'ad', 'ed', 'an', 'en', 'ar', 'er', 'az', 'ez'])
const JOINERS = new Set(['and', 'o', 'e', 'va', 'wa', 'of', 'the'])

export function key(name) {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/[ıłøđßæœþðħə]/g, (c) => LETTERS[c]).replace(/[ʻʼ‘’'`ʿʾ′]/g, '')
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean)
  const kept = words.filter((w, i) => i === words.length - 1 || !(ARTICLES.has(w) || (i > 0 && JOINERS.has(w))))
  const folded = kept.join('').replace(/ou|oo/g, 'u').replace(/ee|ei|ey|ai|ay|ie/g, 'i').replace(/[ye]/g, 'i')
    .replace(/o/g, 'u').replace(/q/g, 'k').replace(/c(?!h)/g, 'k').replace(/(.)\1+/g, '$1')
  return folded.length > 3 ? folded.replace(/h$/, '') : folded
}
