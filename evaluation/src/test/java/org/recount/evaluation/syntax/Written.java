package org.recount.evaluation.syntax;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.recount.syntax.NamedSpan;
import org.recount.syntax.Role;
import org.recount.syntax.SentenceModel;

/** Treebanks and models written by hand. */
final class Written {
    private Written() {}

    /** A treebank of CoNLL-U lines; spaces stand for tabulators, a blank line ends a sentence. */
    static Treebank bank(String lines) {
        StringBuilder conllu = new StringBuilder();
        lines.lines()
                .forEach(line -> conllu.append(line.startsWith("#") ? line : line.replaceAll(" +", "\t"))
                        .append('\n'));
        try {
            return Treebank.read(new ByteArrayInputStream(conllu.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A model that says the same of each sentence. */
    static SentenceModel model(List<SentenceModel.Word> words, List<Role> roles, List<NamedSpan> names) {
        return forms -> new SentenceModel.Analysis(words, roles, names);
    }

    /** A model for text: knows no more than how many words there are. */
    static SentenceModel blank() {
        return forms -> new SentenceModel.Analysis(
                forms.stream()
                        .map(f -> new SentenceModel.Word("X", "FW", -1, "root"))
                        .toList(),
                List.of(),
                List.of());
    }
}
