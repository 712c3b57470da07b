package org.recount.syntax.network;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that a trained network is made of.
 *
 * @param vocabulary gives forms their rows
 * @param lists names of classes by kind: {@code upos}, {@code xpos}, {@code deprel}, {@code role}, {@code name},
 *     {@code marker}
 * @param paths the keys of paths from predicates to arguments, as {@link Paths} makes them
 * @param dilations how far apart the words are that each convolution after the first looks at
 * @param embeddings the table of word parts
 * @param weights all other numbers by name
 */
public record ModelFile(
        Vocabulary vocabulary,
        Map<String, List<String>> lists,
        List<Long> paths,
        List<Integer> dilations,
        Embeddings embeddings,
        Map<String, Matrix> weights) {
    private static final int MAGIC = 0x5243534E; // RCSN
    private static final int VERSION = 1;

    /** The numbers of this name, which must be there. */
    Matrix weights(String name) {
        Matrix matrix = weights.get(name);
        if (matrix == null) {
            throw new IllegalArgumentException("the syntax model has no weights '" + name + "'");
        }
        return matrix;
    }

    /** The classes of this kind, which must be there. */
    List<String> list(String kind) {
        List<String> list = lists.get(kind);
        if (list == null) {
            throw new IllegalArgumentException("the syntax model has no list '" + kind + "'");
        }
        return list;
    }

    /**
     * Reads a model.
     *
     * @throws IOException if it is none, or of another version
     */
    public static ModelFile read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (in.readInt() != MAGIC || in.readInt() != VERSION) {
            throw new IOException("not a syntax model of version " + VERSION + ": train it anew");
        }
        Vocabulary vocabulary = Vocabulary.read(in);
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            lists.put(in.readUTF(), Strings.read(in));
        }
        Long[] paths = new Long[in.readInt()];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = in.readLong();
        }
        Integer[] dilations = new Integer[in.readInt()];
        for (int i = 0; i < dilations.length; i++) {
            dilations[i] = in.readInt();
        }
        Embeddings embeddings = Embeddings.read(in);
        Map<String, Matrix> weights = new LinkedHashMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            weights.put(in.readUTF(), Matrix.read(in));
        }
        return new ModelFile(vocabulary, lists, List.of(paths), List.of(dilations), embeddings, weights);
    }

    /** Writes the model: the same one gives the same bytes. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        vocabulary.write(out);
        out.writeInt(lists.size());
        for (Map.Entry<String, List<String>> e : new TreeMap<>(lists).entrySet()) {
            out.writeUTF(e.getKey());
            Strings.write(e.getValue(), out);
        }
        out.writeInt(paths.size());
        for (long path : paths) {
            out.writeLong(path);
        }
        out.writeInt(dilations.size());
        for (int dilation : dilations) {
            out.writeInt(dilation);
        }
        embeddings.write(out);
        out.writeInt(weights.size());
        for (Map.Entry<String, Matrix> e : new TreeMap<>(weights).entrySet()) {
            out.writeUTF(e.getKey());
            e.getValue().write(out);
        }
        out.flush();
    }
}
