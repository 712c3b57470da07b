package org.recount.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/** The schema of each database, and bringing a store to it. The files are in {@code migration}. */
enum Schema {
    /** Text compares by bytes anyway. */
    SQLITE("text"),
    /** Names compare by bytes, whatever the database's language, so that rows come in one order everywhere. */
    POSTGRESQL("text collate \"C\"");

    /** The last migration. */
    static final int NEWEST = 5;

    private static final String HISTORY = "schema_history";
    private static final String FILES = "classpath:org/recount/store/migration/";

    private final String name;

    Schema(String name) {
        this.name = name;
    }

    /**
     * Brings the store to the newest schema. A store that has it already is only looked at, for Flyway takes its time to start.
     *
     * @throws StoreException if a later Recount made it, or a migration fails
     */
    void bring(Connection connection, String url, @Nullable DataSource source) throws SQLException {
        int present = present(connection);
        if (present > NEWEST) {
            throw new StoreException("a later Recount made this store: its schema is " + present
                    + ", this one knows up to " + NEWEST + "; use that later version");
        }
        if (present == NEWEST) {
            return;
        }
        if (this == SQLITE && none(connection)) {
            FreshSchema.make(connection, name);
            return;
        }
        FluentConfiguration flyway = Flyway.configure(Schema.class.getClassLoader())
                .loggers("slf4j")
                .table(HISTORY)
                .locations(FILES + "common", FILES + this.toString())
                .placeholders(Map.of("name", name));
        try {
            (source == null ? flyway.dataSource(url, null, null) : flyway.dataSource(source))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException("the store cannot be brought to the present schema: " + e.getMessage(), e);
        }
    }

    private static int present(Connection connection) throws SQLException {
        boolean own = connection.getAutoCommit();
        if (none(connection)) {
            return 0;
        }
        int version = new Query("select coalesce(max(cast(version as integer)), 0) from " + HISTORY
                        + " where success = " + (own ? "1" : "true"))
                .number(connection);
        if (!own) {
            connection.rollback();
        }
        return version;
    }

    /** Whether no store was ever made here. */
    static boolean none(Connection connection) throws SQLException {
        try (ResultSet table = connection.getMetaData().getTables(null, null, HISTORY, null)) {
            return !table.next();
        }
    }

    @Override
    public String toString() {
        return Shapes.low(this);
    }
}
