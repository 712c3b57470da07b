package org.recount.server.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recount.store.Filter;
import org.recount.store.Paging;

/**
 * What a page asks for.
 *
 * @param id last part of the address; null where there is none
 * @param filter from the parameters
 * @param paging from the parameters
 * @param parameters all of them, by name
 */
public record Ask(@Nullable String id, Filter filter, Paging paging, Map<String, List<String>> parameters) {
    /** Copies the parameters. */
    public Ask {
        parameters = Map.copyOf(parameters);
    }

    /**
     * The id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String needId() {
        if (id == null) {
            throw new IllegalArgumentException("the address needs an id at its end");
        }
        return id;
    }

    /** The first value of a parameter, or null. */
    public @Nullable String parameter(String name) {
        List<String> values = parameters.get(name);
        return values == null || values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst();
    }
}
