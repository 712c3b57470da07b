package org.recount.syntax;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.recount.article.Block;

/**
 * Reads any text. Without the profile {@code fuzz} the stored inputs are read once; docs/syntax.md tells how to search
 * for more.
 */
class SyntaxFuzzTest {
    /** Whole sentences cost a thousand times what their tokens do. */
    private static final int LONGEST_PARSED = 600;

    /** Tags nothing and hangs each word on the one before it: all steps but the network run. */
    private static final Syntax CHAIN = new Syntax(forms -> new SentenceModel.Analysis(
            IntStream.range(0, forms.size())
                    .mapToObj(i -> new SentenceModel.Word("NOUN", "NN", i - 1, i == 0 ? "root" : "dep"))
                    .toList(),
            List.of(),
            List.of()));

    @FuzzTest
    void anyTextIsCut(byte[] bytes) {
        String text = text(bytes);
        WellFormed.read(CHAIN, text, blocks(text));
    }

    @FuzzTest
    void anyTextIsParsed(byte[] bytes) {
        String text = text(bytes);
        String start = text.substring(0, Math.min(text.length(), LONGEST_PARSED));
        WellFormed.read(Syntax.load(), start, blocks(start));
    }

    /** UTF-8; what is none stands for halves of surrogate pairs, upper and lower in turn. */
    private static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        boolean high = true;
        for (int i = text.indexOf("\uFFFD"); i >= 0; i = text.indexOf("\uFFFD", i + 1)) {
            text.setCharAt(i, high ? '\uD83D' : '\uDE00');
            high = !high;
        }
        return text.toString();
    }

    /** A form feed ends a block. */
    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\f') {
                blocks.add(new Block(start, i, Block.Kind.BODY));
                start = i + 1;
            }
        }
        return blocks;
    }
}
