package org.recount.server;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recount.Reader;
import org.recount.article.Article;
import org.recount.article.FileProblem;
import org.recount.article.Reading;
import org.recount.record.Decision;
import org.recount.record.Record;
import org.recount.record.RecordFolder;
import org.recount.record.Standing;
import org.recount.record.Tables;
import org.recount.store.Edition;
import org.recount.store.Snapshot;
import org.recount.store.Store;

/**
 * Works out and saves every next version, one after the other on one thread. A record that is kept in a folder too is read from there and
 * written there first, so that folder and store tell the same.
 */
final class Writer implements AutoCloseable {
    private static final int TOLD_EVERY = 25;

    private final Store store;
    private final @Nullable Path folder;
    private final DeskOptions options;
    private final Live live;
    private final Reader reader = new Reader();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("writer").daemon().factory());
    private final AtomicBoolean following = new AtomicBoolean();
    private SoftReference<Known> last = new SoftReference<>(null);

    /** A record and the version that it is. */
    private record Known(int version, Record record) {}

    /**
     * What came of it.
     *
     * @param snapshot the version that holds it now
     * @param decision the decision, or null
     */
    record Result(Snapshot snapshot, @Nullable Decision decision) {}

    /** From the present record to the next. */
    private interface Change {
        Record of(Record before) throws IOException;
    }

    /**
     * A writer.
     *
     * @param options where the record is kept too, and who is told of failures
     */
    Writer(Store store, DeskOptions options, Live live) {
        this.store = store;
        this.options = options;
        this.folder = options.folder();
        this.live = live;
    }

    /** Adds what was read to the record; articles that it has already make no new version. */
    CompletableFuture<Result> add(Reading reading, String why) {
        return later(() -> {
            Edition present = store.present();
            boolean known = reading.problems().isEmpty()
                    && reading.articles().stream()
                            .allMatch(a -> present.json(Tables.ARTICLES, a.id()).isPresent());
            return known
                    ? new Result(present.snapshot(), null)
                    : new Result(
                            save(r -> reader.add(r, reading.articles(), reading.problems(), progress()), why), null);
        });
    }

    /** Decides, or refuses what has no subject or no effect. */
    CompletableFuture<Result> decide(Choice choice) {
        return later(() -> {
            List<Decision> made = new ArrayList<>();
            Snapshot saved = save(
                    before -> {
                        Decision decision = choice.in(before);
                        made.add(decision);
                        return worked(before, decision);
                    },
                    choice.why());
            return new Result(saved, made.getFirst());
        });
    }

    /** Saves the folder's record where someone else has written it, unless work waits. */
    void follow() {
        Path kept = folder;
        if (kept != null && following.compareAndSet(false, true)) {
            thread.execute(() -> {
                try {
                    if (RecordFolder.at(kept).exists()
                            && !Seen.of(kept, options.address()).unchanged()) {
                        told(RecordFolder.at(kept).read(), "the record's folder was written");
                    }
                } catch (IOException e) {
                    options.log().accept("the record's folder cannot be read: " + e.getMessage());
                } finally {
                    following.set(false);
                }
            });
        }
    }

    private Record worked(Record before, Decision decision) {
        Record after = reader.decide(before, decision, progress());
        List<FileProblem> own = after.problems().stream()
                .filter(p -> Standing.tellsOf(p) && p.message().contains(decision.id()))
                .toList();
        if (!own.isEmpty()) {
            throw Refusal.input(
                    "nothing was decided: "
                            + own.getFirst().message().replace("Decision " + decision.id() + " of", "the decision of"),
                    List.of());
        }
        return after;
    }

    private Snapshot save(Change change, String why) throws IOException {
        Record after = folder == null
                ? change.of(present())
                : RecordFolder.at(folder)
                        .update(
                                stored -> change.of(stored == null ? present() : stored),
                                Map.of("command", "serve"),
                                Instant.now());
        return told(after, why);
    }

    private Snapshot told(Record after, String why) throws IOException {
        Snapshot saved = store.save(after, why, Instant.now());
        if (folder != null) {
            Seen.of(folder, options.address()).note(saved.version());
        }
        last = new SoftReference<>(new Known(saved.version(), after));
        live.present(saved);
        return saved;
    }

    private Record present() {
        Edition present = store.present();
        Known known = last.get();
        return known != null && known.version() == present.snapshot().version() ? known.record() : present.record();
    }

    private Consumer<Article> progress() {
        AtomicInteger done = new AtomicInteger();
        return article -> {
            int count = done.incrementAndGet();
            if (count == 1 || count % TOLD_EVERY == 0) {
                live.progress("reading", count);
            }
        };
    }

    private interface Work {
        Result run() throws IOException;
    }

    private CompletableFuture<Result> later(Work work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.run();
                    } catch (IOException e) {
                        throw new CompletionException(e);
                    }
                },
                thread);
    }

    @Override
    public void close() {
        thread.close(); // what was begun is finished
    }
}
