package org.recount.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Words in SQLite: an FTS5 table without content, which folded words are given to. */
final class SqliteTexts implements TextIndex {
    @Override
    public Adder adder(Connection connection) throws SQLException {
        Batch texts = new Batch(connection, "insert into texts (row_key, kind, since) values (?, ?, ?)");
        Batch words = new Batch(connection, "insert into text_words (rowid, title, body) values (?, ?, ?)");
        return new Adder() {
            @Override
            public void add(int rowKey, int kind, int since, Shape.Text text) throws SQLException {
                texts.add(List.of(rowKey, kind, since));
                words.add(List.of(rowKey, text.title(), text.body()));
            }

            @Override
            public void flush() throws SQLException {
                texts.flush();
                words.flush();
            }

            @Override
            public void close() throws SQLException {
                texts.close();
                words.close();
            }
        };
    }

    @Override
    public Query keys(AskedWords words) {
        return new Query("select rowid from text_words where text_words match ?", words.fts5());
    }

    @Override
    public Query hits(AskedWords words, Collection<Integer> kinds, int version) {
        // A word in a title or a name counts four times: that is what the reader of a headline expects.
        return new Query(
                        "select x.row_key, x.kind, bm25(text_words, 4.0, 1.0) as weight from text_words"
                                + " join texts x on x.row_key = text_words.rowid where text_words match ? and ",
                        words.fts5())
                .visible("x", version)
                .add(" and x.kind")
                .in(kinds);
    }
}
