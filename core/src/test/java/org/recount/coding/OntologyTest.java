package org.recount.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OntologyTest {
    private final Ontology ontology = Ontology.load();

    @Test
    void holdsEveryCodeModeAndContext() {
        assertThat(ontology.codes()).hasSize(312);
        assertThat(ontology.contexts()).hasSize(37).doesNotHaveDuplicates();
        int modes = 0;
        for (EventType type : EventType.values()) {
            modes += ontology.modes(type).size();
        }
        assertThat(modes).isEqualTo(67);
    }

    @Test
    void sumsAreThoseOfTheSources() {
        assertThat(ontology.codes().stream()
                        .mapToDouble(Ontology.Code::goldstein)
                        .sum())
                .isCloseTo(-565.2, within(1e-6));
        Map<EventType, Long> counts = ontology.codes().stream()
                .filter(c -> c.type() != null)
                .collect(Collectors.groupingBy(Ontology.Code::type, Collectors.counting()));
        assertThat(counts)
                .isEqualTo(Map.ofEntries(
                        Map.entry(EventType.AGREE, 29L),
                        Map.entry(EventType.CONSULT, 8L),
                        Map.entry(EventType.SUPPORT, 8L),
                        Map.entry(EventType.CONCEDE, 12L),
                        Map.entry(EventType.COOPERATE, 6L),
                        Map.entry(EventType.AID, 7L),
                        Map.entry(EventType.RETREAT, 15L),
                        Map.entry(EventType.REQUEST, 56L),
                        Map.entry(EventType.ACCUSE, 18L),
                        Map.entry(EventType.REJECT, 28L),
                        Map.entry(EventType.THREATEN, 23L),
                        Map.entry(EventType.PROTEST, 27L),
                        Map.entry(EventType.SANCTION, 15L),
                        Map.entry(EventType.MOBILIZE, 6L),
                        Map.entry(EventType.COERCE, 14L),
                        Map.entry(EventType.ASSAULT, 29L)));
    }

    @Test
    void everyModeIsOneOfItsType() {
        for (Ontology.Code code : ontology.codes()) {
            EventType type = code.type();
            String mode = code.mode();
            if (type != null && mode != null) {
                assertThat(ontology.isMode(type, mode)).as(code.cameo()).isTrue();
            }
        }
    }

    @Test
    void statementsHaveNoTypeAndAppealsAreRequests() {
        for (Ontology.Code code : ontology.codes()) {
            if (code.cameo().startsWith("01")) {
                assertThat(code.type()).as(code.cameo()).isNull();
            } else {
                assertThat(code.type()).as(code.cameo()).isNotNull();
            }
        }
        assertThat(ontology.code("0256").type()).isEqualTo(EventType.REQUEST);
        assertThat(ontology.code("0256").mode()).isEqualTo("yield");
        assertThat(ontology.code("026").mode()).isEqualTo("meet");
    }

    @Test
    void contradictionsOfTheCodebooksAreSettled() {
        assertThat(ontology.code("163"))
                .isEqualTo(new Ontology.Code(
                        "163",
                        "impose embargo, boycott, or sanctions",
                        -8,
                        EventType.SANCTION,
                        "discontinue",
                        List.of("diplomatic")));
        assertThat(ontology.code("055").type()).isEqualTo(EventType.CONCEDE);
        assertThat(ontology.code("116").mode()).isEqualTo("convict");
        assertThat(ontology.code("1712").type()).isEqualTo(EventType.COERCE);
        assertThat(ontology.code("191").type()).isEqualTo(EventType.COERCE);
        assertThat(ontology.code("192").type()).isEqualTo(EventType.COERCE);
        assertThat(ontology.code("175").mode()).isNull();
        assertThat(ontology.code("202").mode()).isEqualTo("unconventional");
        assertThat(ontology.code("186").mode()).isEqualTo("targeted");
        assertThat(ontology.code("1321").mode()).isNull();
    }

    @Test
    void scoresByModeElseByType() {
        assertThat(ontology.score(EventType.SANCTION, "expel")).isEqualTo(-5.5);
        assertThat(ontology.score(EventType.SANCTION, null)).isEqualTo(-6);
        assertThat(ontology.score(EventType.PROTEST, "vandalize")).isEqualTo(-5);
        assertThatThrownBy(() -> ontology.score(EventType.AID, "visit"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("AID has no mode 'visit'");
    }

    @Test
    void anAnnouncedActIsAPromiseOrAThreat() {
        assertThat(ontology.promised("042")).isEqualTo(ontology.code("036"));
        assertThat(ontology.promised("0841")).isEqualTo(ontology.code("0353"));
        assertThat(ontology.promised("195")).isEqualTo(ontology.code("1384"));
        assertThat(ontology.promised("111")).isNull();
    }

    @Test
    void refusesACodeThatIsNone() {
        assertThatThrownBy(() -> ontology.code("999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no CAMEO code '999'");
    }
}
