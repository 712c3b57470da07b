package org.recount.evaluation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TreebankTest {
    @Test
    void wordsStandWhereTheyAreInTheTextAlsoInsideAToken() throws IOException {
        String lines = """
                # newpar
                # text = She can't swim.
                1	She	she	PRON	PRP	_	4	nsubj	_	_
                2-3	can't	_	_	_	_	_	_	_	_
                2	ca	can	AUX	MD	_	4	aux	_	_
                3	n't	not	PART	RB	_	4	advmod	_	_
                4	swim	swim	VERB	VB	_	0	root	_	SpaceAfter=No
                5	.	.	PUNCT	.	_	4	punct	_	_

                """;
        Treebank bank = Treebank.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        Treebank.Tree tree = bank.trees().get(0);
        assertThat(tree.paragraph()).isTrue();
        assertThat(tree.words())
                .extracting(w -> w.form() + " " + w.start() + "-" + w.end())
                .containsExactly("She 0-3", "ca 4-6", "n't 6-9", "swim 10-14", ". 14-15");
    }
}
