package org.recount.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Finds in a sentence's tree how many people suffered what. */
final class Figures {
    private static final Set<String> TOTALS = Set.of("total", "number", "group", "count", "estimate", "majority");
    static final Set<String> PARTS = Set.of("including", "includ", "include", "among", "amongst");
    /** Highest number of people that one happening may hurt; what is higher counts something else. */
    static final int PEOPLE = 10_000_000;

    private static final int CHAIN = 8;
    /** How many words behind a number its noun may stand. */
    private static final int REACH = 4;

    private final Sentence s;

    private Figures(Sentence s) {
        this.s = s;
    }

    /** The figures of a sentence, in order. */
    static List<Figure> find(Sentence sentence) {
        Figures figures = new Figures(sentence);
        List<Figure> found = new ArrayList<>();
        for (Quantity q : Stream.concat(Quantities.find(sentence).stream(), figures.singles().stream())
                .toList()) {
            figures.figure(q).map(Figure::whole).ifPresent(found::add);
        }
        Multiples.find(sentence).forEach(found::add);
        Behind behind = new Behind(sentence);
        Quantities.aged(sentence).forEach(q -> behind.aged(q).ifPresent(found::add));
        found.sort((a, b) -> Integer.compare(a.quantity().first(), b.quantity().first()));
        return found;
    }

    /** "A soldier", "another": one. */
    private List<Quantity> singles() {
        return Stream.concat(another(), articles()).toList();
    }

    private Stream<Quantity> another() {
        return s.tokens().stream()
                .filter(t -> lower(t.form()).equals("another"))
                .filter(t -> t.index() + 1 == s.tokens().size()
                        || !Set.of("NOUN", "NUM", "ADJ")
                                .contains(s.token(t.index() + 1).upos())
                        || !Harm.of(s.token(t.index() + 1)).isEmpty())
                .map(t -> Quantity.exact(t.index(), t.index(), 1));
    }

    private Stream<Quantity> articles() {
        return s.tokens().stream()
                .filter(t -> t.is("det") && Set.of("a", "an").contains(lower(t.form())))
                .filter(t -> t.head() >= 0
                        && Groups.person(s.token(t.head()))
                        && !s.token(t.head()).xpos().equals("NNS"))
                .filter(t -> s.children(s.token(t.head()), "nummod").findAny().isEmpty())
                .map(t -> Quantity.exact(t.index(), t.index(), 1));
    }

    /** "Including one of their leaders", "among them two from the coast". */
    private boolean included(Quantity q) {
        int before = q.first() - 1;
        return (before >= 0 && PARTS.contains(lower(s.token(before).form())))
                || (before >= 1
                        && lower(s.token(before).form()).equals("them")
                        && PARTS.contains(lower(s.token(before - 1).form())));
    }

    /** "Three of the dead": a part of a number told elsewhere, no number of its own; "nobody else" likewise. */
    private boolean isPart(Quantity q) {
        int at = q.last() + 1;
        if (included(q) && Groups.of(s, counted(s.token(q.last()), q)).equals(Scopes.ALL)) {
            return true;
        }
        if (at < s.tokens().size() && lower(s.token(at).form()).equals("else")) {
            return true;
        }
        return at + 2 < s.tokens().size()
                && lower(s.token(at).form()).equals("of")
                && lower(s.token(at + 1).form()).matches("the|those|these")
                && !Harm.of(s.token(at + 2)).isEmpty();
    }

    private Optional<Figure> figure(Quantity q) {
        if (isPart(q)) {
            return Optional.empty();
        }
        Optional<Figure> behind = new Behind(s).figure(q);
        if (behind.isPresent()) {
            return behind;
        }
        Token number = s.token(q.last());
        Token noun = counted(number, q);
        Optional<Figure> next = next(q, noun);
        if (next.isPresent()) {
            return next;
        }
        Token head = noun != null ? noun : number;
        List<Token> own = noun == null ? List.of() : List.of(noun);
        for (Token word : own) {
            for (Harm harm : Harm.of(word)) {
                if (harm.slots().contains("num") && Harms.governed(s, word, harm) && !other(word)) {
                    return Optional.of(new Figure(s, q, head, word, harm, Groups.of(s, noun)));
                }
            }
        }
        if (noun != null && !Groups.people(noun) && !Harm.of(noun).isEmpty()) {
            return Optional.empty();
        }
        Optional<Figure> beside = beside(q, head, noun);
        if (beside.isPresent()) {
            return beside;
        }
        boolean counts = noun == null || Groups.people(noun);
        return counts ? climb(head, q, noun) : Optional.empty();
    }

