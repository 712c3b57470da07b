package org.recount.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recount.record.Record;
import org.recount.record.RecordJson;

/**
 * Writes one version: rows whose JSON differs from the present one's, and an end to those that are gone. Rows are prepared on a thread of
 * their own a little ahead of the writing, so a large record is never in memory twice.
 */
final class Saving {
    private final Connection connection;
    private final TextIndex texts;
    private final int version;
    private @Nullable MessageDigest whole;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private int lastKey;
    private boolean differs;

    private Saving(Connection connection, TextIndex texts, int version, int lastKey) {
        this.connection = connection;
        this.texts = texts;
        this.version = version;
        this.lastKey = lastKey;
    }

    /**
     * What the last version left.
     *
     * @param lastKey the last number given to a row
     */
    private record Last(int version, int lastKey, String problems) {}

    /**
     * Saves within a transaction.
     *
     * @return the new version; empty if the record is the present one
     */
    static Optional<Snapshot> save(Connection connection, TextIndex texts, Record record, String why, Instant at)
            throws SQLException {
        Last last = new Query("select version, last_key, problems from snapshots order by version desc limit 1")
                .list(connection, row -> new Last(row.getInt(1), row.getInt(2), row.getString(3))).stream()
                        .findFirst()
                        .orElse(new Last(0, 0, ""));
        Saving saving = new Saving(connection, texts, last.version() + 1, last.lastKey());
        // Into an empty store, the rows first.
        Indexes indexes = last.version() == 0 ? Indexes.take(connection) : null;
        try (Preparing preparing = new Preparing()) {
            for (Shape<?> shape : Shapes.ALL) {
                saving.table(shape, record, preparing);
            }
            saving.whole = preparing.digest();
        }
        if (indexes != null) {
            indexes.make();
        }
        String problems = json(RecordJson.mapper().writer(), record.problems());
        if (!saving.differs && problems.equals(last.problems()) && last.version() > 0) {
            return Optional.empty();
        }
        return Optional.of(saving.finish(why, at, problems));
    }

    private Snapshot finish(String why, Instant at, String problems) throws SQLException {
        MessageDigest all = Objects.requireNonNull(whole);
        all.update(problems.getBytes(StandardCharsets.UTF_8));
        String sha256 = HexFormat.of().formatHex(all.digest());
        new Query(
                        "insert into snapshots (version, saved_at, why, counts, sha256, last_key, problems)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        version,
                        at.toString(),
                        why,
                        json(RecordJson.mapper().writer(), counts),
                        sha256,
                        lastKey,
                        problems)
                .run(connection);
        return new Snapshot(version, at, why, counts, sha256);
    }

    private record Present(int rowKey, String hash) {}

    private <R> void table(Shape<R> shape, Record record, Preparing preparing) throws SQLException {
        Map<String, Present> present = new HashMap<>();
        new Query("select id, row_key, hash from " + shape.name() + " where until is null")
                .each(connection, row -> present.put(row.getString(1), new Present(row.getInt(2), row.getString(3))));
        List<R> rows = new ArrayList<>(shape.table().rows().apply(record));
        rows.sort(Comparator.comparing(shape.table().id()));
        counts.put(shape.name(), rows.size());
        try (Writing<R> writing = new Writing<>(shape)) {
            preparing.each(shape, rows, row -> {
                Present before = present.remove(row.id());
                if (before == null || !before.hash().equals(row.hash())) {
                    if (before != null) {
                        writing.close(before.rowKey());
                    }
                    writing.open(row);
                }
            });
            for (Present gone : present.values()) {
                writing.close(gone.rowKey());
            }
            writing.flush();
        }
    }

    private static String json(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new StoreException("a row cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** The statements that write one table. */
    private final class Writing<R> implements AutoCloseable {
        private final Shape<R> shape;
        private final Batch closing;
        private final Batch closingTexts;
        private final Batch rows;
        private final Batch bodies;
        private final List<Batch> members = new ArrayList<>();
        private final List<Batch> closingMembers = new ArrayList<>();
        private final TextIndex.Adder words;
        private final int kind;

        Writing(Shape<R> shape) throws SQLException {
            this.shape = shape;
            kind = Shapes.kind(shape.table());
            closing = new Batch(connection, "update " + shape.name() + " set until = ? where row_key = ?");
            closingTexts = new Batch(connection, "update texts set until = ? where row_key = ?");
            List<String> columns = new ArrayList<>(List.of("row_key", "id", "since", "hash"));
            shape.columns().forEach(c -> columns.add(c.name()));
            rows = new Batch(connection, insert(shape.name(), columns));
            bodies = new Batch(connection, insert("bodies", List.of("row_key", "body")));
            for (Shape.Members<R> m : shape.members()) {
                List<String> all = new ArrayList<>(List.of("row_key"));
                all.addAll(m.columns());
                if (m.versioned()) {
                    all.add("since");
                    closingMembers.add(
                            new Batch(connection, "update " + m.table() + " set until = ? where row_key = ?"));
                }
                members.add(new Batch(connection, insert(m.table(), all)));
            }
            words = texts.adder(connection);
        }

        private static String insert(String table, List<String> columns) {
            return "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                    + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        }

        void close(int rowKey) throws SQLException {
            differs = true;
            closing.add(List.of(version, rowKey));
            for (Batch batch : closingMembers) {
                batch.add(List.of(version, rowKey));
            }
            if (shape.text() != null) {
                closingTexts.add(List.of(version, rowKey));
            }
        }

        void open(Preparing.Row row) throws SQLException {
            differs = true;
            int rowKey = ++lastKey;
            List<@Nullable Object> values = new ArrayList<>(Arrays.asList(rowKey, row.id(), version, row.hash()));
            values.addAll(row.columns());
            rows.add(values);
            bodies.add(List.of(rowKey, row.body()));
            for (int i = 0; i < members.size(); i++) {
                for (Object[] member : row.members().get(i)) {
                    List<@Nullable Object> all = new ArrayList<>(List.of(rowKey));
                    all.addAll(Arrays.asList(member));
                    if (shape.members().get(i).versioned()) {
                        all.add(version);
                    }
                    members.get(i).add(all);
                }
            }
            Shape.Text text = row.text();
            if (text != null) {
                words.add(rowKey, kind, version, text);
            }
        }

        void flush() throws SQLException {
            closing.flush();
            closingTexts.flush();
            for (Batch batch : closingMembers) {
                batch.flush();
            }
            rows.flush();
            bodies.flush();
            for (Batch batch : members) {
                batch.flush();
            }
            words.flush();
        }

        @Override
        public void close() throws SQLException {
            closing.close();
            closingTexts.close();
            for (Batch batch : closingMembers) {
                batch.close();
            }
            rows.close();
            bodies.close();
            for (Batch batch : members) {
                batch.close();
            }
            words.close();
        }
    }
}
