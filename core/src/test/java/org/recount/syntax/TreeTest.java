package org.recount.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recount.syntax.Reading.read;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TreeTest {
    @Test
    void aPlainReportHasItsTree() {
        assertThat(tree("Soldiers shot two farmers on Sunday.")).isEqualTo("""
                        Soldiers nsubj shot
                        shot root -
                        two nummod farmers
                        farmers obj shot
                        on case Sunday
                        Sunday obl shot
                        . punct shot""");
    }

    @Test
    void aPassiveKeepsItsSubtype() {
        assertThat(tree("The mayor was arrested by the police.")).isEqualTo("""
                        The det mayor
                        mayor nsubj:pass arrested
                        was aux:pass arrested
                        arrested root -
                        by case police
                        the det police
                        police obl:agent arrested
                        . punct arrested""");
    }

    @Test
    void aReportedClauseNeedsNoThat() {
        assertThat(tree("Norway said the storm killed three sailors.")).isEqualTo("""
                        Norway nsubj said
                        said root -
                        the det storm
                        storm nsubj killed
                        killed ccomp said
                        three nummod sailors
                        sailors obj killed
                        . punct said""");
    }

    private static String tree(String text) {
        Sentence sentence = read(text).get(0);
        return sentence.tokens().stream()
                .map(t -> {
                    Token head = sentence.head(t);
                    return t.form() + " " + t.deprel() + " " + (head == null ? "-" : head.form());
                })
                .collect(Collectors.joining("\n"));
    }
}
