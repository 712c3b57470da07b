package org.recount.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.coding.Ontology;

/** The values of an event: of each the one that most publishers give, then most rows, then the row with the smallest key. */
final class EventValues {
    private final Deeds deeds;
    private final CountryCodes countries = new CountryCodes();

    EventValues(Deeds deeds) {
        this.deeds = deeds;
    }

    LinkedEvent event(Happening happening) {
        List<Telling> members = happening.members;
        Deed label = most(
                members, t -> t.row().deed().label() == null ? null : t.row().deed());
        Deed deed = label == null ? Deed.UNKNOWN : label;
        Ontology.Code code = deed.cameo() == null ? null : deeds.code(deed.cameo());
        Boolean reciprocal = most(members, t -> t.row().reciprocal());
        List<Party> actors = parties(members, Row::actors);
        List<Party> recipients = parties(members, Row::recipients);
        Days days = most(members, t -> anchored(t.row().days()) ? t.row().days() : null);
        Spot exact = most(members, t -> wide(t.row().place()) ? null : t.row().place());
        Spot place = exact != null ? exact : most(members, t -> t.row().place());
        List<String> keys = members.stream().map(Telling::key).sorted().toList();
        return new LinkedEvent(
                keys.getFirst(),
                deed,
                sorted(members.stream()
                        .flatMap(t -> t.row().contexts().stream())
                        .toList()),
                code == null ? null : code.goldstein(),
                deeds.score(deed),
                deed.type() == null ? null : deed.type().quad(),
                Boolean.TRUE.equals(reciprocal),
                sorted(actors.stream().map(Party::id).toList()),
                sorted(recipients.stream().map(Party::id).toList()),
                place,
                days != null ? days : most(members, t -> t.row().days()),
                most(members, t -> t.row().status()),
                told(members, Row::document),
                told(members, Row::source),
                keys,
                headline(deed, actors, recipients, place, days),
                happening.why.stream()
                        .sorted(Comparator.comparing(LinkedEvent.Merge::mention))
                        .toList());
    }

    private static boolean anchored(@Nullable Days days) {
        return days != null && days.from() != null;
    }

    private static boolean wide(@Nullable Spot spot) {
        return spot == null || spot.wide();
    }

    private static List<Party> parties(List<Telling> members, Function<Row, List<Party>> side) {
        List<Party> chosen = most(members, t -> side.apply(t.row()).isEmpty() ? null : side.apply(t.row()));
        return chosen == null ? List.of() : chosen;
    }

    private static List<String> told(List<Telling> members, Function<Row, @Nullable String> value) {
        TreeSet<String> all = new TreeSet<>();
        for (Telling t : members) {
            String told = value.apply(t.row());
            if (told != null) {
                all.add(told);
            }
        }
        return List.copyOf(all);
    }

    private static List<String> sorted(Collection<String> values) {
        return List.copyOf(new TreeSet<>(values));
    }

    private String headline(
            Deed deed, List<Party> actors, List<Party> recipients, @Nullable Spot place, @Nullable Days days) {
        StringBuilder line = new StringBuilder(deed.label() == null ? "Something" : deed.label());
        line.append(deed.mode() == null ? "" : " (" + deed.mode() + ")");
        line.append(actors.isEmpty() ? "" : " by " + names(actors));
        line.append(recipients.isEmpty() ? "" : " to " + names(recipients));
        line.append(place == null ? "" : " at " + place.name());
        line.append(days == null ? "" : " on " + days.from());
        return line.append('.').toString();
    }

    private String names(List<Party> parties) {
        return parties.stream()
                .map(p -> p.country() != null && p.key().equals(p.country()) ? countries.name(p.country()) : p.id())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    private static <T> @Nullable T most(List<Telling> members, Function<Telling, @Nullable T> value) {
        Map<T, List<Telling>> byValue = new HashMap<>();
        for (Telling t : members) {
            T v = value.apply(t);
            if (v != null) {
                byValue.computeIfAbsent(v, k -> new ArrayList<>()).add(t);
            }
        }
        return byValue.entrySet().stream()
                .min(Comparator.comparingLong((Map.Entry<T, List<Telling>> e) -> -vouchers(e.getValue()))
                        .thenComparingInt(e -> -e.getValue().size())
                        .thenComparing(e -> smallest(e.getValue())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static long vouchers(List<Telling> tellings) {
        return tellings.stream().map(Telling::voucher).distinct().count();
    }

    private static String smallest(List<Telling> tellings) {
        return tellings.stream()
                .map(Telling::key)
                .min(Comparator.naturalOrder())
                .orElse("");
    }
}
