package org.recount.syntax.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathsTest {
    // Iran(0) urged(1) Iraq(2) to(3) leave(4): urged is the root; nsubj 0, obj 1, mark 2, xcomp 3, root 4
    private static final int[] HEADS = {1, -1, 1, 4, 1};
    private static final int[] RELATIONS = {0, 4, 1, 2, 3};

    @Test
    void aPathTellsItsStepsUpAndDown() {
        Paths leave = new Paths(HEADS, RELATIONS, 4);
        Paths urged = new Paths(HEADS, RELATIONS, 1);
        assertThat(leave.to(4)).isZero();
        assertThat(urged.to(0)).isEqualTo(64 + 1);
        assertThat(leave.to(2)).isEqualTo(((3 + 1) << 7) + 64 + 2); // up xcomp, down obj
        assertThat(leave.to(1)).isEqualTo(3 + 1);
        assertThat(urged.to(3)).isEqualTo(((64 + 4) << 7) + 64 + 3);
    }

    @Test
    void pathsOfMoreThanFourStepsAreNone() {
        int[] chain = {-1, 0, 1, 2, 3, 4};
        int[] relations = new int[6];
        assertThat(new Paths(chain, relations, 0).to(4)).isPositive();
        assertThat(new Paths(chain, relations, 0).to(5)).isEqualTo(-1);
        assertThat(new Paths(chain, relations, 5).to(0)).isEqualTo(-1);
    }

    @Test
    void aCircleOfHeadsEnds() {
        int[] circle = {1, 0, 1};
        assertThat(new Paths(circle, new int[3], 2).to(0)).isPositive();
        assertThat(new Paths(new int[] {1, 0, -1}, new int[3], 2).to(0)).isEqualTo(-1);
    }
}
