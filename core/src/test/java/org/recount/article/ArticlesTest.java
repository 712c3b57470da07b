package org.recount.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.internal.Ids;

class ArticlesTest {
    private static final String BODY = """
            Ecuador reopened the border bridge on Thursday after a week in which traders had lost most of their goods.

            The mayor of Huaquillas said that both governments had agreed on the hours in which it is open.
            """;

    @TempDir
    Path folder;

    @Test
    void aPlainTextTellsItsHeadlineDatelineAndDate() throws IOException {
        String text = "Bridge opens again\n\nBy Jane Doe\n\nPublished: 4 May 2023\n\nQUITO, May 4 (EFE) - " + BODY;
        write("one.txt", text);
        assertThat(Articles.read(List.of(folder)))
                .isEqualTo(new Reading(
                        List.of(new Article(
                                Ids.of("one.txt", text),
                                "one.txt",
                                null,
                                "Bridge opens again",
                                "Jane Doe",
                                new Dateline("QUITO", "--05-04", "EFE"),
                                "2023-05-04",
                                PublishedBasis.TEXT,
                                "en",
                                text,
                                Ids.sha256(text.getBytes(StandardCharsets.UTF_8)),
                                List.of(),
                                null,
                                null,
                                null,
                                List.of())),
                        List.of()));
    }

    @Test
    void aDayWithoutAYearIsNoPublicationDateAndAParagraphNoHeadline() {
        Article article = Articles.of("x", "QUITO, May 4 (EFE) - " + BODY);
        assertThat(article.published()).isNull();
        assertThat(article.publishedBasis()).isEqualTo(PublishedBasis.UNKNOWN);
        assertThat(article.title()).isNull();
    }

    @Test
    void aPageIsReadByItsMarkup() throws IOException {
        write("sub/page.html", """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge | Example Daily</title>
                <script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"],
                "headline": "Bridge &amp; traders", "datePublished": "2023-05-04T18:05:00+02:00",
                "author": [{"name": "Jane Doe"}], "publisher": {"name": "Example Daily"}}]}</script></head>
                <body><nav>Home World Sport</nav><article><h1>Bridge &amp; traders</h1>
                <p>Ecuador reopened the border bridge on Thursday after a week in which traders had lost their goods.</p>
                <p>The mayor of Huaquillas said that both governments had agreed on the hours in which it is open.</p>
                <figure><img src="x"><figcaption>Workers clear mud from the bridge. EFE/EPA/JANE DOE</figcaption></figure>
                </article><footer>Imprint</footer></body></html>
                """);
        Article article = Articles.read(List.of(folder)).articles().getFirst();
        assertThat(article.uri()).isEqualTo("sub/page.html");
        assertThat(article.title()).isEqualTo("Bridge & traders");
        assertThat(article.published()).isEqualTo("2023-05-04T18:05:00+02:00");
        assertThat(article.publishedBasis()).isEqualTo(PublishedBasis.METADATA);
        assertThat(article.outlet()).isEqualTo("Example Daily");
        assertThat(article.byline()).isEqualTo("Jane Doe");
        assertThat(article.text()).isEqualTo("""
                        Bridge & traders

                        Ecuador reopened the border bridge on Thursday after a week in which traders had lost their goods.

                        The mayor of Huaquillas said that both governments had agreed on the hours in which it is open.

                        Workers clear mud from the bridge. EFE/EPA/JANE DOE""");
    }

