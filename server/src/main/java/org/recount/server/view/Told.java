package org.recount.server.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.article.Span;
import org.recount.coding.Mention;
import org.recount.coding.Participant;
import org.recount.coding.Status;
import org.recount.place.Place;
import org.recount.record.Tables;
import org.recount.statement.Rendering;
import org.recount.store.Edition;
import org.recount.time.Time;

/**
 * A mention as pages show it: the sentence, what was read in it, and who says so.
 *
 * @param id of the mention
 * @param article id
 * @param sentence the sentence
 * @param trigger the word that tells of the happening
 * @param actors who, with the words
 * @param recipients to whom
 * @param place where
 * @param time when
 * @param status how real it is
 * @param attribution who says so, innermost first
 * @param event id
 * @param why lexicon row and arcs
 */
public record Told(
        String id,
        String article,
        Span sentence,
        Span trigger,
        List<Party> actors,
        List<Party> recipients,
        @Nullable Place place,
        @Nullable Time time,
        Status status,
        List<Voice> attribution,
        @Nullable String event,
        String why) {

    /**
     * A participant.
     *
     * @param name the actor; null for one that was not resolved
     * @param span the words
     */
    public record Party(@Nullable Name name, Span span) {}

    /**
     * Whose words the sentence reports.
     *
     * @param rendering id
     * @param speaker the actor; null for one that was not resolved
     * @param words the speaker as written
     * @param verb of saying
     */
    public record Voice(
            String rendering,
            @Nullable Name speaker,
            @Nullable Span words,
            @Nullable String verb) {}

    /** These mentions, in their order. */
    static List<Told> of(Edition edition, Collection<Mention> mentions) {
        Map<String, Rendering> renderings = new HashMap<>();
        edition.rows(
                        Tables.RENDERINGS,
                        mentions.stream()
                                .flatMap(m -> m.attribution().stream())
                                .distinct()
                                .toList())
                .forEach(r -> renderings.put(r.id(), r));
        Names names = Names.of(
                edition,
                Stream.concat(
                        mentions.stream()
                                .flatMap(m -> Stream.concat(m.actors().stream(), m.recipients().stream()))
                                .flatMap(p -> Stream.ofNullable(p.id())),
                        renderings.values().stream().flatMap(r -> Stream.ofNullable(r.speaker()))));
        return mentions.stream().map(m -> of(m, names, renderings)).toList();
    }

    private static Told of(Mention m, Names names, Map<String, Rendering> renderings) {
        return new Told(
                m.id(),
                m.article(),
                m.sentence(),
                m.trigger(),
                parties(m.actors(), names),
                parties(m.recipients(), names),
                m.place(),
                m.time(),
                m.status(),
                m.attribution().stream()
                        .map(renderings::get)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .map(r -> new Voice(r.id(), names.get(r.speaker()), r.speakerSpan(), r.verb()))
                        .toList(),
                m.event(),
                m.why());
    }

    private static List<Party> parties(List<Participant> participants, Names names) {
        return participants.stream()
                .map(p -> new Party(names.get(p.id()), p.span()))
                .toList();
    }
}
