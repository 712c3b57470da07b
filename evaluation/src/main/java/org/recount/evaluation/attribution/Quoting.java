package org.recount.evaluation.attribution;

import java.util.BitSet;
import java.util.List;
import org.recount.evaluation.attribution.Attribution.Kind;
import org.recount.evaluation.attribution.Attribution.Range;

/**
 * Which characters of a text stand between double quotation marks, told from the marks alone, paragraph by paragraph.
 * The annotation does not say in whose words a content is; this does.
 */
final class Quoting {
    private static final String OPENING = "\u201c\u201e\u00ab";
    private static final String CLOSING = "\u201d\u00bb";

    private final int[] points;
    private final BitSet quoted = new BitSet();

    private Quoting(String text) {
        points = text.codePoints().toArray();
    }

    static Quoting of(String text) {
        Quoting quoting = new Quoting(text);
        boolean open = false;
        for (int i = 0; i < quoting.points.length; i++) {
            int c = quoting.points[i];
            if (c == '\n' || CLOSING.indexOf(c) >= 0) {
                open = false;
            } else if (OPENING.indexOf(c) >= 0) {
                open = true;
            } else if (c == '"') {
                open = !open;
            } else {
                quoting.quoted.set(i, open);
            }
        }
        return quoting;
    }

    /** Direct when all letters and digits are quoted, indirect when none is, else mixed. */
    Kind kind(List<Range> content) {
        boolean inside = false;
        boolean outside = false;
        for (Range range : content) {
            for (int i = range.start(); i < Math.min(range.end(), points.length); i++) {
                if (Character.isLetterOrDigit(points[i])) {
                    inside |= quoted.get(i);
                    outside |= !quoted.get(i);
                }
            }
        }
        return !inside ? Kind.INDIRECT : outside ? Kind.MIXED : Kind.DIRECT;
    }
}
