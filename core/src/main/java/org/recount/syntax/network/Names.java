package org.recount.syntax.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recount.syntax.NamedSpan;

/**
 * Finds named spans: the network says which words are the head of a name and of what kind, the tree says how far the name
 * reaches. As in GUM, a span is the whole noun phrase but for what only follows it loosely; of nested ones the outermost
 * stays.
 */
final class Names {
    /** Branches of a name's head that are not part of the name; a possessive 's is. */
    private static final Set<String> OUTSIDE = Set.of(
            "acl:relcl",
            "advcl",
            "advmod",
            "appos",
            "aux",
            "case",
            "cc",
            "conj",
            "cop",
            "dep",
            "discourse",
            "list",
            "mark",
            "nsubj",
            "nsubj:pass",
            "obl",
            "orphan",
            "parataxis",
            "punct",
            "vocative");

    /** Relations of proper nouns that may be but a part of a name or of a phrase. */
    private static final Set<String> INSIDE = Set.of("amod", "compound", "flat", "goeswith", "nmod:desc");

    private final Outputs outputs;
    private final int part;
    private final List<String> classes; // "none" first, then the kinds
    private final boolean[] outside;
    private final boolean[] inside;

    Names(ModelFile model, Outputs outputs) {
        this.outputs = outputs;
        part = outputs.part("name");
        classes = model.list("name");
        List<String> relations = model.list("deprel");
        outside = new boolean[relations.size()];
        inside = new boolean[relations.size()];
        for (int r = 0; r < outside.length; r++) {
            outside[r] = OUTSIDE.contains(relations.get(r));
            inside[r] = INSIDE.contains(relations.get(r));
        }
    }

    /**
     * The names of a sentence, in order.
     *
     * @param heads by word, from 0; -1 for the root
     * @param relations numbers of the words' relations
     * @param proper the proper nouns: one that heads a phrase is a name, whatever the network thinks
     */
    List<NamedSpan> of(List<String> forms, float[] out, int[] heads, int[] relations, BitSet proper) {
        int n = heads.length;
        List<NamedSpan> spans = new ArrayList<>();
        int[] low = null;
        int[] high = null;
        for (int i = 0; i < n; i++) {
            boolean sure = proper.get(i) && !inside[relations[i]];
            int kind = kind(out, i, sure ? 1 : 0);
            if (kind == 0) {
                continue;
            }
            if (low == null || high == null) {
                low = new int[n];
                high = new int[n];
                reach(forms, heads, relations, low, high);
            }
            spans.add(new NamedSpan(
                    low[i],
                    high[i] + 1,
                    NamedSpan.Kind.valueOf(classes.get(kind).toUpperCase(Locale.ROOT))));
        }
        return outermost(spans);
    }

    private int kind(float[] out, int word, int from) {
        return from + Outputs.best(out, word * outputs.width() + outputs.at(part) + from, classes.size() - from);
    }

    /** First and last word of the name that each word would be the head of. */
    private void reach(List<String> forms, int[] heads, int[] relations, int[] low, int[] high) {
        for (int i = 0; i < heads.length; i++) {
            low[i] = high[i] = i;
        }
        for (int i = 0; i < heads.length; i++) {
            int at = i;
            while (heads[at] >= 0 && !(outside[relations[at]] && !possessive(forms.get(at)))) {
                at = heads[at];
                low[at] = Math.min(low[at], i);
                high[at] = Math.max(high[at], i);
            }
        }
    }

    private static boolean possessive(String form) {
        String plain = Letters.lower(Letters.plain(form));
        return plain.equals("'s") || plain.equals("'");
    }

    private static List<NamedSpan> outermost(List<NamedSpan> spans) {
        List<NamedSpan> kept = new ArrayList<>();
        spans.stream()
                .sorted((a, b) -> a.start() != b.start()
                        ? Integer.compare(a.start(), b.start())
                        : Integer.compare(b.end(), a.end()))
                .forEach(span -> {
                    if (kept.isEmpty() || span.start() >= kept.getLast().end()) {
                        kept.add(span);
                    }
                });
        return kept;
    }
}
