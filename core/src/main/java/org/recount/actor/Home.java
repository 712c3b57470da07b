package org.recount.actor;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recount.actor.Register.Draft;
import org.recount.place.ArticlePlaces;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * The country of bodies and people whom no word for a country owns: that of the place which they are named after or
 * stand at ("rebels in Darfur", "the governor of Sindh", "students throughout Peru"); for people who may be taken to be
 * at home, that of the place where they act or suffer ("strikers marched to the market in Quito"), or of the police, court or
 * government which deals with them ("Peruvian police dispersed demonstrators"). So the annotated examples of the CAMEO
 * manual and of PLOVER's gold records code unnamed domestic actors.
 */
final class Home {
    /** Flag of people who are as often as not away from their country: a place says nothing of it. */
    private static final String ABROAD = "abroad";

    /** Flag of people whom their own state's police, courts and government deal with. */
    private static final String SUBJECTS = "subjects";

    private static final Set<String> PLACE_NAMES = Set.of("PROPN", "NOUN", "ADJ");

    /** People who bear the name of another state than that which they live in. */
    static final Listed MINORITY = new Listed(
            Listed.Type.POPULATION,
            "minority",
            ActorKind.CIVILIANS,
            null,
            "CVL",
            null,
            "minority",
            null,
            Set.of(SUBJECTS));

    private final ActorFinder finder;
    private final ArticlePlaces places;

    Home(ActorFinder finder, ArticlePlaces places) {
        this.finder = finder;
        this.places = places;
    }

    /** The country of what a match names, as ISO 3166 alpha-3. */
    Optional<String> of(Sentence sentence, Match m) {
        Token head = sentence.token(m.head());
        Listed.Type type = m.listed().type();
        Optional<String> named = at(
                sentence,
                sentence.children(head, "compound", "nmod:poss", "nmod")
                        .filter(c -> c.index() < m.first() || c.index() > m.last())
                        .filter(c -> !c.deprel().equals("nmod") || isCase(sentence, c, "of")));
        if (named.isPresent()) {
            return named;
        }
        Optional<String> based = at(
                sentence,
                sentence.children(head, "acl", "amod")
                        .filter(c -> c.form().equals("based"))
                        .flatMap(c -> Stream.concat(where(sentence, c), sentence.children(c, "compound"))));
        if (based.isPresent()) {
            return based;
        }
        Optional<String> from = type == Listed.Type.POPULATION ? origin(sentence, head) : addressed(sentence, head);
        if (from.isPresent()) {
            return from;
        }
        boolean away = type == Listed.Type.OFFICE
                ? !Words.is("at_home", Objects.requireNonNullElse(m.listed().key(), ""))
                : m.listed().flags().contains(ABROAD);
        if (away) {
            return Optional.empty();
        }
        Optional<String> standing = at(sentence, where(sentence, head));
        if (standing.isPresent() || type != Listed.Type.POPULATION) {
            return standing;
        }
        return clause(sentence, head)
                .flatMap(verb -> happening(sentence, verb, head)
                        .or(() -> m.listed().flags().contains(SUBJECTS)
                                ? dealing(sentence, verb, head)
                                : Optional.empty()));
    }

    /** "Refugees from Nepal", "families fleeing the war in Nepal": whence they come, wherever they are now. */
    private Optional<String> origin(Sentence sentence, Token people) {
        Stream<Token> from = sentence.children(people, "nmod").filter(c -> isCase(sentence, c, "from"));
        Stream<Token> fled = sentence.children(people, "acl")
                .filter(c -> Words.is("flee", c.lemma()))
                .flatMap(c -> sentence.children(c, "obj", "obl"));
        return at(sentence, Stream.concat(from, fled));
    }

    /** "Peruvian miners told the ministry": the body or office is their own state's where no other is named. */
    private Optional<String> addressed(Sentence sentence, Token body) {
        boolean definite =
                sentence.children(body, "det").anyMatch(d -> d.lemma().equals("the"));
        return definite
                ? clause(sentence, body)
                        .flatMap(verb -> sentence.children(verb, "nsubj", "obl")
                                .filter(c -> c.index() != body.index())
                                .filter(c -> c.is("nsubj") || isCase(sentence, c, "by"))
                                .flatMap(c -> countriesOf(sentence, c, "domestic"))
                                .findFirst())
                : Optional.empty();
    }

    /** The countries of whom a word names, where their sector is of this use. */
    private Stream<String> countriesOf(Sentence sentence, Token word, String use) {
        return finder.foundAt(sentence, word.index()).stream()
                .flatMap(f -> f.drafts().stream())
                .filter(d -> d.sector != null && Words.is(use, d.sector) && d.country != null)
                .map(d -> Objects.requireNonNull(d.country));
    }

