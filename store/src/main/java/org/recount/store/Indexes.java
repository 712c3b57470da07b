package org.recount.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Takes away the indexes of empty tables before many rows come and makes them once the rows are there, in the same transaction: to sort all
 * at once takes a fraction of the time that filing one by one takes.
 */
final class Indexes {
    /** Pages of so many KiB stay in memory meanwhile, so that none is written twice; negative as SQLite wants it. */
    private static final int WIDE = -128 * 1024;

    private static final int USUAL = -2_000;

    private final Connection connection;
    private final List<Index> taken;

    private record Index(String name, String sql) {}

    private Indexes(Connection connection, List<Index> taken) {
        this.connection = connection;
        this.taken = taken;
    }

    /** Takes away all that SQLite has; none of PostgreSQL's, which fills its own fast enough. */
    static Indexes take(Connection connection) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals("SQLite")) {
            return new Indexes(connection, List.of());
        }
        new Query("pragma cache_size = " + WIDE).run(connection);
        List<Index> all = new Query(
                        "select name, sql from sqlite_master where type = 'index' and sql is not null and tbl_name in"
                                + " (select name from sqlite_master where type = 'table') and tbl_name <> 'schema_history'")
                .list(connection, row -> new Index(row.getString(1), row.getString(2)));
        for (Index index : all) {
            new Query("drop index " + index.name()).run(connection);
        }
        return new Indexes(connection, all);
    }

    /** Makes them again. */
    void make() throws SQLException {
        for (Index index : taken) {
            new Query(index.sql()).run(connection);
        }
        if (!taken.isEmpty()) {
            new Query("pragma cache_size = " + USUAL).run(connection);
        }
    }
}
