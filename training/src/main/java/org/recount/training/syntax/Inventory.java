package org.recount.training.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recount.syntax.NamedSpan;
import org.recount.syntax.Role;
import org.recount.syntax.network.Lexicon;
import org.recount.syntax.network.Markers;
import org.recount.syntax.network.Paths;
import org.recount.syntax.network.Vocabulary;

/** All that the network tells apart: features of words, classes, paths. Found in the examples. */
final class Inventory {
    /** A feature seen less often is not kept, by kind; see {@link Vocabulary#names}. */
    private static final Map<Character, Integer> LEAST = Map.of('w', 2, 'f', 2, '3', 2, '2', 2, '1', 1, 'p', 3, 's', 3);

    private static final int LEAST_PATHS = 3;
    private static final int LEAST_MARKERS = 20;

    final Vocabulary vocabulary;
    final List<String> upos;
    final List<String> xpos;
    final List<String> deprels;
    final List<String> roles;
    final List<String> names;
    final List<String> markerForms;
    final List<Long> paths;
    final Markers markers;
    final Map<String, Integer> counts = new HashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> pathNumbers = new HashMap<>();

    Inventory(List<Example> examples, Lexicon lexicon, int buckets) {
        Map<String, Integer> features = new TreeMap<>();
        TreeSet<String> u = new TreeSet<>();
        TreeSet<String> x = new TreeSet<>();
        TreeSet<String> d = new TreeSet<>();
        TreeSet<String> r = new TreeSet<>();
        for (Example e : examples) {
            for (String form : e.forms()) {
                List<String> named = Vocabulary.names(form);
                counts.merge(named.getFirst(), 1, Integer::sum);
                named.forEach(name -> features.merge(name, 1, Integer::sum));
            }
            u.addAll(e.upos());
            x.addAll(e.xpos());
            d.addAll(e.deprels());
            e.roles().forEach(role -> r.add(role.label()));
        }
        List<String> kept = new ArrayList<>();
        features.forEach((name, count) -> {
            if (count >= LEAST.getOrDefault(name.charAt(0), 1)) {
                kept.add(name);
            }
        });
        vocabulary = new Vocabulary(kept, lexicon, buckets);
        upos = numbered("u", u);
        xpos = numbered("x", x);
        deprels = numbered("d", d);
        roles = new ArrayList<>(List.of(Corpus.NONE));
        roles.addAll(r);
        numbered("r", roles);
        names = new ArrayList<>(List.of(Corpus.NONE));
        for (NamedSpan.Kind kind : NamedSpan.Kind.values()) {
            names.add(Corpus.name(kind));
        }
        numbered("n", names);
        Map<String, Integer> marks = new TreeMap<>();
        Map<Long, Integer> ways = new TreeMap<>();
        for (Example e : examples) {
            int[] relations = relations(e);
            for (int i = 0; i < e.size(); i++) {
                if (e.deprels().get(i).equals("case") || e.deprels().get(i).equals("mark")) {
                    marks.merge(e.forms().get(i).toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
            }
            for (Role role : e.roles()) {
                long way = new Paths(e.heads(), relations, role.predicate()).to(role.argument());
                if (way >= 0) {
                    ways.merge(way, 1, Integer::sum);
                }
            }
        }
        markerForms = marks.entrySet().stream()
                .filter(m -> m.getValue() >= LEAST_MARKERS)
                .map(Map.Entry::getKey)
                .toList();
        markers = new Markers(deprels, markerForms);
        paths = ways.entrySet().stream()
                .filter(w -> w.getValue() >= LEAST_PATHS)
                .map(Map.Entry::getKey)
                .toList();
        for (long path : paths) {
            pathNumbers.put(path, pathNumbers.size());
        }
    }

    private List<String> numbered(String kind, Iterable<String> classes) {
        List<String> list = new ArrayList<>();
        for (String name : classes) {
            numbers.put(kind + name, list.size());
            list.add(name);
        }
        return list;
    }

    /** The number of a class of a kind: u, x, d, r or n. */
    int number(String kind, String name) {
        return numbers.getOrDefault(kind + name, 0);
    }

    /** Numbers of an example's relations. */
    int[] relations(Example e) {
        return e.deprels().stream().mapToInt(d -> number("d", d)).toArray();
    }

    /** The number of a path, or -1. */
    int path(long path) {
        return pathNumbers.getOrDefault(path, -1);
    }
}
