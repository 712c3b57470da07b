package org.recount.relation;

/** Two sides in the order of their ids. */
record Pair(String a, String b) implements Comparable<Pair> {
    static Pair of(String one, String other) {
        return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    @Override
    public int compareTo(Pair other) {
        int byA = a.compareTo(other.a);
        return byA != 0 ? byA : b.compareTo(other.b);
    }
}
