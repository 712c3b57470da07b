package org.recount.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.recount.article.FileProblem;

/**
 * Where data goes and where talk goes.
 *
 * @param in standard input
 * @param out standard output: data alone, in UTF-8
 * @param err standard error: progress and problems
 * @param terminal whether a person watches standard error; the launcher tells
 */
record Streams(InputStream in, OutputStream out, PrintStream err, boolean terminal) {
    /** The process's own. */
    static Streams ofProcess() {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("recount.terminal"));
    }

    /** Writes text to standard output. */
    void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** One line for each problem: file, line, code, message. */
    void report(Collection<FileProblem> problems) {
        problems.forEach(this::report);
    }

    /** One problem's line. */
    void report(FileProblem problem) {
        String place = problem.line() == null ? problem.file() : problem.file() + ":" + problem.line();
        err.println((place + ": " + problem.code() + ": " + problem.message()).replaceAll("\\p{Cntrl}", " "));
    }
}
