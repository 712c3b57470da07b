/**
 * Words that are still being typed: the last stands for its beginnings, so that "ambas" finds the ambassador. What has a star, a quotation
 * mark or a blank at its end is left as it is.
 *
 * @param {string} words
 */
export function beginning(words) {
  const text = words.trim();
  return /[\p{L}\p{N}]$/u.test(words) ? `${text}*` : text;
}

/** The words without the star that was added. @param {string | undefined} words */
export function plain(words) {
  return (words ?? '').replace(/\*$/, '');
}
