package org.recount.record;

import java.util.List;
import java.util.Map;
import org.recount.article.FileProblem;

/**
 * What {@code record.json} says of the record beside it.
 *
 * @param formatVersion see {@link Version#FORMAT}
 * @param toolVersion the Recount that wrote it
 * @param created when it was written, ISO date-time in UTC
 * @param settings what the run was told, by name
 * @param counts rows by table, in the order of the tables
 * @param problems everything refused or doubted in the input
 */
public record Manifest(
        int formatVersion,
        String toolVersion,
        String created,
        Map<String, String> settings,
        Map<String, Integer> counts,
        List<FileProblem> problems) {
    /** Copies the list. */
    public Manifest {
        problems = List.copyOf(problems);
    }
}