    /** "The death of [more than] two people", by the words' order alone. */
    private Optional<Figure> beside(Quantity q, Token head, @Nullable Token noun) {
        boolean of = q.first() > 1 && lower(s.token(q.first() - 1).form()).equals("of");
        Token word = of ? s.token(q.first() - 2) : null;
        if (word == null || other(word) || (noun != null && !Groups.people(noun))) {
            return Optional.empty();
        }
        return figure(word, "of", head, q, Groups.of(s, noun));
    }

    /** "Killed six and wounded dozens": the object right behind the second verb, whatever the tree makes of it. */
    private Optional<Figure> next(Quantity q, @Nullable Token noun) {
        Token word = q.first() > 1 ? s.token(q.first() - 1) : null;
        boolean second = word != null
                && Set.of("CCONJ", "PUNCT").contains(s.token(q.first() - 2).upos())
                && s.children(word, "aux").findAny().isEmpty();
        if (word == null || !second || (noun != null && !Groups.people(noun))) {
            return Optional.empty();
        }
        return figure(word, "obj", noun != null ? noun : s.token(q.last()), q, Groups.of(s, noun));
    }

    /** A number of something else, such as "two deaths" of a verb that says they did not happen. */
    private boolean other(Token word) {
        Token head = s.head(word);
        return head != null && head.upos().equals("VERB") && Harms.unreal(s, head);
    }

    /** The noun that a number counts: its head, or "people" in "dozens of people", "nine of the people". */
    private @Nullable Token counted(Token number, Quantity q) {
        Token top = number;
        Token head = s.head(top);
        while (head != null && q.first() <= head.index() && head.index() <= q.last()) {
            top = head;
            head = s.head(top);
        }
        boolean modifies = top.is("nummod", "det", "amod", "compound", "quantmod", "advmod");
        if (modifies && head != null && !head.upos().equals("VERB")) {
            return head;
        }
        Token of =
                s.children(top, "nmod").filter(t -> cased(t, "of")).findFirst().orElse(null);
        return of != null ? of : next(q.last());
    }

    /** The people right behind a number, by the words' order alone: "nine foreign nationals". */
    private @Nullable Token next(int last) {
        for (int i = last + 1; i < s.tokens().size() && i <= last + REACH; i++) {
            Token t = s.token(i);
            if (t.upos().equals("NOUN") && Groups.people(t)) {
                return t;
            }
            if (!t.upos().equals("ADJ") && !t.form().equals("\u201c")) {
                return null;
            }
        }
        return null;
    }

    private Optional<Figure> climb(Token start, Quantity q, @Nullable Token noun) {
        Token head = top(start, q);
        String group = Groups.of(s, noun);
        for (int steps = 0; steps < CHAIN; steps++) {
            Token up = s.head(head);
            for (Token below : s.children(head, "amod", "acl", "xcomp")
                    .filter(b -> s.children(b, "obj").findAny().isEmpty())
                    .toList()) {
                Optional<Figure> said = figure(below, "amod", start, q, group);
                if (said.isPresent() && !below.deprel().equals("acl:relcl")) {
                    return said;
                }
            }
            if (up == null) {
                return Optional.empty();
            }
            if (head.is("conj", "appos") || part(head)) {
                head = top(part(head) ? whole(head, up) : up, q);
                continue;
            }
            if (head.is("nmod", "obl") && cased(head, "of") && TOTALS.contains(lower(up.lemma()))) {
                head = up;
                continue;
            }
            return slots(head, up, q, group).map(f -> f.of(start));
        }
        return Optional.empty();
    }

    /** The number's topmost word when it hangs between: "nine of the ten". */
    private Token top(Token start, Quantity q) {
        Token up = s.head(start);
        return up != null && q.first() <= up.index() && up.index() <= q.last() ? up : start;
    }

