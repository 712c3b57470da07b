package org.recount.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.Recount;
import org.recount.article.Articles;
import org.recount.article.PublishedBasis;

class FatesTest {
    /** The people killed, injured or either, as "attribute/group number". */
    private static List<String> harmed(String text) {
        return Recount.read(List.of(Articles.of("a", text).withPublished("2031-03-06", PublishedBasis.GIVEN)))
                .details()
                .stream()
                .filter(d -> d.low() != null)
                .map(d -> d.attribute() + "/" + d.group() + " " + d.low())
                .distinct()
                .toList();
    }

    @Test
    void thoseKilledOnAnEarlierDayAreNotAmongTheShot() {
        assertThat(
                        harmed(
                                "Four people were shot on Mill Street on Tuesday. On Sunday, two men were shot dead in a park."))
                .contains("injured/all 4", "killed/all 2")
                .doesNotContain("casualties/all 4");
    }

    @Test
    void oneWhoIsNamedInTheNextSentenceIsOneOfTheShot() {
        assertThat(harmed("Four people were shot on Mill Street on Tuesday. Police said that Ann Lee was killed."))
                .contains("casualties/all 4", "injured/all 3", "killed/all 1");
    }

    @Test
    void sheWhoDiedIsNotCountedAmongTheInjured() {
        assertThat(harmed("A girl has died after she was shot in Millbrook on Tuesday evening."))
                .noneMatch(d -> d.startsWith("injured"));
        assertThat(harmed("A boy died in a shooting in Millbrook. The female victim suffered grave injuries."))
                .contains("injured/all 1");
    }

    @Test
    void thoseHitByOneWhoFiredAreShot() {
        assertThat(harmed("A man opened fire outside a club on Sunday, striking five people."))
                .contains("injured/all 5");
    }

    @Test
    void aSeriesIsOfNoSingleHappening() {
        assertThat(harmed("The murder of a clerk was the last in a string of three shooting deaths in Millbrook."))
                .doesNotContain("killed/all 3");
    }

    @Test
    void whatAnAttackFollowsIsOfAnotherWeek() {
        assertThat(Recount.read(List.of(
                                Articles.of("a", "The raid follows an attack last week that killed two farmers.")
                                        .withPublished("2031-03-06", PublishedBasis.GIVEN)))
                        .mentions())
                .filteredOn(m -> m.trigger().quote().equals("killed"))
                .singleElement()
                .satisfies(m -> assertThat(String.valueOf(m.time())).contains("2031-02-24"));
    }
}
