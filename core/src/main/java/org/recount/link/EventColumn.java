package org.recount.link;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recount.article.BoundedLines;

/** Writes tables again as they are, byte for byte, with the event in one more column at the end. */
public final class EventColumn {
    private final Map<Rows.Line, String> eventOf = new HashMap<>();
    private final OutputStream out;
    private byte @Nullable [] header;

    private EventColumn(OutputStream out) {
        this.out = out;
    }

    /**
     * Reads the files once more and writes their rows. A refused row has an empty event. Of files with the same header it is written once.
     *
     * @param rows what was read of these files, none of them JSON Lines
     * @param links what came of the rows
     * @throws IOException if a file cannot be read again, has another header than the first, or nobody reads the output
     */
    public static void write(Collection<RowFile> files, Rows rows, Links links, OutputStream out) throws IOException {
        EventColumn column = new EventColumn(out);
        for (int i = 0; i < rows.lines().size(); i++) {
            column.eventOf.put(rows.lines().get(i), links.links().get(i).event());
        }
        boolean headers = !rows.formats().contains(Format.GDELT);
        for (RowFile file : files) {
            file.each((part, lines) -> column.part(part, lines, headers));
        }
    }

    private void part(String part, BoundedLines lines, boolean headers) throws IOException {
        boolean first = headers;
        for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
            if (line.blank() || line.tooLong()) {
                continue;
            }
            if (first) {
                header(part, line.bytes());
                first = false;
            } else {
                write(line.bytes(), eventOf.getOrDefault(new Rows.Line(part, line.number()), ""));
            }
        }
    }

    private void header(String part, byte[] line) throws IOException {
        if (header == null) {
            header = line;
            write(line, "event");
        } else if (!Arrays.equals(header, line)) {
            throw new IOException(part + " has another header than the file before; write each by itself");
        }
    }

    private void write(byte[] line, String event) throws IOException {
        int length = line.length > 0 && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
        out.write(line, 0, length);
        out.write(("\t" + event + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
