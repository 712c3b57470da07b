package org.recount.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.recount.article.Block;
import org.recount.syntax.breaks.BreakFeatures;
import org.recount.syntax.breaks.Breaks;
import org.recount.syntax.network.NetworkModel;

/**
 * Reads text into sentences with their trees. Keeps no state between calls; one instance serves all threads.
 */
public final class Syntax {
    private static final String MODEL = "syntax.model";

    private static final class Loaded {
        private static final Syntax INSTANCE = new Syntax(model());
    }

    private final SentenceModel model;
    private final Breaks breaks;
    private final Habits habits = Habits.load();
    private final Lemmatizer lemmatizer = Lemmatizer.load();

    /** Syntax with another model than the one that comes with the library. */
    public Syntax(SentenceModel model) {
        this(model, Breaks.load());
    }

    /** Syntax with other models than those that come with the library. */
    public Syntax(SentenceModel model, Breaks breaks) {
        this.model = model;
        this.breaks = breaks;
    }

    /** Syntax with the library's model, which is read once. */
    public static Syntax load() {
        return Loaded.INSTANCE;
    }

    /** Reads the library's model anew. */
    public static SentenceModel model() {
        try (InputStream in = Syntax.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("no resource '" + MODEL + "' beside " + Syntax.class.getName());
            }
            return NetworkModel.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("syntax model", e);
        }
    }

    /**
     * The sentences of the blocks that report, in order, counted from 0. No sentence crosses a block's end.
     *
     * @param text the article's text
     * @param blocks stretches of it, in order, not overlapping
     */
    public List<Sentence> parse(String text, List<Block> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind().reports()) {
                read(text, block, sentences);
            }
        }
        return List.copyOf(sentences);
    }

    private void read(String text, Block block, List<Sentence> sentences) {
        TokenSpans spans = Tokenizer.tokens(habits, text, block.start(), block.end());
        Quotations quotations = Quotations.of(text, spans);
        int from = 0;
        for (int to : SentenceSplitter.ends(habits, text, spans, quotations)) {
            List<String> forms = new ArrayList<>(to - from);
            BitSet places = new BitSet();
            for (int i = from; i < to; i++) {
                forms.add(text.substring(spans.start(i), spans.end(i)));
                if (i > from
                        && spans.start(i) > spans.end(i - 1)
                        && !quotations.holds(i)
                        && BreakFeatures.mayStart(forms.get(i - from))) {
                    places.set(i - from);
                }
            }
            BitSet ends = breaks.among(forms, places);
            ends.set(forms.size());
            int start = 0;
            for (int end = ends.nextSetBit(1); end >= 0; end = ends.nextSetBit(end + 1)) {
                sentences.add(
                        sentence(sentences.size(), block, forms.subList(start, end), spans, from + start, quotations));
                start = end;
            }
            from = to;
        }
    }

    private Sentence sentence(
            int index, Block block, List<String> forms, TokenSpans spans, int first, Quotations quotations) {
        SentenceModel.Analysis found = model.analyse(forms);
        List<Token> tokens = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            SentenceModel.Word word = found.words().get(i);
            String form = forms.get(i);
            tokens.add(new Token(
                    i,
                    form,
                    lemmatizer.lemma(form, word.upos(), word.xpos()),
                    word.upos(),
                    word.xpos(),
                    word.head(),
                    word.deprel(),
                    spans.start(first + i),
                    spans.end(first + i)));
        }
        return new Sentence(
                index,
                spans.start(first),
                spans.end(first + forms.size() - 1),
                block.kind(),
                tokens,
                found.roles(),
                found.names(),
                quotations.around(first, first + forms.size() - 1));
    }
}
