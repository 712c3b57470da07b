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
        "s, VERB, VBZ, s",
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
        "telephoned, VERB, VBD, telephone",
        "conceding, VERB, VBG, concede",
        "gassed, VERB, VBN, gas",
        "boycotted, VERB, VBD, boycott",
        "forgave, VERB, VBD, forgive",
        "unfroze, VERB, VBD, unfreeze",
        "overheard, VERB, VBD, overhear",
        "reached, VERB, VBD, reach",
        "relying, VERB, VBG, rely",
        "belied, VERB, VBD, belie",
        "banging, VERB, VBG, bang",
        "found, VERB, VBD, find",
        "found, VERB, VB, found",
        "troops, NOUN, NNS, troop",
        "supplies, NOUN, NNS, supply",
        "viruses, NOUN, NNS, virus",
        "houses, NOUN, NNS, house",
        "hypotheses, NOUN, NNS, hypothesis",
        "vetoes, NOUN, NNS, veto",
        "housewives, NOUN, NNS, housewife",
        "headaches, NOUN, NNS, headache",
        "1980s, NOUN, NNS, 1980s",
        "1980's, NOUN, NNS, 1980s",
        "Philippines, PROPN, NNPS, Philippines",
    })
    void aFormHasItsDictionaryForm(String form, String upos, String xpos, String lemma) {
        assertThat(Lemmatizer.load().lemma(form, upos, xpos)).isEqualTo(lemma);
    }
}
