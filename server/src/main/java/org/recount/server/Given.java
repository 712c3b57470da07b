package org.recount.server;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The last answers, for pages ask the same again and again. A version never changes, so nothing here grows old; what was not asked for
 * longest goes first. Thread-safe.
 */
final class Given {
    private static final int MOST_BYTES = 24 * 1024 * 1024;
    private static final int LARGEST = 512 * 1024;

    private final Map<Answers.Question, byte[]> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    synchronized byte @Nullable [] get(Answers.Question question) {
        return answers.get(question);
    }

    synchronized void put(Answers.Question question, byte[] answer) {
        if (answer.length > LARGEST) {
            return;
        }
        byte[] before = answers.put(question, answer);
        bytes += answer.length - (before == null ? 0 : before.length);
        Iterator<byte[]> oldest = answers.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().length;
            oldest.remove();
        }
    }
}
