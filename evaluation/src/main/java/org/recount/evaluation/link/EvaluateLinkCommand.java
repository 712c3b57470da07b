package org.recount.evaluation.link;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.recount.evaluation.Bars;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Output;
import org.recount.evaluation.Scorecard;
import org.recount.link.Format;
import org.recount.link.Link;
import org.recount.link.Linker;
import org.recount.link.Links;
import org.recount.link.RowFile;
import org.recount.link.RowFiles;
import org.recount.link.Rows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code evaluate link}: how well and how fast rows are merged, on invented rows. */
@Command(
        name = "link",
        description = {
            "Merges invented rows and holds the pairs against what they were made from: F1, precision and recall of pairs.",
            "Beside it stand two rules of thumb: same document and code, and one a day for each pair and code. Then times"
                    + " at 10,000, 30,000 and 100,000 rows, reading included."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  recount evaluate link --rows 50000"})
public final class EvaluateLinkCommand implements Callable<Integer> {
    private static final long SEED = 20310101;
    private static final List<Integer> SIZES = List.of(10, 30, 100);
    private static final int THOUSAND = 1000;
    private static final double NANOS = 1e9;

    @Option(names = "--rows", paramLabel = "N", description = "Rows that F1 is measured on; 20000 by default.")
    private int rows = 20_000;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        List<Measure> measures = new ArrayList<>(quality(rows, SEED));
        measures.addAll(speed());
        return output.print(new Scorecard(Bars.of("link"), measures, List.of()));
    }

    /** Pairs of ours and of the rules of thumb on so many rows. */
    static List<Measure> quality(int rows, long seed) throws IOException {
        InventedRows.Invented invented = InventedRows.of(rows, seed);
        Links links = timed(invented.rows()).links();
        Map<String, String> ours = new HashMap<>();
        for (Link link : links.links()) {
            ours.put(link.id(), link.event());
        }
        Map<String, String> right = invented.happenings();
        Pairs own = Pairs.of(ours, right);
        return List.of(
                Measure.of("link_f1_generated", own.f1()),
                Measure.of("link_precision_generated", own.precision()),
                Measure.of("link_recall_generated", own.recall()),
                Measure.of(
                        "link_f1_in_document",
                        Pairs.of(inDocument(ours, invented.rows()), inDocument(right, invented.rows()))
                                .f1()),
                Measure.of(
                        "link_f1_document_code_in_document",
                        Pairs.of(Baselines.documentAndCode(invented.rows()), inDocument(right, invented.rows()))
                                .f1()),
                Measure.of(
                        "link_f1_document_code",
                        Pairs.of(Baselines.documentAndCode(invented.rows()), right)
                                .f1()),
                Measure.of(
                        "link_f1_one_a_day",
                        Pairs.of(Baselines.oneADay(invented.rows()), right).f1()));
    }

    /** The groups cut at the borders of documents. */
    private static Map<String, String> inDocument(Map<String, String> groups, List<ObjectNode> rows) {
        Map<String, String> cut = new HashMap<>();
        for (ObjectNode row : rows) {
            String id = row.path("id").asText();
            cut.put(id, groups.get(id) + "\t" + row.path("article").asText());
        }
        return cut;
    }

    private static List<Measure> speed() throws IOException {
        List<Measure> measures = new ArrayList<>();
        double first = 0;
        double last = 0;
        for (int size : SIZES) {
            last = timed(InventedRows.of(size * THOUSAND, SEED).rows()).seconds();
            first = first == 0 ? last : first;
            measures.add(Measure.of("link_seconds_" + size + "k", last));
        }
        measures.add(Measure.of("link_rows_per_second_100k", Math.rint(SIZES.getLast() * THOUSAND / last)));
        measures.add(Measure.of("link_growth_100k_to_10k", last / first));
        return measures;
    }

    private record Timed(Links links, double seconds) {}

    /** Reading from a file and linking. */
    private static Timed timed(List<ObjectNode> rows) throws IOException {
        Path file = Files.createTempFile("rows", ".jsonl");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                for (ObjectNode row : rows) {
                    out.write(row + "\n");
                }
            }
            long start = System.nanoTime();
            Rows read = RowFiles.read(List.of(RowFile.of(file)), Format.JSONL);
            Links links = Linker.link(read.rows());
            return new Timed(links, (System.nanoTime() - start) / NANOS);
        } finally {
            Files.delete(file);
        }
    }
}
