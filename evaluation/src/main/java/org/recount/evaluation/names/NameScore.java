package org.recount.evaluation.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recount.actor.Actors;
import org.recount.actor.LocalActor;
import org.recount.actor.LocalActors;
import org.recount.article.Article;
import org.recount.article.Layout;
import org.recount.article.Span;
import org.recount.evaluation.Grouping;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;
import org.recount.place.Places;
import org.recount.resolve.ActorResolver;
import org.recount.syntax.Syntax;

/**
 * Reads both sentences of each pair as two articles and asks whether the two names end in one actor: B-cubed F1 of the names by
 * actor, pair by pair. A name that is no actor at all stands alone. Misses are listed of the dev half only.
 */
final class NameScore {
    private static final String DEV = "dev";

    private final Syntax syntax = Syntax.load();
    private final Places places = Places.load();
    private final Actors actors = Actors.load();
    private final Map<String, Map<String, String>> wanted = new TreeMap<>();
    private final Map<String, Map<String, String>> found = new TreeMap<>();
    private final List<Miss> misses = new ArrayList<>();
    private int unseen;

    NameScore(List<NamePair> pairs) {
        for (int i = 0; i < pairs.size(); i++) {
            add(pairs.get(i), i);
        }
    }

    private void add(NamePair pair, int number) {
        LocalActors first = read(pair.first().article());
        LocalActors second = read(pair.second().article());
        Map<String, String> ids = ActorResolver.resolve(Stream.concat(first.all().stream(), second.all().stream())
                        .toList())
                .idByKey();
        Optional<LocalActor> one = at(first, pair.first().name());
        Optional<LocalActor> other = at(second, pair.second().name());
        unseen += (one.isEmpty() ? 1 : 0) + (other.isEmpty() ? 1 : 0);
        String a = number + "a";
        String b = number + "b";
        String idA = one.map(l -> number + ids.getOrDefault(l.key(), l.key())).orElse(a);
        String idB = other.map(l -> number + ids.getOrDefault(l.key(), l.key())).orElse(b);
        for (String part : List.of(pair.half(), pair.half() + "_" + pair.kind())) {
            wanted.computeIfAbsent(part, p -> new TreeMap<>()).put(a, a);
            wanted.computeIfAbsent(part, p -> new TreeMap<>()).put(b, pair.same() ? a : b);
            found.computeIfAbsent(part, p -> new TreeMap<>()).put(a, idA);
            found.computeIfAbsent(part, p -> new TreeMap<>()).put(b, idB);
        }
        if (pair.half().equals(DEV) && pair.same() != idA.equals(idB)) {
            misses.add(new Miss(
                    "names_b3_f1_dev",
                    pair.kind() + " " + (number + 1),
                    null,
                    null,
                    (pair.same() ? "apart: " : "joined: ") + said(pair.first(), one) + " / "
                            + said(pair.second(), other) + " (" + pair.why() + ")"));
        }
    }

    private static String said(NamePair.Named named, Optional<LocalActor> actor) {
        return named.name().quote()
                + actor.map(l -> " [" + l.name() + ", " + l.kind() + ", " + l.country() + ", " + l.office() + "]")
                        .orElse(" [nobody]");
    }

    private LocalActors read(Article article) {
        return actors.find(article, syntax.parse(article.text(), Layout.of(article.text(), null)), places.of(article));
    }

    /** The actor one of whose mentions covers most of the name. */
    private static Optional<LocalActor> at(LocalActors local, Span name) {
        record Cover(LocalActor actor, int shared) {}
        return local.all().stream()
                .flatMap(l -> l.mentions().stream()
                        .map(m -> new Cover(l, Math.min(m.end(), name.end()) - Math.max(m.start(), name.start()))))
                .filter(c -> c.shared() > 0)
                .max(Comparator.comparingInt(Cover::shared)
                        .thenComparing(c -> c.actor().key(), Comparator.reverseOrder()))
                .map(Cover::actor);
    }

    List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        wanted.keySet()
                .forEach(part -> measures.add(Measure.of(
                        "names_b3_f1_" + part,
                        new Grouping(wanted.getOrDefault(part, Map.of()), found.getOrDefault(part, Map.of()))
                                .bCubedF1())));
        measures.add(Measure.of("names_that_are_no_actor", unseen));
        return measures;
    }

    List<Miss> misses() {
        return misses;
    }
}
