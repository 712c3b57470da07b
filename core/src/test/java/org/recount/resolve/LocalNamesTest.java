package org.recount.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.actor.ActorKind;
import org.recount.actor.LocalActor;
import org.recount.article.Span;

class LocalNamesTest {
    private static final LocalNames NAMES = new LocalNames(List.of(
            person("a#1", "Karim Jilani", "Jilani", "the minister"),
            person("a#2", "Yousaf Jilani", "Jilani", "the general"),
            person("a#3", "Jilani Foundation", "Foundation", "it"),
            person("b#7", "Jilani", "Jilani", "the minister")));

    @Test
    void theFullNameAnyNameOrAnyWordsFindTheActorOfTheArticle() {
        assertThat(NAMES.key("a:Karim Jilani")).isEqualTo("a#1");
        assertThat(NAMES.key("a:Foundation")).isEqualTo("a#3");
        assertThat(NAMES.key("a:the general")).isEqualTo("a#2");
        assertThat(NAMES.key(LocalNames.subject("b", " Jilani "))).isEqualTo("b#7");
    }

    @Test
    void aNameOfNobodyOrOfTwoFindsNone() {
        assertThat(NAMES.key("a:Jilani")).isNull();
        assertThat(NAMES.key("a:Khan")).isNull();
        assertThat(NAMES.key("c:Jilani")).isNull();
    }

    private static LocalActor person(String key, String name, String alias, String words) {
        return new LocalActor(
                key,
                name,
                List.of(alias, name),
                ActorKind.PERSON,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Span(key.substring(0, 1), 0, words.length(), words)));
    }
}
