package org.recount.evaluation.coding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.recount.coding.Mention;
import org.recount.coding.Participant;

/** How a miss tells what the coder emitted: type, code, lexicon row, trigger, who to whom, and how real. */
final class Telling {
    private Telling() {}

    /** All mentions of a text, or that there is none. */
    static String of(Coded coded, Collection<Mention> mentions) {
        return mentions.isEmpty()
                ? "no mention"
                : mentions.stream().map(m -> of(coded, m)).collect(Collectors.joining("; "));
    }

    /** One mention. */
    static String of(Coded coded, Mention mention) {
        String row = mention.why().split(" ", 2)[0];
        String who = mention.reciprocal()
                ? names(coded, mention.actors()) + " with each other"
                : names(coded, mention.actors()) + " > " + names(coded, mention.recipients());
        return mention.type() + " " + mention.cameo() + " " + row + " '"
                + mention.trigger().quote() + "' [" + who + "] "
                + mention.status().name().toLowerCase(Locale.ROOT);
    }

    private static String names(Coded coded, List<Participant> participants) {
        return participants.isEmpty()
                ? "-"
                : participants.stream().map(p -> name(coded, p)).collect(Collectors.joining(", "));
    }

    private static String name(Coded coded, Participant participant) {
        String words = participant.span().quote().replaceAll("\\s+", " ");
        if (participant.id() == null) {
            return words;
        }
        String country = Countries.of(coded.actors(), coded.actors().get(participant.id()));
        return words + (country == null ? "" : "(" + country + ")");
    }
}
