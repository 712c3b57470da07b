package org.recount.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.finding.Detail.Bound;
import org.recount.resolve.Actor;

/**
 * Figures. Two cannot both be right when they are exact and unequal, when their bounds do not meet, or when "at least
 * n" stands against another exact number (the reporting rule of the record's contract). "About n" stands for all
 * numbers within {@value #TOLERANCE} of n; words that give no number, "dozens", contradict none, and a number
 * that nobody named sets against one more than twice as large is taken for a part of it.
 */
final class Numbers implements ValueKind {
    /** How far from n "about n" reaches, as a share of n: round numbers in news are rounded to one or two digits. */
    static final double TOLERANCE = 0.2;

    /** The larger of two numbers from which one less than half of it is taken for a part. */
    private static final int TELLING = 10;

    @Override
    public boolean fits(Detail detail) {
        return detail.bound() != null;
    }

    @Override
    public String key(Detail d) {
        return d.bound() + " " + d.low() + " " + d.best() + " " + d.high();
    }

    /** The same number, exact or as a bound: "at least nine" and "nine". */
    @Override
    public boolean same(Detail one, Detail other) {
        Integer best = one.best();
        return key(one).equals(key(other)) || (best != null && best.equals(other.best()));
    }

    @Override
    public boolean disputed(List<Detail> details, Map<String, Actor> actors) {
        if (details.size() == 2 && part(details.getFirst(), details.getLast())) {
            return false;
        }
        Set<Integer> exact = new HashSet<>();
        Set<Integer> least = new HashSet<>();
        double highestLow = Double.NEGATIVE_INFINITY;
        double lowestHigh = Double.POSITIVE_INFINITY;
        for (Detail d : details) {
            Integer best = d.best();
            if (best != null && d.bound() == Bound.EXACT) {
                exact.add(best);
            } else if (best != null && d.bound() == Bound.AT_LEAST) {
                least.add(best);
            }
            highestLow = Math.max(highestLow, low(d));
            lowestHigh = Math.min(lowestHigh, high(d));
        }
        boolean besideExact = !exact.isEmpty() && !least.isEmpty() && !least.equals(exact);
        return exact.size() > 1 || besideExact || highestLow > lowestHigh;
    }

    /**
     * Whether one number is less than half of the other, and nobody is named who sets it against that: accounts of one toll seldom lie so
     * far apart, and a count of one quarter beside that of the city often does. Small numbers say nothing.
     */
    private static boolean part(Detail one, Detail other) {
        Integer a = one.best();
        Integer b = other.best();
        boolean named = one.claimant() != null
                && other.claimant() != null
                && !one.claimant().equals(other.claimant());
        return a != null && b != null && !named && Math.max(a, b) >= TELLING && 2 * Math.min(a, b) < Math.max(a, b);
    }

    private static double low(Detail d) {
        Integer best = d.best();
        if (d.bound() == Bound.ABOUT && best != null) {
            return best * (1 - TOLERANCE);
        }
        Integer low = d.low();
        if (d.bound() == Bound.AT_LEAST) {
            // "more than nineteen" is written for nineteen, and "dozens" for a few
            return best == null ? Double.NEGATIVE_INFINITY : best;
        }
        return low == null ? Double.NEGATIVE_INFINITY : low;
    }

    private static double high(Detail d) {
        Integer best = d.best();
        if (d.bound() == Bound.ABOUT && best != null) {
            return best * (1 + TOLERANCE);
        }
        Integer high = d.high();
        return high == null ? Double.POSITIVE_INFINITY : high;
    }
}
