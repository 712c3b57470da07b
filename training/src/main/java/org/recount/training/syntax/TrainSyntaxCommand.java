package org.recount.training.syntax;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.recount.evaluation.syntax.TreeScore;
import org.recount.evaluation.syntax.Treebank;
import org.recount.syntax.network.ModelFile;
import org.recount.syntax.network.NetworkModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code recount train syntax}: trains the network of the syntax room. */
@Command(
        name = "syntax",
        description =
                "Trains tags, trees, roles and names from ewt-train and gum-train (CoNLL-U, gzip) and from PropBank.",
        footer = {
            "",
            "Example:",
            "  recount train syntax --treebank data/treebank --propbank data/propbank \\",
            "    --wordnet /usr/share/wordnet --out syntax.model"
        },
        mixinStandardHelpOptions = true)
public final class TrainSyntaxCommand implements Callable<Integer> {
    private static final int NEWS_TIMES = 3;
    private static final int HEADLINES = 20; // one sentence in so many is seen as a headline, too
    private static final String TRAIN = "-train.conllu.gz";

    @Option(names = "--treebank", required = true, paramLabel = "DIR", description = "where the treebanks are")
    private Path treebank = Path.of(".");

    @Option(names = "--propbank", required = true, paramLabel = "DIR", description = "where EWT's roles are")
    private Path propbank = Path.of(".");

    @Option(names = "--wordnet", required = true, paramLabel = "DIR", description = "where WordNet 3.0 is")
    private Path wordnet = Path.of(".");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "the model file to write")
    private Path out = Path.of("syntax.model");

    @Option(names = "--epochs", defaultValue = "28", description = "default ${DEFAULT-VALUE}")
    private int epochs;

    @Option(names = "--seed", defaultValue = "7", description = "default ${DEFAULT-VALUE}")
    private long seed;

    @Override
    public Integer call() throws IOException {
        List<Example> examples = examples();
        Settings settings = Settings.usual(epochs, seed);
        Inventory inventory = new Inventory(examples, WordNet.lexicon(wordnet), settings.buckets());
        List<Treebank> dev = List.of(
                Treebank.read(treebank.resolve("ewt-dev.conllu.gz")),
                Treebank.read(treebank.resolve("gum-dev.conllu.gz")));
        System.err.println(examples.size() + " sentences; epochs take half a minute to a minute each");
        ModelFile model = new Trainer(settings, examples, inventory, System.err::println)
                .run(after -> dev.forEach(bank -> System.err.println("  " + TreeScore.of(stored(after), bank))));
        try (OutputStream file = Files.newOutputStream(out)) {
            model.write(file);
        }
        System.err.println(Files.size(out) + " bytes in " + out);
        return 0;
    }

    /** The model as it will be read: numbers rounded. */
    private static NetworkModel stored(ModelFile model) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            model.write(bytes);
            return NetworkModel.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>(
                Corpus.treesWithRoles(treebank.resolve("ewt" + TRAIN), propbank.resolve("ewt" + TRAIN)));
        examples.addAll(Corpus.treesWithEntities(Treebank.read(treebank.resolve("gum" + TRAIN))));
        int own = examples.size();
        for (int i = 0; i < own; i += HEADLINES) {
            examples.add(Headlines.of(examples.get(i)));
        }
        try (InputStream in = TrainSyntaxCommand.class.getResourceAsStream("news.conllu")) {
            List<Example> news = Corpus.treesWithNames(Treebank.read(Objects.requireNonNull(in, "news.conllu")));
            for (int i = 0; i < NEWS_TIMES; i++) {
                examples.addAll(news);
            }
        }
        return examples;
    }
}
