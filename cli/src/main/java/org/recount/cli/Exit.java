package org.recount.cli;

import java.util.Collection;
import org.recount.article.FileProblem;

/** How a command ended. */
final class Exit {
    /** Done. */
    static final int DONE = 0;
    /** Failed: what was asked for could not be made. */
    static final int FAILED = 1;
    /** The command line cannot work. */
    static final int USAGE = 2;
    /** Done; some of the input was refused or doubted. */
    static final int DONE_WITH_PROBLEMS = 3;

    private Exit() {}

    static int after(Collection<FileProblem> problems) {
        return problems.isEmpty() ? DONE : DONE_WITH_PROBLEMS;
    }
}
