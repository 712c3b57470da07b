package org.recount.training.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.recount.syntax.network.Vocabulary;

/** Examples of about one length, as numbers: sentences x words, missing words at the end. */
final class Batch {
    private static final int[] LENGTHS = {8, 16, 24, 32, 42, 56, 100, 250};
    private static final int LONGEST = 100;
    private static final float HIDDEN_PARTS = 0.3f;

    final List<Example> examples;
    final int sentences;
    final int length;
    final int[] type; // which row of bags each word has; 0 is no word
    final List<Vocabulary.Bag> bags; // of the forms, from type 1 on
    final int[] heads; // from 1; 0 the root
    final int[] deprels;
    final int[] upos;
    final int[] xpos;
    final int[] predicates;
    final int[] names;
    final float[] mask;
    final float[] roleMask;
    final float[] nameMask;

    private Batch(List<Example> examples, int length, Inventory inventory, float unknown, Random random) {
        this.examples = examples;
        this.length = length;
        sentences = examples.size();
        int n = sentences * length;
        type = new int[n];
        heads = new int[n];
        deprels = new int[n];
        upos = new int[n];
        xpos = new int[n];
        predicates = new int[n];
        names = new int[n];
        mask = new float[n];
        roleMask = new float[n];
        nameMask = new float[n];
        Map<String, Integer> forms = new LinkedHashMap<>();
        for (int s = 0; s < sentences; s++) {
            Example e = examples.get(s);
            for (int i = 0; i < e.size(); i++) {
                int at = s * length + i;
                type[at] = forms.computeIfAbsent(e.forms().get(i), f -> forms.size() + 1);
                heads[at] = e.heads()[i] + 1;
                deprels[at] = inventory.number("d", e.deprels().get(i));
                upos[at] = inventory.number("u", e.upos().get(i));
                xpos[at] = inventory.number("x", e.xpos().get(i));
                names[at] = inventory.number("n", e.names().get(i));
                mask[at] = 1;
                roleMask[at] = e.knowsRoles() ? 1 : 0;
                nameMask[at] = e.knowsNames() ? 1 : 0;
            }
            for (int p : e.predicates()) {
                predicates[s * length + p] = 1;
            }
        }
        bags = forms.keySet().stream()
                .map(form -> bag(form, inventory, unknown, random))
                .toList();
    }

    /** The bag of a form; now and then that of an unknown one, the rarer the form the more often. */
    private static Vocabulary.Bag bag(String form, Inventory inventory, float unknown, Random random) {
        Vocabulary.Bag bag = inventory.vocabulary.bag(form);
        int count = inventory.counts.getOrDefault(Vocabulary.names(form).getFirst(), 1);
        return random.nextFloat() < unknown * (0.5f + 2f / (1 + count))
                ? bag.unknown(part -> random.nextFloat() < HIDDEN_PARTS) // its parts would tell what it is
                : bag;
    }

    /** Cuts examples into batches of about so many words, by length, in an order that is random. */
    static List<List<Example>> cut(List<Example> examples, int tokens, Random random) {
        Map<Integer, List<Example>> byLength = new LinkedHashMap<>();
        for (Example e : examples) {
            if (e.size() <= LONGEST) {
                int length = Arrays.stream(LENGTHS)
                        .filter(l -> e.size() <= l)
                        .findFirst()
                        .orElse(LONGEST);
                byLength.computeIfAbsent(length, l -> new ArrayList<>()).add(e);
            }
        }
        List<List<Example>> batches = new ArrayList<>();
        byLength.forEach((length, list) -> {
            Collections.shuffle(list, random);
            int size = Math.max(1, tokens / length);
            for (int i = 0; i < list.size(); i += size) {
                batches.add(list.subList(i, Math.min(list.size(), i + size)));
            }
        });
        Collections.shuffle(batches, random);
        return batches;
    }

    static Batch of(List<Example> examples, Inventory inventory, float unknown, Random random) {
        int length = examples.stream().mapToInt(Example::size).max().orElse(1);
        return new Batch(examples, length, inventory, unknown, random);
    }
}
