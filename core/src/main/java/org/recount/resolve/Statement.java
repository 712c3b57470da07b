package org.recount.resolve;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recount.statement.Rendering;

/**
 * One utterance, said once, however many articles render or translate it. {@code statements} row.
 *
 * @param id of its smallest rendering
 * @param speaker actor id
 * @param kind of its most literal rendering
 * @param saidOn the day on which it was said
 * @param content the words of its longest most literal rendering
 * @param renderings rendering ids, sorted
 * @param denies ids of the statements that it denies, sorted
 * @param events ids of the events that it tells of, sorted
 */
public record Statement(
        String id,
        @Nullable String speaker,
        Rendering.Kind kind,
        @Nullable LocalDate saidOn,
        String content,
        List<String> renderings,
        List<String> denies,
        List<String> events) {
    /** Copies the lists. */
    public Statement {
        renderings = List.copyOf(renderings);
        denies = List.copyOf(denies);
        events = List.copyOf(events);
    }

    /** The same statement with the events that it tells of. */
    public Statement withEvents(List<String> newEvents) {
        return new Statement(id, speaker, kind, saidOn, content, renderings, denies, newEvents);
    }
}
