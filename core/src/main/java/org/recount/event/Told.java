package org.recount.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.actor.ActorKind;
import org.recount.article.Article;
import org.recount.coding.Mention;
import org.recount.coding.Participant;
import org.recount.coding.Passages;
import org.recount.finding.Detail;
import org.recount.lineage.Story;
import org.recount.lineage.Word;
import org.recount.lineage.Words;
import org.recount.place.Place;
import org.recount.resolve.Actor;

/**
 * A mention with all that merging looks at.
 *
 * @param mention the mention
 * @param actors who did it
 * @param recipients to whom
 * @param camps on whose side of a war those stand who did it
 * @param origin the origin that its article stands on most, or the article itself
 * @param published when its article appeared
 * @param story the story that its article belongs to, or null
 * @param words stems of the content words around the trigger, without names of parties
 * @param trigger stem of the trigger's first content word
 * @param figures its exact numbers, as attribute, group and number
 * @param measured attribute and group of those numbers
 * @param passage the number of the article's passage that it stands in
 */
record Told(
        Mention mention,
        Set<Party> actors,
        Set<Party> recipients,
        Set<Camps.Camp> camps,
        String origin,
        @Nullable LocalDate published,
        @Nullable String story,
        Set<String> words,
        String trigger,
        Set<String> figures,
        Set<String> measured,
        int passage) {

    String id() {
        return mention.id();
    }

    /** The day that the mention is filed under: its own, else its report's. */
    @Nullable
    LocalDate reference() {
        LocalDate from = mention.time() == null ? null : mention.time().from();
        return from != null ? from : published;
    }

    /** Whether it names somebody or counts people harmed; else it refers to a happening told elsewhere. */
    boolean tells() {
        return !mention.actors().isEmpty() || !mention.recipients().isEmpty() || !measured.isEmpty();
    }

    /** Whether no state, body or named group takes part: "a gunman", "three people", a person whom one story names. */
    boolean anonymous() {
        return Stream.concat(actors.stream(), recipients.stream().filter(p -> !ground(p)))
                .allMatch(p -> p.state() == null && (!p.named() || p.kind() == ActorKind.PERSON));
    }

    /** "Shot on the outskirts of Acre": whether a party is only the state on whose ground it happened. */
    private boolean ground(Party party) {
        Place place = mention.place();
        return place != null
                && mention.recipients().stream()
                        .anyMatch(p -> party.id().equals(p.id()) && p.span().equals(place.span()));
    }

    /** How much is told, to let the fullest mentions open the events. */
    int fullness() {
        int dated = mention.time() == null || mention.time().from() == null
                ? 0
                : mention.time().from().equals(mention.time().to()) ? 4 : 2;
        return dated
                + (recipients.isEmpty() ? 0 : 2)
                + (actors.isEmpty() ? 0 : 2)
                + (mention.place() == null ? 0 : 1)
                + (figures.isEmpty() ? 0 : 1);
    }

    /** Reads the mentions against their articles, actors and details. */
    static List<Told> of(
            Collection<Mention> mentions,
            Collection<Article> articles,
            Collection<Story> stories,
            Collection<Actor> actors,
            Collection<Detail> details) {
        Map<String, String> storyOf = new HashMap<>();
        stories.forEach(s -> s.articles().forEach(a -> storyOf.put(a, s.id())));
        Map<String, Article> articleById = new HashMap<>();
        articles.forEach(a -> articleById.put(a.id(), a));
        Map<String, Actor> actorById = new HashMap<>();
        actors.forEach(a -> actorById.put(a.id(), a));
        Map<String, List<Detail>> detailsOf = new HashMap<>();
        for (Detail d : details) {
            d.mentions()
                    .forEach(m ->
                            detailsOf.computeIfAbsent(m, k -> new ArrayList<>()).add(d));
        }
        Map<String, Passages> passages = new HashMap<>();
        articles.forEach(a -> passages.put(a.id(), Passages.of(a)));
        Map<String, List<Word>> contentOf = new HashMap<>();
        List<Told> told = new ArrayList<>();
        for (Mention m : mentions) {
            Article article = articleById.get(m.article());
            String origin = article == null || article.origins().isEmpty()
                    ? m.article()
                    : article.origins().getFirst();
            Set<String> figures = new TreeSet<>();
            Set<String> measured = new TreeSet<>();
            for (Detail d : detailsOf.getOrDefault(m.id(), List.of())) {
                if (d.best() != null) {
                    figures.add(d.attribute() + " " + d.group() + " " + d.best());
                    measured.add(d.attribute() + " " + d.group());
                }
            }
            Set<Party> who = Party.of(m.actors(), actorById);
            told.add(new Told(
                    m,
                    who,
                    Party.of(m.recipients(), actorById),
                    Camps.of(who, m.actors()),
                    origin,
                    article == null ? null : article.publishedOn(),
                    storyOf.get(m.article()),
                    wordsOf(m, contentOf.computeIfAbsent(m.sentence().quote(), Told::content)),
                    triggerOf(m),
                    figures,
                    measured,
                    article == null
                            ? 0
                            : Objects.requireNonNull(passages.get(article.id())).at(m.trigger())));
        }
        return told;
    }

    private static String triggerOf(Mention m) {
        List<Word> words = Words.of(m.trigger().quote());
        return words.stream()
                .filter(Word::content)
                .map(Word::stem)
                .findFirst()
                .orElse(words.isEmpty() ? "" : words.getFirst().stem());
    }

    private static List<Word> content(String sentence) {
        return Words.of(sentence).stream().filter(Word::content).toList();
    }

    /**
     * The stems around a mention's trigger.
     *
     * @param content the content words of its sentence
     */
    private static Set<String> wordsOf(Mention m, List<Word> content) {
        // the trigger's place within the sentence, in code points from its start
        int at = m.trigger().start() - m.sentence().start();
        String quote = m.sentence().quote();
        int from = at >= 0 && at <= quote.codePointCount(0, quote.length()) ? quote.offsetByCodePoints(0, at) : 0;
        int middle = 0;
        while (middle < content.size() - 1 && content.get(middle).start() < from) {
            middle++;
        }
        Set<String> names = new TreeSet<>();
        for (Participant p : m.actors()) {
            names.addAll(Words.contentStems(p.span().quote()));
        }
        for (Participant p : m.recipients()) {
            names.addAll(Words.contentStems(p.span().quote()));
        }
        Set<String> stems = new TreeSet<>();
        int first = Math.max(0, middle - MergeThresholds.WINDOW);
        int last = Math.min(content.size(), middle + MergeThresholds.WINDOW + 1);
        content.subList(first, last).stream()
                .map(Word::stem)
                .filter(s -> !names.contains(s))
                .forEach(stems::add);
        return stems;
    }
}
