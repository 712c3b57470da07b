package org.recount.training.syntax;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recount.syntax.Role;
import org.recount.syntax.network.Distance;
import org.recount.syntax.network.Paths;

/**
 * The network of {@link org.recount.syntax.network} with gradients: the same layers on batches, with dropout, and the loss.
 * Shapes: B sentences, L words, H width.
 */
final class Network {
    private static final int WINDOW = 5;
    private static final float EPSILON = 1e-5f;
    private static final float NEVER = -1e9f;

    /** How much the parts of the loss count beside heads and relations. */
    private static final float TAGS = 0.7f;

    private static final float DRAFT = 0.5f;
    private static final float NAMES = 0.3f;
    private static final float PREDICATES = 0.2f;

    /** A noun's roles count more than a verb's: there are few. */
    private static final float NOUNS = 2;

    private final Settings settings;
    private final Inventory inventory;
    private final NDManager manager;
    private final Parameters p;

    Network(Settings settings, Inventory inventory, NDManager manager, Parameters parameters) {
        this.settings = settings;
        this.inventory = inventory;
        this.manager = manager;
        p = parameters;
        int d = settings.embedding();
        int h = settings.width();
        p.fill("embed.bias", d, 0);
        p.layer("conv0", WINDOW * d, h);
        norm("norm0", h);
        for (int i = 1; i <= settings.dilations().size(); i++) {
            p.layer("conv" + i, 3 * h, h);
            norm("norm" + i, h);
        }
        if (settings.draft() > 0) {
            arcLayers("draft", settings.draft());
            p.layer("refine", 3 * h, h);
            norm("refine.norm", h);
        }
        arcLayers("arc", settings.arc());
        p.layer("label.dependent", h, settings.label());
        p.layer("label.head", h, settings.label());
        p.add("label.root", 1, settings.label(), 0.3);
        p.add("label.distance", Distance.BINS, settings.label(), 0.1);
        p.layer("label.out", settings.label(), inventory.deprels.size());
        p.layer("upos", h, inventory.upos.size());
        p.layer("xpos", h, inventory.xpos.size());
        p.layer("name", h, inventory.names.size());
        p.layer("predicate", h, 2);
        p.layer("role.predicate", h, settings.role());
        p.layer("role.argument", h, settings.role());
        p.add("role.word", d, settings.role(), Math.sqrt(1.0 / d));
        p.add("role.path", Math.max(1, inventory.paths.size()), settings.role(), 0.3);
        p.add("role.marker", inventory.markers.size(), settings.role(), 0.1);
        p.layer("role.out", settings.role(), inventory.roles.size());
    }

    private void arcLayers(String name, int inner) {
        p.layer(name + ".dependent", settings.width(), inner);
        p.layer(name + ".head", settings.width(), inner);
        p.add(name + ".pair", inner, inner, Math.sqrt(1.0 / inner));
        p.add(name + ".distance", inner, Distance.BINS, 0.05);
        p.add(name + ".bias", 1, inner, 0.1);
        p.add(name + ".root", 1, inner, 0.3);
    }

    private void norm(String name, int width) {
        p.fill(name + ".scale", width, 1);
        p.fill(name + ".shift", width, 0);
    }

