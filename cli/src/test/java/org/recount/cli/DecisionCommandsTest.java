package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recount.coding.Mention;
import org.recount.event.Event;
import org.recount.record.Decision;
import org.recount.record.Record;
import org.recount.record.RecordFolder;
import org.recount.resolve.Actor;

class DecisionCommandsTest {
    @TempDir
    Path dir;

    private String record = "";
    private String out = "";
    private String err = "";

    @BeforeEach
    void threeReports() throws IOException {
        Path reports = Files.createDirectory(dir.resolve("reports"));
        Files.writeString(reports.resolve("a.txt"), """
                LIMA, 4 March 2031 - Peru recalled its ambassador to Quito on Tuesday, the foreign ministry said.

                General Aurelio Quispe said that Peru was ready.
                """);
        Files.writeString(reports.resolve("b.txt"), """
                QUITO, 5 March 2031 - Peru recalled its ambassador to Quito on Tuesday.

                Ecuador condemned Peru on Wednesday. General Aurelio Kispe said that Peru was ready.
                """);
        Files.writeString(
                reports.resolve("c.json"),
                "{\"uri\": \"https://daily.example/1\", \"outlet\": \"Andes Daily\", \"published\": \"2031-03-06\","
                        + " \"text\": \"Ecuador expelled the ambassador of Peru on Thursday.\"}");
        record = dir.resolve("record").toString();
        run("read", reports.toString(), "--record", record);
    }

    @Test
    void mergeMakesOneEventAndSaysSo() throws IOException {
        Event recall = told("recall").getFirst();
        Event expulsion = told("expelled").getFirst();

        assertThat(run("merge", record, recall.id(), expulsion.id().substring(0, 6), "--by", "Ada"))
                .isZero();
        assertThat(out)
                .startsWith("decision ")
                .contains("before: 2 events\n", "\nnow: 1 event\n", recall.headline(), expulsion.headline());
        assertThat(told("expelled").getFirst().mentions())
                .containsExactlyInAnyOrderElementsOf(union(recall.mentions(), expulsion.mentions()));
        assertThat(told("expelled").getFirst().whyMerged())
                .extracting(Event.Merge::signal)
                .contains("decided by Ada");
    }

    @Test
    void splitTakesAMentionOutForGood() throws IOException {
        Event recall = told("recall").getFirst();
        assertThat(recall.mentions()).hasSize(2);
        String mention = recall.mentions().getLast();

        assertThat(run("split", record, recall.id(), mention, "--by", "Ada", "--reason", "two ambassadors"))
                .isZero();
        assertThat(out).contains("before: 1 event\n", "now: 2 events\n");
        assertThat(told("recall")).hasSize(2);
        run("read", dir.resolve("reports/b.txt").toString(), "--record", record);
        assertThat(told("recall")).hasSize(2);

        Record stored = RecordFolder.at(Path.of(record)).read();
        assertThat(stored.decisions()).extracting(Decision::value).containsExactly(mention);
        assertThat(stored.decisions()).extracting(Decision::reason).containsExactly("two ambassadors");
    }

    @Test
    void revokeTakesItBackAndDecisionsListsBoth() throws IOException {
        Record before = RecordFolder.at(Path.of(record)).read();
        Event recall = told("recall").getFirst();
        run("split", record, recall.id(), recall.mentions().getFirst(), "--by", "Ada");
        String id = out.substring("decision ".length(), out.indexOf('\n'));

        assertThat(run("revoke", record, id.substring(0, 7), "--by", "Bo\tBa")).isZero();
        assertThat(RecordFolder.at(Path.of(record)).read().events()).isEqualTo(before.events());
        assertThat(run("decisions", record)).isZero();
        List<String> lines = out.lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .matches(id + "\t[0-9T:.-]+Z\tAda\tsplit\trevoked\t"
                        + recall.mentions().getFirst() + "\t\t" + String.join("\t", recall.mentions()));
        assertThat(lines.getLast()).matches("[0-9a-f]{16}\t[0-9T:.-]+Z\tBo Ba\trevoke\tholds\t\t\t" + id);
        assertThat(run("revoke", record, id)).isEqualTo(2);
        assertThat(err).contains("is revoked already");
    }

