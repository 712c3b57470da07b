package org.recount.evaluation.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.recount.syntax.Sentence;
import org.recount.syntax.Syntax;

/** Recount: a report's text to sentences with lemmas, trees, roles and names. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(
        value = 1,
        jvmArgs = { // as the launcher has them
            "-Xmx3g",
            "-XX:+UseSerialGC",
            "--add-modules=jdk.incubator.vector",
            "-Djdk.incubator.vector.VECTOR_ACCESS_OOB_CHECK=0"
        })
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class RecountBenchmark {
    private final List<InventedNews> reports = InventedNews.reports();
    private final Syntax syntax = Syntax.load();
    private int next;

    /** Reads the next report. */
    @Benchmark
    public List<Sentence> recount(TokenCount count) {
        InventedNews report = reports.get(next++ % reports.size());
        List<Sentence> sentences = syntax.parse(report.text(), report.blocks());
        for (Sentence sentence : sentences) {
            count.tokens += sentence.tokens().size();
        }
        return sentences;
    }
}
