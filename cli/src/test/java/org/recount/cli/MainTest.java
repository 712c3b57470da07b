package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    Path dir;

    private Path reports;
    private String out = "";
    private String err = "";

    @BeforeEach
    void twoReports() throws IOException {
        reports = Files.createDirectory(dir.resolve("reports"));
        Files.writeString(
                reports.resolve("a.txt"), "Peru recalled its ambassador to Quito on Thursday, the ministry said.");
        Files.writeString(
                reports.resolve("b.txt"), "Ecuador said on Friday that it would answer in kind to the recall.");
    }

    @Test
    void briefPrintsMarkdownAndWritesPageAndRecord() throws IOException {
        Path page = dir.resolve("out/brief.html");
        Path record = dir.resolve("record");
        assertThat(run("brief", reports.toString(), "--html", page.toString(), "--record", record.toString()))
                .isZero();
        assertThat(out).startsWith("# ");
        assertThat(err).isEmpty();
        assertThat(page).content().startsWith("<!DOCTYPE html>");
        assertThat(record.resolve("record.json")).exists();
        String first = out;
        assertThat(run("brief", record.toString())).isZero();
        assertThat(out).isEqualTo(first);
    }

    @Test
    void addingToARecordGivesTheSameAsReadingAllAtOnce() throws IOException {
        Path broken = reports.resolve("c.txt");
        Files.writeString(broken, "");
        assertThat(run(
                        "read",
                        reports.toString(),
                        "--record",
                        dir.resolve("whole").toString()))
                .isEqualTo(3);
        assertThat(err).contains("c.txt: empty: The file is empty.");
        for (String file : List.of("b.txt", "c.txt", "a.txt", "a.txt")) {
            run(
                    "read",
                    reports.resolve(file).toString(),
                    "--record",
                    dir.resolve("parts").toString());
        }
        assertThat(tables(dir.resolve("parts"))).isEqualTo(tables(dir.resolve("whole")));
    }

    @Test
    void linkAnswersEveryRowInOrderAndTellsOfBadOnes() throws IOException {
        Path rows = Files.writeString(dir.resolve("rows.jsonl"), """
                {"id": "2", "article": "a", "cameo": "161", "actors": ["PER"], "recipients": ["ECU"], "date": "2031-01-16"}
                {broken
                {"id": "1", "article": "b", "cameo": "161", "actors": ["PER"], "recipients": ["ECU"], "date": "2031-01-16"}
                """);
        assertThat(run("link", rows.toString())).isEqualTo(3);
        assertThat(out.lines()).containsExactly("""
                {"id":"2","event":"1","why":"like 1: other document, same parties, same type, same day"}\
                """.strip(), """
                {"id":"1","event":"1","why":"tells most of the 2 rows of this event"}\
                """.strip());
        assertThat(err).contains("rows.jsonl:2: broken_json").contains("2 rows, 1 events");
        assertThat(run("link", rows.toString(), "--events")).isEqualTo(3);
        assertThat(out.lines()).singleElement().asString().contains("\"mentions\":[\"1\",\"2\"]");
        assertThat(run("link", rows.toString(), "--tsv")).isEqualTo(2);
        assertThat(run("link", reports.resolve("a.txt").toString())).isEqualTo(1);
        assertThat(err).contains("unknown_format");
    }

    @Test
    void codeAnswersEveryLineInOrder() {
        int lines = 300;
        StringBuilder in = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            in.append(i == 7 ? "{broken\n" : "{\"id\": \"" + i + "\", \"text\": \"Peru recalled its ambassador.\"}\n");
        }
        assertThat(feed(new ByteArrayInputStream(in.toString().getBytes(StandardCharsets.UTF_8)), "code", "-"))
                .isEqualTo(3);
        List<String> answers = out.lines().toList();
        assertThat(answers).hasSize(lines);
        assertThat(answers.get(7))
                .startsWith(
                        "{\"id\":null,\"mentions\":[],\"statements\":[],\"renderings\":[],\"actors\":[],\"problems\":"
                                + "[{\"file\":\"-\",\"line\":8,\"code\":\"broken_json\"");
        assertThat(answers.get(299))
                .startsWith("{\"id\":\"299\",\"mentions\":[")
                .endsWith("\"problems\":[]}");
        assertThat(err).startsWith("-:8: broken_json: ");
    }

    @Test
    void codeAnswersBeforeTheInputEnds() throws IOException, InterruptedException {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        PipedInputStream in = new PipedInputStream();
        Streams streams = new Streams(in, answers, new PrintStream(new ByteArrayOutputStream()), false);
        try (PipedOutputStream feed = new PipedOutputStream(in)) {
            Thread running = Thread.ofPlatform().start(() -> Main.run(streams, "code"));
            feed.write(
                    "{\"id\": \"1\", \"text\": \"Peru recalled its ambassador.\"}\n".getBytes(StandardCharsets.UTF_8));
            feed.flush();
            for (int waited = 0; answers.size() == 0 && waited < 30_000; waited += 10) {
                Thread.sleep(10);
            }
            assertThat(answers.toString(StandardCharsets.UTF_8))
                    .startsWith("{\"id\":\"1\"")
                    .endsWith("}\n");
            assertThat(running.isAlive()).isTrue();
        }
    }

    @Test
    void codeStopsWhenNobodyReadsItsOutput() {
        InputStream endless = new InputStream() {
            private final byte[] line = "{\"id\": \"1\", \"text\": \"Peru.\"}\n".getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() {
                return line[at++ % line.length];
            }

            @Override
            public int read(byte[] into, int from, int length) {
                into[from] = (byte) read();
                return 1;
            }
        };
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        Streams streams = new Streams(endless, closed, new PrintStream(talk, true, StandardCharsets.UTF_8), false);
        assertThat(Main.run(streams, "code")).isEqualTo(1);
        assertThat(talk.toString(StandardCharsets.UTF_8)).isEqualTo("recount: Broken pipe\n");
    }

    @Test
    void aMissingFolderIsAProblemAndTheRestIsRead() {
        assertThat(run("brief", dir.resolve("nowhere").toString(), reports.toString()))
                .isEqualTo(3);
        assertThat(err).isEqualTo(dir.resolve("nowhere") + ": missing: There is no such file or folder.\n");
        assertThat(out).contains("a.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wander",
                "brief",
                "read reports",
                "read --record r",
                "code one two",
                "code nowhere.jsonl",
                "code --threads 0",
                "brief reports --format pdf"
            })
    void misuseFailsAtOnceAndSaysWhatToDo(String args) {
        assertThat(run(args.isEmpty() ? new String[0] : args.split(" ", -1))).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err).containsAnyOf("Usage: recount", "Did you mean: recount");
    }

    @Test
    void aRecordIsNotWrittenOverOtherFiles() throws IOException {
        assertThat(run("read", reports.toString(), "--record", reports.toString()))
                .isEqualTo(1);
        assertThat(err).contains("holds other files and no record; name a new or an empty folder");
        try (Stream<Path> files = Files.list(reports)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void helpShowsExamplesAndExitCodes() {
        assertThat(run("--help")).isZero();
        assertThat(out).contains("brief", "read", "code", "Exit codes:");
        for (String command : List.of("brief", "read", "code")) {
            assertThat(run(command, "--help")).isZero();
            assertThat(out).contains("Examples:", "recount " + command);
        }
        assertThat(run("--version")).isZero();
        assertThat(out).startsWith("recount 0.").contains("record format 1");
    }

    private int run(String... args) {
        return feed(InputStream.nullInputStream(), args);
    }

    private int feed(InputStream in, String... args) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        int code = Main.run(new Streams(in, data, new PrintStream(talk, true, StandardCharsets.UTF_8), false), args);
        out = data.toString(StandardCharsets.UTF_8);
        err = talk.toString(StandardCharsets.UTF_8);
        return code;
    }

    private static List<String> tables(Path record) throws IOException {
        try (Stream<Path> files = Files.list(record)) {
            return files.filter(f -> f.toString().endsWith(".jsonl"))
                    .sorted()
                    .map(f -> f.getFileName() + "\n" + read(f))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
