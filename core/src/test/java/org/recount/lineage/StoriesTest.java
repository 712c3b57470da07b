package org.recount.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.recount.article.Article;
import org.recount.article.Articles;
import org.recount.article.PublishedBasis;
import org.recount.place.Place;
import org.recount.statement.Rendering;

class StoriesTest {
    private static final Article FIRE = article(
            "2031-01-05",
            "Two dead in warehouse fire",
            "Brannick, a night guard, and Tova Lindqvist died when a warehouse burned at Calder Bay. Calder Bay firemen found them.");
    private static final Article ROBBERY = article(
            "2031-06-20",
            "Jeweller robbed",
            "Masked men took rings from a jeweller of Calder Bay on Monday. A Calder Bay constable chased their van.");
    private static final Article TRIAL = article(
            "2031-06-21",
            "Owner on trial over the fire",
            "The owner of the warehouse where Brannick and Tova Lindqvist died stood trial. He had locked the doors on Tova Lindqvist.");

    @Test
    void aTownAloneMakesNoStoryOfReportsMonthsApart() {
        assertThat(stories(FIRE, ROBBERY)).hasSize(2);
    }

    @Test
    void aTrialComesBackWithTheNamesOfTheDead() {
        assertThat(stories(FIRE, ROBBERY, TRIAL)).contains(ids(FIRE, TRIAL), ids(ROBBERY));
    }

    @Test
    void aShortReportJoinsALongOneOfItsDaysSoonerThanOneOfAnotherYear() {
        Clusters clusters = new Clusters(4);
        clusters.near(0, 1, 0.05, true);
        clusters.near(2, 3, 0.05, false);

        clusters.joinLone(0.04, 0.06, 2);

        assertThat(clusters.all()).containsExactly(List.of(0, 1), List.of(2), List.of(3));
    }

    @Test
    void whatAnOutletPrintsInEveryTitleIsNoPartOfATitle() {
        Templates templates = Templates.of(List.of(
                article("2031-01-05", "Bridge shut - Radio Calder 7", "One."),
                article("2031-02-05", "Mayor elected - Radio Calder 7", "Two."),
                article("2031-03-05", "School opens - Radio Calder 7", "Three.")));

        assertThat(templates.off("Ferry sinks - Radio Calder 7")).isEqualTo("Ferry sinks");
        assertThat(templates.off("Ferry sinks - two missing")).isEqualTo("Ferry sinks - two missing");
        assertThat(templates.off(null)).isNull();
    }

    private static List<List<String>> stories(Article... articles) {
        List<Place> places = new ArrayList<>();
        for (Article a : articles) {
            Matcher m = Pattern.compile("Calder Bay").matcher(a.text());
            while (m.find()) {
                places.add(new Place(
                        "Calder Bay", null, null, null, null, Place.Precision.EXACT, a.span(m.start(), m.end())));
            }
        }
        List<Rendering> nothingSaid = List.of();
        return Lineage.trace(List.of(articles), nothingSaid, places).stories().stream()
                .map(Story::articles)
                .toList();
    }

    private static List<String> ids(Article... articles) {
        return List.of(articles).stream().map(Article::id).sorted().toList();
    }

    private static Article article(String day, String title, String text) {
        return Articles.of(title, text).withTitle(title).withPublished(day, PublishedBasis.GIVEN);
    }
}
