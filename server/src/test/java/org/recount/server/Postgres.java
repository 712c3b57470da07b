package org.recount.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL for the tests, started once; it stops with them. */
final class Postgres {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedPostgres RUNNING = start();

    private Postgres() {}

    /** The URL of a new, empty database. */
    static String database() {
        String name = "desk" + NUMBER.incrementAndGet();
        try (Connection c = RUNNING.getPostgresDatabase().getConnection();
                Statement make = c.createStatement()) {
            make.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return RUNNING.getJdbcUrl("postgres", name);
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setLocaleConfig("locale", "C")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
