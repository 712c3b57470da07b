package org.recount.evaluation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.recount.syntax.perceptron.Lexicon;
import org.recount.syntax.perceptron.PerceptronModel;

class TrainTest {
    private static final Train.Settings SETTINGS = new Train.Settings(4, 8, 2, 1);

    @Test
    void aModelLearnsTheTreesThatItIsTrainedOn() throws IOException {
        Treebank news = news();
        byte[] file = new Train(news.trees(), new Lexicon(Map.of("attack", 5)), SETTINGS).run();
        TreeScore score = TreeScore.of(PerceptronModel.read(new ByteArrayInputStream(file)), news);
        assertThat(score.upos()).isGreaterThan(95);
        assertThat(score.las()).isGreaterThan(80);
    }

    @Test
    void trainingTwiceGivesTheSameBytes() throws IOException {
        List<Treebank.Tree> few = news().trees().subList(0, 10);
        Lexicon lexicon = new Lexicon(Map.of());
        assertThat(new Train(few, lexicon, SETTINGS).run()).isEqualTo(new Train(few, lexicon, SETTINGS).run());
    }

    private static Treebank news() throws IOException {
        try (InputStream in = TrainTest.class.getResourceAsStream("news.conllu")) {
            return Treebank.read(Objects.requireNonNull(in));
        }
    }
}
