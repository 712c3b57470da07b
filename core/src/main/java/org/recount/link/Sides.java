package org.recount.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.recount.link.Party.Rank;

/** How well the parties of two rows fit: 0 to 1, or -1 when they contradict. */
final class Sides {
    private Sides() {}

    /** Two sides that stand for the same role. */
    static double compare(List<Party> as, List<Party> bs) {
        if (as.isEmpty() || bs.isEmpty()) {
            return LinkThresholds.UNKNOWN;
        }
        double best = LinkThresholds.CONTRADICT;
        for (Party a : as) {
            for (Party b : bs) {
                best = Math.max(best, pair(a, b));
            }
        }
        return best;
    }

    /** All parties of both rows, whoever is called actor: for what goes both ways. */
    static double unordered(Row a, Row b) {
        List<Party> all = all(a);
        List<Party> others = all(b);
        List<Party> fewer = all.size() <= others.size() ? all : others;
        List<Party> more = all.size() <= others.size() ? others : all;
        if (fewer.isEmpty()) {
            return LinkThresholds.UNKNOWN;
        }
        double sum = 0;
        for (Party party : fewer) {
            double best = compare(List.of(party), more);
            if (best < 0) {
                return LinkThresholds.CONTRADICT;
            }
            sum += best;
        }
        double mean = sum / fewer.size();
        return fewer.size() == more.size() ? mean : mean * LinkThresholds.FEWER_PARTIES;
    }

    /** Whether both rows name at least two voices, each of which is strongly one of the other's. */
    static boolean stronglyUnordered(Row a, Row b) {
        return voices(a) >= 2 && voices(a) == voices(b) && strong(all(a), all(b)) && strong(all(b), all(a));
    }

    private static boolean strong(List<Party> from, List<Party> to) {
        return from.stream().allMatch(p -> compare(List.of(p), to) >= LinkThresholds.STRONG_PARTY);
    }

    static int voices(Row row) {
        HashSet<String> voices = new HashSet<>();
        row.actors().forEach(p -> voices.add(p.voice()));
        row.recipients().forEach(p -> voices.add(p.voice()));
        return voices.size();
    }

    private static List<Party> all(Row row) {
        List<Party> all = new ArrayList<>(row.actors());
        all.addAll(row.recipients());
        return all;
    }

    static double pair(Party a, Party b) {
        boolean countries = a.country() != null && b.country() != null;
        boolean sameCountry = countries && a.country() != null && a.country().equals(b.country());
        boolean nobody = a.rank() == Rank.PEOPLE && a.country() == null;
        if (a.key().equals(b.key())) {
            return nobody ? LinkThresholds.SAME_COUNTRY : 1;
        }
        if (a.rank() == Rank.STATE && b.rank() == Rank.STATE) {
            return sameCountry ? LinkThresholds.SAME_VOICE : LinkThresholds.CONTRADICT;
        }
        if (countries && !sameCountry) {
            return LinkThresholds.CONTRADICT;
        }
        if (within(a, b) || within(b, a)) {
            return LinkThresholds.SAME_VOICE;
        }
        if (a.rank() == Rank.OPAQUE || b.rank() == Rank.OPAQUE) {
            return a.rank() == b.rank() ? LinkThresholds.OTHER_ID : LinkThresholds.PERHAPS;
        }
        if (a.rank() == Rank.NAMED && b.rank() == Rank.NAMED) {
            return LinkThresholds.CONTRADICT;
        }
        if (!sameCountry) {
            return LinkThresholds.PERHAPS;
        }
        boolean group = a.rank() == Rank.NAMED || b.rank() == Rank.NAMED;
        return group ? LinkThresholds.GROUP_OF_COUNTRY : LinkThresholds.SAME_COUNTRY;
    }

    /** Whether one name is the other's end or short form: "Lavrov", "Sergei Lavrov". */
    private static boolean within(Party shorter, Party longer) {
        return !shorter.words().isEmpty() && longer.words().containsAll(shorter.words());
    }
}
