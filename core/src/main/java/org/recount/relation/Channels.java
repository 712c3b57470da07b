package org.recount.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recount.coding.EventType;
import org.recount.coding.Mention;
import org.recount.internal.Table;
import org.recount.relation.Relation.Channel;
import org.recount.relation.Relation.State;

/** What became of ambassadors, contacts, border, airspace, talks and ceasefire: the table {@code channels.tsv}. */
final class Channels {
    private record Row(
            Channel channel,
            String value,
            Set<EventType> types,
            List<String> trigger,
            List<String> near,
            List<String> without) {
        boolean fits(Mention m) {
            String sentence = m.sentence().quote();
            return types.contains(m.type())
                    && (trigger.isEmpty() || WordStarts.any(m.trigger().quote(), trigger))
                    && (near.isEmpty() || WordStarts.any(sentence, near))
                    && !WordStarts.any(sentence, without);
        }
    }

    private static final List<Row> ROWS = Table.load(Channels.class, "channels.tsv").rows().stream()
            .map(row -> new Row(
                    Channel.valueOf(row.get("channel")),
                    row.get("value"),
                    types(row.list("types")),
                    row.list("trigger"),
                    row.list("near"),
                    row.list("without")))
            .toList();

    private Channels() {}

    static Set<EventType> types(List<String> names) {
        Set<EventType> types = new HashSet<>();
        names.forEach(name -> types.add(EventType.valueOf(name)));
        return types;
    }

    /** The states that the pair's events speak of, by day; those without a known day come last. */
    static List<State> of(List<Deed> deeds) {
        record Key(Channel channel, String value, @Nullable LocalDate since) {}
        Comparator<Key> order = Comparator.comparing(Key::since, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Key::channel)
                .thenComparing(Key::value);
        Map<Key, Set<String>> states = new TreeMap<>(order);
        for (Deed deed : deeds) {
            if (deed.event().status().real()) {
                for (Mention m : deed.mentions()) {
                    row(m).ifPresent(row -> states.computeIfAbsent(
                                    new Key(row.channel(), row.value(), deed.day()), k -> new TreeSet<>())
                            .add(deed.event().id()));
                }
            }
        }
        return states.entrySet().stream()
                .map(e -> new State(
                        e.getKey().channel(), e.getKey().value(), e.getKey().since(), List.copyOf(e.getValue())))
                .toList();
    }

    private static Optional<Row> row(Mention m) {
        return ROWS.stream().filter(row -> row.fits(m)).findFirst();
    }
}
