package org.recount.syntax.network;

import java.util.Arrays;
import java.util.List;

/** Names the relation of each word to its head. No head gets two subjects, two objects or two copulas. */
final class Relations {
    private static final float NEVER = -1e8f;

    private final Outputs outputs;
    private final Kernels kernels;
    private final int dependent;
    private final Outputs headOutputs; // of the words that are heads
    private final float[] distance;
    private final float[] root;
    private final Panels last;
    private final float[] bias;
    private final int inner;
    private final List<String> names;
    private final int rootRelation;
    private final int[] only; // a group of relations of which a head has one, by relation; 0 for none

    Relations(ModelFile model, Outputs outputs, Kernels kernels) {
        this.outputs = outputs;
        this.kernels = kernels;
        dependent = outputs.part("label.dependent");
        headOutputs = new Outputs(model, kernels, List.of("label.head"));
        distance = model.weights("label.distance").values();
        inner = model.weights("label.distance").columns();
        root = model.weights("label.root").values();
        last = Panels.of(model.weights("label.out"), kernels.narrow());
        bias = model.weights("label.out.bias").padded().values();
        names = model.list("deprel");
        rootRelation = names.indexOf("root");
        only = names.stream().mapToInt(Relations::only).toArray();
    }

    private static int only(String relation) {
        if (relation.endsWith(":outer")) {
            return 0;
        }
        int colon = relation.indexOf(':');
        return switch (colon < 0 ? relation : relation.substring(0, colon)) {
            case "nsubj", "csubj" -> 1;
            case "obj" -> 2;
            case "iobj" -> 3;
            case "cop" -> 4;
            default -> 0;
        };
    }

    /**
     * Numbers of the words' relations, from 0.
     *
     * @param encoded the words
     * @param out their outputs
     * @param heads by word, both from 1; 0 is the root
     */
    int[] of(float[] encoded, float[] out, int[] heads) {
        int n = heads.length - 1;
        int[] words = Arrays.stream(heads, 1, n + 1)
                .filter(h -> h > 0)
                .map(h -> h - 1)
                .sorted()
                .distinct()
                .toArray();
        float[] outOfHeads = headOutputs.of(encoded, words);
        int rows = Kernels.blocks(n);
        float[] x = new float[rows * inner];
        for (int i = 0; i < n; i++) {
            int head = heads[i + 1];
            int from = i * outputs.width() + outputs.at(dependent);
            int by = (head == 0 ? Distance.ROOT : Distance.bin(i + 1, head)) * inner;
            int at = Arrays.binarySearch(words, head - 1) * headOutputs.width();
            for (int j = 0; j < inner; j++) {
                float h = head == 0 ? root[j] : outOfHeads[at + j];
                x[i * inner + j] = Math.max(0f, out[from + j] + h + distance[by + j]);
            }
        }
        int width = last.columns();
        float[] scores = new float[rows * width];
        for (int i = 0; i < n; i++) {
            System.arraycopy(bias, 0, scores, i * width, width);
        }
        kernels.multiply(x, 0, inner, rows, last, scores, 0);
        int[] relations = new int[n];
        for (int i = 0; i < n; i++) {
            if (heads[i + 1] == 0) {
                relations[i] = rootRelation;
            } else {
                scores[i * width + rootRelation] = NEVER;
                relations[i] = Outputs.best(scores, i * width, names.size());
            }
        }
        // Taking the second subject away may make a second object: twice round is enough in practice.
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < n; i++) {
                settle(i, heads, scores, relations);
            }
        }
        return relations;
    }

    /** Where two words want the same place under one head, the one that loses least takes its next best. */
    private void settle(int word, int[] heads, float[] scores, int[] relations) {
        int group = only[relations[word]];
        for (int other = word + 1; group != 0 && other < relations.length; other++) {
            if (heads[other + 1] == heads[word + 1] && only[relations[other]] == group) {
                int loser = lead(word, group, scores) < lead(other, group, scores) ? word : other;
                int from = loser * last.columns();
                for (int r = 0; r < only.length; r++) {
                    if (only[r] == group) {
                        scores[from + r] = NEVER;
                    }
                }
                relations[loser] = Outputs.best(scores, from, names.size());
                group = loser == word ? 0 : group;
            }
        }
    }

    private float lead(int word, int group, float[] scores) {
        float in = NEVER;
        float out = NEVER;
        for (int r = 0; r < only.length; r++) {
            float score = scores[word * last.columns() + r];
            if (only[r] == group) {
                in = Math.max(in, score);
            } else {
                out = Math.max(out, score);
            }
        }
        return in - out;
    }
}
