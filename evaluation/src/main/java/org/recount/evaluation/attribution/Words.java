package org.recount.evaluation.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.recount.article.Article;
import org.recount.article.Block;
import org.recount.article.Span;
import org.recount.evaluation.attribution.Attribution.Range;
import org.recount.syntax.Sentence;
import org.recount.syntax.SentenceModel;
import org.recount.syntax.Syntax;
import org.recount.syntax.Token;

/** The words of a text as the library's tokenizer cuts them, of all of it and not only of what reports. */
final class Words {
    /** Words are all that is asked for here. */
    private static final Syntax TOKENIZER = new Syntax(forms -> {
        List<SentenceModel.Word> words = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            words.add(new SentenceModel.Word("X", "X", i - 1, i == 0 ? "root" : "dep"));
        }
        return new SentenceModel.Analysis(words, List.of(), List.of());
    });

    private final List<Range> ranges = new ArrayList<>();

    private Words() {}

    static Words of(Article article) {
        Words words = new Words();
        Block whole = new Block(0, article.text().length(), Block.Kind.BODY);
        for (Sentence sentence : TOKENIZER.parse(article.text(), List.of(whole))) {
            for (Token token : sentence.tokens()) {
                Span span = article.span(token.start(), token.end());
                words.ranges.add(new Range(span.start(), span.end()));
            }
        }
        return words;
    }

    /** The numbers of the words that these stretches touch. */
    BitSet under(Collection<Range> stretches) {
        BitSet touched = new BitSet();
        for (Range stretch : stretches) {
            for (int i = from(stretch.start());
                    i < ranges.size() && ranges.get(i).start() < stretch.end();
                    i++) {
                touched.set(i);
            }
        }
        return touched;
    }

    /** The first word that ends behind a place. */
    private int from(int place) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
