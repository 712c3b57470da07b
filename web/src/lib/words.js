/** The words that the pages print for the record's own. */

import { short } from './days.js';

/** PLOVER types, as a newsroom says them. */
export const TYPES = {
  AGREE: 'Agreement',
  CONSULT: 'Consultation',
  SUPPORT: 'Support',
  CONCEDE: 'Concession',
  COOPERATE: 'Cooperation',
  AID: 'Aid',
  RETREAT: 'Retreat',
  REQUEST: 'Request',
  ACCUSE: 'Accusation',
  REJECT: 'Rejection',
  THREATEN: 'Threat',
  PROTEST: 'Protest',
  SANCTION: 'Sanction',
  MOBILIZE: 'Mobilization',
  COERCE: 'Coercion',
  ASSAULT: 'Assault',
};

/** States of findings, most urgent first, each with what it means. */
export const STATES = {
  disputed: ['disputed', 'Accounts give values that cannot all be true.'],
  updated: ['updated', 'The same source gave another value later.'],
  different_scope: ['different scope', 'The values count different people or happenings.'],
  unattributed: ['unattributed', 'Nobody is named who says so.'],
  one_origin: ['one origin', 'All reports stand on one source.'],
  agreed: ['agreed', 'Independent sources give the same value.'],
};

/** How real a happening is. */
export const STATUSES = {
  happened: 'happened',
  ongoing: 'ongoing',
  historical: 'historical',
  future: 'announced',
  hypothetical: 'hypothetical',
  negated: 'denied or did not happen',
};

const PRECISIONS = {
  exact: '',
  near: 'near',
  district: 'district',
  province: 'province',
  country: 'country only',
  region: 'region only',
};

/** What a place's name hides: how large it is. @param {{precision: string} | null} place */
export function precision(place) {
  return place ? (PRECISIONS[place.precision] ?? place.precision) : '';
}

/** `security_forces` as words. @param {string | null} code */
export function words(code) {
  return (code ?? '').replaceAll('_', ' ');
}

/** With a first capital. @param {string} text */
export function capital(text) {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}

const NUMBER = new Intl.NumberFormat('en');

/** "1 report", "7 reports". @param {number} n @param {string} one @param {string} [many] */
export function count(n, one, many = one + 's') {
  return `${NUMBER.format(n)} ${n === 1 ? one : many}`;
}

/** What a detail is about: "killed, civilians". @param {{attribute: string, group: string}} detail */
export function subject({ attribute, group }) {
  return capital(words(attribute)) + (group && group !== 'all' ? `, ${words(group)}` : '');
}

/**
 * A value as printed: "at least 3", "4 to 6", or its words.
 *
 * @param {{low: number | null, high: number | null, value: string | null, text: string}} version
 */
export function value({ low, high, value: words, text }) {
  if (low === null && high === null) return words === null ? text : words.replace(/\d{4}-\d\d-\d\d/g, short).replace('/', ' to ');
  if (low === high) return low.toLocaleString('en');
  if (high === null) return `at least ${low.toLocaleString('en')}`;
  if (low === null) return `at most ${high.toLocaleString('en')}`;
  return `${low.toLocaleString('en')} to ${high.toLocaleString('en')}`;
}

/** An outlet, or where the report came from. @param {{outlet: string | null, uri: string}} article */
export function outlet({ outlet: name, uri }) {
  return name ?? uri.split('/').pop();
}
