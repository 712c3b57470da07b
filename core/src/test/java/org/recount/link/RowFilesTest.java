package org.recount.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.article.FileProblem;
import org.recount.coding.EventType;
import org.recount.link.Party.Rank;
import org.recount.place.Place.Precision;

class RowFilesTest {
    private static final String ICEWS_HEADER =
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\t"
                    + "Intensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\t"
                    + "Province\tCountry\tLatitude\tLongitude\n";
    private static final String ICEWS_ROW =
            "7\t2031-01-16\tForeign Affairs (Norway)\tForeign Ministry,Executive,Government\tNorway\tAccuse\t112\t"
                    + "-2.0\tCitizen (Sweden)\tGeneral Population / Civilian / Social\tSweden\t55\t3\tThe Fjord Post\tLund\t\tSk\u00e5ne\tSweden\t55.7\t13.2\n";
    private static final String POLECAT_HEADER =
            "Event ID\tEvent Date\tEvent Type\tEvent Mode\tContexts\tActor Name\tActor Country\t"
                    + "Primary Actor Sector\tRecipient Name\tRecipient Country\tCity\tProvince\tCountry\tSource\tPublication Date\t"
                    + "Story People\tStory Organizations\tStory Locations\n";

    @TempDir
    Path dir;

    @Test
    void aGdeltRowHasItsPartiesDayCodeAndPlace() throws IOException {
        Row row = only(write("a.CSV", gdelt("9", "20310116", "NORMIL", "SWE", "195")));
        assertThat(row.id()).isEqualTo("9");
        assertThat(row.document()).isEqualTo("https://www.fjord.example/9");
        assertThat(row.source()).isEqualTo("fjord.example");
        assertThat(row.deed()).isEqualTo(new Deed("ASSAULT", EventType.ASSAULT, "aerial", "195"));
        assertThat(row.actors()).containsExactly(new Party("NORMIL", "NORMIL", "NOR", Rank.STATE, List.of()));
        assertThat(row.recipients()).containsExactly(new Party("SWE", "SWE", "SWE", Rank.STATE, List.of()));
        assertThat(row.days()).isEqualTo(Days.on(LocalDate.of(2031, 1, 16)));
        assertThat(row.place()).isEqualTo(new Spot("Lund", "SWE", "Skane", 55.7, 13.2, Precision.EXACT));
    }

    @Test
    void anIcewsRowIsReadByItsHeader() throws IOException {
        Row row = only(write("a.tab", ICEWS_HEADER + ICEWS_ROW));
        assertThat(row.deed().label()).isEqualTo("ACCUSE");
        assertThat(row.document()).isEqualTo("55");
        assertThat(row.source()).isEqualTo("The Fjord Post");
        assertThat(row.actors()).extracting(Party::country, Party::rank).containsExactly(tuple("NOR", Rank.STATE));
        assertThat(row.recipients()).extracting(Party::country, Party::rank).containsExactly(tuple("SWE", Rank.PEOPLE));
        assertThat(row.place()).isEqualTo(new Spot("Lund", "SWE", "Sk\u00e5ne", 55.7, 13.2, Precision.EXACT));
    }

    @Test
    void aPolecatRowInLatin1IsReadAndItsStoryToldByItsLists() throws IOException {
        String row =
                "%\t2031-01-16\tCONSULT\tvisit\tdiplomatic\tNorway; Iceland\tNOR; ISL\tGOV\tNone\tNone\t\tSk\u00e5ne\tSWE\tFjord\t"
                        + "2031-01-17\tAda Holm\tNone\tLund\n";
        Path file = dir.resolve("p.tab");
        Files.write(
                file,
                (POLECAT_HEADER + row.replace("%", "1") + row.replace("%", "2")).getBytes(StandardCharsets.ISO_8859_1));
        List<Row> rows = RowFiles.read(List.of(RowFile.of(file)), null).rows();
        assertThat(rows.getFirst().actors()).extracting(Party::voice).containsExactly("NOR", "ISL");
        assertThat(rows.getFirst().recipients()).isEmpty();
        assertThat(rows.getFirst().place())
                .isEqualTo(new Spot("Sk\u00e5ne", "SWE", "Sk\u00e5ne", null, null, Precision.PROVINCE));
        assertThat(rows.getFirst().document())
                .startsWith("story-")
                .isEqualTo(rows.get(1).document());
        assertThat(rows.getFirst().contexts()).containsExactly("diplomatic");
    }

    @Test
    void packedFilesAreReadAsTheyAre() throws IOException {
        byte[] plain = gdelt("9", "20310116", "NOR", "SWE", "195").getBytes(StandardCharsets.UTF_8);
        Path zip = dir.resolve("a.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a.CSV"));
            out.write(plain);
        }
        Path gzip = dir.resolve("a.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(plain);
        }
        assertThat(only(zip)).isEqualTo(only(gzip));
    }

    @Test
    void badRowsAreToldWithFileAndLineAndTheRestIsRead() throws IOException {
        Path file = write(
                "a.CSV",
                gdelt("1", "20310116", "NOR", "SWE", "195") + "short\trow\n"
                        + gdelt("2", "20311340", "NOR", "SWE", "999"));
        Rows rows = RowFiles.read(List.of(RowFile.of(file)), null);
        assertThat(rows.rows()).extracting(Row::id).containsExactly("1", "2");
        assertThat(rows.rows().get(1).days()).isNull();
        assertThat(rows.problems())
                .extracting(FileProblem::line, FileProblem::code)
                .containsExactly(tuple(2L, "wrong_columns"), tuple(3L, "unknown_code"), tuple(3L, "unreadable_date"));
    }

    @Test
    void aFileOfUnknownFormIsRefusedWithAWordOnWhatToDo() throws IOException {
        Rows rows = RowFiles.read(List.of(RowFile.of(write("a.csv", "when,who\n1,2\n"))), null);
        assertThat(rows.formats()).isEmpty();
        assertThat(rows.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("--format"));
    }

    @Test
    void aHeaderWithoutTheIdIsRefused() throws IOException {
        Rows rows = RowFiles.read(List.of(RowFile.of(write("a.tab", "Event Date\tCAMEO Code\n1\t2\n"))), Format.ICEWS);
        assertThat(rows.problems()).extracting(FileProblem::code).containsExactly("missing_column");
    }

    @Test
    void tablesAreWrittenAgainByteForByteWithTheEventBehind() throws IOException {
        Path file = write("a.tab", ICEWS_HEADER + ICEWS_ROW + "broken\n");
        List<RowFile> files = List.of(RowFile.of(file));
        Rows rows = RowFiles.read(files, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EventColumn.write(files, rows, Linker.link(rows.rows()), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(ICEWS_HEADER.stripTrailing() + "\tevent\n" + ICEWS_ROW.stripTrailing() + "\t7\nbroken\t\n");
    }

    private Row only(Path file) {
        Rows rows = RowFiles.read(List.of(RowFile.of(file)), null);
        assertThat(rows.problems()).isEmpty();
        assertThat(rows.rows()).hasSize(1);
        return rows.rows().getFirst();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text);
    }

    private static String gdelt(String id, String day, String actor, String recipient, String code) {
        String[] cells = new String[61];
        Arrays.fill(cells, "");
        cells[0] = id;
        cells[1] = day;
        cells[5] = actor;
        cells[15] = recipient;
        cells[26] = code;
        cells[51] = "4";
        cells[52] = "Lund, Skane, Sweden";
        cells[53] = "SW";
        cells[56] = "55.7";
        cells[57] = "13.2";
        cells[60] = "https://www.fjord.example/" + id;
        return String.join("\t", cells) + "\n";
    }
}
