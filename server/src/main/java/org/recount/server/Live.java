package org.recount.server;

import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.recount.article.FileProblem;
import org.recount.store.Snapshot;

/**
 * {@code /api/live}: tells who listens what is saved, read and refused, as server-sent events (WHATWG HTML, section 9.2). Every listener
 * has a virtual thread, which waits for news and writes them; one who is away, or too slow to take them, is let go.
 */
final class Live implements Resource, AutoCloseable {
    private static final int MOST_LISTENERS = 500;
    private static final int MOST_WAITING = 100;
    private static final int HEARTBEAT_SECONDS = 15;
    private static final String END = "";

    private final Set<BlockingQueue<String>> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicInteger told;
    private volatile boolean closed;

    /**
     * News of a store.
     *
     * @param version the last that needs no telling
     */
    Live(int version) {
        told = new AtomicInteger(version);
    }

    /** A version that was saved. */
    record Saved(int version, String at, String why) {}

    /** How far a piece of work has come. */
    record Progress(String task, int done) {}

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/api/live", Set.of(), this::listen));
    }

    /** Tells of the present version where it was not told yet. */
    void present(Snapshot s) {
        if (told.getAndAccumulate(s.version(), Math::max) < s.version()) {
            saved(s);
        }
    }

    private void saved(Snapshot s) {
        tell("saved", new Saved(s.version(), s.at().toString(), s.why()));
    }

    void progress(String task, int done) {
        tell("progress", new Progress(task, done));
    }

    void problem(FileProblem problem) {
        tell("problem", problem);
    }

    int listeners() {
        return listeners.size();
    }

    private void tell(String event, Object data) {
        try {
            String text =
                    "event: " + event + "\ndata: " + new String(Answers.json(data), StandardCharsets.UTF_8) + "\n\n";
            for (BlockingQueue<String> listener : listeners) {
                if (!listener.offer(text)) {
                    listener.clear();
                    listener.offer(END);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("news are always JSON", e);
        }
    }

    private void listen(Context request) throws IOException {
        if (listeners.size() >= MOST_LISTENERS || closed) {
            throw Refusal.of(503, "too many listen already");
        }
        request.status(200)
                .contentType("text/event-stream")
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .disableCompression();
        BlockingQueue<String> news = new ArrayBlockingQueue<>(MOST_WAITING);
        listeners.add(news);
        ServletOutputStream out = request.res().getOutputStream();
        try {
            write(out, "retry: 3000\n: here\n\n");
            while (!closed) {
                String told = news.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                if (END.equals(told)) {
                    return;
                }
                write(out, told == null ? ": beat\n\n" : told);
            }
        } catch (IOException e) {
            return; // the listener has gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.remove(news);
        }
    }

    private static void write(ServletOutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        closed = true;
        for (BlockingQueue<String> listener : listeners) {
            listener.clear();
            listener.offer(END);
        }
    }
}
