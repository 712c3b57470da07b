package org.recount.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.recount.record.RecordJson;

/** Makes of a table's rows what a database is given, a few hundred rows ahead of whoever writes them, and sums all of them up. */
final class Preparing implements AutoCloseable {
    private static final int HASH_BYTES = 16;
    private static final int ROWS = 200;
    private static final int AHEAD = 4;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rows").daemon().factory());
    private final MessageDigest whole = sha256();
    private final MessageDigest digest = sha256();

    /**
     * A row, ready to be written.
     *
     * @param id of the row
     * @param hash first half of the SHA-256 of its JSON, in hex
     * @param body its JSON
     * @param columns as in its shape
     * @param members of each table of members, as in its shape
     * @param text what can be searched, folded; null for none
     */
    record Row(
            String id,
            String hash,
            String body,
            List<@Nullable Object> columns,
            List<List<Object[]>> members,
            Shape.@Nullable Text text) {}

    /** Takes a row that is ready. */
    interface Taker {
        void take(Row row) throws SQLException;
    }

    /**
     * Hands over every row in its order.
     *
     * @param rows by id
     * @throws StoreException if two have one id
     */
    <R> void each(Shape<R> shape, List<R> rows, Taker taker) throws SQLException {
        ObjectWriter writer = RecordJson.mapper().writerFor(shape.table().row());
        thread.execute(() -> whole.update((shape.name() + "\n").getBytes(StandardCharsets.UTF_8)));
        Deque<Future<List<Row>>> ahead = new ArrayDeque<>();
        String last = "";
        int next = 0;
        while (next < rows.size() || !ahead.isEmpty()) {
            while (next < rows.size() && ahead.size() < AHEAD) {
                List<R> some = rows.subList(next, Math.min(rows.size(), next + ROWS));
                next += some.size();
                ahead.add(thread.submit(
                        () -> some.stream().map(r -> row(shape, writer, r)).toList()));
            }
            for (Row row : got(ahead.remove())) {
                if (row.id().equals(last)) {
                    throw new StoreException(
                            "two rows of " + shape.name() + " have the id " + row.id() + "; nothing was saved");
                }
                last = row.id();
                taker.take(row);
            }
        }
    }

    private <R> Row row(Shape<R> shape, ObjectWriter writer, R row) {
        try {
            String body = writer.writeValueAsString(row);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            whole.update(bytes);
            whole.update((byte) '\n');
            List<@Nullable Object> columns = new ArrayList<>();
            shape.columns().forEach(c -> columns.add(c.value().apply(row)));
            Shape.Text text = shape.text() == null ? null : shape.text().apply(row);
            return new Row(
                    shape.table().id().apply(row),
                    HexFormat.of().formatHex(digest.digest(bytes), 0, HASH_BYTES),
                    body,
                    columns,
                    shape.members().stream().map(m -> m.values().apply(row)).toList(),
                    text == null ? null : new Shape.Text(Words.folded(text.title()), Words.folded(text.body())));
        } catch (JsonProcessingException e) {
            throw new StoreException("a row cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static List<Row> got(Future<List<Row>> rows) {
        try {
            return rows.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("saving was interrupted; nothing was saved", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new StoreException("a row cannot be prepared: " + e.getMessage(), e);
        }
    }

    /** The sum of all rows that were handed over. */
    MessageDigest digest() {
        got(thread.submit(() -> List.<Row>of())); // all that was handed to the thread is done
        return whole;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
