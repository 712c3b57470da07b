package org.recount.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recount.article.Article;
import org.recount.article.CopyKind;
import org.recount.article.Problem;
import org.recount.article.PublishedBasis;

class LineageTest {
    private static final String WIRE = """
            QUITO, May 4 (EFE).- Ecuador and Peru reopened the bridge at Huaquillas on Saturday after nine days of closure that left
            hundreds of lorries stranded on both banks of the river.

            “The bridge belongs to the people who cross it every morning,” said the Ecuadorian transport minister, Luisa Andrade.

            Peru had closed the crossing on April 25 over what it called “repeated and unexplained” shots fired at a customs post.

            The mayor of Tumbes, Raúl Ochoa, called the decision “late but welcome” and asked for “a hotline between both customs houses.”

            Farmers in the border valley lost tonnes of ripening bananas while the queue of vehicles stretched eleven kilometers inland.

            A joint commission will examine the damaged customs building next week before night traffic is allowed again. EFE
            """;
    private static final String UNSIGNED_CUT = """
            Ecuador and Peru reopened the bridge at Huaquillas on Saturday after nine days of closure that left
            hundreds of lorries stranded on both banks of the river.

            Peru had closed the crossing on April 25 over what it called “repeated and unexplained” shots fired at a customs post.

            Farmers in the border valley lost tonnes of ripening bananas while the queue of vehicles stretched eleven kilometers inland.

            A joint commission will examine the damaged customs building next week before night traffic is allowed again.
            """;
    private static final String RETOLD = """
            The crossing between the two countries works again since this Saturday, May 4.

            “The bridge belongs to the persons that cross it each morning,” assured the minister of Transport, Luisa Andrade.

            The hundreds of lorries that were stranded on both river banks began to move, after a closure of nine days.

            Lima had shut the passage because of “repeated and unexplained” shots against a customs post, it indicated.

            “A hotline between both customs houses” is what the mayor of Tumbes demanded, who described the measure as “late but welcome”.

            In the valley of the border, farmers lost tonnes of bananas, with a vehicle queue of eleven kilometers.

            The damaged building of customs will be examined by a joint commission the next week, before traffic by night is again allowed.
            """;
    private static final String OTHER_REPORT = """
            Huaquillas breathes again. Traders cheered when the first bus rolled over the bridge from Peru at noon on Saturday.

            “The bridge belongs to the people who cross it every morning,” minister Luisa Andrade told a crowd of some two thousand.

            Police officers from both nations exchanged flags. A brass band played. Andrade thanked the Peruvian government for its patience.

            Opposition deputies in Guayaquil still want to know who ordered guards to open fire, and why no report has been published.
            """;

    @Test
    void copyWithoutItsDatelineStandsOnTheAgencyOfTheFullText() {
        Lineage.Result result = trace(article("a", null, UNSIGNED_CUT), article("b", "2019-05-04", WIRE));

        assertThat(origins(result)).isEqualTo(Map.of("a", List.of("EFE"), "b", List.of("EFE")));
        assertThat(get(result, "a").copyOf()).isEqualTo("b");
        assertThat(get(result, "a").copyKind()).isEqualTo(CopyKind.COPY);
        assertThat(get(result, "a").kept()).isGreaterThan(0.9);
    }

    @Test
    void retellingThroughAnotherLanguageStandsOnTheAgency() {
        Lineage.Result result = trace(article("a", null, RETOLD), article("b", "2019-05-04", WIRE));

        assertThat(origins(result)).isEqualTo(Map.of("a", List.of("EFE"), "b", List.of("EFE")));
        assertThat(get(result, "a").copyKind()).isEqualTo(CopyKind.TRANSLATION);
    }

    @Test
    void sharingOnePublicStatementMakesNoCommonOrigin() {
        Lineage.Result result = trace(article("a", null, OTHER_REPORT), article("b", "2019-05-04", WIRE));

        assertThat(get(result, "a").origins()).containsExactly("a");
        assertThat(get(result, "a").copyOf()).isNull();
        assertThat(get(result, "a").problems()).extracting(Problem::code).containsExactly("origin_unknown");
    }

    @Test
    void ofTwoCreditedAgenciesTheOneWhoseTextIsSharedComesFirst() {
        Lineage.Result result =
                trace(article("a", null, UNSIGNED_CUT + "\nWith Reuters and EFE"), article("b", "2019-05-04", WIRE));

        assertThat(origins(result).get("a")).containsExactly("EFE", "Reuters");
        assertThat(result.origins()).extracting(Origin::id).doesNotHaveDuplicates();
    }

