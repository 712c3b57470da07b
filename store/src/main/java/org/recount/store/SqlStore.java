package org.recount.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recount.record.Record;
import org.recount.record.RecordJson;

/** A store in a database. */
final class SqlStore implements Store {
    /** From so many rows on the database is told to look at its tables anew. */
    private static final int MANY = 1000;

    private static final String SNAPSHOTS = "select version, saved_at, why, counts, sha256 from snapshots ";

    private final Database database;
    private final Answers answers = new Answers();

    private SqlStore(Database database) {
        this.database = database;
    }

    static SqlStore open(String address) {
        try {
            if (address.startsWith("jdbc:postgresql:")) {
                return new SqlStore(PostgresDatabase.open(address));
            }
            if (address.startsWith("jdbc:")) {
                throw new StoreException(
                        "no store at " + address + ": give a file's path or a URL that begins with jdbc:postgresql:");
            }
            return new SqlStore(SqliteDatabase.open(address));
        } catch (SQLException e) {
            throw new StoreException(address + " cannot be opened as a store: " + e.getMessage(), e);
        }
    }

    @Override
    public List<Snapshot> snapshots() {
        return database.read(c -> new Query(SNAPSHOTS + "order by version").list(c, SqlStore::snapshot));
    }

    @Override
    public Edition present() {
        return last().map(this::edition).orElseThrow(() -> new StoreException("nothing has been saved yet"));
    }

    private Optional<Snapshot> last() {
        Query query = new Query(SNAPSHOTS + "order by version desc limit 1");
        return database.read(c -> query.list(c, SqlStore::snapshot)).stream().findFirst();
    }

    @Override
    public Edition edition(int version) {
        Query query = new Query(SNAPSHOTS + "where version = ?", version);
        return database.read(c -> query.list(c, SqlStore::snapshot)).stream()
                .findFirst()
                .map(this::edition)
                .orElseThrow(() -> new StoreException("there is no version " + version));
    }

    private Edition edition(Snapshot snapshot) {
        return new SqlEdition(database, snapshot, answers);
    }

    private static Snapshot snapshot(ResultSet row) throws SQLException {
        return new Snapshot(
                row.getInt(1),
                Instant.parse(row.getString(2)),
                row.getString(3),
                counts(row.getString(4)),
                row.getString(5));
    }

    private static Map<String, Integer> counts(String json) {
        try {
            return RecordJson.mapper().readValue(json, new TypeReference<LinkedHashMap<String, Integer>>() {});
        } catch (JsonProcessingException e) {
            throw new StoreException("the store's list of versions is damaged: " + e.getOriginalMessage(), e);
        }
    }

    @Override
    public Snapshot save(Record record, String why, Instant at) {
        Optional<Snapshot> before = last();
        Optional<Snapshot> saved = database.write(c -> Saving.save(c, database.texts(), record, why, at));
        if (saved.isEmpty()) {
            return last().orElseThrow();
        }
        if (Math.abs(rows(saved.get()) - before.map(SqlStore::rows).orElse(0)) > MANY) {
            database.grown();
        }
        return saved.get();
    }

    private static int rows(Snapshot snapshot) {
        return snapshot.counts().values().stream().mapToInt(n -> n).sum();
    }

    @Override
    public Page<Change> changes(int from, int to, Change.@Nullable Kind kind, Paging paging) {
        edition(from);
        edition(to);
        return new Changes(database, answers, from, to, kind).page(paging);
    }

    /** Forgets what was counted; to measure how long counting takes. */
    void forget() {
        answers.forget();
    }

    @Override
    public void close() {
        database.close();
    }
}
