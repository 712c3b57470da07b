package org.recount.evaluation.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.coding.Mention;
import org.recount.coding.Participant;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;
import org.recount.record.Record;

/**
 * Accounts: one happening in one report. An account is found when one mention, in a sentence that overlaps the
 * evidence, has an accepted type, an actor of a source and a recipient of a target. The parties of a two-sided
 * happening may all be actors; what a party does within itself needs no recipient.
 *
 * <p>It is merged right when its mention stands in the event that holds most of the happening's found accounts, and
 * no happening with more accounts claims that event.
 */
final class AccountScore {
    private final Gold gold;
    private final Record record;
    private final Codes codes;
    private final Map<String, Article> articles;

    private AccountScore(Gold gold, Record record) {
        this.gold = gold;
        this.record = record;
        this.codes = new Codes(gold, record.actors());
        this.articles = Scored.bySeed(record);
    }

    static Scored of(Gold gold, Record record) {
        return new AccountScore(gold, record).score();
    }

    private Scored score() {
        List<Miss> misses = new ArrayList<>();
        List<Map<String, Integer>> eventCounts = new ArrayList<>();
        int found = 0;
        int total = 0;
        for (Gold.Occurrence happening : gold.occurrences()) {
            Map<String, Integer> events = new TreeMap<>();
            for (Map.Entry<String, String> evidence : happening.evidence().entrySet()) {
                total++;
                List<Mention> right = right(happening, evidence.getKey(), evidence.getValue(), misses);
                found += right.isEmpty() ? 0 : 1;
                right.stream()
                        .map(Mention::event)
                        .filter(e -> e != null)
                        .distinct()
                        .forEach(e -> events.merge(e, 1, Integer::sum));
            }
            eventCounts.add(events);
        }
        return new Scored(
                List.of(
                        Measure.count("accounts_found", found, total),
                        Measure.of("accounts", total),
                        Measure.of("accounts_in_the_right_event", merged(eventCounts)),
                        Measure.of("accounts_merged_share", found == 0 ? 0 : (double) merged(eventCounts) / found),
                        apart(eventCounts)),
                misses);
    }

    private List<Mention> right(Gold.Occurrence happening, String seed, String words, List<Miss> misses) {
        Article article = articles.get(seed);
        if (article == null) {
            misses.add(new Miss("accounts_found", seed, null, null, happening.id() + ": no such article"));
            return List.of();
        }
        List<Span> evidence = Evidence.find(article, words);
        List<Mention> near = record.mentions().stream()
                .filter(m -> evidence.stream().anyMatch(m.sentence()::overlaps))
                .toList();
        List<Mention> right = near.stream().filter(m -> right(happening, m)).toList();
        if (right.isEmpty()) {
            Span at = evidence.isEmpty() ? null : evidence.getFirst();
            String stood = evidence.isEmpty()
                    ? "the evidence is not in the text"
                    : near.isEmpty()
                            ? "no mention in the sentence"
                            : near.stream().map(this::describe).collect(Collectors.joining("; "));
            String wanted = happening.id() + ": wanted " + types(happening) + " " + happening.source() + " > "
                    + happening.target() + ", found ";
            misses.add(new Miss(
                    "accounts_found",
                    seed,
                    at == null ? null : at.start(),
                    at == null ? null : at.end(),
                    wanted + stood));
        }
        return right;
    }

    private String describe(Mention m) {
        return "'" + m.trigger().quote() + "' " + m.type() + " " + names(m.actors()) + " > " + names(m.recipients());
    }

    private List<String> names(List<Participant> participants) {
        return participants.stream().map(p -> codes.name(p.id())).toList();
    }

    private List<String> types(Gold.Occurrence happening) {
        return gold.accept().getOrDefault(happening.type(), List.of(happening.type()));
    }

    private boolean right(Gold.Occurrence happening, Mention m) {
        if (!types(happening).contains(m.type().name())
                || happening.source().stream().noneMatch(code -> acts(m.actors(), code))) {
            return false;
        }
        if (happening.internal()) {
            return m.recipients().isEmpty()
                    || happening.target().stream().anyMatch(code -> suffers(m.recipients(), code));
        }
        if (happening.twoSided()) {
            List<Participant> all =
                    Stream.concat(m.actors().stream(), m.recipients().stream()).toList();
            return happening.source().stream()
                            .filter(code -> suffers(all, code))
                            .count()
                    > 1;
        }
        return happening.target().stream().anyMatch(code -> suffers(m.recipients(), code));
    }

    private boolean acts(List<Participant> participants, String code) {
        return participants.stream().anyMatch(p -> codes.actsFor(p.id(), code));
    }

    private boolean suffers(List<Participant> participants, String code) {
        return participants.stream().anyMatch(p -> codes.standsFor(p.id(), code));
    }

    /** How many of the pairs of happenings that are one act with the parties exchanged share no event. */
    private Measure apart(List<Map<String, Integer>> eventCounts) {
        int apart = 0;
        int all = 0;
        for (int i = 0; i < eventCounts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (opposite(gold.occurrences().get(i), gold.occurrences().get(j))) {
                    all++;
                    apart += Collections.disjoint(
                                    eventCounts.get(i).keySet(),
                                    eventCounts.get(j).keySet())
                            ? 1
                            : 0;
                }
            }
        }
        return Measure.count("opposite_acts_apart", apart, all);
    }

    private static boolean opposite(Gold.Occurrence a, Gold.Occurrence b) {
        return a.type().equals(b.type())
                && !a.twoSided()
                && !b.twoSided()
                && !Collections.disjoint(a.source(), b.target())
                && !Collections.disjoint(b.source(), a.target());
    }

    private static int merged(List<Map<String, Integer>> eventCounts) {
        record Share(int happening, String event, int accounts) {}
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < eventCounts.size(); i++) {
            int happening = i;
            eventCounts.get(i).forEach((event, n) -> shares.add(new Share(happening, event, n)));
        }
        shares.sort((a, b) -> a.accounts() != b.accounts()
                ? Integer.compare(b.accounts(), a.accounts())
                : a.happening() != b.happening()
                        ? Integer.compare(a.happening(), b.happening())
                        : a.event().compareTo(b.event()));
        Set<Integer> served = new HashSet<>();
        Set<String> taken = new HashSet<>();
        int merged = 0;
        for (Share share : shares) {
            if (!served.contains(share.happening()) && !taken.contains(share.event())) {
                served.add(share.happening());
                taken.add(share.event());
                merged += share.accounts();
            }
        }
        return merged;
    }
}