    @Test
    void witnessWhoToldAnAgencyMakesTheTextStandOnItWhenNothingStrongerSpeaks() {
        String text = "Fishermen near Puerto Lindo saw the tanker turn.\n“It burned all night,” a fisherman told AFP.";

        assertThat(origins(trace(article("a", null, text))).get("a")).containsExactly("AFP");
    }

    @Test
    void pictureCreditIsNoSource() {
        String text =
                "The tanker burned all night. Jo Lind/Reuters\nNobody knows why it turned. Image copyright Reuters";

        assertThat(origins(trace(article("a", null, text))).get("a")).containsExactly("?");
    }

    @Test
    void abbreviationExplainedInTheFirstSentenceIsNoDateline() {
        String text = "The Associated Press (AP) moved its bureau to a larger house in the old town.";

        assertThat(origins(trace(article("a", null, text))).get("a")).containsExactly("?");
    }

    @Test
    void undatedArticleTakesTheDateThatItsPartialDateNames() {
        Lineage.Result result = trace(
                article("a", null, RETOLD), article("b", "2019-05-04", WIRE), article("c", "2019-05-09", OTHER_REPORT));

        assertThat(get(result, "a").published()).isEqualTo("2019-05-04");
        assertThat(get(result, "a").publishedBasis()).isEqualTo(PublishedBasis.LINKED);
    }

    @Test
    void aStampOfFiguresThatMayMeanTwoDaysMeansTheOneOfItsStory() {
        Lineage.Result result = trace(
                article("a", null, "05-04-2019 " + RETOLD),
                article("b", "2019-05-04", WIRE),
                article("c", "2019-05-05", OTHER_REPORT));
        assertThat(get(result, "a").published()).isEqualTo("2019-05-04");

        result = trace(
                article("a", null, "05-11-2019 " + RETOLD),
                article("b", "2019-05-04", WIRE),
                article("c", "2019-05-05", OTHER_REPORT));
        assertThat(get(result, "a").published()).isNull();
    }

    @Test
    void articleThatNoStoryDatesKeepsNoDateAndSaysSo() {
        Lineage.Result result = trace(article("a", null, OTHER_REPORT));

        assertThat(get(result, "a").published()).isNull();
        assertThat(get(result, "a").problems()).extracting(Problem::code).containsExactly("origin_unknown", "no_date");
    }

    @Test
    void unrelatedArticlesAreDifferentStories() {
        String flood =
                "Heavy rain flooded the old market of Hue. Vietnamese soldiers carried rice to Thua Thien villages.";

        assertThat(trace(article("a", null, WIRE), article("b", null, RETOLD), article("c", null, flood))
                        .stories())
                .extracting(Story::articles)
                .containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void orderAndRepetitionOfArticlesChangeNothing() {
        List<Article> articles = new ArrayList<>(List.of(
                article("a", null, RETOLD),
                article("b", "2019-05-04", WIRE),
                article("c", null, UNSIGNED_CUT),
                article("d", null, OTHER_REPORT)));
        Lineage.Result once = Lineage.trace(articles, List.of(), List.of());
        List<Article> again = new ArrayList<>(articles.reversed());
        again.add(articles.getFirst());

        assertThat(Lineage.trace(again, List.of(), List.of())).isEqualTo(once);
    }

    private static Lineage.Result trace(Article... articles) {
        return Lineage.trace(List.of(articles), List.of(), List.of());
    }

    private static Article get(Lineage.Result result, String id) {
        return result.articles().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The names of each article's origins, most first; "?" for an unknown one. */
    private static Map<String, List<String>> origins(Lineage.Result result) {
        Map<String, String> names = new TreeMap<>();
        for (Origin o : result.origins()) {
            String name = o.name();
            names.put(o.id(), name == null ? "?" : name);
        }
        Map<String, List<String>> byArticle = new TreeMap<>();
        result.articles()
                .forEach(a -> byArticle.put(
                        a.id(),
                        a.origins().stream().map(o -> names.getOrDefault(o, o)).toList()));
        return byArticle;
    }

    private static Article article(String id, @Nullable String published, String text) {
        return new Article(
                id,
                id + ".txt",
                null,
                null,
                null,
                null,
                published,
                published == null ? PublishedBasis.UNKNOWN : PublishedBasis.GIVEN,
                "en",
                text,
                "",
                List.of(),
                null,
                null,
                null,
                List.of());
    }
}
