package org.recount.syntax.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.syntax.Role;

/**
 * Finds predicates and names the role of each word that a known path leads to. Looks at both words as encoded, at the path
 * between them, and at the word that introduces the argument ("to", "that").
 */
final class Roles {
    private final Encoder encoder;
    private final Outputs outputs;
    private final Kernels kernels;
    private final Outputs predicateOutputs; // of the predicates
    private final int argumentPart;
    private final int yes;
    private final Map<Long, Integer> paths = new HashMap<>();
    private final Markers markers;
    private final Panels wordWeights;
    private final float[] pathRows;
    private final float[] markerRows;
    private final Panels last;
    private final float[] bias;
    private final int inner;
    private final List<String> names; // the first is "no role"
    private final List<Boolean> numbered = new ArrayList<>(); // whether a predicate has one such role at most

    Roles(ModelFile model, Encoder encoder, Outputs outputs, Kernels kernels) {
        this.encoder = encoder;
        wordWeights = Panels.of(model.weights("role.word"), kernels.narrow());
        this.outputs = outputs;
        this.kernels = kernels;
        predicateOutputs = new Outputs(model, kernels, List.of("role.predicate"));
        argumentPart = outputs.part("role.argument");
        yes = outputs.part("predicate");
        for (int i = 0; i < model.paths().size(); i++) {
            paths.put(model.paths().get(i), i);
        }
        markers = new Markers(model.list("deprel"), model.list("marker"));
        pathRows = model.weights("role.path").values();
        inner = model.weights("role.path").columns();
        markerRows = model.weights("role.marker").values();
        last = Panels.of(model.weights("role.out"), kernels.narrow());
        bias = model.weights("role.out.bias").padded().values();
        names = model.list("role");
        names.forEach(name -> numbered.add(name.matches("ARG[0-9A]")));
    }

    /** The words that the network takes for predicates. */
    BitSet predicates(float[] out, int n) {
        BitSet predicates = new BitSet();
        for (int i = 0; i < n; i++) {
            predicates.set(i, outputs.best(out, i, yes, 2) == 1);
        }
        return predicates;
    }

    /**
     * The roles of these predicates.
     *
     * @param encoded the words
     * @param out their outputs
     * @param heads by word, from 0; -1 for the root
     * @param relations numbers of the words' relations
     */
    List<Role> of(List<String> forms, float[] encoded, float[] out, int[] heads, int[] relations, BitSet predicates) {
        List<Role> roles = new ArrayList<>();
        if (predicates.isEmpty()) {
            return roles;
        }
        int[] marks = markers.of(forms, heads, relations);
        int n = heads.length;
        int width = last.columns();
        int[] words = predicates.stream().filter(p -> p < n).toArray();
        float[] outOfPredicates = predicateOutputs.of(encoded, words);
        int[] candidates = new int[n];
        float[] x = new float[Kernels.blocks(n) * inner];
        for (int i = 0; i < words.length; i++) {
            int p = words[i];
            Paths from = new Paths(heads, relations, p);
            float[] word = word(forms.get(p), outOfPredicates, i * predicateOutputs.width());
            int count = 0;
            for (int a = 0; a < n; a++) {
                Integer path = paths.get(from.to(a));
                if (path != null) {
                    input(out, word, a, path, marks[a], x, count * inner);
                    candidates[count++] = a;
                }
            }
            int rows = Kernels.blocks(count);
            float[] scores = new float[rows * width];
            for (int c = 0; c < count; c++) {
                System.arraycopy(bias, 0, scores, c * width, width);
            }
            kernels.multiply(x, 0, inner, rows, last, scores, 0);
            decide(p, candidates, count, scores, roles);
        }
        return roles;
    }

    /** A predicate: as encoded, and its form by itself. */
    private float[] word(String form, float[] outOfPredicates, int at) {
        float[] word = new float[wordWeights.columns()];
        System.arraycopy(outOfPredicates, at, word, 0, inner);
        kernels.multiply(encoder.embedding(form), 0, wordWeights.rows(), 1, wordWeights, word, 0);
        return word;
    }

    private void input(float[] out, float[] predicate, int argument, int path, int marker, float[] x, int to) {
        int a = argument * outputs.width() + outputs.at(argumentPart);
        for (int j = 0; j < inner; j++) {
            x[to + j] = Math.max(
                    0f, predicate[j] + out[a + j] + pathRows[path * inner + j] + markerRows[marker * inner + j]);
        }
    }

    /** Each numbered role goes to the word that wants it most. */
    private void decide(int predicate, int[] candidates, int count, float[] scores, List<Role> roles) {
        int[] chosen = new int[count];
        Map<Integer, Integer> holders = new HashMap<>();
        for (int c = 0; c < count; c++) {
            int from = c * last.columns();
            chosen[c] = Outputs.best(scores, from, names.size());
            int name = chosen[c];
            if (numbered.get(name)) {
                Integer holder = holders.get(name);
                if (holder == null) {
                    holders.put(name, c);
                } else {
                    int loser = lead(scores, holder, name) < lead(scores, c, name) ? holder : c;
                    chosen[loser] = 0;
                    holders.put(name, loser == c ? holder : c);
                }
            }
        }
        for (int c = 0; c < count; c++) {
            if (chosen[c] != 0) {
                roles.add(new Role(predicate, candidates[c], names.get(chosen[c])));
            }
        }
    }

    private float lead(float[] scores, int candidate, int name) {
        return scores[candidate * last.columns() + name] - scores[candidate * last.columns()];
    }
}
