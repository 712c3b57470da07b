package org.recount.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recount.event.Tellings.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recount.coding.Mention;

class StraysTest {
    private static final List<Mention> SHOOTING = List.of(
            shot("a1", "A gunman shot two clerks at the harbour bank.", "2031-03-05"),
            shot("a2", "The gunman shot the clerks at noon.", "2031-03-05"),
            shot("b1", "A robber shot two clerks at the harbour bank.", "2031-03-05"),
            shot("c1", "The robber shot clerks at the harbour bank, a teller said.", "2031-03-05"),
            shot("c2", "The bank closed after the robber shot the clerks.", "2031-03-05"));
    private static final Mention LONG_AGO = shot("c3", "A gunman shot a guard at the harbour bank.", "2021-06-09");

    private static Mention shot(String id, String sentence, String day) {
        return tell(id, sentence).by("").to("").on(day).mention();
    }

    @Test
    void anActOfYearsAgoDoesNotKeepTwoReportsOfAShootingApart() {
        assertThat(strays(List.of("a1", "a2", "b1"), List.of("c1", "c2", "c3"), List.of(LONG_AGO)))
                .containsExactly("c3");
    }

    @Test
    void whatMuchSpeaksAgainstStaysApart() {
        List<Mention> others = List.of(LONG_AGO, shot("d1", "A gunman shot a cook at the inn.", "2021-06-09"));
        assertThat(strays(List.of("a1", "a2", "b1"), List.of("c3", "d1"), others))
                .containsExactly("nothing");
    }

    @Test
    void actsOfWarAreLeftAlone() {
        Mention shelling = tell("d1", "The Fen Front shelled the harbour.")
                .by("fen")
                .on("2031-03-05")
                .mention();
        Mention answer = tell("e1", "The army shelled the Fen Front.")
                .by("norarmy")
                .to("fen")
                .on("2031-03-09")
                .mention();
        Mention raid = tell("e2", "The army raided a camp of the Fen Front.")
                .by("norarmy")
                .to("fen")
                .on("2031-03-09")
                .mention();
        List<Mention> war = List.of(LONG_AGO, shelling, answer, raid);
        assertThat(strays(List.of("a1", "a2", "b1"), List.of("c1", "c2", "c3"), war))
                .containsExactly("nothing");
    }

    private static List<String> strays(List<String> larger, List<String> smaller, List<Mention> others) {
        List<Mention> all = new ArrayList<>(SHOOTING);
        all.addAll(others);
        List<Told> told = Tellings.toldOfOneStory(all);
        Map<String, Told> byId = told.stream().collect(Collectors.toMap(Told::id, Function.identity()));
        return new Strays(new Likeness(TypeRules.load(), told))
                .between(draft(byId, larger), draft(byId, smaller))
                .map(found -> List.copyOf(found.strays()))
                .orElse(List.of("nothing"));
    }

    private static Draft draft(Map<String, Told> byId, List<String> ids) {
        List<Told> members = ids.stream().map(byId::get).toList();
        Draft draft = new Draft(members.getFirst());
        members.stream().skip(1).forEach(draft::add);
        return draft;
    }
}