    /**
     * The loss of a batch.
     *
     * @param types the sums of the forms' word parts, the first of no form
     * @param ownTrees whether roles are learned on the network's own trees
     */
    NDArray loss(Batch b, NDArray types, boolean ownTrees) {
        int n = b.sentences;
        int length = b.length;
        NDArray mask = manager.create(b.mask, new Shape(n, length));
        NDArray words = types.add(p.get("embed.bias"));
        NDArray h = encode(b, words, mask);
        NDArray tags = entropy(layer(h, "upos"), b.upos, mask)
                .add(entropy(layer(h, "xpos"), b.xpos, mask))
                .mul(TAGS);
        NDArray draft = null;
        if (settings.draft() > 0) {
            draft = arcs(b, h, "draft", settings.draft(), mask);
            h = refined(h, draft, mask);
        }
        NDArray arcs = arcs(b, h, "arc", settings.arc(), mask);
        NDArray labelDependent = drop(layer(h, "label.dependent"));
        NDArray labelHead = drop(layer(h, "label.head"));
        NDArray labels = labels(b, labelDependent, labelHead, b.heads);
        NDArray loss = entropy(arcs, b.heads, mask)
                .add(entropy(labels, b.deprels, mask))
                .add(tags);
        if (draft != null) {
            loss = loss.add(entropy(draft, b.heads, mask).mul(DRAFT));
        }
        if (any(b.nameMask)) {
            NDArray known = manager.create(b.nameMask, new Shape(n, length));
            loss = loss.add(entropy(layer(h, "name"), b.names, known).mul(NAMES));
        }
        if (any(b.roleMask)) {
            NDArray known = manager.create(b.roleMask, new Shape(n, length));
            loss = loss.add(entropy(layer(h, "predicate"), b.predicates, known).mul(PREDICATES));
            int[] heads = ownTrees ? best(arcs, length + 1) : b.heads;
            int[] relations =
                    ownTrees ? best(labels(b, labelDependent, labelHead, heads), inventory.deprels.size()) : b.deprels;
            NDArray roles = roles(b, h, words, heads, relations);
            if (roles != null) {
                loss = loss.add(roles);
            }
        }
        return loss;
    }

    private static boolean any(float[] mask) {
        for (float m : mask) {
            if (m > 0) {
                return true;
            }
        }
        return false;
    }

    private NDArray encode(Batch b, NDArray types, NDArray mask) {
        int d = settings.embedding();
        NDArray mask3 = mask.expandDims(2);
        NDArray x = lookup(manager.create(b.type), types).reshape(b.sentences, b.length, d);
        x = drop(x.mul(mask3));
        NDList window = new NDList();
        for (int k = -WINDOW / 2; k <= WINDOW / 2; k++) {
            window.add(shifted(x, k));
        }
        NDArray h = norm(Activation.relu(layer(NDArrays.concat(window, 2), "conv0")), "norm0")
                .mul(mask3);
        for (int i = 1; i <= settings.dilations().size(); i++) {
            int by = settings.dilations().get(i - 1);
            NDArray in = drop(h);
            NDArray y = layer(NDArrays.concat(new NDList(shifted(in, -by), in, shifted(in, by)), 2), "conv" + i);
            h = norm(h.add(Activation.relu(y)), "norm" + i).mul(mask3);
        }
        return drop(h);
    }

    /** Each word replaced by the one so many places on; zeros beyond the ends. */
    private NDArray shifted(NDArray x, int by) {
        long n = x.getShape().get(0);
        long length = x.getShape().get(1);
        long d = x.getShape().get(2);
        if (by == 0) {
            return x;
        }
        long gap = Math.min(Math.abs(by), length);
        NDArray zeros = manager.zeros(new Shape(n, gap, d));
        if (gap == length) {
            return zeros;
        }
        NDIndex all = new NDIndex().addAllDim();
        return by > 0
                ? NDArrays.concat(new NDList(x.get(all.addSliceDim(gap, length)), zeros), 1)
                : NDArrays.concat(new NDList(zeros, x.get(all.addSliceDim(0, length - gap))), 1);
    }

    private NDArray layer(NDArray x, String name) {
        return x.matMul(p.get(name)).add(p.get(name + ".bias"));
    }

    private NDArray norm(NDArray x, String name) {
        Shape width = new Shape(settings.width());
        return x.getNDArrayInternal()
                .layerNorm(
                        x,
                        width,
                        p.get(name + ".scale").reshape(width),
                        p.get(name + ".shift").reshape(width),
                        EPSILON)
                .singletonOrThrow();
    }

