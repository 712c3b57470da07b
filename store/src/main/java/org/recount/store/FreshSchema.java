package org.recount.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Makes the tables of a new store in SQLite without Flyway, which takes longer to start than all of them take to be made, and writes its
 * history as Flyway would, so that it brings the store on later.
 */
final class FreshSchema {
    private static final List<String> FILES = List.of(
            "common/V1__tables.sql",
            "common/V2__indexes.sql",
            "sqlite/V3__search.sql",
            "common/V4__counting.sql",
            "sqlite/V5__places.sql");

    private static final String HISTORY = """
            create table "schema_history" (
              "installed_rank" int not null primary key, "version" varchar(50), "description" varchar(200) not null,
              "type" varchar(20) not null, "script" varchar(1000) not null, "checksum" int,
              "installed_by" varchar(100) not null,
              "installed_on" text not null default (strftime('%Y-%m-%d %H:%M:%f','now')),
              "execution_time" int not null, "success" boolean not null
            )""";

    private FreshSchema() {}

    /** Makes the tables within a transaction, unless another process has made them meanwhile. */
    static void make(Connection connection, String name) throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            if (Schema.none(connection)) {
                new Query(HISTORY).run(connection);
                new Query("create index \"schema_history_s_idx\" on \"schema_history\" (\"success\")").run(connection);
                for (String file : FILES) {
                    run(connection, file, name);
                }
            }
            connection.commit();
            done = true;
        } finally {
            if (!done) {
                Database.undo(connection);
            }
            connection.setAutoCommit(true);
        }
    }

    private static void run(Connection connection, String file, String name) throws SQLException {
        String sql = read(file);
        String plain = sql.lines()
                .filter(line -> !line.startsWith("--"))
                .reduce("", (all, line) -> all + line + "\n")
                .replace("${name}", name);
        for (String statement : plain.split(";", -1)) {
            if (!statement.isBlank()) {
                new Query(statement).run(connection);
            }
        }
        String script = file.substring(file.indexOf('/') + 1);
        String version = script.substring(1, script.indexOf("__"));
        new Query(
                        "insert into schema_history (installed_rank, version, description, type, script, checksum,"
                                + " installed_by, execution_time, success) values (?, ?, ?, 'SQL', ?, ?, '', 0, 1)",
                        Integer.parseInt(version),
                        version,
                        script.substring(script.indexOf("__") + 2, script.length() - ".sql".length()),
                        script,
                        checksum(sql))
                .run(connection);
    }

    /** As Flyway sums up a file: its lines without their ends. */
    private static int checksum(String sql) {
        CRC32 sum = new CRC32();
        sql.lines().forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) sum.getValue();
    }

    private static String read(String file) {
        try (InputStream in = FreshSchema.class.getResourceAsStream("migration/" + file)) {
            if (in == null) {
                throw new StoreException("the schema's file " + file + " is missing from this Recount");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StoreException("the schema's file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