    private boolean part(Token head) {
        return s.children(head, "case", "mark").anyMatch(c -> PARTS.contains(lower(c.form())));
    }

    /** Of what "including X" is a part: what it hangs on, or of a verb the object or subject that stands before it. */
    private Token whole(Token part, Token up) {
        return up.upos().equals("VERB")
                ? s.children(up, "obj", "nsubj", "nsubj:pass")
                        .filter(t -> t.index() < part.index())
                        .reduce((first, last) -> last)
                        .orElse(up)
                : up;
    }

    private Optional<Figure> slots(Token head, Token up, Quantity q, String group) {
        if (Harms.unreal(s, up)) {
            return Optional.empty();
        }
        String slot = slot(head, up);
        Optional<Figure> said = figure(up, slot, head, q, group);
        if (said.isPresent()) {
            return said;
        }
        Optional<Figure> bearer = bearer(head, up, slot, q, group);
        if (bearer.isPresent()) {
            return bearer;
        }
        if (slot.equals("obj") || slot.equals("pass")) {
            return s.children(up, "xcomp", "advcl", "ccomp")
                    .filter(x -> s.children(x, "obj").findAny().isEmpty())
                    .map(x -> figure(x, "xcomp", head, q, group))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (slot.equals("nsubj")) {
            return s.children(up, "xcomp")
                    .map(x -> figure(x, "nsubj", head, q, group))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (head.is("obl", "obj", "nmod") && !cased(head, "of")) {
            return s.children(up, "nsubj", "obj")
                    .filter(subject -> !subject.equals(head))
                    .map(subject -> figure(subject, "to", head, q, group).or(() -> risen(subject, head, q)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.empty();
    }

    /** "The number of people killed rose to nine", "the number of deaths stood at nine": what the subject counts has come to that. */
    private Optional<Figure> risen(Token subject, Token head, Quantity q) {
        if (!TOTALS.contains(lower(subject.lemma())) || !(cased(head, "to") || cased(head, "at"))) {
            return Optional.empty();
        }
        return s.children(subject, "nmod")
                .filter(of -> cased(of, "of"))
                .flatMap(of -> Stream.concat(
                        figure(of, "num", head, q, Scopes.ALL).stream(),
                        s.children(of, "acl", "amod")
                                .flatMap(said -> figure(said, "amod", head, q, Groups.of(s, of)).stream())))
                .findFirst();
    }

    /** "Two men were found with gunshot wounds": the word of harm is what they have. */
    private Optional<Figure> bearer(Token head, Token up, String slot, Quantity q, String group) {
        boolean undergoes = slot.equals("obj") || slot.equals("pass");
        return s.tokens().stream()
                .filter(t -> t.index() > head.index() && cased(t, "with"))
                .filter(t -> s.within(t, undergoes ? up : head))
                .map(t -> figure(t, "with", head, q, group))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private String slot(Token head, Token up) {
        if (head.deprel().equals("nsubj:pass")) {
            return "pass";
        }
        if (head.is("nsubj")) {
            boolean participle =
                    up.xpos().equals("VBN") && s.children(up, "aux").findAny().isEmpty();
            return participle && Harm.of(up).stream().anyMatch(h -> h.slots().contains("pass")) ? "pass" : "nsubj";
        }
        if (head.is("obj")) {
            return "obj";
        }
        if (head.deprel().equals("obl:unmarked") && up.upos().equals("ADJ")) {
            return "num"; // "a dozen dead", the number taken for a measure
        }
        if (head.is("nmod", "obl", "acl") && (cased(head, "of") || head.deprel().equals("nmod:poss"))) {
            return "of";
        }
        return head.relation();
    }

    private Optional<Figure> figure(Token word, String slot, Token head, Quantity q, String group) {
        for (Harm harm : Harm.of(word)) {
            if (harm.slots().contains(slot) && Harms.governed(s, word, harm)) {
                return Optional.of(new Figure(s, q, head, word, harm, group));
            }
        }
        return Optional.empty();
    }

    private boolean cased(Token t, String word) {
        return s.children(t, "case", "mark").anyMatch(c -> lower(c.form()).equals(word));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