    @Test
    void jsonLinesGiveAnArticleALine() throws IOException {
        write("many.jsonl", """
                {"url": "https://daily.example/1", "outlet": "Example Daily", "title": "Bridge", "date": "2023-05-04", "text": "The bridge was opened by the mayor."}

                {"id": "two", "body": "The bridge was shut by the mayor.\\r\\nNobody knew why.", "published": "Friday"}
                """);
        Reading reading = Articles.read(List.of(folder.resolve("many.jsonl")));
        assertThat(reading.articles())
                .extracting(Article::uri, Article::text, Article::published, Article::publishedBasis)
                .containsExactlyInAnyOrder(
                        tuple(
                                "https://daily.example/1",
                                "The bridge was opened by the mayor.",
                                "2023-05-04",
                                PublishedBasis.GIVEN),
                        tuple(
                                "two",
                                "The bridge was shut by the mayor.\nNobody knew why.",
                                null,
                                PublishedBasis.UNKNOWN));
        assertThat(reading.problems())
                .containsExactly(
                        new FileProblem("many.jsonl", 3L, "unreadable_date", "The date 'Friday' is no full date."));
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsRead() throws IOException {
        write("a-good.txt", BODY);
        write("b-empty.txt", "");
        write("c-blank.txt", " \n\n ");
        Files.write(folder.resolve("d-binary.txt"), new byte[] {1, 2, 0, 4});
        Files.write(folder.resolve("e-latin.txt"), (BODY + "Se\u00f1or").getBytes(StandardCharsets.ISO_8859_1));
        write("f-menu.html", "<html><body><nav>Home</nav></body></html>");
        write("g-lines.jsonl", "{\"text\": \"The bridge is open.\"}\n{\"text\": \n[1]\n{\"title\": \"t\"}\n");
        write("h-long.txt", "word ".repeat(Limits.TEXT_CHARS / 5 + 1));
        Files.createSymbolicLink(folder.resolve("i-gone.txt"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("j-loop"), folder);
        write("k.json", "[{\"text\": \"The bridge is shut.\"}, 7, {\"text\": \"cut o");
        write("l-german.txt", "Die Brücke an der Grenze ist wieder offen, sagte der Bürgermeister nach der Sitzung.");
        write(".hidden", "not read");
        Reading reading = Articles.read(List.of(folder, folder.resolve("missing")));
        assertThat(reading.articles())
                .extracting(Article::uri)
                .containsExactlyInAnyOrder("a-good.txt", "e-latin.txt", "g-lines.jsonl#1", "k.json#1", "l-german.txt");
        assertThat(reading.problems())
                .extracting(p -> p.file().replace(folder.toString(), "") + ":" + p.line() + " " + p.code())
                .containsExactly(
                        "/missing:null missing",
                        "b-empty.txt:null empty",
                        "c-blank.txt:null empty",
                        "d-binary.txt:null binary",
                        "e-latin.txt:null invalid_utf8",
                        "f-menu.html:null no_article",
                        "g-lines.jsonl:2 broken_json",
                        "g-lines.jsonl:3 not_an_object",
                        "g-lines.jsonl:4 no_text",
                        "h-long.txt:null text_too_long",
                        "i-gone.txt:null not_a_file",
                        "j-loop:null unreadable",
                        "k.json:1 broken_json",
                        "k.json:1 not_an_object",
                        "l-german.txt:null not_english");
        assertThat(reading.problems().get(4).message())
                .isEqualTo("Byte " + (BODY.length() + 2) + " is no UTF-8; what could not be read stands as U+FFFD.");
    }

    @Test
    void aLineWithoutEndIsReadPast() throws IOException {
        write(
                "long.jsonl",
                "{\"text\": \"" + "x".repeat(Limits.LINE_BYTES) + "\"}\n{\"text\": \"The bridge is open.\"}");
        Reading reading = Articles.read(List.of(folder));
        assertThat(reading.articles()).extracting(Article::uri).containsExactly("long.jsonl#2");
        assertThat(reading.problems()).extracting(FileProblem::code).containsExactly("line_too_long");
    }

    @Test
    void aPageThatIsNestedToHurtIsReadInTime() throws IOException {
        write("deep.html", "<html><body>" + "<div>".repeat(30_000) + "<p>" + BODY + BODY + "</p></body></html>");
        write("deep.jsonl", "[".repeat(30_000));
        Reading reading = Articles.read(List.of(folder));
        assertThat(reading.articles()).extracting(Article::uri).containsExactly("deep.html");
        assertThat(reading.problems()).extracting(FileProblem::code).containsExactly("broken_json");
    }

    @Test
    void theSameArticleTwiceIsOne() throws IOException {
        write("a.jsonl", "{\"uri\": \"u\", \"text\": \"The bridge is open.\", \"date\": \"2023-05-04\"}");
        write("b.jsonl", "{\"uri\": \"u\", \"text\": \"The bridge is open.\"}");
        Path b = folder.resolve("b.jsonl");
        Path a = folder.resolve("a.jsonl");
        assertThat(Articles.read(List.of(a, b)).articles())
                .hasSize(1)
                .isEqualTo(Articles.read(List.of(b, a)).articles());
    }

    @Test
    void halfASurrogatePairIsMendedInItsPlace() throws IOException {
        write("a.jsonl", "{\"text\": \"The bridge \\ud83d is open.\"}");
        Reading reading = Articles.read(List.of(folder));
        assertThat(reading.articles().getFirst().text()).isEqualTo("The bridge \uFFFD is open.");
        assertThat(reading.problems()).extracting(FileProblem::code).containsExactly("invalid_unicode");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void readsTheStampOfATextThatRunsOnWithoutLines() {
        assertThat(List.of(
                        "Ferry sinks near Bergen Monday 31 Oct 2016 A ferry went down off the coast.",
                        "Ferry sinks near Bergen Date of publication 31 October 2016 A ferry went down.",
                        "31.10.2016 Ferry sinks near Bergen. A ferry went down off the coast.",
                        "Last updated at Oct 312016 BERGEN A ferry went down off the coast."))
                .allSatisfy(text ->
                        assertThat(Articles.of("a.txt", text).published()).isEqualTo("2016-10-31"));
        assertThat(Articles.of("a.txt", "A ferry that went down on Monday, 31 October 2016 was raised.")
                        .published())
                .isNull();
    }
}
