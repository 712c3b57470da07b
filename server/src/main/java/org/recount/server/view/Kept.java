package org.recount.server.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The last few answers of a question that costs a pass over many rows. An edition never changes, so that what was answered for its
 * snapshot and a filter holds for good.
 */
final class Kept<K, V> {
    private final Map<K, V> last;

    /** Keeps so many answers. */
    Kept(int most) {
        last = Collections.synchronizedMap(new LinkedHashMap<>(most * 2, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    /** The answer, worked out where it is not kept; two who ask at a time may both work it out. */
    V get(K question, Supplier<V> answer) {
        V known = last.get(question);
        if (known == null) {
            known = answer.get();
            last.put(question, known);
        }
        return known;
    }
}
