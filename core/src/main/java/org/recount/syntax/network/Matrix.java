package org.recount.syntax.network;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** Numbers of the model, row by row. */
public final class Matrix {
    private final int rows;
    private final int columns;
    private final float[] values;

    /**
     * A matrix that holds these numbers, not a copy of them.
     *
     * @param values rows x columns numbers
     */
    public Matrix(int rows, int columns, float[] values) {
        if (values.length != rows * columns) {
            throw new IllegalArgumentException(rows + " x " + columns + " is not " + values.length);
        }
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    /** How many rows there are. */
    int rows() {
        return rows;
    }

    /** Length of a row. */
    int columns() {
        return columns;
    }

    /** The numbers themselves. */
    float[] values() {
        return values;
    }

    /** The same with zeros behind each row, so that it fills whole {@link Panels}. */
    Matrix padded() {
        int width = Panels.wide(columns);
        float[] wide = new float[rows * width];
        for (int r = 0; r < rows; r++) {
            System.arraycopy(values, r * columns, wide, r * width, columns);
        }
        return new Matrix(rows, width, wide);
    }

    /** Matrices with as many rows each, side by side. */
    static Matrix beside(List<Matrix> parts) {
        int width = parts.stream().mapToInt(Matrix::columns).sum();
        int rows = parts.getFirst().rows();
        float[] values = new float[rows * width];
        int at = 0;
        for (Matrix part : parts) {
            for (int r = 0; r < rows; r++) {
                System.arraycopy(part.values, r * part.columns, values, r * width + at, part.columns);
            }
            at += part.columns;
        }
        return new Matrix(rows, width, values);
    }

    /** Reads what {@link #write} wrote. */
    static Matrix read(DataInputStream in) throws IOException {
        int rows = in.readInt();
        int columns = in.readInt();
        byte[] bytes = new byte[rows * columns * 2];
        in.readFully(bytes);
        ByteBuffer halves = ByteBuffer.wrap(bytes);
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = Float.float16ToFloat(halves.getShort());
        }
        return new Matrix(rows, columns, values);
    }

    /** Writes the shape and the numbers in half precision (IEEE 754 binary16). */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(rows);
        out.writeInt(columns);
        for (float value : values) {
            out.writeShort(Float.floatToFloat16(value));
        }
    }
}
