package org.recount.actor;

import java.util.List;
import java.util.Optional;
import org.recount.actor.Register.Draft;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Tells what a run of proper nouns names, from the words around it; says nothing when they do not tell. */
final class UnlistedNames {
    private UnlistedNames() {}

    /** Reads a run that a title stands beside. */
    static void readTitled(ActorFinder finder, Sentence sentence, List<Match> listed, PersonRuns run) {
        titleOf(sentence, listed, run).ifPresent(title -> person(finder, sentence, run, title));
    }

    /** The title beside a run. */
    static Optional<Match> titleOf(Sentence sentence, List<Match> listed, PersonRuns run) {
        return titleBefore(sentence, listed, run.first()).or(() -> titleAfter(sentence, listed, run.last()));
    }

    /** Reads a run without a title. */
    static void read(ActorFinder finder, Sentence sentence, PersonRuns run) {
        Register register = finder.register;
        String name = finder.text(sentence, run.first(), run.last());
        int head = NameIndex.headOf(sentence, run.first(), run.last());
        if (groupBefore(sentence, run.first()) || groupAfter(sentence, run.last()) || groupName(sentence, run)) {
            Draft group = register.named(ActorKind.ARMED_GROUP, name);
            group.sector = "UAF";
            finder.add(sentence, run.first(), run.last(), head, Reference.Kind.NAME, List.of(group));
            if (groupBefore(sentence, run.first()) && head != run.first() - 1) {
                finder.add(sentence, run.first() - 1, run.last(), run.first() - 1, Reference.Kind.NAME, List.of(group));
            }
        } else if (speaks(sentence, head) || (run.length() > 1 && ageAfter(sentence, run.last()))) {
            Draft person = register.named(ActorKind.PERSON, name);
            finder.add(sentence, run.first(), run.last(), head, Reference.Kind.NAME, List.of(person));
        } else {
            register.find(name).ifPresent(known -> {
                register.alias(known, name);
                finder.add(sentence, run.first(), run.last(), head, Reference.Kind.NAME, List.of(known));
            });
        }
    }

    private static void person(ActorFinder finder, Sentence sentence, PersonRuns run, Match title) {
        Draft person = finder.leaders
                .person(sentence, run, title)
                .orElseGet(
                        () -> finder.register.named(ActorKind.PERSON, finder.text(sentence, run.first(), run.last())));
        int head = NameIndex.headOf(sentence, run.first(), run.last());
        int first = Math.min(title.first(), run.first());
        int last = Math.max(title.last(), run.last());
        if (title.listed().type() == Listed.Type.OFFICE && !finder.leaders.isName(sentence, run, title)) {
            finder.register.setOffice(person, finder.leaders.owner(sentence, title, person), title.listed());
        } else {
            finder.register.alias(person, finder.text(sentence, first, last));
        }
        if (title.head() != head) {
            finder.add(sentence, first, last, title.head(), Reference.Kind.NAME, List.of(person));
        }
        finder.add(sentence, run.first(), run.last(), head, Reference.Kind.NAME, List.of(person));
    }

    private static Optional<Match> titleBefore(Sentence sentence, List<Match> listed, int first) {
        int at = first - 1;
        if (at > 0 && sentence.token(at).form().equals(",")) {
            at--;
        }
        return titleAt(listed, at);
    }

    private static Optional<Match> titleAfter(Sentence sentence, List<Match> listed, int last) {
        int size = sentence.tokens().size();
        if (last + 2 >= size || !sentence.token(last + 1).form().equals(",")) {
            return Optional.empty();
        }
        return listed.stream()
                .filter(m -> m.listed().type() == Listed.Type.OFFICE)
                .filter(m -> m.first() > last + 1 && m.first() <= last + 5)
                .filter(m -> sentence.within(sentence.token(m.head()), sentence.token(last))
                        || sentence.token(m.head()).is("appos"))
                .findFirst();
    }

    private static Optional<Match> titleAt(List<Match> listed, int token) {
        return listed.stream()
                .filter(m -> m.last() == token)
                .filter(m ->
                        m.listed().type() == Listed.Type.OFFICE || m.listed().type() == Listed.Type.HONORIFIC)
                .findFirst();
    }

    private static boolean groupBefore(Sentence sentence, int first) {
        return first > 0 && Words.is("group_word", sentence.token(first - 1).lemma());
    }

    static boolean groupAfter(Sentence sentence, int last) {
        return last + 1 < sentence.tokens().size()
                && Words.is("group_word", sentence.token(last + 1).lemma());
    }

    private static boolean groupName(Sentence sentence, PersonRuns run) {
        return run.length() > 1
                && Words.is("group_name", Pieces.fold(sentence.token(run.last()).form()));
    }

    private static boolean speaks(Sentence sentence, int head) {
        Token token = sentence.token(head);
        Token verb = sentence.head(token);
        return verb != null && token.is("nsubj") && Words.is("person_verb", verb.lemma());
    }

    private static boolean ageAfter(Sentence sentence, int last) {
        return last + 2 < sentence.tokens().size()
                && sentence.token(last + 1).form().equals(",")
                && sentence.token(last + 2).form().matches("[1-9][0-9]");
    }
}
