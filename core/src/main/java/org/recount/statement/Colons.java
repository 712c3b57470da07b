package org.recount.statement;

import java.util.Optional;
import org.recount.syntax.NamedSpan;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * Speech that a colon reports: "Police: Two held after raid" and "Two held after raid: police" in headlines, "BAKER: We will stay" in transcripts. The
 * source is a noun of somebody who says, a person or a body; what is said has a verb.
 */
final class Colons {
    /** So many words a source has at most. */
    private static final int LONGEST = 6;

    private Colons() {}

    /** The speech that this colon reports. */
    static Optional<Reported> find(Sentence s, Token colon) {
        int last = s.tokens().size() - 1;
        int at = colon.index();
        if (at > 0 && at <= LONGEST && at < last && isSource(s, 0, at - 1)) {
            return reported(s, colon, s.token(at - 1), new Words(s, at + 1, last));
        }
        if (at > 0 && at < last && last - at <= LONGEST && isSource(s, at + 1, last)) {
            return reported(s, colon, s.token(last), new Words(s, 0, at - 1));
        }
        return Optional.empty();
    }

    private static Optional<Reported> reported(Sentence s, Token colon, Token source, Words content) {
        Words bare = Tails.bare(content.trim());
        return bare.empty() || !bare.any(t -> t.upos().equals("VERB") || t.is("cop"))
                ? Optional.empty()
                : Optional.of(new Reported(new Words(s, colon.index(), colon.index()), "say", source, bare, true));
    }

    private static boolean isSource(Sentence s, int first, int last) {
        boolean phrase = s.tokens().subList(first, last + 1).stream()
                .noneMatch(t -> t.upos().equals("VERB")
                        || t.upos().equals("AUX")
                        || t.upos().equals("NUM")
                        || Words.punctuation(t));
        Token head = s.token(last);
        boolean noun = Nouns.is(head, Nouns.Kind.SOURCE)
                || Nouns.is(head, Nouns.Kind.VOICE)
                || Nouns.is(head, Nouns.Kind.DOCUMENT)
                || Nouns.is(head, Nouns.Kind.EVIDENCE);
        boolean name = s.names().stream()
                .anyMatch(n -> n.end() == last + 1
                        && (n.kind() == NamedSpan.Kind.PERSON || n.kind() == NamedSpan.Kind.ORGANIZATION));
        return phrase && (noun || name);
    }
}
