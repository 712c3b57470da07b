package org.recount.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/** The index of words, which each database has in its own form. */
interface TextIndex {
    /** Adds rows; to be flushed and closed. */
    interface Adder extends AutoCloseable {
        /** Adds the words of one row version, which are folded already ({@link Words#folded}). */
        void add(int rowKey, int kind, int since, Shape.Text text) throws SQLException;

        /** Writes what waits. */
        void flush() throws SQLException;

        @Override
        void close() throws SQLException;
    }

    /** Ready to add rows. */
    Adder adder(Connection connection) throws SQLException;

    /** The row keys that hold the words, as a question for {@code in}. */
    Query keys(AskedWords words);

    /**
     * Row versions that hold the words, as columns row_key, kind and weight; the less it weighs, the better it fits.
     *
     * @param kinds of the rows wanted
     */
    Query hits(AskedWords words, Collection<Integer> kinds, int version);
}
