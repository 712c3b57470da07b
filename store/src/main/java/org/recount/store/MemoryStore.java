package org.recount.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recount.record.Record;
import org.recount.record.Tables;

/** A store in memory. */
final class MemoryStore implements Store {
    private final List<MemoryEdition> editions = new ArrayList<>();

    @Override
    public synchronized List<Snapshot> snapshots() {
        return editions.stream().map(MemoryEdition::snapshot).toList();
    }

    @Override
    public synchronized Edition present() {
        if (editions.isEmpty()) {
            throw new StoreException("nothing has been saved yet");
        }
        return editions.getLast();
    }

    @Override
    public synchronized Edition edition(int version) {
        if (version < 1 || version > editions.size()) {
            throw new StoreException("there is no version " + version);
        }
        return editions.get(version - 1);
    }

    @Override
    public synchronized Snapshot save(Record record, String why, Instant at) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Tables.ALL.forEach(t -> counts.put(t.name(), t.rows().apply(record).size()));
        Snapshot snapshot = new Snapshot(editions.size() + 1, at, why, counts, "");
        editions.add(new MemoryEdition(snapshot, record));
        return snapshot;
    }

    @Override
    public Page<Change> changes(int from, int to, Paging paging) {
        return new Page<>(List.of(), null, 0);
    }

    @Override
    public void close() {}
}
