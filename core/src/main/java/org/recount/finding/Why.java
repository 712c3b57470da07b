package org.recount.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recount.finding.Detail.ClaimantBasis;
import org.recount.finding.Finding.State;
import org.recount.resolve.Actor;

/** The plain sentence of a finding: how the accounts stand to each other, and who says what. */
final class Why {
    private Why() {}

    static String sentence(State state, Case c) {
        Map<String, List<Detail>> versions = new TreeMap<>(Comparator.naturalOrder());
        c.details()
                .forEach(d -> versions.computeIfAbsent(c.version(d), k -> new ArrayList<>())
                        .add(d));
        return lead(state, versions.size())
                + versions.values().stream().map(v -> account(v, c)).collect(Collectors.joining("; "))
                + ".";
    }

    /** What is said of values that are left out, because it is not sure that they are of the same happening; empty for none. */
    static String aside(long values) {
        return values == 0
                ? ""
                : values == 1
                        ? " One more value is left aside: it may be of another happening."
                        : " " + values + " more values are left aside: they may be of other happenings.";
    }

    private static String lead(State state, int versions) {
        return switch (state) {
            case DIFFERENT_SCOPE -> "The figures do not cover the same: ";
            case UPDATED -> "The same source later gives another value: ";
            case DISPUTED -> "The accounts cannot all be right: ";
            case UNATTRIBUTED -> "Nobody is named who says so: ";
            case ONE_ORIGIN -> "No value stands on two independent sources: ";
            case AGREED -> versions == 1 ? "Independent origins agree: " : "Independent origins agree on a value: ";
        };
    }

    private static String account(List<Detail> version, Case c) {
        TreeSet<String> named = new TreeSet<>();
        TreeSet<String> articles = new TreeSet<>();
        boolean own = false;
        for (Detail d : version) {
            articles.add(d.article());
            Actor actor = c.actor(d.claimant());
            String text = d.claimantText();
            if (actor != null) {
                named.add(actor.name());
            } else if (d.claimantBasis() != ClaimantBasis.REPORT && text != null) {
                named.add(text);
            } else {
                own = true;
            }
        }
        List<String> who = new ArrayList<>(named);
        if (own) {
            who.add(articles.size() == 1 ? "the report itself" : "the reports themselves");
        }
        boolean one = who.size() == 1 && !(own && articles.size() > 1);
        String count = articles.size() == 1 ? "1 report" : articles.size() + " reports";
        return list(who) + (one ? " says \"" : " say \"") + version.getFirst().text() + "\" (" + count + ")";
    }

    private static String list(List<String> who) {
        return who.size() < 2
                ? String.join("", who)
                : String.join(", ", who.subList(0, who.size() - 1)) + " and " + who.getLast();
    }
}
