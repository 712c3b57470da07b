package org.recount.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a table row says of a name.
 *
 * @param type in what way the row names somebody
 * @param name the usual name
 * @param kind what it is
 * @param country ISO 3166 alpha-3
 * @param sector PLOVER sector code
 * @param code CAMEO style code
 * @param key for a body, an office or a population the canonical English key, such as {@code foreign ministry}
 * @param body for an office the key of the body that its holder speaks for
 * @param flags how the row is to be used: {@code weak}, {@code sole}, {@code rank} ...
 */
record Listed(
        Type type,
        String name,
        ActorKind kind,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String code,
        @Nullable String key,
        @Nullable String body,
        Set<String> flags) {
    enum Type {
        /** A country's name. */
        STATE,
        /** "Iranian", "Iranians". */
        DEMONYM,
        /** A capital, which stands for its government where it acts. */
        CAPITAL,
        /** "the Kremlin". */
        SEAT,
        /** A listed armed group or movement. */
        GROUP,
        /** A listed organisation. */
        ORGANIZATION,
        /** A person known by name. */
        LEADER,
        /** "foreign ministry", "army": a body of some government. */
        BODY,
        /** "prime minister", "spokesman": an office of some person. */
        OFFICE,
        /** "Mr.", "Gen.": part of a person's name. */
        HONORIFIC,
        /** "militants", "villagers": people without a name. */
        POPULATION
    }

    /** Copies the flags. */
    Listed {
        flags = Set.copyOf(flags);
    }

    /** Whether the name needs another sign beside it to count. */
    boolean weak() {
        return flags.contains("weak");
    }

    /** The same row for a name that needs another sign. */
    Listed weakened() {
        return new Listed(type, name, kind, country, sector, code, key, body, Set.of("weak"));
    }
}
