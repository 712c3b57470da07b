package org.recount.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.record.Record;

/** A process that is killed while it saves leaves the version before, whole. */
class KilledSaveTest {
    private static final int FIRST = 40;
    private static final int SECOND = 2_000;

    /** Saves a large record over a small one, until it is killed. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) throws Exception {
            Record large = GeneratedRecord.of(SECOND, 2);
            try (Store store = Store.open(args[0])) {
                Files.writeString(Path.of(args[1]), "saving");
                store.save(large, "large", Instant.EPOCH);
            }
        }
    }

    @Test
    void theVersionBeforeStays(@TempDir Path folder) throws Exception {
        Record small = GeneratedRecord.of(FIRST, 1);
        Path file = folder.resolve("desk.db");
        try (Store store = Store.open(file.toString())) {
            store.save(small, "small", Instant.EPOCH);
        }
        for (int delay : new int[] {20, 200, 500}) {
            Path sign = folder.resolve("saving" + delay);
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            file.toString(),
                            sign.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said").toFile())
                    .start();
            while (!Files.exists(sign) && writer.isAlive()) {
                Thread.sleep(5);
            }
            assertThat(writer.waitFor(delay, TimeUnit.MILLISECONDS))
                    .as("it saves for longer")
                    .isFalse();
            writer.destroyForcibly().waitFor();

            try (Store store = Store.open(file.toString())) {
                assertThat(store.snapshots()).hasSize(1);
                assertThat(store.present().record()).isEqualTo(small);
            }
        }
        try (Store store = Store.open(file.toString())) {
            assertThat(store.save(GeneratedRecord.of(FIRST, 3), "and writing goes on", Instant.EPOCH)
                            .version())
                    .isEqualTo(2);
        }
    }
}
