package org.recount.link;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.article.BoundedLines;
import org.recount.article.FileProblem;

/** Reads files of rows. What cannot be read becomes a problem with file and line; the rest is read. */
public final class RowFiles {
    private final @Nullable Format given;
    private final Vocabulary words = Vocabulary.load();
    private final JsonRows json = new JsonRows(words);
    private final List<Row> rows = new ArrayList<>();
    private final List<Rows.Line> lines = new ArrayList<>();
    private final Set<Format> formats = EnumSet.noneOf(Format.class);
    private final List<FileProblem> problems = new ArrayList<>();
    private final Map<String, Row> byId = new HashMap<>();
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    private RowFiles(@Nullable Format given) {
        this.given = given;
    }

    /**
     * Reads these files in order.
     *
     * @param format what all of them are; null to tell each from its first line
     */
    public static Rows read(Collection<RowFile> files, @Nullable Format format) {
        RowFiles reading = new RowFiles(format);
        for (RowFile file : files) {
            try {
                file.each(reading::part);
            } catch (IOException e) {
                reading.problems.add(new FileProblem(
                        file.name(), null, "unreadable", "The file cannot be read, or not to its end: " + e));
            }
        }
        return new Rows(reading.rows, reading.lines, reading.formats, reading.problems);
    }

    /** Reads one table. */
    private void part(String part, BoundedLines in) throws IOException {
        BoundedLines.Line first = next(in);
        if (first == null) {
            problems.add(new FileProblem(part, null, "empty", "There is no row in it."));
            return;
        }
        String head = text(first);
        Format format = given == null ? Columns.format(head) : given;
        if (format == null) {
            problems.add(
                    new FileProblem(
                            part,
                            first.number(),
                            "unknown_format",
                            "The first line is neither a JSON object, nor a GDELT 2.0 row of 61 columns, nor the header of ICEWS or"
                                    + " POLECAT; if it is one of them nonetheless, say so with --format jsonl, gdelt, icews or polecat."));
            return;
        }
        boolean header = format == Format.ICEWS || format == Format.POLECAT;
        Columns columns = header ? Columns.of(format, head) : Columns.gdelt();
        List<String> missing = header ? columns.missing(format) : List.of();
        if (!missing.isEmpty()) {
            problems.add(new FileProblem(
                    part,
                    first.number(),
                    "missing_column",
                    "The header has no column " + String.join(", ", missing) + "."));
            return;
        }
        formats.add(format);
        TabRows tab = new TabRows(format, columns, words);
        for (BoundedLines.Line line = header ? next(in) : first; line != null; line = next(in)) {
            List<Doubt> doubts = new ArrayList<>();
            Row row = null;
            if (line.tooLong()) {
                doubts.add(new Doubt("line_too_long", "The row has more than " + RowFile.LINE_BYTES + " bytes."));
            } else {
                row = format == Format.JSONL ? json.row(text(line), doubts) : tab.row(text(line), doubts);
            }
            take(part, line.number(), row, doubts);
        }
    }

    private void take(String part, long line, @Nullable Row row, List<Doubt> doubts) {
        if (row != null) {
            rows.add(row);
            lines.add(new Rows.Line(part, line));
            Row earlier = byId.putIfAbsent(row.id(), row);
            if (earlier != null && !earlier.equals(row)) {
                doubts.add(new Doubt(
                        "repeated_id",
                        "Another row has the id '" + row.id() + "', too; in events both stand with a mark behind it."));
            }
        }
        doubts.forEach(d -> problems.add(new FileProblem(part, line, d.code(), d.message())));
    }

    private static BoundedLines.@Nullable Line next(BoundedLines in) throws IOException {
        BoundedLines.Line line = in.next();
        while (line != null && line.blank()) {
            line = in.next();
        }
        return line;
    }

    /** In UTF-8, else in ISO 8859-1, as older tables are; without byte order mark and line end. */
    private String text(BoundedLines.Line line) {
        String text;
        try {
            text = utf8.decode(ByteBuffer.wrap(line.bytes())).toString();
        } catch (CharacterCodingException e) {
            text = new String(line.bytes(), StandardCharsets.ISO_8859_1);
        }
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return body.endsWith("\r") ? body.substring(0, body.length() - 1) : body;
    }
}
