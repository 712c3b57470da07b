package org.recount.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file or a line.
 *
 * @param article the article, or null when it was refused
 * @param problems why it was refused, or what is doubted about it
 */
public record Outcome(@Nullable Article article, List<FileProblem> problems) {
    /** Copies the list. */
    public Outcome {
        problems = List.copyOf(problems);
    }
}
