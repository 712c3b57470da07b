package org.recount.evaluation.links;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recount.Recount;
import org.recount.article.Article;
import org.recount.article.Articles;
import org.recount.article.PublishedBasis;
import org.recount.coding.Mention;
import org.recount.evaluation.Grouping;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;
import org.recount.evaluation.numbers.Gold;
import org.recount.evaluation.numbers.Harm;
import org.recount.evaluation.numbers.Incident;
import org.recount.evaluation.numbers.Report;
import org.recount.record.Record;

/**
 * Events against incidents that people sorted the articles into: one incident, one event. An article's event is the one with
 * most of its mentions, the headline's on a tie; one without an event stands alone. An incident's event is the one that
 * most of its articles tell of, and its numbers must be the incident's; nothing stated counts as 0.
 */
final class IncidentLinks {
    private final Record record;
    private final Gold gold;
    private final Map<String, Report> reports = new TreeMap<>();
    private final Map<String, List<Mention>> mentions;

    IncidentLinks(Gold gold, Map<String, Report> reports, Record record) {
        this.gold = gold;
        this.reports.putAll(reports);
        this.record = record;
        this.mentions = record.mentions().stream()
                .filter(m -> m.event() != null)
                .collect(Collectors.groupingBy(Mention::article));
    }

    static void score(Path folder, List<Measure> measures, List<Miss> misses) throws IOException {
        if (!Files.isRegularFile(folder.resolve(Gold.ARTICLES))
                || !Files.isRegularFile(folder.resolve(Gold.INCIDENTS))) {
            return;
        }
        Gold gold = Gold.read(folder);
        Map<String, Report> reports = new TreeMap<>();
        Map<String, Article> articles = new TreeMap<>();
        for (Report report : gold.reports()) {
            Article article = Articles.of(report.id(), report.text())
                    .withTitle(report.title().isBlank() ? null : report.title().strip())
                    .withPublished(report.date(), PublishedBasis.GIVEN);
            reports.put(article.id(), report);
            articles.put(article.id(), article);
        }
        new IncidentLinks(gold, reports, Recount.read(articles.values())).score(measures, misses);
    }

    void score(List<Measure> measures, List<Miss> misses) {
        Map<String, String> wanted = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        reports.forEach((id, report) -> {
            wanted.put(id, report.incident());
            found.put(id, event(id));
        });
        Grouping grouping = new Grouping(wanted, found);
        measures.add(Measure.of("incidents_b3_f1", grouping.bCubedF1()));
        measures.add(Measure.of("incidents_b3_precision", grouping.bCubedPrecision()));
        measures.add(Measure.of("incidents_b3_recall", grouping.bCubedRecall()));
        misses.addAll(Misses.of("incidents_b3_f1", grouping));
        Map<String, String> eventOf = eventByIncident();
        Set<String> incidents = new TreeSet<>(wanted.values());
        MergedNumber merged = new MergedNumber(record);
        for (Harm harm : Harm.values()) {
            int right = 0;
            for (Incident incident : gold.incidents()) {
                if (incidents.contains(incident.id())) {
                    String event = eventOf.getOrDefault(incident.id(), "");
                    int number = merged.of(event, harm);
                    right += number == incident.count(harm) ? 1 : 0;
                    if (number != incident.count(harm)) {
                        misses.add(new Miss(
                                "incidents_" + harm.attribute(),
                                event,
                                null,
                                null,
                                "incident " + incident.id() + ": wanted " + incident.count(harm) + ", found " + number
                                        + " in " + merged.accounts(event, harm)));
                    }
                }
            }
            measures.add(Measure.of("incidents_" + harm.attribute(), (double) right / Math.max(1, incidents.size())));
        }
        measures.add(Measure.of("incidents_articles", reports.size()));
        measures.add(Measure.of("incidents_articles_dropped", gold.dropped()));
        measures.add(Measure.of("incidents_articles_without_event", (double) found.entrySet().stream()
                .filter(e -> e.getKey().equals(e.getValue()))
                .count()));
    }

    /** The article's event, or its own id. */
    private String event(String article) {
        Map<String, Integer> counts = new TreeMap<>();
        List<Mention> here = mentions.getOrDefault(article, List.of());
        here.forEach(m -> counts.merge(String.valueOf(m.event()), 1, Integer::sum));
        Report report = reports.get(article);
        int headline = report == null
                ? 0
                : report.title()
                        .strip()
                        .codePointCount(0, report.title().strip().length());
        Comparator<Map.Entry<String, Integer>> most = Comparator.comparingInt(Map.Entry::getValue);
        return counts.entrySet().stream()
                .max(most.thenComparing(e -> here.stream()
                                .anyMatch(m -> e.getKey().equals(m.event())
                                        && m.trigger().start() < headline))
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(article);
    }

    /** Of each incident the event that most of its articles tell of; of those the one with most mentions. */
    private Map<String, String> eventByIncident() {
        Map<String, Map<String, List<Mention>>> told = new TreeMap<>();
        reports.forEach((article, report) -> mentions.getOrDefault(article, List.of())
                .forEach(m -> told.computeIfAbsent(report.incident(), i -> new TreeMap<>())
                        .computeIfAbsent(String.valueOf(m.event()), e -> new ArrayList<>())
                        .add(m)));
        Comparator<Map.Entry<String, List<Mention>>> most = Comparator.comparingLong(
                e -> e.getValue().stream().map(Mention::article).distinct().count());
        Map<String, String> events = new HashMap<>();
        told.forEach((incident, byEvent) -> byEvent.entrySet().stream()
                .max(most.thenComparingInt(e -> e.getValue().size())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .ifPresent(e -> events.put(incident, e.getKey())));
        return events;
    }
}
