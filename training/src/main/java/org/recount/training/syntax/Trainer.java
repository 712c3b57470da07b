package org.recount.training.syntax;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.recount.syntax.network.Embeddings;
import org.recount.syntax.network.Matrix;
import org.recount.syntax.network.ModelFile;

/** Trains a network on examples. Seeded; the library's sums may differ in their last digits from run to run. */
final class Trainer {
    private static final int WARM_UP = 300;
    private static final double EMBEDDING_DEVIATION = 0.3;
    private static final int GOLD_TREES = 2; // epochs after which roles are learned on the network's own trees

    private final Settings settings;
    private final List<Example> examples;
    private final Inventory inventory;
    private final Consumer<String> log;

    Trainer(Settings settings, List<Example> examples, Inventory inventory, Consumer<String> log) {
        this.settings = settings;
        this.examples = examples;
        this.inventory = inventory;
        this.log = log;
    }

    /**
     * Trains.
     *
     * @param afterEpoch is given the model as it stands after each epoch
     * @throws IllegalStateException if the loss is no number any more
     */
    ModelFile run(Consumer<ModelFile> afterEpoch) {
        Engine.getInstance().setRandomSeed((int) settings.seed());
        Random random = new Random(settings.seed());
        try (NDManager manager = NDManager.newBaseManager()) {
            Parameters parameters = new Parameters(manager, settings.seed());
            EmbeddingTable table = new EmbeddingTable(
                    inventory.vocabulary.size(), settings.embedding(), EMBEDDING_DEVIATION, settings.seed());
            Network network = new Network(settings, inventory, manager, parameters);
            int perEpoch = Batch.cut(examples, settings.tokens(), new Random(settings.seed()))
                    .size();
            int steps = settings.epochs() * perEpoch;
            int step = 0;
            for (int epoch = 0; epoch < settings.epochs(); epoch++) {
                long start = System.nanoTime();
                double sum = 0;
                List<List<Example>> batches = Batch.cut(examples, settings.tokens(), random);
                for (List<Example> some : batches) {
                    Batch batch = Batch.of(some, inventory, settings.unknown(), random);
                    double rate = settings.rate()
                            * Math.min(1, (step + 1.0) / WARM_UP)
                            * Math.max(0.01, 0.5 * (1 + Math.cos(Math.PI * step / steps)));
                    step++;
                    try (NDScope scope = new NDScope()) {
                        scope.suppressNotUsedWarning();
                        NDArray types =
                                manager.create(table.sums(batch.bags), new Shape(batch.bags.size() + 1, table.columns));
                        types.setRequiresGradient(true);
                        try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                            NDArray loss = network.loss(batch, types, epoch >= GOLD_TREES);
                            collector.backward(loss);
                            sum += finite(loss.getFloat(), step);
                        }
                        EmbeddingTable.Gradient gradient =
                                table.gradient(batch.bags, types.getGradient().toFloatArray());
                        float clip = parameters.clip(gradient.squares());
                        parameters.step((float) rate, clip);
                        table.step(gradient, (float) rate, clip);
                    }
                }
                log.accept(String.format(
                        Locale.ROOT,
                        "epoch %d of %d: loss %.3f, %.0f s",
                        epoch + 1,
                        settings.epochs(),
                        sum / batches.size(),
                        (System.nanoTime() - start) / 1e9));
                afterEpoch.accept(model(parameters, table));
            }
            return model(parameters, table);
        }
    }

    /** The loss: training that has left the numbers does not come back to them. */
    private float finite(float loss, int step) {
        if (!Float.isFinite(loss)) {
            throw new IllegalStateException("the loss is " + loss + " at step " + step
                    + ": the network is lost; train again with a lower rate (" + settings.rate() + ") or another seed");
        }
        return loss;
    }

    private ModelFile model(Parameters parameters, EmbeddingTable table) {
        Map<String, Matrix> weights = new LinkedHashMap<>();
        parameters
                .averages()
                .forEach((name, array) -> weights.put(
                        name,
                        new Matrix(
                                (int) array.getShape().get(0),
                                (int) array.getShape().get(1),
                                array.toFloatArray())));
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("upos", inventory.upos);
        lists.put("xpos", inventory.xpos);
        lists.put("deprel", inventory.deprels);
        lists.put("role", inventory.roles);
        lists.put("name", inventory.names);
        lists.put("marker", inventory.markerForms);
        return new ModelFile(
                inventory.vocabulary,
                lists,
                new ArrayList<>(inventory.paths),
                settings.dilations(),
                Embeddings.of(new Matrix(inventory.vocabulary.size(), table.columns, table.averages())),
                weights);
    }
}
