package org.recount.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;

/** A database of PostgreSQL, through a pool of connections. Any number of desks may read it; one writes at a time. */
final class PostgresDatabase implements Database {
    private static final int CONNECTIONS = 10;
    private static final int WAIT_MS = 10_000;

    private final HikariDataSource pool;
    private final TextIndex texts = new PostgresTexts();

    private PostgresDatabase(HikariDataSource pool) {
        this.pool = pool;
    }

    /** The store behind this URL, made where it is not there. */
    static PostgresDatabase open(String url) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setPoolName("recount");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_MS);
        config.setAutoCommit(false);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "recount");
        try {
            PostgresDatabase database = new PostgresDatabase(new HikariDataSource(config));
            try (Connection connection = database.pool.getConnection()) {
                Schema.POSTGRESQL.bring(connection, url, database.pool);
                return database;
            } catch (SQLException | StoreException e) {
                database.close();
                throw e;
            }
        } catch (HikariPool.PoolInitializationException e) {
            throw new StoreException("PostgreSQL does not answer: " + e.getMessage(), e);
        }
    }

    @Override
    public <T> T read(Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            try {
                return work.with(connection);
            } finally {
                Database.undo(connection);
            }
        } catch (SQLException e) {
            throw new StoreException("reading from PostgreSQL failed: " + e.getMessage(), e);
        }
    }

    @Override
    public <T> T write(Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            boolean done = false;
            try {
                new Query("lock table snapshots in exclusive mode").run(connection); // readers go on, writers queue
                T result = work.with(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    Database.undo(connection);
                }
            }
        } catch (SQLException e) {
            throw new StoreException("writing to PostgreSQL failed: " + e.getMessage(), e);
        }
    }

    @Override
    public TextIndex texts() {
        return texts;
    }

    @Override
    public void grown() {
        write(c -> {
            new Query("analyze").run(c);
            return 0;
        });
    }

    @Override
    public void close() {
        pool.close();
    }
}
