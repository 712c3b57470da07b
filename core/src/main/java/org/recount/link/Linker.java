package org.recount.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Merges rows into happenings: first those of one document, then those of several. */
public final class Linker {
    private static final Comparator<Telling> FULLEST =
            Comparator.comparingInt((Telling t) -> -t.row().fullness()).thenComparing(Telling::key);

    private final Deeds deeds = new Deeds();
    private final Map<String, Integer> documentSizes = new HashMap<>();
    private final Map<String, Set<Happening>> index = new HashMap<>();

    private Linker() {}

    /**
     * The events of these rows. The groups do not depend on the rows' order; a row given twice counts once.
     *
     * @param rows at best a few hundred thousand: all are held in memory
     */
    public static Links link(List<Row> rows) {
        Keys keys = Keys.of(rows);
        Linker linker = new Linker();
        List<Happening> told = linker.withinDocuments(keys.tellings());
        List<Happening> happenings = linker.acrossDocuments(told, Busy.of(keys.tellings()));
        return Links.of(rows, keys, happenings, linker.deeds);
    }

    private List<Happening> withinDocuments(Collection<Telling> tellings) {
        for (Telling told : tellings) {
            if (told.row().document() != null) {
                documentSizes.merge(told.row().document(), 1, Integer::sum);
            }
        }
        List<Happening> happenings = new ArrayList<>();
        for (Telling told : tellings.stream().sorted(FULLEST).toList()) {
            Happening.Fit fit = best(candidates(documentKeys(told.row(), true)), h -> h.inDocument(told, deeds));
            Happening happening;
            if (fit == null) {
                happening = new Happening(told);
                happenings.add(happening);
            } else {
                happening = fit.happening();
                happening.add(told);
                happening.why.add(fit.merge(told));
            }
            file(happening, documentKeys(told.row(), false));
        }
        return happenings;
    }

    private List<Happening> acrossDocuments(List<Happening> told, Busy busy) {
        index.clear();
        List<Happening> order = told.stream()
                .sorted(Comparator.comparingInt((Happening h) -> -h.members.size())
                        .thenComparing(Happening::opener, FULLEST))
                .toList();
        List<Happening> happenings = new ArrayList<>();
        for (Happening one : order) {
            Set<String> ask = new LinkedHashSet<>();
            Set<String> file = new LinkedHashSet<>();
            for (Telling t : one.distinct()) {
                ask.addAll(dyadKeys(t.row(), busy, true));
                file.addAll(dyadKeys(t.row(), busy, false));
            }
            Happening.Fit fit = best(candidates(ask), h -> h.acrossDocuments(one, deeds, busy));
            Happening happening = fit == null ? one : fit.happening();
            if (fit == null) {
                happenings.add(one);
            } else {
                happening.absorb(one, fit);
            }
            file(happening, file);
        }
        return happenings;
    }

    private static Happening.@Nullable Fit best(
            Collection<Happening> candidates, Function<Happening, Happening.@Nullable Fit> fit) {
        Happening.Fit best = null;
        for (Happening candidate : candidates) {
            Happening.Fit found = fit.apply(candidate);
            // of two that fit alike the one that came first stays: the order is that of fullness and key
            if (found != null && (best == null || found.score() > best.score())) {
                best = found;
            }
        }
        return best;
    }

    private Collection<Happening> candidates(Collection<String> keys) {
        Set<Happening> found = new LinkedHashSet<>();
        for (String key : keys) {
            index.getOrDefault(key, Set.of()).stream()
                    .limit(LinkThresholds.COMPARED_HAPPENINGS)
                    .forEach(found::add);
        }
        return found;
    }

    private void file(Happening happening, Collection<String> keys) {
        for (String key : keys) {
            index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(happening);
        }
    }

    /** Document and type; to ask, the neighbouring types too. A document without end is split by voice and day. */
    private Collection<String> documentKeys(Row row, boolean ask) {
        String document = row.document();
        if (document == null) {
            return List.of();
        }
        String label = row.deed().label() == null ? "" : row.deed().label();
        Collection<String> labels = ask ? deeds.labels(label) : List.of(label);
        boolean large = documentSizes.getOrDefault(document, 0) > LinkThresholds.LARGE_DOCUMENT;
        Set<String> keys = new TreeSet<>();
        for (String l : labels) {
            if (!large) {
                keys.add(document + "|" + l);
                continue;
            }
            String day = row.days() == null ? "" : String.valueOf(row.days().from());
            row.actors().forEach(p -> keys.add(document + "|" + l + "|" + day + "|" + p.voice()));
            row.recipients().forEach(p -> keys.add(document + "|" + l + "|" + day + "|" + p.voice()));
        }
        return keys;
    }

    /** Pair, type and day; where the pair is busy the scene too. To ask, the days beside it as well. */
    private static Collection<String> dyadKeys(Row row, Busy busy, boolean ask) {
        Set<String> keys = new TreeSet<>();
        boolean place =
                busy.busy(row) || row.actors().isEmpty() || row.recipients().isEmpty();
        List<String> scenes = Dyads.scenes(row.place());
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate day : Dyads.days(row.days())) {
            days.add(day);
            if (ask) {
                days.add(day.minusDays(1));
                days.add(day.plusDays(1));
            }
        }
        for (String dyad : Dyads.of(row)) {
            for (LocalDate day : days) {
                if (!place) {
                    keys.add(dyad + "|" + day);
                }
                scenes.forEach(s -> keys.add(dyad + "|" + day + "|" + s));
            }
            if (busy.rare(row)) {
                scenes.forEach(s -> keys.add(dyad + "||" + s));
            }
        }
        return keys;
    }
}
