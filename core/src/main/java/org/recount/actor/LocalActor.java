package org.recount.actor;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.article.Span;

/**
 * An actor as one article knows it, with every place where the article names it.
 *
 * @param key the article's id, {@code #}, and the actor's number in the article
 * @param name the fullest name in the article, or the table's name for a listed actor
 * @param aliases the names that the article uses, sorted; no pronouns and no descriptions
 * @param kind what it is
 * @param country ISO 3166 alpha-3 of the country that it belongs to or acts from
 * @param sector PLOVER sector code
 * @param code CAMEO style code, such as {@code PAKGOV}
 * @param identity for a state, a listed actor or a body of government the key that names it on earth, such as
 *     {@code PAK} or {@code PAKGOV:foreign ministry}; null for what is known by its name alone
 * @param office the office as written, for a person
 * @param of key of the local actor that it belongs to
 * @param mentions its spans, in order, pronouns and descriptions included; none for a state that is known only by places in it
 *     and not yet {@linkplain LocalActors#withGroundsOf told of}
 */
public record LocalActor(
        String key,
        String name,
        List<String> aliases,
        ActorKind kind,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String code,
        @Nullable String identity,
        @Nullable String office,
        @Nullable String of,
        List<Span> mentions) {
    /** Copies the lists. */
    public LocalActor {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }

    /** This actor with further mentions. */
    LocalActor withMentions(List<Span> more) {
        return more.isEmpty()
                ? this
                : new LocalActor(
                        key,
                        name,
                        aliases,
                        kind,
                        country,
                        sector,
                        code,
                        identity,
                        office,
                        of,
                        Stream.concat(mentions.stream(), more.stream())
                                .distinct()
                                .sorted()
                                .toList());
    }

    /** The id of the article that knows it. */
    public String article() {
        return key.substring(0, key.lastIndexOf('#'));
    }
}
