package org.recount.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Where the tables are: connections for one writer and many readers. */
interface Database extends AutoCloseable {
    /** What is done with a connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /**
     * Asks. What is committed meanwhile may be seen by a later question, so each question names the version it is about.
     *
     * @throws StoreException if the database refuses
     */
    <T> T read(Work<T> work);

    /**
     * Writes, whole or not at all, while nobody else writes here.
     *
     * @throws StoreException if the database refuses; nothing has changed
     */
    <T> T write(Work<T> work);

    /** The index of words. */
    TextIndex texts();

    /** What the database is told once many rows have come. */
    void grown();

    @Override
    void close();

    /** Takes back what is not committed. */
    static void undo(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException lost) {
            // The connection is lost, and with it what was not committed; what broke it is told by whoever failed.
        }
    }
}
