package org.recount.statement;

import java.util.HashSet;
import java.util.Set;

/** The words that tell of what somebody thinks, wants, fears or plans, not of what somebody says. */
public final class Thoughts {
    private static final Set<String> WORDS = load();

    private Thoughts() {}

    private static Set<String> load() {
        Set<String> words = new HashSet<>(Verbs.thoughts());
        words.addAll(Nouns.thoughts());
        words.addAll(Adjectives.lemmas());
        return Set.copyOf(words);
    }

    /** Whether a rendering tells of a thought that nobody uttered: none of its words stands between quotation marks. */
    public static boolean is(Rendering rendering) {
        return rendering.kind() == Rendering.Kind.INDIRECT
                && rendering.verb() != null
                && WORDS.contains(rendering.verb());
    }
}
