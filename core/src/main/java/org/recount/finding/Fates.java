package org.recount.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.recount.finding.Detail.Bound;
import org.recount.syntax.Token;
import org.recount.time.Time;

/**
 * What became of those who were hit or hurt, when their own words do not say. The shot are injured where the article tells
 * of nobody killed, casualties where it does, for the killed may be among them. Where it goes on to say how many of them
 * died, the rest are injured. One who may be the person killed is not counted as injured.
 */
final class Fates {
    private static final String SHOT = "shot";
    private static final String KILLED = "killed";
    private static final String INJURED = "injured";
    private static final Set<String> DEFINITE = Set.of("the", "that", "this", "his", "her", "their", "its");
    private static final Set<String> SURVIVING = Set.of("survive", "recover");
    /** How many sentences on the article may say how many of the shot died. */
    private static final int REACH = 3;

    private final List<Figure> killed;
    private final Function<Figure, Optional<Time>> timeOf;

    private Fates(List<Figure> figures, Function<Figure, Optional<Time>> timeOf) {
        this.timeOf = timeOf;
        this.killed = figures.stream()
                .filter(f -> f.harm().attribute().equals(KILLED) && f.number() > 0 && !mentioned(f))
                .sorted(Comparator.comparingInt((Figure f) -> f.sentence().index())
                        .thenComparingInt(f -> f.quantity().first()))
                .toList();
    }

    /** "For a man killed last week": somebody of whom no sentence says that he was killed. */
    private static boolean mentioned(Figure f) {
        return f.word().is("acl")
                && !f.word().deprel().equals("acl:relcl")
                && f.sentence()
                        .children(f.head(), "det")
                        .anyMatch(t -> lower(t.form()).matches("an?"));
    }

    /**
     * The figures of an article, those of the shot under the attribute that they turn out to have.
     *
     * @param timeOf when the happening of a figure was, as far as its sentence tells
     */
    static List<Figure> settled(List<Figure> figures, Function<Figure, Optional<Time>> timeOf) {
        Fates fates = new Fates(figures, timeOf);
        List<Figure> settled = new ArrayList<>();
        for (Figure f : figures) {
            if (f.harm().attribute().equals(SHOT)) {
                settled.addAll(fates.shot(f));
            } else if (!f.harm().attribute().equals(INJURED) || !fates.mayBeDead(f)) {
                settled.add(f);
            }
        }
        return settled;
    }

    private List<Figure> shot(Figure f) {
        if (killed.stream().allMatch(k -> before(k, f))
                || (f.others() && (f.number() > 1 || toldBefore(f)))
                || besideDead(f)) {
            return List.of(f.of(INJURED));
        }
        Figure all = f.of("casualties");
        return died(f).map(dead ->
                        List.of(all, f.without(dead, f.number() - dead.number()).of(INJURED)))
                .orElseGet(() -> List.of(all));
    }

    /** "Six people were shot. Two of them died": the first figure of killed people told after them, if there are fewer. */
    private Optional<Figure> died(Figure f) {
        if (f.quantity().bound() != Bound.EXACT) {
            return Optional.empty();
        }
        int sentence = f.sentence().index();
        return killed.stream()
                .filter(k -> !toldBefore(f))
                .filter(k -> !k.others() && !before(k, f))
                .filter(k -> !k.head().form().toLowerCase(Locale.ROOT).endsWith("self"))
                .filter(k -> k.sentence().index() == sentence
                        ? k.quantity().first() > f.quantity().last()
                        : k.sentence().index() > sentence
                                && k.sentence().index() <= sentence + REACH
                                && ofThem(k, k.sentence().index() - sentence))
                .filter(k -> k.group().equals(f.group()) || f.group().equals(Scopes.ALL))
                .findFirst()
                .filter(k -> k.number() < f.number());
    }

    /** Whether people were killed on a day before others were shot: in another happening. */
    private boolean before(Figure dead, Figure shot) {
        LocalDate end =
                timeOf.apply(dead).map(t -> t.to() == null ? t.from() : t.to()).orElse(null);
        LocalDate start = timeOf.apply(shot).map(Time::from).orElse(null);
        return end != null && start != null && end.isBefore(start);
    }

    /**
     * "Two of them died", "one was pronounced dead", "two victims died": people of whom the article spoke before. In the next sentence one who
     * is named, too: "Ann Lee was killed".
     */
    private static boolean ofThem(Figure k, int sentences) {
        return k.head().upos().equals("NUM")
                || (sentences == 1 && k.number() == 1 && k.head().upos().equals("PROPN"))
                || k.head().lemma().equals("victim")
                || k.sentence()
                        .children(k.head(), "nmod")
                        .anyMatch(t -> k.sentence()
                                .children(t, "case")
                                .anyMatch(c -> c.form().equals("of")));
    }

    /** "One man died and four were shot". */
    private boolean toldBefore(Figure f) {
        return killed.stream()
                .anyMatch(k -> k.sentence().index() == f.sentence().index()
                        && k.quantity().first() < f.quantity().first());
    }

    /** "One dead, three shot": two counts side by side count apart. */
    private boolean besideDead(Figure f) {
        return killed.stream()
                .anyMatch(k -> k.sentence().index() == f.sentence().index()
                        && f.quantity().best() != null
                        && k.word().index() < f.quantity().first()
                        && f.quantity().first() - k.word().index() <= 2);
    }

    /** One person hurt, named as one told of before, where the article tells of somebody killed. */
    private boolean mayBeDead(Figure f) {
        if (killed.isEmpty()
                || f.number() != 1
                || f.others()
                || SURVIVING.contains(lower(f.word().lemma()))) {
            return false;
        }
        Token head = f.head();
        boolean known = head.upos().equals("PRON")
                || f.sentence().children(head, "det", "nmod:poss").anyMatch(t -> DEFINITE.contains(lower(t.form())));
        return (known && alike(f)) || killed.stream().anyMatch(k -> same(f, k));
    }

    /** Whether the sex that a person's words tell is that of somebody killed, as far as the article tells theirs. */
    private boolean alike(Figure f) {
        String sex = Groups.sex(f.sentence(), f.head());
        List<String> sexes = killed.stream()
                .map(k -> Groups.sex(k.sentence(), k.head()))
                .filter(x -> !x.isEmpty())
                .toList();
        return sex.isEmpty()
                || sexes.isEmpty()
                || sexes.contains(sex)
                || killed.stream().anyMatch(k -> k.number() > 1);
    }

    private static boolean same(Figure hurt, Figure dead) {
        boolean word = hurt.sentence().index() == dead.sentence().index()
                && hurt.head().index() == dead.head().index();
        return word
                || (hurt.head().upos().equals("PROPN")
                        && lower(hurt.head().form()).equals(lower(dead.head().form())));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
