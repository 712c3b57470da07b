package org.recount.syntax.perceptron;

import java.util.List;

/** Which tags stand for nouns and which for verbs: what of a word's lexicon entry counts once it is tagged. */
public final class TagKinds {
    private final boolean[] noun;
    private final boolean[] verb;

    private TagKinds(int size) {
        noun = new boolean[size + 1];
        verb = new boolean[size + 1];
    }

    /** The kinds of these tags, each a Universal POS tag, a tabulator and a Penn tag. */
    public static TagKinds of(List<String> tags) {
        TagKinds kinds = new TagKinds(tags.size());
        for (int i = 0; i < tags.size(); i++) {
            kinds.noun[i + 1] = tags.get(i).startsWith("NOUN\t") || tags.get(i).startsWith("PROPN\t");
            kinds.verb[i + 1] = tags.get(i).startsWith("VERB\t");
        }
        return kinds;
    }

    /** Whether the tag is a verb's. */
    boolean verb(int tag) {
        return verb[tag];
    }

    /** The lexicographer's file that counts for a word with this tag; else the tag itself, apart from all files. */
    long sense(int tag, int code) {
        if (noun[tag]) {
            return code & Lexicon.NOUN;
        }
        return verb[tag] ? 0x40 + ((code & Lexicon.VERB) >> 5) : 0x80 + tag;
    }
}
