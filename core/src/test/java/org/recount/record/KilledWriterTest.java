package org.recount.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a real process at random moments while it writes one of two records over the other. */
class KilledWriterTest {
    private static final int KILLS = 24;
    private static final int ROWS = 25;

    @TempDir
    Path parent;

    @Test
    void aKilledWriterLeavesOneOfBothRecordsWhole() throws IOException, InterruptedException {
        Record even = new RandomRows(0).record(ROWS);
        Record odd = new RandomRows(1).record(ROWS);
        Path target = parent.resolve("record");
        Random random = new Random(7);
        RecordFolder.at(target).write(even, Map.of(), Instant.EPOCH);
        int replaced = 0;
        for (int i = 0; i < KILLS; i++) {
            killAfter(target, random.nextInt(500));
            Record left = RecordFolder.at(target).read();
            assertThat(left.equals(even) || left.equals(odd))
                    .as("whole after kill %d", i)
                    .isTrue();
            replaced += left.equals(odd) ? 1 : 0;
        }
        assertThat(replaced).as("kills that came after a whole write").isPositive();
    }

    private void killAfter(Path target, int milliseconds) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Writer.class.getName(),
                        target.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("writing");
            Thread.sleep(milliseconds);
            writer.destroyForcibly();
            assertThat(writer.waitFor()).as("ended by the kill, not by itself").isNotIn(0, 1);
        }
    }

    /** The process that is killed. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) throws IOException {
            Record[] records = {new RandomRows(0).record(ROWS), new RandomRows(1).record(ROWS)};
            Path target = Path.of(args[0]);
            RecordFolder.at(target.resolveSibling("warm-up")).write(records[0], Map.of(), Instant.EPOCH);
            System.out.println("writing");
            for (int i = 1; ; i++) {
                RecordFolder.at(target).write(records[i % 2], Map.of(), Instant.EPOCH);
            }
        }
    }
}
