package org.recount.evaluation.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recount.syntax.SentenceModel;
import org.recount.syntax.Syntax;

/** Scores the syntax room on the development parts of the treebanks. */
public final class SyntaxScore {
    private static final List<String> BANKS = List.of("ewt", "gum");

    private SyntaxScore() {}

    /**
     * A figure beside its bar.
     *
     * @param name what was measured, where
     * @param value percent, or tokens a second
     * @param bar what it must reach
     */
    public record Line(String name, double value, double bar) {
        /** Whether the bar is reached. */
        public boolean ok() {
            return value >= bar;
        }

        /** Name, value, bar, ok or short; tabulators between them. */
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s\t%.2f\t%.2f\t%s", name, value, bar, ok() ? "ok" : "short");
        }
    }

    /**
     * Scores a model with the library's tokens and sentences.
     *
     * @param treebank the folder with {@code ewt-dev.conllu.gz} and {@code gum-dev.conllu.gz}
     */
    public static List<Line> of(SentenceModel model, Path treebank) throws IOException {
        Syntax syntax = new Syntax(model);
        List<Line> lines = new ArrayList<>();
        double speed = 0;
        for (int i = 0; i < BANKS.size(); i++) {
            String name = BANKS.get(i);
            Treebank bank = Treebank.read(treebank.resolve(name + "-dev.conllu.gz"));
            TreeScore trees = TreeScore.of(model, bank);
            RawScore raw = RawScore.of(syntax, bank);
            lines.add(new Line("syntax.upos." + name, trees.upos(), Bars.UPOS[i]));
            lines.add(new Line("syntax.las." + name, trees.las(), Bars.LAS[i]));
            lines.add(new Line("syntax.event-arcs." + name, trees.eventArcs(), Bars.EVENT_ARCS[i]));
            lines.add(new Line("syntax.sentences." + name, raw.sentences(), Bars.SENTENCES[i]));
            lines.add(new Line("syntax.tokens." + name, raw.tokens(), Bars.TOKENS[i]));
            speed = Math.max(speed, raw.speed());
        }
        lines.add(new Line("syntax.speed", speed, Bars.SPEED));
        return lines;
    }
}
