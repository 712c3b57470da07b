package org.recount.training.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recount.syntax.NamedSpan;
import org.recount.syntax.Role;
import org.recount.syntax.SentenceModel;
import org.recount.syntax.network.Lexicon;
import org.recount.syntax.network.ModelFile;
import org.recount.syntax.network.NetworkModel;

/** Needs PyTorch's native library: {@code mvn -Ptrain verify}. */
@Tag("pytorch")
class TrainerTest {
    private static final Settings SMALL =
            new Settings(16, 32, List.of(1, 2), 16, 16, 16, 16, 50, 120, 60, 0.01f, 0f, 0f, 3);

    private static final List<Example> EXAMPLES = List.of(
            example(
                    "Rebels shelled Kisumu .",
                    "NOUN VERB PROPN PUNCT",
                    "NNS VBD NNP .",
                    "2 0 2 2",
                    "nsubj root obj punct"),
            example(
                    "Ministers met in Quito .",
                    "NOUN VERB ADP PROPN PUNCT",
                    "NNS VBD IN NNP .",
                    "2 0 4 2 2",
                    "nsubj root case obl punct"),
            example(
                    "Police arrested two men .",
                    "NOUN VERB NUM NOUN PUNCT",
                    "NNS VBD CD NNS .",
                    "2 0 4 2 2",
                    "nsubj root nummod obj punct"));

    private static Example example(String forms, String upos, String xpos, String heads, String deprels) {
        List<String> words = List.of(forms.split(" "));
        List<String> relations = List.of(deprels.split(" "));
        int verb = relations.indexOf("root");
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            switch (relations.get(i)) {
                case "nsubj" -> roles.add(new Role(verb, i, "ARG0"));
                case "obj" -> roles.add(new Role(verb, i, "ARG1"));
                case "obl" -> roles.add(new Role(verb, i, "ARGM-LOC"));
                default -> {}
            }
        }
        return new Example(
                words,
                List.of(upos.split(" ")),
                List.of(xpos.split(" ")),
                Arrays.stream(heads.split(" "))
                        .mapToInt(h -> Integer.parseInt(h) - 1)
                        .toArray(),
                relations,
                List.of(verb),
                roles,
                true,
                List.of(upos.split(" ")).stream()
                        .map(tag -> tag.equals("PROPN") ? "place" : Corpus.NONE)
                        .toList(),
                true);
    }

    @Test
    void whatIsLearnedIsWhatTheLibraryReads() throws IOException {
        NetworkModel model = NetworkModel.read(new ByteArrayInputStream(trained()));
        for (Example e : EXAMPLES) {
            BitSet predicates = new BitSet();
            e.predicates().forEach(predicates::set);
            for (SentenceModel.Analysis found :
                    List.of(model.analyse(e.forms()), model.analyse(e.forms(), predicates))) {
                assertThat(found.words()).extracting(SentenceModel.Word::upos).isEqualTo(e.upos());
                assertThat(found.words()).extracting(SentenceModel.Word::xpos).isEqualTo(e.xpos());
                assertThat(found.words().stream().mapToInt(SentenceModel.Word::head))
                        .containsExactly(box(e.heads()));
                assertThat(found.words()).extracting(SentenceModel.Word::deprel).isEqualTo(e.deprels());
                assertThat(found.roles()).containsExactlyInAnyOrderElementsOf(e.roles());
            }
            assertThat(model.analyse(e.forms()).names())
                    .extracting(NamedSpan::kind)
                    .isEqualTo(Collections.nCopies(Collections.frequency(e.names(), "place"), NamedSpan.Kind.PLACE));
        }
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        assertThat(trained()).isEqualTo(trained());
    }

    @Test
    void trainingThatRunsAwayStopsAndSaysSo() {
        Settings wild = new Settings(16, 32, List.of(1, 2), 16, 16, 16, 16, 50, 120, 60, 1e30f, 0f, 0f, 3);
        assertThatThrownBy(() -> trained(wild))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("train again with a lower rate");
    }

    private static Integer[] box(int[] values) {
        return Arrays.stream(values).boxed().toArray(Integer[]::new);
    }

    private static byte[] trained() throws IOException {
        return trained(SMALL);
    }

    private static byte[] trained(Settings settings) throws IOException {
        // Paths and markers are kept when they are seen three times and more: each example counts as ten.
        List<Example> often =
                Collections.nCopies(10, EXAMPLES).stream().flatMap(List::stream).toList();
        Inventory inventory = new Inventory(often, Lexicon.of(Map.of()), settings.buckets());
        ModelFile model = new Trainer(settings, often, inventory, line -> {}).run(after -> {});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
