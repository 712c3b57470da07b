package org.recount.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordClassesTest {
    private final WordClasses classes = WordClasses.load();

    @Test
    void knowsMembersAndMembersOfMembers() {
        assertThat(classes.in("diplomat", "envoy")).isTrue();
        assertThat(classes.in("violence", "airstrike")).isTrue();
        assertThat(classes.in("diplomat", "missile")).isFalse();
        assertThat(classes.in("nothing", "envoy")).isFalse();
    }

    @Test
    void everyLemmaIsLowerCase() {
        for (String name : classes.names()) {
            assertThat(classes.lemmas(name)).as(name).isNotEmpty().allMatch(l -> l.equals(l.toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void refusesToListAClassThatIsNone() {
        assertThatThrownBy(() -> classes.lemmas("nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no word class 'nothing'");
    }
}
