package org.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.article.Articles;
import org.recount.article.Reading;
import org.recount.brief.Brief;
import org.recount.brief.HtmlBrief;
import org.recount.brief.MarkdownBrief;
import org.recount.event.Event;
import org.recount.finding.Finding;
import org.recount.record.Record;

/** The lines of code in the README run, and are the ones that run here. */
class ReadmeTest {
    private static final Path SOURCE = Path.of("src/test/java/org/recount/ReadmeTest.java");

    @Test
    void theLinesOfTheReadmeRun() throws IOException {
        // README from here
        Reading reading = Articles.read(List.of(Path.of("../examples/river-dispute")));
        Record record = Recount.read(reading.articles());

        for (Event event : record.events()) {
            System.out.println(event.headline() + " told by " + event.origins().size() + " origins");
        }
        for (Finding finding : record.findings()) {
            System.out.println(finding.attribute() + " " + finding.state() + ": " + finding.why());
        }
        Files.writeString(Path.of("target/brief.html"), HtmlBrief.render(Brief.of(record)));
        // README to here

        assertThat(record.articles()).hasSize(13);
        assertThat(reading.problems()).isEmpty();
    }

    /** Paths differ: the README speaks from the project's root, tests run in the module. */
    @Test
    void theReadmeShowsThem() throws IOException {
        String source = Files.readString(SOURCE);
        String from = "// README from here\n";
        String lines = source.substring(
                        source.indexOf(from) + from.length(), source.indexOf("        // README to here"))
                .stripTrailing()
                .stripIndent()
                .replace("\"../examples", "\"examples")
                .replace("\"target/brief.html", "\"brief.html");

        assertThat(Files.readString(Path.of("../README.md"))).contains("```java\n" + lines + "\n```");
    }

    @Test
    void theExcerptIsWhatTheBriefOfTheExampleSays() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String excerpt = readme.substring(readme.indexOf("<!-- excerpt -->"), readme.indexOf("<!-- /excerpt -->"));
        String brief = MarkdownBrief.render(Brief.of(Recount.read(
                Articles.read(List.of(Path.of("../examples/river-dispute"))).articles())));
        String told = brief.replaceAll("\\s+", " ");
        for (String item : excerpt.replaceAll("(?m)^>", " ").split(" - (?=\\S)", -1)) {
            String line = item.replaceAll("\\s+", " ").strip();
            if (!line.contains("<!--")) {
                assertThat(told).contains(line);
            }
        }
    }
}
