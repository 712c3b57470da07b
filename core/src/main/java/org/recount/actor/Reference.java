package org.recount.actor;

import java.util.List;
import org.recount.article.Span;

/**
 * Words that stand for one actor or several: a name, a description, a pronoun, "both countries".
 *
 * @param sentence index of the sentence
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param head index of the token that the others hang on
 * @param kind what the words are
 * @param keys keys of the local actors that they stand for; empty when found but not resolved
 * @param span the words
 */
public record Reference(int sentence, int first, int last, int head, Kind kind, List<String> keys, Span span) {
    /** What the words are. */
    public enum Kind {
        /** "Pakistan", "Jalil Abbas Jilani", "the Pakistani Foreign Ministry". */
        NAME,
        /** "Pakistani", "Iran's": a nationality or possessor inside a larger phrase. */
        MODIFIER,
        /** "the Persian country", "the minister", "both countries". */
        DESCRIPTION,
        /** "it", "its", "he", "they". */
        PRONOUN,
        /** "insurgent groups", "civilians", "two children": a group without a name. */
        GROUP,
        /** "Mariupol", "the port of Gwadar": a place, for the state on whose ground it lies. */
        GROUND
    }

    /** Copies the keys. */
    public Reference {
        keys = List.copyOf(keys);
    }
}
