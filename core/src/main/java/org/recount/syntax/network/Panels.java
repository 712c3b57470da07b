package org.recount.syntax.network;

/**
 * A matrix in the layout that its kernels like: filled up with zeros to a multiple of {@value #WIDTH} columns and cut into
 * panels, of which each has its rows one after another. Narrow panels stay in the nearest cache while all words pass, and
 * their rows are a constant step apart, which lets the compiler take the checks of bounds out of the loop; one panel as wide
 * as the matrix has the long rows that compilers know how to vectorise.
 */
final class Panels {
    /** What the number of columns is a multiple of, and the width of a narrow panel. */
    static final int WIDTH = 32;

    private final int rows;
    private final int columns;
    private final int panel;
    private final float[] values;

    /**
     * Zeros.
     *
     * @param narrow whether panels are narrow
     */
    Panels(int rows, int columns, boolean narrow) {
        this.rows = rows;
        this.columns = wide(columns);
        panel = narrow ? WIDTH : this.columns;
        values = new float[rows * this.columns];
    }

    /** A number of columns, filled up to whole panels. */
    static int wide(int columns) {
        return (columns + WIDTH - 1) / WIDTH * WIDTH;
    }

    /** A matrix. */
    static Panels of(Matrix matrix, boolean narrow) {
        return of(matrix.values(), 0, matrix.rows(), matrix.columns(), narrow);
    }

    /** Some rows of a matrix that stands row by row in an array. */
    static Panels of(float[] matrix, int firstRow, int rows, int columns, boolean narrow) {
        Panels panels = new Panels(rows, columns, narrow);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c += WIDTH) {
                System.arraycopy(
                        matrix,
                        (firstRow + r) * columns + c,
                        panels.values,
                        panels.at(r, c),
                        Math.min(WIDTH, columns - c));
            }
        }
        return panels;
    }

    int rows() {
        return rows;
    }

    /** How many columns there are, those of zeros included. */
    int columns() {
        return columns;
    }

    /** The numbers; {@link #at} tells where which stands. */
    float[] values() {
        return values;
    }

    /** Where a number stands. */
    int at(int row, int column) {
        return (column / panel * rows + row) * panel + column % panel;
    }
}
