package org.recount.coding;

import java.util.List;
import org.recount.actor.LocalActors;
import org.recount.article.Span;

/**
 * Two parties of whom one asks what the first does to the second, by the words that name them. A side without words
 * asks nothing.
 *
 * @param source the words for who does it, in one article
 * @param target the words for whom it is done to, in the same article
 */
public record MarkedPair(List<Span> source, List<Span> target) {

    /** How many of the marked sides a mention has. */
    public enum Fit {
        NONE,
        ONE,
        /** All that are marked. */
        BOTH
    }

    /** Copies the lists; refuses a pair without any words. */
    public MarkedPair {
        source = List.copyOf(source);
        target = List.copyOf(target);
        if (source.isEmpty() && target.isEmpty()) {
            throw new IllegalArgumentException("neither a source nor a target is marked");
        }
    }

    /**
     * How the mention's participants stand to the marks. The parties of a reciprocal mention may stand either way round,
     * but one party is not both.
     *
     * @param actors the actors of the article, whose keys the mention carries
     */
    public Fit fit(Mention mention, LocalActors actors) {
        List<Participant> whom = mention.reciprocal() ? mention.actors() : mention.recipients();
        boolean one = !source.isEmpty() && any(mention.actors(), source, mention, actors);
        boolean other = !target.isEmpty() && any(whom, target, mention, actors);
        boolean each = (one || source.isEmpty()) && (other || target.isEmpty());
        boolean parted = !(mention.reciprocal() && one && other) || twoParties(mention, actors);
        if (each && parted) {
            return Fit.BOTH;
        }
        return one || other ? Fit.ONE : Fit.NONE;
    }

    private boolean twoParties(Mention mention, LocalActors actors) {
        return mention.actors().stream()
                .filter(p -> names(p, source, mention, actors))
                .anyMatch(p ->
                        mention.actors().stream().anyMatch(q -> !q.equals(p) && names(q, target, mention, actors)));
    }

    private static boolean any(List<Participant> participants, List<Span> marks, Mention mention, LocalActors actors) {
        return participants.stream().anyMatch(p -> names(p, marks, mention, actors));
    }

    /** Whether a mark shares a character with the participant's words, or with others in the sentence for the same actor. */
    private static boolean names(Participant participant, List<Span> marks, Mention mention, LocalActors actors) {
        String id = participant.id();
        return marks.stream()
                .anyMatch(mark -> mark.overlaps(participant.span())
                        || (id != null
                                && actors.get(id).mentions().stream()
                                        .anyMatch(
                                                named -> mention.sentence().contains(named) && mark.overlaps(named))));
    }
}
