package org.recount.syntax.network;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A table of embeddings: a byte a number, and for each row the factor that makes them what they were. */
public final class Embeddings {
    private static final int MOST = 127;

    private final int columns;
    private final float[] factors;
    private final byte[] bytes;

    private Embeddings(int columns, float[] factors, byte[] bytes) {
        this.columns = columns;
        this.factors = factors;
        this.bytes = bytes;
    }

    /** The table that comes nearest to these numbers. */
    public static Embeddings of(Matrix matrix) {
        float[] factors = new float[matrix.rows()];
        byte[] bytes = new byte[matrix.values().length];
        for (int r = 0; r < matrix.rows(); r++) {
            int from = r * matrix.columns();
            float most = 0;
            for (int c = 0; c < matrix.columns(); c++) {
                most = Math.max(most, Math.abs(matrix.values()[from + c]));
            }
            factors[r] = most / MOST;
            for (int c = 0; c < matrix.columns() && most > 0; c++) {
                bytes[from + c] = (byte) Math.round(matrix.values()[from + c] / factors[r]);
            }
        }
        return new Embeddings(matrix.columns(), factors, bytes);
    }

    int columns() {
        return columns;
    }

    /** Adds a row, times a weight. */
    void add(int row, float weight, float[] to) {
        float factor = factors[row] * weight;
        int from = row * columns;
        for (int c = 0; c < columns; c++) {
            to[c] += factor * bytes[from + c];
        }
    }

    /** Reads what {@link #write} wrote. */
    static Embeddings read(DataInputStream in) throws IOException {
        float[] factors = new float[in.readInt()];
        int columns = in.readInt();
        for (int i = 0; i < factors.length; i++) {
            factors[i] = in.readFloat();
        }
        byte[] bytes = new byte[factors.length * columns];
        in.readFully(bytes);
        return new Embeddings(columns, factors, bytes);
    }

    /** Writes the shape, the factors and the bytes. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(factors.length);
        out.writeInt(columns);
        for (float factor : factors) {
            out.writeFloat(factor);
        }
        out.write(bytes);
    }
}