    /** Leaves out the same numbers in all words of a sentence (Gal and Ghahramani 2016). */
    private NDArray drop(NDArray x) {
        float share = settings.dropout();
        Shape shape = new Shape(x.getShape().get(0), 1, x.getShape().get(2));
        NDArray kept = manager.randomUniform(0, 1, shape).gte(share).toType(DataType.FLOAT32, false);
        return x.mul(kept.div(1 - share));
    }

    private static NDArray lookup(NDArray rows, NDArray table) {
        return rows.getNDArrayInternal()
                .embedding(rows, table, SparseFormat.DENSE)
                .singletonOrThrow();
    }

    /** Each word with what its likely heads and its likely dependents are, weighted by how likely they are. */
    private NDArray refined(NDArray h, NDArray draft, NDArray mask) {
        NDArray likely = draft.softmax(2)
                .get(new NDIndex()
                        .addAllDim()
                        .addAllDim()
                        .addSliceDim(1, draft.getShape().get(2)));
        likely = likely.mul(mask.expandDims(2));
        NDList parts = new NDList(h, likely.matMul(h), likely.transpose(0, 2, 1).matMul(h));
        NDArray y = Activation.relu(layer(NDArrays.concat(parts, 2), "refine"));
        return drop(norm(h.add(y), "refine.norm").mul(mask.expandDims(2)));
    }

    private NDArray arcs(Batch b, NDArray h, String name, int inner, NDArray mask) {
        NDArray dependent = drop(Activation.relu(layer(h, name + ".dependent")));
        NDArray head = drop(Activation.relu(layer(h, name + ".head")));
        int n = b.sentences;
        int length = b.length;
        NDArray root = p.get(name + ".root").reshape(1, 1, inner).broadcast(new Shape(n, 1, inner));
        NDArray heads = NDArrays.concat(new NDList(root, head), 1);
        NDArray scores = dependent.matMul(p.get(name + ".pair")).matMul(heads.transpose(0, 2, 1));
        scores =
                scores.add(heads.matMul(p.get(name + ".bias").reshape(inner, 1)).transpose(0, 2, 1));
        long[] bins = new long[n * length * (length + 1)];
        float[] never = new float[length * (length + 1)];
        for (int i = 0; i < length; i++) {
            for (int j = 0; j <= length; j++) {
                bins[i * (length + 1) + j] = j == 0 ? Distance.ROOT : Distance.bin(i + 1, j);
                never[i * (length + 1) + j] = j == i + 1 ? NEVER : 0;
            }
        }
        for (int s = 1; s < n; s++) {
            System.arraycopy(bins, 0, bins, s * length * (length + 1), length * (length + 1));
        }
        NDArray by = manager.create(bins, new Shape(n, length, length + 1));
        scores = scores.add(dependent.matMul(p.get(name + ".distance")).gather(by, 2));
        NDArray there = NDArrays.concat(new NDList(manager.ones(new Shape(n, 1)), mask), 1);
        return scores.add(there.sub(1).mul(-NEVER).expandDims(1))
                .add(manager.create(never, new Shape(1, length, length + 1)));
    }

    private NDArray labels(Batch b, NDArray dependent, NDArray head, int[] heads) {
        int n = b.sentences;
        int length = b.length;
        int inner = settings.label();
        NDArray root = p.get("label.root").reshape(1, 1, inner).broadcast(new Shape(n, 1, inner));
        NDArray flat = NDArrays.concat(new NDList(root, head), 1).reshape(n * (length + 1L), inner);
        int[] at = new int[n * length];
        int[] bins = new int[n * length];
        for (int i = 0; i < at.length; i++) {
            at[i] = i / length * (length + 1) + heads[i];
            bins[i] = heads[i] == 0 ? Distance.ROOT : Distance.bin(i % length + 1, heads[i]);
        }
        NDArray x = dependent
                .reshape(n * (long) length, inner)
                .add(lookup(manager.create(at), flat))
                .add(lookup(manager.create(bins), p.get("label.distance")));
        return layer(Activation.relu(x), "label.out").reshape(n, length, inventory.deprels.size());
    }

