package org.recount.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LinkerTest {
    @Test
    void rowsOfOneDocumentThatFitAreOneHappening() {
        assertThat(events("""
                        {"id": "1", "article": "a", "cameo": "195", "actors": ["NORMIL"], "recipients": ["SWE"], "date": "2031-01-16"}
                        {"id": "2", "article": "a", "cameo": "190", "actors": ["NOR"], "date": "2031-01-16"}
                        {"id": "3", "article": "a", "cameo": "195", "actors": ["SWE"], "recipients": ["NOR"], "date": "2031-01-18"}
                        """)).containsExactly("1 2", "3");
    }

    @Test
    void anotherDocumentMustNameBothSidesAndTheDay() {
        assertThat(events("""
                        {"id": "1", "article": "a", "type": "ASSAULT", "actors": ["Norway"], "recipients": ["Sweden"], "date": "2031-01-16"}
                        {"id": "2", "article": "b", "type": "ASSAULT", "actors": ["NORGOV"], "recipients": ["Swedish army"], "date": "2031-01-16"}
                        {"id": "3", "article": "c", "type": "ASSAULT", "actors": ["NOR"], "date": "2031-01-16"}
                        {"id": "4", "article": "d", "type": "ASSAULT", "actors": ["NOR"], "recipients": ["SWE"]}
                        """)).containsExactly("1 2", "3", "4");
    }

    @Test
    void aPairThatFightsAtTwoPlacesOnOneDayMustShareThePlace() {
        String row =
                "{\"id\": \"%s\", \"article\": \"%s\", \"cameo\": \"190\", \"actors\": [\"NOR\"], \"recipients\": [\"SWE\"],"
                        + " \"date\": \"2031-01-16\", \"place\": %s}\n";
        String rows = "";
        rows += row.replaceFirst("%s", "1").replaceFirst("%s", "a").replaceFirst("%s", "\"Lund, Sweden\"");
        rows += row.replaceFirst("%s", "2").replaceFirst("%s", "b").replaceFirst("%s", "\"Lund, Sweden\"");
        rows += row.replaceFirst("%s", "3").replaceFirst("%s", "c").replaceFirst("%s", "\"Kiruna, Sweden\"");
        rows += row.replaceFirst("%s", "4").replaceFirst("%s", "d").replaceFirst("%s", "null");
        assertThat(events(rows)).containsExactly("1 2", "3", "4");
    }

    @Test
    void aMeetingIsTheSameFromEitherSide() {
        assertThat(events("""
                        {"id": "1", "article": "a", "cameo": "042", "actors": ["NOR"], "recipients": ["SWE"], "date": "2031-01-16"}
                        {"id": "2", "article": "b", "cameo": "043", "actors": ["SWE"], "recipients": ["NOR"], "date": "2031-01-16"}
                        """)).containsExactly("1 2");
    }

    @Test
    void whatWasDeniedIsNotWhatWasDone() {
        assertThat(events("""
                        {"id": "1", "article": "a", "type": "ASSAULT", "actors": [{"id": "NOR", "span": {"quote": "Oslo"}}]}
                        {"id": "2", "article": "a", "type": "ASSAULT", "actors": [{"id": "NOR"}], "status": "negated"}
                        {"id": "3", "article": "a", "type": "ASSAULT", "actors": [{"id": "NOR"}], "status": "happened"}
                        """)).containsExactly("1 3", "2");
    }

    @Test
    void namedPartiesThatDifferContradictAndNamelessOnesDoNot() {
        assertThat(events("""
                        {"id": "1", "article": "a", "type": "ASSAULT", "actors": ["Fen Front"], "recipients": ["villagers"]}
                        {"id": "2", "article": "a", "type": "ASSAULT", "actors": ["the Fen Front"], "recipients": ["shepherds"]}
                        {"id": "3", "article": "a", "type": "ASSAULT", "actors": ["Dune League"], "recipients": ["villagers"]}
                        """)).containsExactly("1 2", "3");
    }

    @Test
    void rowsThatTellNothingStandAlone() {
        assertThat(events("{\"id\": \"1\"}\n{\"id\": \"2\"}\n{\"id\": \"2\"}\n"))
                .containsExactly("1", "2");
    }

    @Test
    void rowsWithOneIdAndDifferentContentsKeepApart() {
        Links links = Linker.link(read("""
                {"id": "1", "article": "a", "type": "ASSAULT", "date": "2031-01-16"}
                {"id": "1", "article": "b", "type": "ACCUSE", "date": "2031-02-16"}
                """));
        assertThat(links.links())
                .extracting(Link::event)
                .doesNotHaveDuplicates()
                .allMatch(e -> e.startsWith("1@"));
    }

    @Test
    void theReasonIsInPlainWords() {
        Links links = Linker.link(read("""
                {"id": "1", "article": "a", "cameo": "195", "actors": ["NOR"], "recipients": ["SWE"], "date": "2031-01-16"}
                {"id": "2", "article": "b", "cameo": "195", "actors": ["NOR"], "recipients": ["SWE"], "date": "2031-01-16"}
                {"id": "3", "article": "b", "cameo": "112"}
                """));
        assertThat(links.links())
                .containsExactly(
                        new Link("1", "1", "tells most of the 2 rows of this event"),
                        new Link("2", "1", "like 1: other document, same parties, same type, same day"),
                        new Link("3", "3", "no other row tells of the same"));
        assertThat(links.events().getFirst().headline())
                .isEqualTo("ASSAULT (aerial) by Norway to Sweden on 2031-01-16.");
        assertThat(links.events().getFirst().articles()).containsExactly("a", "b");
    }

    @Property(tries = 60)
    void groupsDoNotDependOnTheOrder(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(anyRow(i, random));
        }
        List<Row> rows = read(text.toString());
        Map<String, String> before = eventOf(rows);
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        shuffled.add(shuffled.getFirst());
        assertThat(eventOf(shuffled)).isEqualTo(before);
    }

    private static String anyRow(int id, Random random) {
        List<String> parties = List.of("[]", "[\"NOR\"]", "[\"NORMIL\"]", "[\"SWE\"]", "[\"Fen Front\"]");
        List<String> codes = List.of("190", "195", "194", "112", "042", "043", "036");
        List<String> places = List.of("null", "\"Sweden\"", "\"Lund, Sweden\"", "\"Kiruna, Sweden\"");
        return "{\"id\": \"" + id + "\", \"article\": \"" + random.nextInt(8) + "\", \"cameo\": \""
                + codes.get(random.nextInt(codes.size())) + "\", \"actors\": "
                + parties.get(random.nextInt(parties.size()))
                + ", \"recipients\": " + parties.get(random.nextInt(parties.size())) + ", \"date\": \"2031-01-1"
                + random.nextInt(4) + "\", \"place\": " + places.get(random.nextInt(places.size())) + "}\n";
    }

    private static Map<String, String> eventOf(List<Row> rows) {
        Map<String, String> eventOf = new HashMap<>();
        Linker.link(rows).links().forEach(l -> eventOf.put(l.id(), l.event()));
        return eventOf;
    }

    /** The ids of each event's rows. */
    private static List<String> events(String json) {
        Map<String, TreeSet<String>> events = new TreeMap<>();
        Linker.link(read(json))
                .links()
                .forEach(l ->
                        events.computeIfAbsent(l.event(), k -> new TreeSet<>()).add(l.id()));
        return events.values().stream().map(ids -> String.join(" ", ids)).toList();
    }

    private static List<Row> read(String json) {
        try {
            Path file = Files.createTempFile("rows", ".jsonl");
            try {
                Files.writeString(file, json);
                Rows rows = RowFiles.read(List.of(RowFile.of(file)), null);
                return rows.rows();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
