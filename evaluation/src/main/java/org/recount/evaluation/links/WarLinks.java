package org.recount.evaluation.links;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recount.Recount;
import org.recount.article.Article;
import org.recount.article.Articles;
import org.recount.coding.EventType;
import org.recount.coding.Mention;
import org.recount.evaluation.Grouping;
import org.recount.evaluation.Measure;
import org.recount.event.Event;
import org.recount.record.Record;

/**
 * Acts of force against the day and the town that each report of a war is filed under. The labels are weak: a report tells of other
 * days, too, and two raids on one town in one day share a label. So these measures have no bar; they show which way a change goes.
 */
final class WarLinks {
    private static final String REPORTS = "syria_reports.jsonl";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/yyyy");

    private final Record record;
    private final Map<String, Label> labels;

    /** What a report is filed under. */
    private record Label(LocalDate day, String place) {}

    private WarLinks(Record record, Map<String, Label> labels) {
        this.record = record;
        this.labels = labels;
    }

    static void score(Path folder, List<Measure> measures) throws IOException {
        Path file = folder.resolve(REPORTS);
        if (!Files.isRegularFile(file)) {
            return;
        }
        ObjectMapper json = new ObjectMapper();
        Map<String, Article> articles = new TreeMap<>();
        Map<String, Label> labels = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            Article article = Articles.of(
                    row.path("id").asText(),
                    row.path("title").asText(),
                    row.path("text").asText());
            articles.put(article.id(), article);
            labels.putIfAbsent(
                    article.id(),
                    new Label(
                            LocalDate.parse(row.path("event_date").asText(), DAY),
                            row.path("event_place").asText()));
        }
        new WarLinks(Recount.read(articles.values()), labels).score(measures);
    }

    private void score(List<Measure> measures) {
        List<Event> told = record.events().stream()
                .filter(e -> e.type() == EventType.ASSAULT && e.articles().size() > 1)
                .toList();
        measures.add(Measure.of("war_articles", labels.size()));
        measures.add(Measure.of("war_events_of_several_articles", told.size()));
        long together = told.stream().filter(this::ofOneDay).count();
        measures.add(Measure.of("war_events_of_one_day_share", (double) together / Math.max(1, told.size())));
        Map<String, String> wanted = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        mainEvents().forEach((article, event) -> {
            wanted.put(article, String.valueOf(labels.get(article)));
            found.put(article, event);
        });
        Grouping grouping = new Grouping(wanted, found);
        measures.add(Measure.of("war_b3_f1", grouping.bCubedF1()));
        measures.add(Measure.of("war_b3_precision", grouping.bCubedPrecision()));
        measures.add(Measure.of("war_b3_recall", grouping.bCubedRecall()));
    }

    /** Whether all its reports are filed under one day, or days beside it. */
    private boolean ofOneDay(Event event) {
        List<LocalDate> days = event.articles().stream()
                .map(a -> Objects.requireNonNull(labels.get(a)).day())
                .sorted()
                .toList();
        return ChronoUnit.DAYS.between(days.getFirst(), days.getLast()) <= 1;
    }

    /** By article the act of force that most of its mentions tell. */
    private Map<String, String> mainEvents() {
        Map<String, Map<String, Long>> counts = record.mentions().stream()
                .filter(m -> m.type() == EventType.ASSAULT && m.event() != null)
                .collect(Collectors.groupingBy(
                        Mention::article,
                        TreeMap::new,
                        Collectors.groupingBy(m -> String.valueOf(m.event()), TreeMap::new, Collectors.counting())));
        Map<String, String> main = new TreeMap<>();
        Comparator<Map.Entry<String, Long>> most = Map.Entry.comparingByValue();
        counts.forEach((article, events) -> main.put(
                article, events.entrySet().stream().max(most).orElseThrow().getKey()));
        return main;
    }
}