    @Test
    void sameAndOtherJoinAndPartNames() throws IOException {
        assertThat(names()).contains("Aurelio Quispe");
        run("other", record, "Aurelio Quispe@a.txt", "Aurelio Kispe@b.txt", "--by", "Ada");
        assertThat(names()).contains("Aurelio Quispe", "Aurelio Kispe");

        assertThat(run("same", record, "Aurelio Quispe@a.txt", "Aurelio Kispe@b.txt", "--by", "Ada"))
                .isZero();
        assertThat(out).contains("before: 2 actors\n", "now: 1 actor\n");
        assertThat(names()).filteredOn(n -> n.startsWith("Aurelio")).hasSize(1);
    }

    @Test
    void rateKeepsALetterForAnOutlet() throws IOException {
        assertThat(run("rate", record, "Andes Daily", "B", "--by", "Ada")).isZero();
        assertThat(out).endsWith("No event and no actor changed.\n");
        assertThat(RecordFolder.at(Path.of(record)).read().decisions())
                .extracting(Decision::value)
                .containsExactly("B");
    }

    @Test
    void theUserDecidesWhereNobodyIsNamed() throws IOException {
        run("rate", record, "Andes Daily", "C");
        assertThat(RecordFolder.at(Path.of(record)).read().decisions())
                .extracting(Decision::by)
                .containsExactly(System.getProperty("user.name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "merge RECORD MENTION|requires at least 2 values",
                "merge RECORD 12345 MENTION|'12345' is too short for an id: give its first 6 characters",
                "merge RECORD zzzzzz MENTION|no event or mention whose id is or starts with 'zzzzzz'",
                "merge RECORD mention:MENTION mention:MENTION|These are one mention",
                "merge nowhere MENTION MENTION|nowhere holds no record; make one with recount read",
                "split RECORD EVENT zzzzzz|no mention of event",
                "split RECORD EVENT EVENT|These are all mentions of event",
                "same RECORD Quispe Kispe|'Quispe' names no actor: write NAME@REPORT",
                "same RECORD Nobody@a.txt Kispe@b.txt|a single actor for",
                "same RECORD Quispe@z.txt Kispe@b.txt|'z.txt' is too short for an id",
                "rate RECORD Weekly B|its outlets are: Andes Daily",
                "rate RECORD Weekly G|expected one of [A, B, C, D, E, F]",
                "revoke RECORD 123456|no decision whose id is or starts with '123456'",
                "decisions nowhere|holds no record"
            })
    void whatMeansNothingFailsAtOnceAndChangesNothing(String told) throws IOException {
        Record before = RecordFolder.at(Path.of(record)).read();
        Event single = told("expelled").getFirst();
        String args = told.substring(0, told.indexOf('|'))
                .replace("RECORD", record)
                .replace("EVENT", single.id())
                .replace("MENTION", single.mentions().getFirst());

        assertThat(run(args.split(" ", -1))).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err).contains(told.substring(told.indexOf('|') + 1)).contains("Usage: recount ");
        assertThat(RecordFolder.at(Path.of(record)).read()).isEqualTo(before);
    }

    @Test
    void helpShowsExamples() {
        for (String command : List.of("merge", "split", "same", "other", "rate", "revoke", "decisions")) {
            assertThat(run(command, "--help")).isZero();
            assertThat(out).contains("Examples:", "  recount " + command + " record/");
        }
    }

    /** The events with a mention whose trigger contains these letters. */
    private List<Event> told(String trigger) throws IOException {
        Record stored = RecordFolder.at(Path.of(record)).read();
        List<String> mentions = stored.mentions().stream()
                .filter(m -> m.trigger().quote().contains(trigger))
                .map(Mention::id)
                .toList();
        return stored.events().stream()
                .filter(e -> e.mentions().stream().anyMatch(mentions::contains))
                .toList();
    }

    private List<String> names() throws IOException {
        return RecordFolder.at(Path.of(record)).read().actors().stream()
                .map(Actor::name)
                .toList();
    }

    private static List<String> union(List<String> a, List<String> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
    }

    private int run(String... args) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        Streams streams = new Streams(
                InputStream.nullInputStream(), data, new PrintStream(talk, true, StandardCharsets.UTF_8), false);
        int code = Main.run(streams, args);
        out = data.toString(StandardCharsets.UTF_8);
        err = talk.toString(StandardCharsets.UTF_8);
        return code;
    }
}
