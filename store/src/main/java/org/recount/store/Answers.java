package org.recount.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Counts that were asked for lately. A version never changes, so an answer about one stays true. */
final class Answers {
    private static final int MOST = 5_000;

    /**
     * What was asked.
     *
     * @param version of the record
     * @param what a table, or what else was counted
     * @param about a filter, or words
     */
    record Question(int version, String what, Object about) {}

    private final Map<Question, Object> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Object> eldest) {
            return size() > MOST;
        }
    };

    void forget() {
        synchronized (known) {
            known.clear();
        }
    }

    /** The answer known, or the one found now. Two who ask at once may both look. */
    @SuppressWarnings("unchecked") // a question's "what" says the answer's type
    <T> T get(Question question, Supplier<T> find) {
        @Nullable Object answer;
        synchronized (known) {
            answer = known.get(question);
        }
        if (answer != null) {
            return (T) answer;
        }
        T found = find.get();
        synchronized (known) {
            known.put(question, found);
        }
        return found;
    }
}
