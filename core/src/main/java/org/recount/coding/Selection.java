package org.recount.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.recount.coding.Reading.Hit;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Of the rows that fire in a sentence, those that tell an event of their own. */
final class Selection {
    /** What these types are about is told by the type itself: "agreed to meet", "threatened to strike". */
    private static final Set<EventType> OVER_ACTS =
            EnumSet.of(EventType.AGREE, EventType.THREATEN, EventType.REQUEST, EventType.REJECT);

    private static final Set<EventType> COMING_TO_BE =
            EnumSet.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID, EventType.RETREAT);

    private final Sentence sentence;
    private final List<Hit> hits;

    Selection(Sentence sentence, List<Hit> hits) {
        this.sentence = sentence;
        this.hits = hits;
    }

    List<Hit> kept() {
        List<Hit> kept = new ArrayList<>(hits);
        kept.removeIf(hit -> hits.stream()
                .anyMatch(other -> other.trigger().index() != hit.trigger().index()
                        && (isOutcome(hit, other)
                                || isObject(hit, other)
                                || isRefused(hit, other)
                                || isComplement(hit, other))));
        return kept;
    }

    /** "Fired on the bus, killing six": what the first act did is no second act. */
    private static boolean isOutcome(Hit hit, Hit other) {
        boolean participle = hit.trigger().xpos().equals("VBG") && hit.trigger().is("advcl", "acl");
        int head = hit.trigger().head();
        return participle
                && isForce(hit.row())
                && isForce(other.row())
                && (head == other.trigger().index() || head == other.main().index());
    }

    private static boolean isForce(TriggerRow row) {
        return row.cameo().startsWith("18") || row.cameo().startsWith("19");
    }

    /** "Imposed sanctions": one act, although the verb and its object are triggers both. */
    private static boolean isObject(Hit hit, Hit other) {
        return hit.type() == other.type()
                && hit.main().index() == other.trigger().index()
                && hit.trigger().index() != other.trigger().index();
    }

    /** "Ruled out a truce": what is refused does not come to be. An offer that is refused was made all the same. */
    private static boolean isRefused(Hit hit, Hit other) {
        return other.type() == EventType.REJECT
                && COMING_TO_BE.contains(hit.type())
                && hit.trigger().is("obj")
                && hit.trigger().head() == other.trigger().index();
    }

    /** "Agreed to lift the ban", "gave money to support them": what is agreed or aimed at has not happened. */
    private boolean isComplement(Hit hit, Hit other) {
        boolean aim = hit.status() == Status.HYPOTHETICAL && hit.main().xpos().equals("VB");
        if (!(aim || OVER_ACTS.contains(other.type())) || hit.status().real() || !Slots.isVerb(hit.main())) {
            return false;
        }
        Token t = hit.main();
        while (t.is("xcomp", "ccomp", "advcl", "acl", "conj")) {
            Token head = Objects.requireNonNull(sentence.head(t));
            if (head.index() == other.trigger().index()
                    || head.index() == other.main().index()) {
                return true;
            }
            t = head;
        }
        return false;
    }
}
