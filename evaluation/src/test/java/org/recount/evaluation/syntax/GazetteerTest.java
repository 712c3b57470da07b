package org.recount.evaluation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.syntax.NamedSpan;

class GazetteerTest {
    private final Gazetteer gazetteer = new Gazetteer();

    GazetteerTest() {
        gazetteer.add("Maro", NamedSpan.Kind.PLACE);
        gazetteer.add("Republic of Maro", NamedSpan.Kind.PLACE);
        gazetteer.add("Al-Zur Brigades", NamedSpan.Kind.ORGANIZATION);
        gazetteer.add("IT", NamedSpan.Kind.ORGANIZATION);
    }

    @Test
    void theLongestListedNameStandsWithItsArticle() {
        assertThat(in("Envoys of the Republic of Maro met the Al - Zur Brigades"))
                .containsExactly("2-6 PLACE", "7-12 ORGANIZATION");
    }

    @Test
    void aNameWithCapitalsBesideItIsPartOfAnother() {
        assertThat(in("Envoys met Ana Maro in Maro")).containsExactly("5-6 PLACE");
        assertThat(in("In Maro it rained")).containsExactly("1-2 PLACE");
        assertThat(in("They left Maro Bay")).isEmpty();
    }

    @Test
    void anAbbreviationMatchesInCapitalsAlone() {
        assertThat(in("It said IT failed")).containsExactly("2-3 ORGANIZATION");
        assertThat(in("they fled maro")).isEmpty();
    }

    @Test
    void theProjectsTablesAreRead() {
        assertThat(Gazetteer.load().in(List.of("Envoys", "left", "the", "Netherlands", "for", "Hamas")))
                .extracting(GazetteerTest::say)
                .containsExactly("2-4 PLACE", "5-6 ORGANIZATION");
    }

    private List<String> in(String words) {
        return gazetteer.in(Arrays.asList(words.split(" "))).stream()
                .map(GazetteerTest::say)
                .toList();
    }

    private static String say(NamedSpan name) {
        return name.start() + "-" + name.end() + " " + name.kind();
    }
}
