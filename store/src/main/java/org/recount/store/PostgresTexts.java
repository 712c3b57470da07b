package org.recount.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words in PostgreSQL: a text vector that is written here, word by word, so that no parser or dictionary has a say. */
final class PostgresTexts implements TextIndex {
    /** A vector may have a megabyte; the words of a longer text are searched as far as they fit. */
    private static final int LONGEST = 900_000;

    /** PostgreSQL's last position in a vector; words after it all stand there. */
    private static final int LAST_POSITION = 16_383;

    /** Between title and body, so that no phrase crosses. */
    private static final int GAP = 5;

    @Override
    public Adder adder(Connection connection) throws SQLException {
        Batch texts = new Batch(
                connection, "insert into texts (row_key, kind, since, words) values (?, ?, ?, cast(? as tsvector))");
        return new Adder() {
            @Override
            public void add(int rowKey, int kind, int since, Shape.Text text) throws SQLException {
                texts.add(List.of(rowKey, kind, since, vector(text)));
            }

            @Override
            public void flush() throws SQLException {
                texts.flush();
            }

            @Override
            public void close() throws SQLException {
                texts.close();
            }
        };
    }

    /** The text form of a vector: {@code 'word':1A,7 'other':2}. Folded words hold neither quotes nor backslashes. */
    static String vector(Shape.Text text) {
        Map<String, StringBuilder> positions = new LinkedHashMap<>();
        List<String> title = words(text.title());
        int bytes = place(title, 1, "A", positions, 0);
        place(words(text.body()), title.size() + GAP, "", positions, bytes);
        StringBuilder vector = new StringBuilder();
        positions.forEach((word, at) ->
                vector.append('\'').append(word).append("':").append(at).append(' '));
        return vector.toString();
    }

    private static int place(
            List<String> words, int first, String weight, Map<String, StringBuilder> positions, int bytes) {
        int sum = bytes;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String at = Math.min(first + i, LAST_POSITION) + weight;
            sum += 4 * word.length() + at.length() + 5;
            if (sum > LONGEST) {
                return sum;
            }
            positions.merge(
                    word, new StringBuilder(at), (all, one) -> all.append(',').append(one));
        }
        return sum;
    }

    private static List<String> words(String folded) {
        return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
    }

    @Override
    public Query keys(AskedWords words) {
        return new Query("select x.row_key from texts x where x.words @@ cast(? as tsquery)", words.tsquery());
    }

    @Override
    public Query hits(AskedWords words, Collection<Integer> kinds, int version) {
        // Divided by the logarithm of the length (1): a long report is no better for its length.
        return new Query(
                        "select x.row_key, x.kind, -ts_rank(x.words, cast(? as tsquery), 1) as weight from texts x"
                                + " where x.words @@ cast(? as tsquery) and ",
                        words.tsquery(),
                        words.tsquery())
                .visible("x", version)
                .add(" and x.kind")
                .in(kinds);
    }
}