    /** Whether a word for people of a state names a minority in another: "ethnic Hungarians", "the Hungarians of Romania". */
    static boolean isMinority(Sentence sentence, Token demonym) {
        return sentence.children(demonym, "amod").anyMatch(a -> Words.is("minority", a.lemma()))
                || isEnclave(sentence, demonym)
                || (demonym.xpos().equals("NNPS")
                        && sentence.children(demonym, "nmod")
                                .anyMatch(n -> n.upos().equals("PROPN") && isCase(sentence, n, "of")));
    }

    /** "The Hungarian community in Romania". */
    private static boolean isEnclave(Sentence sentence, Token demonym) {
        Token people = sentence.head(demonym);
        Token verb = people == null ? null : sentence.head(people);
        return people != null
                && demonym.is("amod", "compound")
                && Words.is("enclave", people.lemma())
                && Stream.of(people, verb)
                        .filter(Objects::nonNull)
                        .flatMap(over -> sentence.children(Objects.requireNonNull(over), "nmod", "obl"))
                        .anyMatch(n -> isCase(sentence, n, "in") || (n.is("nmod") && isCase(sentence, n, "of")));
    }

    /** The verb that the people act or suffer in. */
    private static Optional<Token> clause(Sentence sentence, Token counted) {
        Token people = counted;
        Token verb = sentence.head(people);
        while (verb != null
                && people.deprel().equals("nmod")
                && isCase(sentence, people, "of")
                && !verb.upos().equals("VERB")) {
            people = verb; // "thousands of demonstrators"
            verb = sentence.head(people);
        }
        return verb != null && verb.upos().equals("VERB") && people.is("nsubj", "obj", "obl")
                ? Optional.of(verb)
                : Optional.empty();
    }

    private Optional<String> happening(Sentence sentence, Token verb, Token people) {
        return at(
                sentence,
                Stream.concat(
                        where(sentence, verb),
                        sentence.children(verb, "obj", "obl")
                                .filter(c -> c.index() != people.index())
                                .flatMap(c -> where(sentence, c))));
    }

    private Optional<String> dealing(Sentence sentence, Token verb, Token people) {
        return Stream.of(
                        sentence.children(verb, "nsubj", "obl", "obj"),
                        controller(sentence, verb),
                        demanded(sentence, verb))
                .flatMap(tokens -> tokens)
                .filter(c -> c.index() != people.index())
                .flatMap(c -> countriesOf(sentence, c, "inward"))
                .findFirst();
    }

    /** Of whom they want something who "marched to demand that the government resign". */
    private static Stream<Token> demanded(Sentence sentence, Token verb) {
        return sentence.children(verb, "advcl", "xcomp")
                .filter(c -> Words.is("demand", c.lemma()))
                .flatMap(c -> sentence.subtree(c).stream());
    }

    /** Who disperses them in "police used gas to disperse them". */
    private static Stream<Token> controller(Sentence sentence, Token verb) {
        Token above = sentence.head(verb);
        boolean controlled = verb.is("xcomp", "advcl", "conj")
                && sentence.children(verb, "nsubj").findAny().isEmpty();
        return above == null || !controlled ? Stream.empty() : sentence.children(above, "nsubj");
    }

    /** What stands behind "in", "at", "across" and the like. */
    private static Stream<Token> where(Sentence sentence, Token over) {
        return sentence.children(over, "nmod", "obl")
                .filter(c -> sentence.children(c, "case").anyMatch(k -> Words.is("whereabouts", k.lemma())));
    }

    private static boolean isCase(Sentence sentence, Token t, String preposition) {
        return sentence.children(t, "case").anyMatch(c -> c.lemma().equals(preposition));
    }

    /** The country of the first of these phrases that names a place of one. */
    private Optional<String> at(Sentence sentence, Stream<Token> phrases) {
        return phrases.filter(t -> PLACE_NAMES.contains(t.upos()))
                .flatMap(t -> country(sentence, t).stream())
                .findFirst();
    }

    private Optional<String> country(Sentence sentence, Token phrase) {
        Optional<String> state = Stream.concat(
                        Stream.of(phrase),
                        sentence.children(phrase, "nmod:poss", "amod", "compound", "appos", "nmod", "flat"))
                .flatMap(t -> finder.foundAt(sentence, t.index()).stream())
                .flatMap(f -> f.drafts().stream())
                .filter(d ->
                        d.kind == ActorKind.STATE || d.kind == ActorKind.OTHER || Objects.equals(d.key, "government"))
                .map(Home::countryOf)
                .flatMap(Optional::stream)
                .findFirst();
        return state.or(() -> Stream.concat(Stream.of(phrase), sentence.children(phrase, "compound", "appos", "nmod"))
                .filter(t -> t.upos().equals("PROPN"))
                .flatMap(t -> listed(sentence, t).stream())
                .findFirst());
    }

    private static Optional<String> countryOf(Draft draft) {
        return Optional.ofNullable(draft.country);
    }

    private Optional<String> listed(Sentence sentence, Token name) {
        return places.in(sentence).stream()
                .filter(p -> finder.covers(p.span(), name))
                .flatMap(p -> Optional.ofNullable(p.country()).stream())
                .findFirst();
    }
}
