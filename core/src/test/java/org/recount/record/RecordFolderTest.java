package org.recount.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFolderTest {
    private static final Instant NOON = Instant.parse("2023-05-04T12:00:00Z");
    private static final Record OLD = new RandomRows(1).record(4);
    private static final Record NEW = new RandomRows(2).record(4);

    @TempDir
    Path parent;

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22})
    void whatIsWrittenIsReadBack(long seed) throws IOException {
        Record record = new RandomRows(seed).record(8);
        RecordFolder folder = write("record", record);
        assertThat(folder.read()).isEqualTo(record);
        assertThat(folder.manifest().created()).isEqualTo("2023-05-04T12:00:00Z");
        assertThat(folder.manifest().settings()).isEqualTo(Map.of("command", "read"));
        assertThat(folder.manifest().counts())
                .containsEntry("mentions", record.mentions().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            articles   | id uri outlet title byline dateline published published_basis language text source_sha256 origins copy_of copy_kind kept problems
            origins    | id kind name articles why
            actors     | id name aliases kind country sector code office of mentions
            renderings | id article span kind cue verb speaker speaker_span said_on within statement
            statements | id speaker kind said_on content renderings denies events
            mentions   | id article sentence trigger type mode contexts cameo goldstein score quad reciprocal actors recipients place time status attribution event why
            events     | id type mode contexts cameo goldstein score quad reciprocal actors recipients place time status articles origins mentions headline why_merged
            stories    | id headline articles events from to
            details    | id events article attribute group low high best bound value text claimant claimant_basis claimant_text rendering span reported_at mentions
            findings   | id events attribute group state flags versions why
            relations  | id a b days states commitments
            decisions  | id kind subjects value by at reason
            """)
    void everyTableHasTheFieldsOfTheContractInItsOrder(String table, String fields) throws IOException {
        Record record = new RandomRows(42).record(6);
        write("record", record);
        List<String> lines = Files.readAllLines(parent.resolve("record").resolve(table + ".jsonl"));
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            JsonNode row = new ObjectMapper().readTree(line);
            List<String> names = new ArrayList<>();
            row.fieldNames().forEachRemaining(names::add);
            assertThat(String.join(" ", names)).isEqualTo(fields);
        });
        assertThat(lines.stream().map(l -> id(l)).toList()).isSorted();
    }

    @Test
    void nestedNamesAndValuesFollowTheContract() throws IOException {
        write("record", new RandomRows(42).record(12));
        assertThat(Files.readString(parent.resolve("record/relations.jsonl")))
                .contains("\"a_to_b\":")
                .contains("\"b_to_a\":")
                .contains("\"outcome_events\":");
        assertThat(Files.readString(parent.resolve("record/events.jsonl")))
                .contains("\"why_merged\":[{\"mention\":")
                .containsPattern("\"type\":\"[A-Z]+\"")
                .containsPattern("\"status\":\"[a-z]+\"")
                .containsPattern("\"from\":\"\\d{4}-\\d{2}-\\d{2}\"")
                .contains("\"mode\":null");
        assertThat(Files.readString(parent.resolve("record/origins.jsonl"))).contains("\"why\":[{\"signal\":");
    }

    @Test
    void addedFieldsOfALaterVersionAreReadOver() throws IOException {
        RecordFolder folder = write("record", OLD);
        Path stories = parent.resolve("record/stories.jsonl");
        Files.writeString(stories, Files.readString(stories).replace("{\"id\":", "{\"later\":[1],\"id\":"));
        assertThat(folder.read()).isEqualTo(OLD);
    }

    @Test
    void aDamagedTableIsToldWithItsLine() throws IOException {
        RecordFolder folder = write("record", OLD);
        Files.writeString(parent.resolve("record/actors.jsonl"), "{\"id\": \"a\", ");
        assertThatThrownBy(folder::read).isInstanceOf(IOException.class).hasMessageContaining("actors.jsonl:1:");
    }

    @Test
    void aLaterFormatIsRefused() throws IOException {
        RecordFolder folder = write("record", OLD);
        Path manifest = parent.resolve("record/record.json");
        Files.writeString(
                manifest, Files.readString(manifest).replace("\"format_version\" : 1", "\"format_version\" : 9"));
        assertThatThrownBy(folder::read).hasMessageContaining("format 9");
    }

    @Test
    void otherFilesInTheFolderStay() throws IOException {
        RecordFolder folder = write("record", OLD);
        Files.createDirectories(parent.resolve("record/notes"));
        Files.writeString(parent.resolve("record/notes/mine.txt"), "mine");
        folder.write(NEW, Map.of(), NOON);
        assertThat(parent.resolve("record/notes/mine.txt")).hasContent("mine");
        assertThat(folder.read()).isEqualTo(NEW);
    }

    @Test
    void aFolderOfOtherFilesIsNoPlaceForARecord() throws IOException {
        Files.createDirectories(parent.resolve("photos"));
        Files.writeString(parent.resolve("photos/cat.jpg"), "cat");
        assertThatThrownBy(() -> write("photos", OLD)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(parent.resolve("photos/cat.jpg")).hasContent("cat");
    }

    @Test
    void readingWhereNothingIsFails() throws IOException {
        RecordFolder folder = RecordFolder.at(parent.resolve("nothing"));
        assertThat(folder.exists()).isFalse();
        assertThatThrownBy(folder::read).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aKillBetweenTheTwoRenamesLeavesTheNewRecord() throws IOException {
        write("record", OLD);
        write("other", NEW);
        Files.move(parent.resolve("record"), parent.resolve(".record.old"));
        Files.move(parent.resolve("other"), parent.resolve(".record.new"));
        assertThat(RecordFolder.at(parent.resolve("record")).read()).isEqualTo(NEW);
    }

    @Test
    void aKillBeforeTheFirstRenameLeavesTheOldRecordAndNoLitterAfterTheNextWrite() throws IOException {
        RecordFolder folder = write("record", OLD);
        Files.createDirectories(parent.resolve(".record.new"));
        Files.writeString(parent.resolve(".record.new/articles.jsonl"), "{\"id\": \"cut o");
        assertThat(folder.read()).isEqualTo(OLD);
        folder.write(NEW, Map.of(), NOON);
        assertThat(folder.read()).isEqualTo(NEW);
        try (Stream<Path> left = Files.list(parent)) {
            assertThat(left.map(p -> parent.relativize(p).toString())).containsExactly("record");
        }
    }

    @Test
    void onlyOneWriterAtATime() throws IOException {
        RecordFolder folder = write("record", OLD);
        try (Closeable held = folder.lock()) {
            assertThat(held).isNotNull();
            assertThatThrownBy(folder::lock).hasMessageContaining("another process is writing");
        }
        folder.lock().close();
    }

    private RecordFolder write(String name, Record record) throws IOException {
        RecordFolder folder = RecordFolder.at(parent.resolve(name));
        folder.write(record, Map.of("command", "read"), NOON);
        return folder;
    }

    private static String id(String line) {
        try {
            return new ObjectMapper().readTree(line).get("id").asText();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
