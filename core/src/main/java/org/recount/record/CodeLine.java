package org.recount.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recount.article.FileProblem;
import org.recount.coding.Mention;
import org.recount.resolve.Actor;
import org.recount.resolve.Statement;
import org.recount.statement.Rendering;

/**
 * What coding gives for one article of a stream: rows of the record's tables, as one JSON object.
 *
 * @param id the input's id, or null when its line could not be read
 * @param mentions who did what to whom
 * @param statements what was said
 * @param renderings where it is reported
 * @param actors who appears
 * @param problems what was refused or doubted
 */
public record CodeLine(
        @Nullable String id,
        List<Mention> mentions,
        List<Statement> statements,
        List<Rendering> renderings,
        List<Actor> actors,
        List<FileProblem> problems) {

    /** What a record of this one article says. */
    public static CodeLine of(String id, Record record, List<FileProblem> problems) {
        return new CodeLine(id, record.mentions(), record.statements(), record.renderings(), record.actors(), problems);
    }

    /** A line that could not be read. */
    public static CodeLine refused(List<FileProblem> problems) {
        return new CodeLine(null, List.of(), List.of(), List.of(), List.of(), problems);
    }

    /** The object in UTF-8, with a line end. */
    public byte[] json() {
        try {
            byte[] json = RecordJson.mapper().writeValueAsBytes(this);
            byte[] line = Arrays.copyOf(json, json.length + 1);
            line[json.length] = '\n';
            return line;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows of a record are always JSON", e);
        }
    }
}
