package org.recount.syntax;

/**
 * A word in its tree.
 *
 * @param index its place in the sentence, from 0
 * @param form as written
 * @param lemma its dictionary form, lower case but for names
 * @param upos Universal POS tag
 * @param xpos Penn Treebank tag
 * @param head index of its head in the sentence, -1 for the root
 * @param deprel Universal Dependencies v2 relation with its subtype, such as {@code nsubj:pass}
 * @param start first {@code char} in the article's text
 * @param end one past the last
 */
public record Token(
        int index, String form, String lemma, String upos, String xpos, int head, String deprel, int start, int end) {

    /** The relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
    public String relation() {
        int colon = deprel.indexOf(':');
        return colon < 0 ? deprel : deprel.substring(0, colon);
    }

    /** Whether the relation, subtypes stripped, is one of these. */
    public boolean is(String... relations) {
        for (String r : relations) {
            if (deprel.startsWith(r) && (deprel.length() == r.length() || deprel.charAt(r.length()) == ':')) {
                return true;
            }
        }
        return false;
    }

    /** Of where it stands: sets of tokens are asked often, and no two tokens of a text stand in one place. */
    @Override
    public int hashCode() {
        return 31 * start + index;
    }
}
