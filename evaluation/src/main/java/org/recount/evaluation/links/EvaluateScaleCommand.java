package org.recount.evaluation.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.recount.coding.Mention;
import org.recount.coding.Participant;
import org.recount.evaluation.Bars;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Output;
import org.recount.evaluation.Scorecard;
import org.recount.event.Merger;
import org.recount.lineage.Lineage;
import org.recount.relation.Relations;
import org.recount.resolve.ActorResolver;
import org.recount.resolve.Resolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code evaluate scale}: how long linking takes as articles grow in number. */
@Command(
        name = "scale",
        description = {
            "Links invented coded articles, 10,000, 30,000 and 100,000 of them: lineage and stories, actors, events and",
            "relations. Seconds, articles a second, the heap in use afterwards, and growth from the smallest to the largest."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  recount evaluate scale --most 30000"})
public final class EvaluateScaleCommand implements Callable<Integer> {
    private static final List<Integer> SIZES = List.of(10_000, 30_000, 100_000);
    private static final double NANOS = 1e9;
    private static final int MEGABYTE = 1 << 20;

    @Option(names = "--most", paramLabel = "N", description = "The largest number of articles; 100000 by default.")
    private int most = 100_000;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        return output.print(new Scorecard(Bars.of("scale"), measures(most), List.of()));
    }

    /** Times at the sizes up to this one. */
    static List<Measure> measures(int most) {
        List<Measure> measures = new ArrayList<>();
        link(InventedReports.of(Math.min(most, SIZES.getFirst()) / 10)); // warms up
        double first = 0;
        for (int size : SIZES.stream().filter(n -> n <= most).toList()) {
            InventedReports reports = InventedReports.of(size);
            long start = System.nanoTime();
            Merger.Result merged = link(reports);
            double seconds = (System.nanoTime() - start) / NANOS;
            String name = size / 1000 + "k";
            measures.add(Measure.of("link_articles_seconds_" + name, seconds));
            measures.add(
                    Measure.of("link_articles_events_" + name, merged.events().size()));
            if (first > 0) {
                measures.add(Measure.of("link_articles_growth_" + name, seconds / first));
            }
            first = first == 0 ? seconds : first;
        }
        Runtime runtime = Runtime.getRuntime();
        measures.add(Measure.of(
                "link_articles_heap_mb", (double) (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE));
        return measures;
    }

    private static Merger.Result link(InventedReports reports) {
        Lineage.Result lineage = Lineage.trace(reports.articles(), List.of(), List.of());
        Resolution actors = ActorResolver.resolve(reports.actors());
        List<Mention> mentions = reports.mentions().stream()
                .map(m -> m.withParticipants(
                        resolved(m.actors(), actors.idByKey()), resolved(m.recipients(), actors.idByKey())))
                .toList();
        Merger.Result merged =
                Merger.merge(mentions, lineage.articles(), lineage.stories(), actors.actors(), List.of());
        Relations.of(merged.events(), actors.actors(), merged.mentions());
        return merged;
    }

    private static List<Participant> resolved(List<Participant> participants, Map<String, String> ids) {
        return participants.stream()
                .map(p -> new Participant(p.id() == null ? null : ids.get(p.id()), p.span()))
                .toList();
    }
}
