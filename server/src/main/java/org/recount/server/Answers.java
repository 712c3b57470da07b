package org.recount.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recount.record.RecordJson;
import org.recount.store.Edition;
import org.recount.store.Snapshot;
import org.recount.store.Store;
import org.recount.store.StoreException;

/**
 * What all answers that come from an edition share: which edition is asked, and whether the client has the answer already.
 *
 * <p>The entity tag is made of the edition, the question and this run of the desk, before anything is read: the same question to the same
 * edition has the same answer, until another Recount runs.
 */
final class Answers {
    /** The media type of JSON. */
    static final String JSON = "application/json";

    private static final long RUN = System.nanoTime();

    private final Store store;
    private final Given given = new Given();

    /** What an answer depends on. */
    record Question(int version, String path, @Nullable String query) {}

    Answers(Store store) {
        this.store = store;
    }

    /** Writes what an edition says. */
    interface Answer {
        /** The answer's body. */
        byte[] of(Edition edition) throws java.io.IOException;
    }

    Store store() {
        return store;
    }

    /** The edition that the request asks for by {@code version}; the present one where it does not. */
    Edition edition(Context request) {
        int version = Asks.number(request, "version", 0, 1, Integer.MAX_VALUE);
        try {
            return version == 0 ? store.present() : store.edition(version);
        } catch (StoreException e) {
            if (version == 0 ? store.snapshots().isEmpty() : !has(version)) {
                throw Refusal.of(
                        404, version == 0 ? "nothing has been saved yet" : "the record has no version " + version);
            }
            throw e;
        }
    }

    boolean has(int version) {
        return store.snapshots().stream().anyMatch(s -> s.version() == version);
    }

    /** Answers from the edition asked for, or says that the client has the answer. */
    void answer(Context request, String type, Answer answer) throws java.io.IOException {
        Edition edition = edition(request);
        if (fresh(request, type, edition.snapshot())) {
            return;
        }
        if (!type.equals(JSON)) {
            request.contentType(type).result(answer.of(edition));
            return;
        }
        Question question = new Question(edition.snapshot().version(), request.path(), request.queryString());
        byte[] body = given.get(question);
        if (body == null) {
            body = answer.of(edition);
            given.put(question, body);
        }
        request.contentType(type).result(body);
    }

    /** JSON of an object. */
    static byte[] json(Object shown) throws java.io.IOException {
        return RecordJson.mapper().writeValueAsBytes(shown);
    }

    /** Whether the client has the answer already; then the request is answered. */
    static boolean fresh(Context request, String type, Snapshot snapshot) {
        String tag = tag(snapshot.version(), snapshot.sha256(), request.path(), request.queryString(), type);
        request.header("ETag", tag).header("Cache-Control", "no-cache").header("Vary", "Accept, Accept-Encoding");
        String known = request.header("If-None-Match");
        if (known != null
                && Arrays.stream(known.split(",", -1))
                        .map(String::strip)
                        .anyMatch(k -> k.equals(tag) || k.equals("*"))) {
            request.status(304);
            return true;
        }
        return false;
    }

    private static String tag(@Nullable Object... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                digest.update(Objects.toString(part).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            digest.update(Long.toString(RUN).getBytes(StandardCharsets.UTF_8));
            return "W/\"" + HexFormat.of().formatHex(digest.digest(), 0, 8) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
