package org.recount.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recount.article.Article;
import org.recount.article.Articles;

class PassagesTest {
    private static final String TEXT = "A raid killed six in Arlen. Another raid hurt two in Borden. A school burnt. "
            + "In March 2009 a mine killed nine. Both towns lie on the river.";

    @Test
    void whatFollowsATurnIsAnotherPassageAndAnAsideIsOneForItself() {
        assertThat(at(TEXT, "killed six")).isZero();
        assertThat(at(TEXT, "hurt two")).isEqualTo(1);
        assertThat(at(TEXT, "burnt")).isEqualTo(1);
        assertThat(at(TEXT, "killed nine")).isEqualTo(2);
        assertThat(at(TEXT, "river")).isEqualTo(1);
    }

    @Test
    void aTurnWithinASentenceStartsWithItsClause() {
        String text = "Shells fell all day. Six died in Arlen, while elsewhere in the valley two died.";

        assertThat(at(text, "Six died")).isZero();
        assertThat(at(text, "two died")).isEqualTo(1);
    }

    @Test
    void whatAnActFollowedIsBesideIt() {
        String text = "The raid came two days after a mine killed nine. Six died.";

        assertThat(at(text, "raid")).isZero();
        assertThat(at(text, "mine")).isEqualTo(1);
        assertThat(at(text, "Six died")).isZero();
    }

    private static int at(String text, String words) {
        Article article = Articles.of("a", text);
        return Passages.of(article).at(text.indexOf(words));
    }
}
