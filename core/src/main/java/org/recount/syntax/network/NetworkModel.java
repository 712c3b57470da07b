package org.recount.syntax.network;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recount.syntax.NamedSpan;
import org.recount.syntax.Role;
import org.recount.syntax.SentenceModel;

/** The network as the syntax room uses it. One instance serves all threads. */
public final class NetworkModel implements SentenceModel {
    /** What the encoded words give at once. */
    private static final List<String> FIRST = List.of("draft.dependent", "draft.head", "upos", "xpos");

    /** What they all give when they are refined; {@link Relations} and {@link Roles} ask some for more. */
    private static final List<String> SECOND =
            List.of("arc.dependent", "arc.head", "label.dependent", "role.argument", "name", "predicate");

    private final Encoder encoder;
    private final Outputs first;
    private final Refinement refinement;
    private final Outputs second;
    private final Arcs arcs;
    private final Relations relations;
    private final Roles roles;
    private final Names names;
    private final int uposPart;
    private final int xposPart;
    private final List<String> upos;
    private final List<String> xpos;
    private final List<String> deprels;

    /** A network of these numbers, run by the fastest kernels there are. */
    public NetworkModel(ModelFile model) {
        this(model, Kernels.best());
    }

    /** A network run by these kernels. */
    NetworkModel(ModelFile model, Kernels kernels) {
        encoder = new Encoder(model, kernels);
        first = new Outputs(model, kernels, FIRST);
        refinement = new Refinement(model, first, kernels);
        second = new Outputs(model, kernels, SECOND);
        arcs = new Arcs(model, "arc", second, kernels);
        uposPart = first.part("upos");
        xposPart = first.part("xpos");
        relations = new Relations(model, second, kernels);
        roles = new Roles(model, encoder, second, kernels);
        names = new Names(model, second);
        upos = model.list("upos");
        xpos = model.list("xpos");
        deprels = model.list("deprel");
    }

    /**
     * Reads a model file.
     *
     * @throws IOException if it is none
     */
    public static NetworkModel read(InputStream in) throws IOException {
        return new NetworkModel(ModelFile.read(in));
    }

    @Override
    public Analysis analyse(List<String> forms) {
        return analyse(forms, null);
    }

    @Override
    public Analysis analyse(List<String> forms, @Nullable BitSet predicates) {
        int n = forms.size();
        if (n == 0) {
            return new Analysis(List.of(), List.of(), List.of());
        }
        float[] encoded = encoder.encode(forms);
        float[] early = first.of(encoded, n);
        refinement.refine(encoded, early, n);
        float[] out = second.of(encoded, n);
        int[] heads = Tree.heads(arcs.scores(out, n), n);
        int[] labels = relations.of(encoded, out, heads);
        int[] from0 = new int[n];
        List<Word> words = new ArrayList<>(n);
        BitSet proper = new BitSet();
        for (int i = 0; i < n; i++) {
            from0[i] = heads[i + 1] - 1;
            int tag = first.best(early, i, xposPart, xpos.size());
            proper.set(i, xpos.get(tag).startsWith("NNP"));
            words.add(new Word(
                    upos.get(first.best(early, i, uposPart, upos.size())),
                    xpos.get(tag),
                    from0[i],
                    deprels.get(labels[i])));
        }
        BitSet who = predicates == null ? roles.predicates(out, n) : predicates;
        List<Role> found = roles.of(forms, encoded, out, from0, labels, who);
        List<NamedSpan> spans = names.of(forms, out, from0, labels, proper);
        return new Analysis(words, found, spans);
    }
}
