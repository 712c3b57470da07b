package org.recount.server;

import java.nio.file.Path;

/** All that {@link ExportsTest} asks, of a desk whose store is in PostgreSQL. */
class PostgresExportsTest extends ExportsTest {
    @Override
    String address(Path folder) {
        return Postgres.database();
    }
}
