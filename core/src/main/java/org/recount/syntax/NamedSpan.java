package org.recount.syntax;

/**
 * Words that name something, with what kind of thing it is.
 *
 * @param start index of its first word in its sentence
 * @param end index after its last word
 * @param kind what it names
 */
public record NamedSpan(int start, int end, Kind kind) {
    /** What names name. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        PLACE,
        EVENT,
        OTHER
    }
}
