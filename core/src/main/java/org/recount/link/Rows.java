package org.recount.link;

import java.util.List;
import java.util.Set;
import org.recount.article.FileProblem;

/**
 * What was read.
 *
 * @param rows in the order of the input
 * @param lines of each row, in the same order
 * @param formats that were read
 * @param problems what was refused or doubted
 */
public record Rows(List<Row> rows, List<Line> lines, Set<Format> formats, List<FileProblem> problems) {
    /**
     * Where a row stands.
     *
     * @param part the file, and for a table in a zip file the table behind it
     * @param number from 1
     */
    public record Line(String part, long number) {}

    /** Copies the collections. */
    public Rows {
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
        formats = Set.copyOf(formats);
        problems = List.copyOf(problems);
        if (rows.size() != lines.size()) {
            throw new IllegalArgumentException(rows.size() + " rows on " + lines.size() + " lines");
        }
    }
}
