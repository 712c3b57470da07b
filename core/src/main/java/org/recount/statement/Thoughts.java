package org.recount.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recount.article.Span;
import org.recount.statement.Verbs.Verb;

/**
 * The renderings that tell of what nobody uttered: what somebody thinks, wants, fears or plans, decrees or attacks; what
 * somebody might say, ought to say or did not say; what the one who writes says of himself.
 */
public final class Thoughts {
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Set<String> WORDS = load();

    private Thoughts() {}

    private static Set<String> load() {
        Set<String> words = new HashSet<>(Verbs.silent());
        words.addAll(Nouns.thoughts());
        words.addAll(Adjectives.lemmas());
        return Set.copyOf(words);
    }

    /** Whether a rendering tells on whose word something stands: somebody says it, or thinks that it is so ("police believe that nine died"). */
    public static boolean claims(Rendering rendering) {
        return !is(rendering) || (rendering.verb() != null && believed(rendering, rendering.verb()));
    }

    private static boolean believed(Rendering rendering, String lemma) {
        Verb verb = Verbs.get(lemma);
        return verb != null
                && verb.act() == Verbs.Act.THOUGHT
                && verb.takes("ccomp")
                && !unsaid(lemma, words(rendering.cue()))
                && !written(rendering.speakerSpan());
    }

    /** Whether nobody uttered what a rendering tells of; a quotation was uttered. */
    public static boolean is(Rendering rendering) {
        String verb = rendering.verb();
        if (written(rendering.speakerSpan())) {
            return true;
        }
        if (rendering.kind() == Rendering.Kind.DIRECT || verb == null) {
            return false;
        }
        boolean thought = rendering.kind() == Rendering.Kind.INDIRECT && WORDS.contains(verb);
        return thought || Verbs.deed(verb) || unsaid(verb, words(rendering.cue()));
    }

    /** "Would say", "did not say", "to say". */
    private static boolean unsaid(String verb, List<String> cue) {
        boolean denial = Verbs.factivity(verb) == Verbs.Factivity.DENIAL;
        return !cue.isEmpty()
                && ((cue.subList(0, cue.size() - 1).contains("to") && !Leads.says(cue))
                        || cue.stream().anyMatch(w -> Clauses.modal(w) || (!denial && Clauses.negates(w))));
    }

    private static boolean written(@Nullable Span speaker) {
        return speaker != null && Clauses.FIRST_PERSON.contains(Clauses.lower(speaker.quote()));
    }

    private static List<String> words(@Nullable Span span) {
        return span == null ? List.of() : List.of(BLANK.split(Clauses.lower(span.quote())));
    }
}
