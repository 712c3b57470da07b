package org.recount.lineage;

/**
 * A word of running text, as far as comparing texts needs it.
 *
 * @param start first {@code char} in the text
 * @param end one past the last
 * @param form lower case, possessive ending off, hyphen of "co-" and the like closed
 * @param stem what its inflected and derived forms share
 * @param content whether it carries content: neither a function word nor shorter than three letters; digits do
 * @param capital whether it starts with a capital letter or a digit
 * @param quote number of the pair of quotation marks that it stands in, from 0; -1 outside
 * @param sentence number of its sentence, from 0
 */
public record Word(
        int start, int end, String form, String stem, boolean content, boolean capital, int quote, int sentence) {
    Word inQuote(int newQuote) {
        return new Word(start, end, form, stem, content, capital, newQuote, sentence);
    }
}
