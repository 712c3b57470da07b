package org.recount.finding;

import java.util.List;

/**
 * What became of those who were shot or stabbed, when their sentence does not say: casualties where the article tells of
 * killed people, who may be among them, else injured.
 */
final class Shot {
    private static final String ATTRIBUTE = "shot";

    private Shot() {}

    /** The figures of an article, those of the shot under the attribute that they turn out to have. */
    static List<Figure> settled(List<Figure> figures) {
        boolean deadly = figures.stream().anyMatch(f -> f.harm().attribute().equals("killed"));
        return figures.stream()
                .map(f -> f.harm().attribute().equals(ATTRIBUTE) ? f.of(deadly ? "casualties" : "injured") : f)
                .toList();
    }
}
