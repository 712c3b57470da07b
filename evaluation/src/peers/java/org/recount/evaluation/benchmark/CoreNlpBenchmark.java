package org.recount.evaluation.benchmark;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
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

/** CoreNLP: a report's text to sentences with tags and trees, by its own English models. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx3g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class CoreNlpBenchmark {
    private final List<InventedNews> reports = InventedNews.reports();
    private final StanfordCoreNLP pipeline = pipeline();
    private int next;

    private static StanfordCoreNLP pipeline() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,depparse");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        properties.setProperty("threads", "1");
        return new StanfordCoreNLP(properties);
    }

    /** Reads the next report. */
    @Benchmark
    public CoreDocument coreNlp(TokenCount count) {
        CoreDocument document = pipeline.processToCoreDocument(
                reports.get(next++ % reports.size()).text());
        count.tokens += document.tokens().size();
        return document;
    }
}
