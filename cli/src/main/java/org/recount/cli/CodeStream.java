package org.recount.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.recount.Recount;
import org.recount.article.Article;
import org.recount.article.BoundedLines;
import org.recount.article.FileProblem;
import org.recount.article.JsonArticle;
import org.recount.article.Limits;
import org.recount.article.Outcome;
import org.recount.record.CodeLine;

/**
 * Codes lines as they come: one thread reads, several code, this one writes in the order of the input. At most a few
 * lines for each thread are under way, so that memory does not grow with the stream; an answer is written out as soon
 * as it and all before it are there.
 */
final class CodeStream {
    private static final int UNDER_WAY_PER_THREAD = 4;

    private final Streams streams;
    private final String name;
    private final BlockingQueue<Pending> underWay;
    private final ExecutorService coders;

    /**
     * A line that is being coded.
     *
     * @param number of the line, from 1
     * @param answer what will come of it; null after the last line
     */
    private record Pending(long number, @Nullable Future<CodeLine> answer) {}

    CodeStream(Streams streams, String name, int threads) {
        this.streams = streams;
        this.name = name;
        underWay = new ArrayBlockingQueue<>(threads * UNDER_WAY_PER_THREAD);
        coders = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("coder-", 1).factory());
    }

    /**
     * Codes until the input ends.
     *
     * @return the exit code
     * @throws IOException if the input cannot be read on, or nobody reads the output any more
     */
    int run(InputStream in) throws IOException {
        Thread reader = Thread.ofPlatform().daemon().name("reader").start(() -> read(in));
        OutputStream out = new BufferedOutputStream(streams.out(), 1 << 16);
        try {
            boolean problems = false;
            for (CodeLine line = next(out); line != null; line = next(out)) {
                out.write(line.json());
                streams.report(line.problems());
                problems |= !line.problems().isEmpty();
            }
            out.flush();
            return problems ? Exit.DONE_WITH_PROBLEMS : Exit.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            reader.interrupt();
            coders.shutdownNow();
        }
    }

    private @Nullable CodeLine next(OutputStream out) throws IOException, InterruptedException {
        Pending first = underWay.peek();
        if (first == null || (first.answer() != null && !first.answer().isDone())) {
            out.flush(); // what is done is not kept back while the next is awaited
        }
        Pending pending = underWay.take();
        try {
            return pending.answer() == null ? null : pending.answer().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException) {
                throw new IOException(
                        "reading " + name + " failed: " + e.getCause().getMessage(), e);
            }
            return CodeLine.refused(List.of(
                    new FileProblem(name, pending.number(), "failed", "Coding this line failed: " + e.getCause())));
        }
    }

    private void read(InputStream in) {
        BoundedLines lines = new BoundedLines(in, Limits.LINE_BYTES);
        try {
            for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.blank()) {
                    BoundedLines.Line one = line;
                    underWay.put(new Pending(one.number(), coders.submit(() -> code(one))));
                }
            }
            underWay.put(new Pending(0, null));
        } catch (IOException e) {
            fail(e);
        } catch (InterruptedException | RejectedExecutionException e) {
            Thread.currentThread().interrupt(); // the writer has stopped
        }
    }

    private void fail(IOException e) {
        try {
            underWay.put(new Pending(0, CompletableFuture.failedFuture(e)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private CodeLine code(BoundedLines.Line line) {
        Outcome outcome = JsonArticle.ofStream(line, name);
        Article article = outcome.article();
        if (article == null) {
            return CodeLine.refused(outcome.problems());
        }
        return CodeLine.of(article.id(), Recount.read(List.of(article)), outcome.problems());
    }
}
