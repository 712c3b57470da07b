package org.recount.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaTest {
    @ParameterizedTest
    @CsvSource({
        "struck, VERB, VBD, strike",
        "killed, VERB, VBN, kill",
        "injured, VERB, VBN, injure",
        "carried, VERB, VBD, carry",
        "stopped, VERB, VBD, stop",
        "hoping, VERB, VBG, hope",
        "condemns, VERB, VBZ, condemn",
        "clashes, NOUN, NNS, clash",
        "cities, NOUN, NNS, city",
        "children, NOUN, NNS, child",
        "crises, NOUN, NNS, crisis",
        "larger, ADJ, JJR, large",
        "heaviest, ADJ, JJS, heavy",
        "Nations, PROPN, NNPS, Nation",
        "Paris, PROPN, NNP, Paris",
        "n’t, PART, RB, not",
        "’s, AUX, VBZ, be",
        "his, PRON, PRP$, his",
        "them, PRON, PRP, they",
        "'2,000', NUM, CD, 2000",
    })
    void aFormHasItsDictionaryForm(String form, String upos, String xpos, String lemma) {
        assertThat(Lemmatizer.load().lemma(form, upos, xpos)).isEqualTo(lemma);
    }
}
