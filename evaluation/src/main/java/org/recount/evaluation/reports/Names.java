package org.recount.evaluation.reports;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.recount.resolve.Actor;

/** Compares names without regard to case, accents, hyphens and points. */
final class Names {
    private Names() {}

    /** The name's words, plain: "Hossein Amir-Abdollahian" gives "hossein amir abdollahian". */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Every name that the actor has, plain. */
    static Stream<String> of(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream()).map(Names::plain);
    }

    /** Whether the actor has exactly this name. */
    static boolean has(Actor actor, String name) {
        return of(actor).anyMatch(plain(name)::equals);
    }

    /**
     * The actors that go by the name: those that have exactly this name, or when none does, those in one of whose
     * names it stands as whole words ("Jilani" in "Foreign Minister Jilani").
     */
    static List<Actor> bearers(List<Actor> actors, String name) {
        List<Actor> exact = actors.stream().filter(a -> has(a, name)).toList();
        String within = " " + plain(name) + " ";
        return exact.isEmpty()
                ? actors.stream()
                        .filter(a -> of(a).anyMatch(n -> (" " + n + " ").contains(within)))
                        .toList()
                : exact;
    }
}
