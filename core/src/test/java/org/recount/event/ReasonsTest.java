package org.recount.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recount.event.Tellings.tell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recount.coding.Mention;
import org.recount.event.Event.Merge;

class ReasonsTest {
    private static final List<Mention> MENTIONS = List.of(
            shot("a1", "A gunman shot two clerks at the harbour bank.", "2031-03-05"),
            shot("a2", "The gunman shot the clerks at noon.", "2031-03-05"),
            shot("b1", "A robber shot two clerks at the harbour bank.", "2031-03-05"),
            shot("c1", "A gunman shot a guard.", "2021-06-09"),
            shot("d1", "A thief shot a guard years ago.", "2021-06-09"),
            shot("e1", "A man shot a guard on that day.", "2021-06-09"));
    private static final List<Told> TOLD = Tellings.toldOfOneStory(MENTIONS);
    private static final Map<String, Told> BY_ID =
            TOLD.stream().collect(Collectors.toMap(Told::id, Function.identity()));

    private static Mention shot(String id, String sentence, String day) {
        return tell(id, sentence).by("").to("").on(day).mention();
    }

    @Test
    void aMentionHeldByOneThatLeftIsHeldByOneThatStays() {
        Draft draft = draft("a1", "a2", "b1", "c1");
        draft.why.addAll(List.of(because("a2", "a1"), because("c1", "a2"), because("b1", "c1")));

        Draft out = draft.split(List.of(told("c1")));
        List<Draft> loose = new Reasons(new Likeness(TypeRules.load(), TOLD)).mend(draft, told("a1"));

        assertThat(loose).isEmpty();
        assertThat(out.members).extracting(Told::id).containsExactly("c1");
        assertThat(draft.members).extracting(Told::id).containsExactly("a1", "a2", "b1");
        assertThat(draft.why).extracting(Merge::mention).containsExactly("a2", "b1");
        assertThat(draft.why).extracting(Merge::other).containsExactly("a1", "a1");
    }

    @Test
    void whatNothingHoldsAnyMoreLeavesTogether() {
        Draft draft = draft("a1", "c1", "d1", "e1");
        draft.why.addAll(List.of(because("c1", "a1"), because("d1", "c1"), because("e1", "d1")));

        draft.split(List.of(told("c1")));
        List<Draft> loose = new Reasons(new Likeness(TypeRules.load(), TOLD)).mend(draft, told("a1"));

        assertThat(draft.members).extracting(Told::id).containsExactly("a1");
        assertThat(draft.why).isEmpty();
        assertThat(loose).hasSize(1);
        assertThat(loose.getFirst().members).extracting(Told::id).containsExactly("d1", "e1");
        assertThat(loose.getFirst().why).containsExactly(because("e1", "d1"));
    }

    private static Merge because(String mention, String other) {
        return new Merge(mention, other, "same words", 0.5);
    }

    private static Told told(String id) {
        return Objects.requireNonNull(BY_ID.get(id), id);
    }

    private static Draft draft(String first, String... others) {
        Draft draft = new Draft(told(first));
        for (String other : others) {
            draft.add(told(other));
        }
        return draft;
    }
}
