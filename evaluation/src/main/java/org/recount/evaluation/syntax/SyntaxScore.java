package org.recount.evaluation.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.evaluation.Bars;
import org.recount.evaluation.Scorecard;

/** Scores the syntax room on the development parts of the treebanks and on the project's own news sentences. */
final class SyntaxScore {
    private static final String NEWS = "news-test.conllu";

    private SyntaxScore() {}

    /**
     * Scores a model with the library's tokens and sentences. What a missing file would tell is absent.
     *
     * @param source gives the model
     * @param treebanks the folder with {@code ewt-dev.conllu.gz} and {@code gum-dev.conllu.gz}
     * @param propbank the folder with PropBank's {@code ewt-dev.conllu.gz}
     */
    static Scorecard of(Loading.Source source, Path treebanks, Path propbank) throws IOException {
        Loading loading = Loading.of(source);
        Results results = new Results();
        List<Treebank.Tree> read = new ArrayList<>();
        for (String name : List.of("ewt", "gum")) {
            Optional<Treebank> bank = bank(treebanks.resolve(name + "-dev.conllu.gz"));
            if (bank.isPresent()) {
                read.addAll(bank.get().trees());
                TreeScore.of(loading.model(), bank.get(), name, results).report(name, results);
                RawScore.report(loading.syntax(), bank.get(), name, results);
                if (name.equals("gum")) {
                    NameScore.report(loading.model(), Gazetteer.load(), bank.get(), name, results);
                }
            }
        }
        news(loading, results);
        Optional<Treebank> roles = bank(propbank.resolve("ewt-dev.conllu.gz"));
        if (roles.isPresent()) {
            RoleScore.report(loading.model(), roles.get(), results);
        }
        if (!read.isEmpty()) {
            results.add("tokens_per_second", Speed.tokensPerSecond(loading.syntax(), read));
        }
        results.add("load_ms", loading.millis());
        results.add("heap_mb", loading.megabytes());
        return new Scorecard(Bars.of("syntax"), results.measures(), results.misses());
    }

    private static Optional<Treebank> bank(Path file) throws IOException {
        return Files.isRegularFile(file) ? Optional.of(Treebank.read(file)) : Optional.empty();
    }

    private static void news(Loading loading, Results results) throws IOException {
        try (InputStream in = SyntaxScore.class.getResourceAsStream(NEWS)) {
            if (in == null) {
                results.absent("las_news", "upos_news");
            } else {
                Treebank bank = Treebank.read(in);
                TreeScore.of(loading.model(), bank, "news", results).report("news", results);
            }
        }
    }
}
