package org.recount.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.actor.LocalActor;
import org.recount.article.Span;

/**
 * Finds the local actor that a person means by {@code ARTICLE_ID:name as written}, such as {@code 5f71e53707b2fbfe:Jilani}. The number in
 * a local actor's key changes when the reading of its article gets better; what the article calls it does not.
 */
public final class LocalNames {
    /** Between the article's id and the name. */
    public static final char SEPARATOR = ':';

    /** From the surest to the least sure: the full name, every name, every word that stands for it. */
    private static final List<Function<LocalActor, Stream<String>>> WAYS = List.of(
            a -> Stream.of(a.name()),
            a -> a.aliases().stream(),
            a -> a.mentions().stream().map(Span::quote));

    private final List<Map<String, TreeSet<String>>> keys = WAYS.stream()
            .map(w -> (Map<String, TreeSet<String>>) new HashMap<String, TreeSet<String>>())
            .toList();

    /** Of these actors. */
    public LocalNames(Collection<LocalActor> actors) {
        for (LocalActor actor : actors) {
            for (int i = 0; i < keys.size(); i++) {
                Map<String, TreeSet<String>> byName = keys.get(i);
                WAYS.get(i)
                        .apply(actor)
                        .forEach(name -> byName.computeIfAbsent(subject(actor.article(), name), n -> new TreeSet<>())
                                .add(actor.key()));
            }
        }
    }

    /** What a decision calls the local actor of this name in this article. */
    public static String subject(String article, String name) {
        return article + SEPARATOR + name.strip();
    }

    /** The key of the one local actor meant, or null where the article knows none of this name, or several. */
    public @Nullable String key(String subject) {
        for (Map<String, TreeSet<String>> byName : keys) {
            TreeSet<String> found = byName.get(subject);
            if (found != null) {
                return found.size() == 1 ? found.first() : null;
            }
        }
        return null;
    }
}
