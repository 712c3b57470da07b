package org.recount.coding;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.article.Span;
import org.recount.place.Place;
import org.recount.time.Time;

/**
 * One event mention: a trigger in one sentence with its participants. {@code mentions} row.
 *
 * @param id of article, trigger start and end, ordinal
 * @param article the article's id
 * @param sentence the sentence that it stands in
 * @param trigger the words that name the event
 * @param type PLOVER type
 * @param mode PLOVER mode, one of the type's
 * @param contexts PLOVER contexts, sorted
 * @param cameo CAMEO code
 * @param goldstein Goldstein score of the CAMEO code, -10 to 10
 * @param score PLOVER score of the mode, else of the type, -10 to 10
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param reciprocal all parties are actors, none a recipient
 * @param actors who did it
 * @param recipients to whom
 * @param place where
 * @param time when
 * @param status how real it is to the text
 * @param attribution ids of the renderings that it stands in, innermost first
 * @param event id of the happening, once merged
 * @param why the lexicon row and the arcs that made it
 */
public record Mention(
        String id,
        String article,
        Span sentence,
        Span trigger,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        String cameo,
        double goldstein,
        double score,
        int quad,
        boolean reciprocal,
        List<Participant> actors,
        List<Participant> recipients,
        @Nullable Place place,
        @Nullable Time time,
        Status status,
        List<String> attribution,
        @Nullable String event,
        String why) {
    /** Copies the lists. */
    public Mention {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        attribution = List.copyOf(attribution);
    }

    /** The words of all who take part in these. */
    public static Set<Span> parties(Collection<Mention> mentions) {
        return mentions.stream()
                .flatMap(m -> Stream.concat(m.actors().stream(), m.recipients().stream()))
                .map(Participant::span)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same mention with its participants resolved. */
    public Mention withParticipants(List<Participant> newActors, List<Participant> newRecipients) {
        return new Mention(
                id,
                article,
                sentence,
                trigger,
                type,
                mode,
                contexts,
                cameo,
                goldstein,
                score,
                quad,
                reciprocal,
                newActors,
                newRecipients,
                place,
                time,
                status,
                attribution,
                event,
                why);
    }

    /** The same mention at another time. */
    public Mention withTime(@Nullable Time newTime) {
        return new Mention(
                id,
                article,
                sentence,
                trigger,
                type,
                mode,
                contexts,
                cameo,
                goldstein,
                score,
                quad,
                reciprocal,
                actors,
                recipients,
                place,
                newTime,
                status,
                attribution,
                event,
                why);
    }

    /** The same mention in its event. */
    public Mention withEvent(@Nullable String newEvent) {
        return new Mention(
                id,
                article,
                sentence,
                trigger,
                type,
                mode,
                contexts,
                cameo,
                goldstein,
                score,
                quad,
                reciprocal,
                actors,
                recipients,
                place,
                time,
                status,
                attribution,
                newEvent,
                why);
    }
}
