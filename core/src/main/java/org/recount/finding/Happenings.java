package org.recount.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.coding.EventType;
import org.recount.coding.Mention;
import org.recount.coding.Passages;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;
import org.recount.time.Time;
import org.recount.time.Times;

/**
 * Which happening a figure belongs to: the mention of a fitting type in the same sentence whose trigger is nearest to the
 * figure's word in the tree, else the last one of the sentence before, but none of another passage. When the figure's clause speaks of two attacks, or
 * both, it belongs to that many of the happenings told before as well.
 */
final class Happenings {
    private static final Map<String, Integer> SEVERAL = Map.of("two", 2, "both", 2, "three", 3, "2", 2, "3", 3);
    /** How many sentences back the happenings are looked for that a total covers. */
    private static final int REACH = 4;

    /** A mention with the word that is its trigger's top. */
    record Placed(Mention mention, Sentence sentence, Token trigger) {}

    private final Map<Integer, List<Placed>> bySentence = new HashMap<>();
    private final Passages passages;
    private final @Nullable LocalDate published;

    Happenings(Article article, List<Sentence> sentences, List<Mention> mentions) {
        Offsets offsets = new Offsets(article);
        passages = Passages.of(article);
        published = article.publishedOn();
        TreeMap<Integer, Sentence> starts = new TreeMap<>();
        sentences.forEach(s -> starts.put(s.start(), s));
        mentions.stream()
                .sorted(Comparator.comparing(Mention::trigger).thenComparing(Mention::id))
                .forEach(m -> {
                    Map.Entry<Integer, Sentence> s = starts.floorEntry(offsets.from(m.trigger()));
                    Token trigger = s == null ? null : top(s.getValue(), offsets, m.trigger());
                    if (trigger != null) {
                        bySentence
                                .computeIfAbsent(s.getValue().index(), k -> new ArrayList<>())
                                .add(new Placed(m, s.getValue(), trigger));
                    }
                });
    }

    /** All mentions with their sentences and triggers, sentence by sentence. */
    List<Placed> all() {
        return bySentence.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(e -> e.getValue().stream())
                .toList();
    }

    private static @Nullable Token top(Sentence s, Offsets offsets, Span trigger) {
        List<Token> words = s.tokens().stream()
                .filter(t -> t.start() < offsets.to(trigger) && offsets.from(trigger) < t.end())
                .toList();
        return words.stream()
                .filter(t -> words.stream().noneMatch(o -> o.index() == t.head()))
                .findFirst()
                .orElse(null);
    }

    /** Ids of the mentions that a figure was read with, in order; empty when none is near. */
    List<String> of(Figure figure) {
        Sentence s = figure.sentence();
        Set<EventType> types = figure.harm().links();
        int passage = passage(figure.word());
        Predicate<Placed> here = p -> passage(p.trigger()) == passage;
        Optional<Placed> nearest = nearest(figure, types, here.and(Happenings::isKnown))
                .or(() -> elsewhere(s.index(), types, here.and(Happenings::isKnown)))
                .or(() -> nearest(figure, types, here))
                .or(() -> elsewhere(s.index(), types, here));
        Map<String, Boolean> ids = new LinkedHashMap<>();
        nearest.ifPresent(p -> ids.put(p.mention().id(), true));
        covered(figure, types).forEach(p -> ids.put(p.mention().id(), true));
        return ids.keySet().stream().sorted().toList();
    }

    /** When the happening of a figure's own sentence was, where its day is known. */
    Optional<Time> timeOf(Figure figure) {
        return nearest(figure, figure.harm().links(), p -> passage(p.trigger()) == passage(figure.word()))
                .map(p -> p.mention().time())
                .map(t -> t.partial() == null || published == null
                        ? t
                        : Times.anchorPast(t, published, Time.Basis.PUBLISHED))
                .filter(t -> t.from() != null);
    }

    private int passage(Token word) {
        return passages.at(word.start());
    }

    /** Whether somebody who takes part is known: "six were killed" alone does not say in what. */
    private static boolean isKnown(Placed p) {
        return Stream.concat(p.mention().actors().stream(), p.mention().recipients().stream())
                .anyMatch(participant -> participant.id() != null);
    }

    /** The happening of the figure's own sentence that stands nearest in the tree. */
    private Optional<Placed> nearest(Figure figure, Set<EventType> types, Predicate<Placed> fits) {
        Sentence s = figure.sentence();
        return near(s.index(), types).stream()
                .filter(fits)
                .min(Comparator.comparingInt((Placed p) -> distance(s, p.trigger(), figure.word()))
                        .thenComparing(p -> p.mention().id()));
    }

    /** The last happening told before a sentence, else the first told after it. */
    private Optional<Placed> elsewhere(int sentence, Set<EventType> types, Predicate<Placed> fits) {
        List<Placed> told = all().stream()
                .filter(p -> types.contains(p.mention().type()))
                .filter(fits)
                .toList();
        List<Placed> before =
                told.stream().filter(p -> p.sentence().index() < sentence).toList();
        return before.isEmpty()
                ? told.stream().filter(p -> p.sentence().index() > sentence).findFirst()
                : Optional.of(before.getLast());
    }

    private List<Placed> near(int sentence, Set<EventType> types) {
        return bySentence.getOrDefault(sentence, List.of()).stream()
                .filter(p -> types.contains(p.mention().type()))
                .toList();
    }

    /** "In these two attacks": the last two told before. */
    private List<Placed> covered(Figure figure, Set<EventType> types) {
        Sentence s = figure.sentence();
        int wanted = 0;
        for (Placed p : near(s.index(), types)) {
            wanted = Math.max(wanted, count(s, p.trigger()));
        }
        List<Placed> told = new ArrayList<>();
        for (int i = s.index() - 1; wanted > 0 && i >= s.index() - REACH && told.size() < wanted; i--) {
            List<Placed> here = near(i, types);
            told.addAll(0, here.subList(Math.max(0, here.size() - (wanted - told.size())), here.size()));
        }
        return told.size() == wanted ? told : List.of();
    }

    private static int count(Sentence s, Token noun) {
        return noun.upos().equals("NOUN")
                ? s.children(noun, "nummod", "det", "det:predet")
                        .mapToInt(t -> SEVERAL.getOrDefault(t.form().toLowerCase(Locale.ROOT), 0))
                        .max()
                        .orElse(0)
                : 0;
    }

    /** Arcs between two words of a tree. */
    static int distance(Sentence s, Token one, Token other) {
        Map<Integer, Integer> up = new HashMap<>();
        int steps = 0;
        for (Token t = one; t != null && up.putIfAbsent(t.index(), steps) == null; t = s.head(t)) {
            steps++;
        }
        steps = 0;
        for (Token t = other; t != null && steps <= s.tokens().size(); t = s.head(t)) {
            Integer here = up.get(t.index());
            if (here != null) {
                return here + steps;
            }
            steps++;
        }
        return Integer.MAX_VALUE;
    }
}
