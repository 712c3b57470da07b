package org.recount.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.recount.article.Article;
import org.recount.article.PublishedBasis;
import org.recount.record.Record;

class HtmlBriefTest {
    private final String page = HtmlBrief.render(Brief.of(Scene.record()));
    private final Document document = Jsoup.parse(page);

    @Test
    void everyCitationLeadsToAPlaceInThePage() {
        List<String> targets = document.select("a[href^=#]").eachAttr("href");

        assertThat(targets)
                .isNotEmpty()
                .allSatisfy(t -> assertThat(document.getElementById(t.substring(1)))
                        .as(t)
                        .isNotNull());
    }

    @Test
    void aCitationShowsTheWordsThatItStandsOn() {
        assertThat(document.select("#partings li li").getFirst().text())
                .isEqualTo("2: Brenia, on 1 origin (NW), “two sailors”. 2Northern Wire “two sailors”");
    }

    @Test
    void theCitedWordsAreMarkedInTheTextAndTheTextIsWhole() {
        assertThat(document.select("#a2 .text").getFirst().wholeText()).isEqualTo(Scene.WIRE.text());
        assertThat(document.select("#a2 mark").eachText()).contains("two sailors", "We will not pay for the sea,");
    }

    @Test
    void thePageAsksNothingOfTheNetwork() {
        assertThat(document.select("script, img, link, iframe, object, [src]")).isEmpty();
        assertThat(page).doesNotContain("url(", "@import");
        assertThat(document.select("a[href]:not([href^=#])").eachAttr("href"))
                .containsExactly("https://herald.example/ferry");
    }

    @Test
    void whatAnArticleSaysIsNeverMarkup() {
        String evil = "</div><script>alert(1)</script>\u0007 & \"x\" 'y'";
        Document hostile = Jsoup.parse(HtmlBrief.render(Brief.of(recordOf(new Article(
                "e",
                "javascript:alert(1)",
                evil,
                evil,
                null,
                null,
                null,
                PublishedBasis.UNKNOWN,
                null,
                evil,
                "",
                List.of(),
                null,
                null,
                null,
                List.of())))));

        assertThat(hostile.select("script")).isEmpty();
        assertThat(hostile.select("a[href^=javascript]")).isEmpty();
        assertThat(hostile.select(".text").getFirst().wholeText()).isEqualTo(evil.replace('\u0007', '\uFFFD'));
    }

    @Test
    void marksCountCodePoints() {
        Article article = new Article(
                "e",
                "e.txt",
                null,
                null,
                null,
                null,
                null,
                PublishedBasis.UNKNOWN,
                null,
                "\uD83D\uDEA2 sank \uD83D\uDEA2",
                "",
                List.of(),
                null,
                null,
                null,
                List.of());

        assertThat(Html.marked(1, article, List.of(article.span(3, 7), article.span(5, 10))))
                .isEqualTo("\uD83D\uDEA2 <span class=\"at\" id=\"a1-2\"></span><mark>sa</mark>"
                        + "<span class=\"at\" id=\"a1-4\"></span><mark>nk</mark><mark> \uD83D\uDEA2</mark>");
    }

    @Test
    void noSectionHasTheSameAnchorTwice() {
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(m -> m.group(1))
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    private static Record recordOf(Article article) {
        return new Record(
                List.of(article),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
