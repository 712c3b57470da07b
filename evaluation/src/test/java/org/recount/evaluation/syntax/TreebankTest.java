package org.recount.evaluation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TreebankTest {
    private static final Treebank BANK = Written.bank("""
            # newdoc id = letters-01
            # newpar
            # sent_id = letters-01-1
            # text = She can't swim.
            1 She she PRON PRP _ 4 nsubj _ _
            2-3 can't _ _ _ _ _ _ _ _
            2 ca can AUX MD _ 4 aux _ _
            3 n't not PART RB _ 4 advmod _ _
            4 swim swim VERB VB _ 0 root _ SpaceAfter=No|Roles=swim.01:V
            5 . . PUNCT . _ 4 punct _ _

            # sent_id = letters-01-2
            # text = Why?
            1 Why why ADV WRB _ 0 root _ SpaceAfter=No
            2 ? ? PUNCT . _ 1 punct _ _

            # newdoc id = letters-02
            # text = Home
            1 Home home NOUN NN _ 0 root _ _
            """);

    @Test
    void wordsStandWhereTheyAreInTheTextAlsoInsideAToken() {
        Treebank.Tree tree = BANK.trees().get(0);
        assertThat(tree.paragraph()).isTrue();
        assertThat(tree.words())
                .extracting(w -> w.form() + " " + w.start() + "-" + w.end())
                .containsExactly("She 0-3", "ca 4-6", "n't 6-9", "swim 10-14", ". 14-15");
    }

    @Test
    void aGroupOfWordsIsOneToken() {
        assertThat(BANK.trees().get(0).tokens())
                .extracting(t -> t.start() + "-" + t.end())
                .containsExactly("0-3", "4-9", "10-14", "14-15");
    }

    @Test
    void sentencesKnowTheirNameAndTheirDocument() {
        assertThat(BANK.trees())
                .extracting(t -> t.id() + " in " + t.document() + (t.paragraph() ? " starts" : ""))
                .containsExactly(
                        "letters-01-1 in letters-01 starts", "letters-01-2 in letters-01", " in letters-02 starts");
        assertThat(BANK.documents()).extracting(d -> d.size()).containsExactly(2, 1);
    }

    @Test
    void theLastColumnIsAskedByKey() {
        Treebank.Word swim = BANK.trees().get(0).words().get(3);
        assertThat(swim.misc("Roles")).isEqualTo("swim.01:V");
        assertThat(swim.misc("Role")).isEmpty();
        assertThat(BANK.trees().get(0).words().get(0).misc("Roles")).isEmpty();
    }

    @Test
    void aStretchIsHeadedByTheWordWhoseHeadLiesOutside() {
        Treebank.Tree tree = BANK.trees().get(0);
        assertThat(tree.head(1, 5)).isEqualTo(3);
        assertThat(tree.head(0, 3)).isZero();
    }
}
