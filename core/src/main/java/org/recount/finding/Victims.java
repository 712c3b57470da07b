package org.recount.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.finding.Detail.Bound;
import org.recount.syntax.NamedSpan;
import org.recount.syntax.Role;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * Counts the people whom a sentence names as victims without giving their number: "Ana Paz died" is one at least, "a man,
 * his wife and two others were killed" four. Who they are is read from the roles of the word of harm and from its tree.
 */
final class Victims {
    /** Reads a victim's phrase as one person. */
    private static final Set<String> ONE = Set.of("he", "she", "him", "her", "himself", "herself");
    /** The role of what befalls somebody, in PropBank's frames of killing, dying and wounding. */
    private static final String UNDERGOER = "ARG1";

    private static final Set<String> AGES = Set.of("year", "month", "week", "day");
    private static final int CHAIN = 4;

    private final Sentence s;
    private final Map<Integer, Quantity> quantities = new TreeMap<>();

    private Victims(Sentence s) {
        this.s = s;
        for (Quantity q : Quantities.find(s)) {
            for (int i = q.first(); i <= q.last(); i++) {
                quantities.put(i, q);
            }
        }
    }

    /**
     * The figures of a sentence whose number is counted from the people named, of all people, in order. None where the
     * sentence states a number of all people for the same harm, unless that is the number of one of several members of a
     * list.
     *
     * @param stated the figures that the sentence states
     */
    static List<Figure> find(Sentence sentence, List<Figure> stated) {
        Victims victims = new Victims(sentence);
        Map<List<Object>, Figure> found = new LinkedHashMap<>();
        for (Token word : sentence.tokens()) {
            for (Harm harm : Harm.of(word)) {
                if (Harms.holds(sentence, word, harm)) {
                    victims.count(word, harm)
                            .filter(f -> stated.stream().noneMatch(o -> covers(o, f)))
                            .ifPresent(f -> found.merge(
                                    List.of(harm.attribute(), f.head().index()),
                                    f,
                                    (a, b) -> most(a) < most(b) ? b : a));
                }
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparingInt(f -> f.quantity().first()))
                .toList();
    }

    private static int most(Figure f) {
        Integer low = f.quantity().low();
        return low == null ? 0 : low;
    }

    /** Whether a stated figure is the number of one of the members of the list that another counts. */
    static boolean member(Figure stated, Figure list) {
        return stated.harm().attribute().equals(list.harm().attribute())
                && stated.group().equals(Scopes.ALL)
                && list.quantity().first() <= stated.quantity().first()
                && stated.quantity().last() <= list.quantity().last()
                && most(list) > most(stated);
    }

    private static boolean covers(Figure stated, Figure named) {
        return stated.harm().attribute().equals(named.harm().attribute())
                && stated.group().equals(Scopes.ALL)
                && !member(stated, named);
    }

    private Optional<Figure> count(Token word, Harm harm) {
        for (Token victim : undergoers(word, harm)) {
            List<Token> members = members(victim, word);
            int sum = 0;
            for (Token member : members) {
                int n = number(member);
                if (n == 0) {
                    sum = 0;
                    break;
                }
                sum += n;
            }
            if (sum > 0) {
                int first = first(members.getFirst());
                int last = last(members.getLast());
                Quantity own = members.size() == 1 ? own(victim) : null;
                String group = Groups.of(s, victim);
                if (own != null && !group.equals(Scopes.ALL) && Scopes.whole(group)) {
                    return Optional.empty(); // its figure is comparable with one about all as it is
                }
                // "killed four classmates and himself" tells the whole deed
                Integer all = members.size() > 1 && members.getLast().form().endsWith("self") ? sum : null;
                Quantity q = own != null && group.equals(Scopes.ALL)
                        ? own
                        : new Quantity(first, last, sum, all, all, all == null ? Bound.AT_LEAST : Bound.EXACT);
                return Optional.of(new Figure(s, q, victim, word, harm, Scopes.ALL));
            }
        }
        return Optional.empty();
    }

    /** The first word of a member's number, or the member. */
    private int first(Token member) {
        return s.children(member, "nummod", "det", "amod", "nmod:poss", "compound")
                .mapToInt(Token::index)
                .filter(i -> i < member.index())
                .min()
                .orElse(member.index());
    }

    /** The last word of the name that a member is, or the member. */
    private int last(Token member) {
        return s.names().stream()
                .filter(n -> n.start() <= member.index() && member.index() < n.end())
                .mapToInt(n -> n.end() - 1)
                .findFirst()
                .orElse(member.index());
    }

    /** Who suffers it: by role, by tree, by the verb that shares its subject. */
    private List<Token> undergoers(Token word, Harm harm) {
        List<Token> found = new ArrayList<>();
        for (Role role : s.roles()) {
            if (role.predicate() == word.index() && role.label().equals(UNDERGOER)) {
                found.add(s.token(role.argument()));
            }
        }
        found.addAll(byTree(word, harm));
        return found.stream()
                .map(this::antecedent)
                .filter(t -> !clause(t) || t.index() < word.index())
                .map(t -> listed(t, word))
                .filter(t -> t.index() != word.index() && !agent(t, word))
                .distinct()
                .toList();
    }

    /** "A sniper shooting": who does it, where the noun is not one of those that the figures are told of. */
    private static boolean agent(Token t, Token harm) {
        return t.is("compound") && t.head() == harm.index() && !Groups.listed(t);
    }

    private List<Token> byTree(Token word, Harm harm) {
        Set<String> slots = harm.slots();
        List<Token> found = new ArrayList<>();
        if (word.upos().equals("NOUN")) {
            s.children(word, "nmod")
                    .filter(t -> slots.contains("of") && (t.deprel().equals("nmod:poss") || cased(t, "of")))
                    .forEach(found::add);
            return found;
        }
        if (slots.contains("obj")) {
            s.children(word, "obj").filter(t -> !clause(t)).forEach(found::add);
        }
        Token subject = found.isEmpty() ? subject(word, slots) : null;
        if (subject != null) {
            found.add(subject);
        }
        Token head = s.head(word);
        if (head != null && found.isEmpty()) {
            if (slots.contains("amod") && word.is("acl") && word.xpos().equals("VBN")) {
                found.add(head);
            }
            boolean said = slots.contains("xcomp") && word.is("xcomp", "obl", "advcl", "ccomp");
            boolean shared = slots.contains("nsubj") && word.is("xcomp");
            boolean participle =
                    slots.contains("pass") && word.is("xcomp") && word.xpos().equals("VBN");
            if ((said || shared || participle) && head.upos().equals("VERB")) {
                s.children(head, "obj", "nsubj:pass")
                        .findFirst()
                        .or(() -> s.children(head, "nsubj").filter(t -> shared).findFirst())
                        .ifPresent(found::add);
            }
        }
        if (head != null
                && found.isEmpty()
                && slots.contains("amod")
                && word.is("amod")
                && head.index() < word.index()) {
            found.add(head); // "left a man and his son dead"
        }
        if (found.isEmpty() && word.upos().equals("ADJ") && word.index() > 0) {
            Token before = s.token(word.index() - 1); // "found dead", whatever the tree hangs it on
            if (before.upos().equals("VERB")) {
                s.children(before, "nsubj:pass").findFirst().ifPresent(found::add);
            }
        }
        return found;
    }

    private @Nullable Token subject(Token word, Set<String> slots) {
        Token w = word;
        for (int i = 0; w != null && i < CHAIN; i++) {
            Token own = s.children(w, "nsubj").findFirst().orElse(null);
            if (own != null) {
                boolean undergoes = own.deprel().equals("nsubj:pass") || participle(w);
                return slots.contains("nsubj") || (undergoes && slots.contains("pass")) ? own : null;
            }
            w = w.is("conj") || pair(w) ? s.head(w) : before(w);
        }
        return null;
    }

    /** "Man shot, killed in Acre": whether it is the second of two harms side by side. */
    private boolean pair(Token verb) {
        return verb.is("advcl")
                && verb.head() == verb.index() - 2
                && s.token(verb.index() - 1).form().equals(",")
                && !Harm.of(s.token(verb.head())).isEmpty();
    }

    /** "Girl shot in the head, killed": the participle before, which the tree may make a clause of this one. */
    private @Nullable Token before(Token verb) {
        return s.children(verb, "ccomp", "parataxis", "advcl")
                .filter(c ->
                        c.index() < verb.index() && participle(c) && !Harm.of(c).isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** "Man killed in raid", which may be taken for "the man killed"; but a killer's verb has an object. */
    private boolean participle(Token verb) {
        return Set.of("VBN", "VBD").contains(verb.xpos())
                && s.children(verb, "aux").findAny().isEmpty()
                && (verb.xpos().equals("VBN") || s.children(verb, "obj").allMatch(this::clause));
    }

    /** A number of people with a participle of its own: "a woman killed, three others injured", "two killed three injured". */
    private boolean clause(Token object) {
        Token verb = s.head(object);
        if (own(object) != null && verb != null && new Behind(s).runsOn(verb)) {
            return true;
        }
        return own(object) != null
                && s.children(object, "acl").anyMatch(t -> t.index() == object.index() + 1)
                && s.tokens().subList(0, object.index()).stream()
                        .anyMatch(t -> t.form().equals(","));
    }

    /** Of "the boy who died" the boy. */
    private Token antecedent(Token t) {
        Token clause = t.xpos().startsWith("W") ? s.head(t) : null;
        Token noun = clause != null && clause.is("acl") ? s.head(clause) : null;
        return noun == null ? t : noun;
    }

    /** The first of the list in which a victim stands. */
    private Token listed(Token victim, Token word) {
        Token first = victim.is("conj") ? s.head(victim) : null;
        if (first == null || first.index() < word.index() != victim.index() < word.index()) {
            return victim;
        }
        return Harm.of(first).isEmpty() && number(first) > 0 ? first : victim;
    }

    /** The victim and those listed with it, on the same side of the word of harm; the words of one name are one. */
    private List<Token> members(Token victim, Token word) {
        List<Token> members = new ArrayList<>(List.of(victim));
        Stream.concat(s.children(victim, "conj").filter(t -> !t.lemma().equals("age")), beside(victim, word))
                .filter(t -> t.index() < word.index() == victim.index() < word.index())
                .filter(t -> s.names().stream()
                        .noneMatch(n -> n.start() < t.index()
                                && t.index() < n.end()
                                && t.upos().equals("PROPN")))
                .forEach(members::add);
        members.sort(Comparator.comparingInt(Token::index));
        return members;
    }

    /** "Two women, one man injured", "killed his wife, her son, himself": lists that the tree does not take for such. */
    private Stream<Token> beside(Token victim, Token word) {
        Token head = s.head(victim);
        Stream<Token> before = head == null || !victim.is("appos", "conj", "list") || word.index() < victim.index()
                ? s.children(word, "obl:unmarked", "dislocated")
                : Stream.of(head);
        Stream<Token> listed = Stream.of(first(victim) - 2)
                .filter(i -> i >= 0)
                .map(s::token)
                .filter(t -> t.head() == word.index() || !t.is("nsubj", "obj", "obl", "nmod", "conj"))
                .filter(t -> Harm.of(t).isEmpty());
        return Stream.concat(
                Stream.concat(before, listed)
                        .distinct()
                        .filter(t -> t.index() < victim.index() && number(t) > 0 && comma(t, victim)),
                s.tokens().stream()
                        .filter(t -> t.index() > victim.index())
                        .filter(t -> reflexive(t, victim, word) || apposed(t, victim, word)));
    }

    /** "Kills his wife, her son, himself". */
    private boolean reflexive(Token t, Token victim, Token word) {
        return t.form().endsWith("self")
                && t.is("nmod:unmarked", "obl:unmarked", "appos")
                && (t.head() == word.index() || s.within(t, victim))
                && s.token(t.index() - 1).form().equals(",");
    }

    /** "Two women, one man hurt": no second name of the same people, for that would stand between commas. */
    private boolean apposed(Token t, Token victim, Token word) {
        boolean closed = t.index() + 1 < s.tokens().size()
                && s.token(t.index() + 1).upos().equals("PUNCT");
        boolean numbers = own(t) != null && own(victim) != null;
        boolean next = t.is("obl:unmarked") && t.head() == word.index() && t.index() + 1 == word.index();
        return (next || (t.is("appos") && t.head() == victim.index()))
                && !closed
                && s.tokens().subList(victim.index(), t.index()).stream()
                        .anyMatch(c -> c.form().equals(","))
                && number(t) > 0
                && (numbers || t.index() + 1 == word.index());
    }

    private boolean comma(Token one, Token other) {
        return s.tokens().subList(one.index() + 1, other.index()).stream()
                .anyMatch(t -> t.form().equals(",") || t.upos().equals("CCONJ"));
    }

    /** How many a word stands for; 0 when it does not say or names nobody. */
    private int number(Token t) {
        Quantity own = own(t);
        boolean people = Groups.people(t) || Groups.person(t) || t.upos().equals("NUM");
        if (own != null) {
            Integer n = own.best() != null ? own.best() : own.low();
            return people && n != null && n <= Figures.PEOPLE ? n : 0;
        }
        return one(t) ? 1 : 0;
    }

    private @Nullable Quantity own(Token t) {
        Quantity own = quantities.get(t.index());
        return own != null
                ? own
                : s.children(t, "nummod", "det", "amod")
                        .map(c -> quantities.get(c.index()))
                        .filter(q -> q != null && q.last() < t.index())
                        .findFirst()
                        .orElse(null);
    }

    private boolean one(Token t) {
        String form = t.form().toLowerCase(Locale.ROOT);
        if (t.upos().equals("PRON")) {
            return ONE.contains(form);
        }
        if (t.upos().equals("PROPN")) {
            return s.names().stream()
                    .anyMatch(n -> n.kind() == NamedSpan.Kind.PERSON && n.start() <= t.index() && t.index() < n.end());
        }
        boolean singular = t.xpos().equals("NN") || t.xpos().equals("JJ");
        boolean aged = form.endsWith("-old")
                || (form.equals("old")
                        && s.children(t).stream()
                                .anyMatch(c -> AGES.contains(c.lemma().toLowerCase(Locale.ROOT))));
        return singular && (aged || Groups.person(t));
    }

    private boolean cased(Token t, String word) {
        return s.children(t, "case").anyMatch(c -> c.form().equalsIgnoreCase(word));
    }
}