    /** The best class in each row. */
    private static int[] best(NDArray scores, int classes) {
        float[] values = scores.toFloatArray();
        int[] best = new int[values.length / classes];
        for (int i = 0; i < best.length; i++) {
            for (int c = 1; c < classes; c++) {
                if (values[i * classes + c] > values[i * classes + best[i]]) {
                    best[i] = c;
                }
            }
        }
        return best;
    }

    private @Nullable NDArray roles(Batch b, NDArray h, NDArray words, int[] heads, int[] relations) {
        List<int[]> pairs = new ArrayList<>(); // predicate, argument, path, marker, role
        for (int s = 0; s < b.sentences; s++) {
            Example e = b.examples.get(s);
            if (e.knowsRoles() && !e.predicates().isEmpty()) {
                int from = s * b.length;
                int[] head = new int[e.size()];
                int[] relation = Arrays.copyOfRange(relations, from, from + e.size());
                for (int i = 0; i < head.length; i++) {
                    head[i] = heads[from + i] - 1;
                }
                pairs(e, from, head, relation, pairs);
            }
        }
        if (pairs.isEmpty()) {
            return null;
        }
        NDArray flat = h.reshape(b.sentences * (long) b.length, settings.width());
        NDArray x = lookup(column(pairs, 0), layer(flat, "role.predicate"))
                .add(lookup(column(pairs, 1), layer(flat, "role.argument")))
                .add(lookup(types(b, pairs), words.matMul(p.get("role.word"))))
                .add(lookup(column(pairs, 2), p.get("role.path")))
                .add(lookup(column(pairs, 3), p.get("role.marker")));
        NDArray scores = layer(Activation.relu(x), "role.out");
        int[] gold = pairs.stream().mapToInt(pair -> pair[4]).toArray();
        float[] weights = new float[gold.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = b.upos[pairs.get(i)[0]] == inventory.number("u", "NOUN") ? NOUNS : 1;
        }
        return entropy(scores, gold, manager.create(weights));
    }

    /** The predicates' forms. */
    private NDArray types(Batch b, List<int[]> pairs) {
        return manager.create(pairs.stream().mapToInt(pair -> b.type[pair[0]]).toArray());
    }

    private NDArray column(List<int[]> pairs, int column) {
        return manager.create(pairs.stream().mapToInt(pair -> pair[column]).toArray());
    }

    private void pairs(Example e, int from, int[] heads, int[] relations, List<int[]> pairs) {
        int[] markers = inventory.markers.of(e.forms(), heads, relations);
        Map<Long, String> gold = new HashMap<>();
        for (Role role : e.roles()) {
            gold.putIfAbsent((long) role.predicate() << 32 | role.argument(), role.label());
        }
        for (int predicate : e.predicates()) {
            Paths paths = new Paths(heads, relations, predicate);
            for (int a = 0; a < e.size(); a++) {
                int path = inventory.path(paths.to(a));
                if (path >= 0) {
                    String role = gold.getOrDefault((long) predicate << 32 | a, Corpus.NONE);
                    pairs.add(new int[] {from + predicate, from + a, path, markers[a], inventory.number("r", role)});
                }
            }
        }
    }

    /** Mean cross entropy, weighted by the mask. */
    private NDArray entropy(NDArray scores, int[] gold, NDArray mask) {
        long[] right = Arrays.stream(gold).asLongStream().toArray();
        Shape shape = mask.getShape();
        int last = shape.dimension();
        long[] dimensions = Arrays.copyOf(shape.getShape(), last + 1);
        dimensions[last] = 1;
        NDArray picked = scores.logSoftmax(last).gather(manager.create(right, new Shape(dimensions)), last);
        return picked.reshape(shape).mul(mask).sum().neg().div(mask.sum());
    }
}
