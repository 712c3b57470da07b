package org.recount.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recount.actor.Register.Draft;
import org.recount.actor.Trail.Found;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * Bodies, offices and kinds of people with the country that the words around name. Without one, a body or office is
 * the last one of its kind that the article named; people without a country stay without a name.
 */
final class BodiesAndOffices {
    private final ActorFinder finder;
    private final Coreference coreference;

    BodiesAndOffices(ActorFinder finder, Coreference coreference) {
        this.finder = finder;
        this.coreference = coreference;
    }

    void read(Sentence sentence, Match m) {
        Token head = sentence.token(m.head());
        boolean noun = noun(head);
        finder.foundAt(sentence, m.head()).ifPresentOrElse(f -> settleOwner(sentence, m, f), () -> {
            switch (m.listed().type()) {
                case BODY -> {
                    if (noun) {
                        body(sentence, m);
                    }
                }
                case OFFICE -> {
                    if (!(head.upos().equals("ADJ") && head.is("amod"))) { // "an official visit"
                        office(sentence, m);
                    }
                }
                case POPULATION -> {
                    if (noun) {
                        population(sentence, m);
                    }
                }
                case DEMONYM -> minority(sentence, m, head);
                default -> {}
            }
        });
    }

    private static boolean noun(Token head) {
        return head.upos().matches("NOUN|PROPN") || head.is("nsubj", "obj", "obl", "nmod");
    }

    /** "Ethnic Hungarians": people at home where they are, not of the state whose name they bear. */
    private void minority(Sentence sentence, Match m, Token head) {
        if (noun(head)) {
            Match people = m.as(Home.MINORITY);
            List<Draft> where = finder.home.of(sentence, people).stream()
                    .map(c -> finder.register.people(c, Home.MINORITY))
                    .toList();
            finder.add(sentence, m.first(), m.last(), m.head(), Reference.Kind.GROUP, where);
        }
    }

    /**
     * A holder named without a country belongs to the state of the body that the name hangs on ("the committee,
     * including Prime Minister ..."), else to the one whose body of that office was named last.
     */
    private void settleOwner(Sentence sentence, Match m, Found found) {
        if (m.listed().type() == Listed.Type.OFFICE) {
            found.drafts().stream()
                    .filter(d -> d.kind == ActorKind.PERSON && d.code == null)
                    .forEach(d -> bodyAbove(sentence, m)
                            .or(() -> bodyBefore(sentence, m))
                            .ifPresent(b -> finder.register.setOwner(d, b)));
        }
    }

    private Optional<Draft> bodyAbove(Sentence sentence, Match m) {
        Token t = sentence.token(m.head());
        while (t != null && !t.upos().equals("VERB")) {
            Optional<Draft> body = finder.foundAt(sentence, t.index()).stream()
                    .flatMap(f -> f.drafts().stream())
                    .filter(d -> d.kind.official() && d.country != null)
                    .findFirst();
            if (body.isPresent()) {
                return body;
            }
            t = sentence.head(t);
        }
        return Optional.empty();
    }

    private Optional<Draft> bodyBefore(Sentence sentence, Match m) {
        return finder.trail
                .before(sentence, m.first())
                .flatMap(f -> f.drafts().stream())
                .filter(b -> m.listed().body() != null && m.listed().body().equals(b.key) && b.country != null)
                .findFirst();
    }

    private void body(Sentence sentence, Match m) {
        String key = Objects.requireNonNull(m.listed().key());
        List<Draft> bodies = new ArrayList<>();
        for (String country : countries(sentence, m)) {
            String sector = Objects.requireNonNullElse(m.listed().sector(), "GOV");
            bodies.add(finder.register.body(country, m.listed().kind(), sector, key));
        }
        boolean named = !bodies.isEmpty();
        if (!named && !m.listed().weak()) {
            latest(sentence, m, key, false).ifPresent(bodies::add);
        }
        if (!bodies.isEmpty() || !m.listed().weak()) {
            add(sentence, m, bodies, named && bodies.size() == 1);
        }
    }

    private void office(Sentence sentence, Match m) {
        if (m.listed().flags().contains("modifier")) {
            return;
        }
        String key = Objects.requireNonNull(m.listed().key());
        List<Draft> holders = new ArrayList<>();
        countries(sentence, m).forEach(c -> holders.add(finder.register.holder(c, officeOf(sentence, m))));
        if (holders.isEmpty() && !isPlural(sentence, m)) {
            latest(sentence, m, key, true).ifPresent(holders::add);
        }
        add(sentence, m, holders, false);
    }

    private void population(Sentence sentence, Match m) {
        if (m.listed().weak() && !sentence.token(m.head()).is("nsubj", "obj", "nmod", "obl")) {
            return;
        }
        List<Draft> bands = m.listed().kind() == ActorKind.ARMED_GROUP
                ? new Bands(finder).of(sentence, m.first(), m.last())
                : List.of();
        List<Draft> people = !bands.isEmpty()
                ? bands
                : countries(sentence, m).stream()
                        .map(c -> finder.register.people(c, m.listed()))
                        .toList();
        finder.add(sentence, firstOf(sentence, m), m.last(), m.head(), Reference.Kind.GROUP, people);
    }

    /** People whom what the article says later may place: the government that they march against may be named behind them. */
    void readAgain(Sentence sentence, Match m) {
        finder.foundAt(sentence, m.head())
                .filter(f -> m.listed().type() == Listed.Type.POPULATION
                        && f.kind() == Reference.Kind.GROUP
                        && f.drafts().isEmpty())
                .ifPresent(f -> finder.home
                        .of(sentence, m)
                        .ifPresent(c -> finder.place(f, finder.register.people(c, m.listed()))));
    }

    /** Where the nouns begin that say what kind of people they are: "textile workers". */
    private int firstOf(Sentence sentence, Match m) {
        int first = m.first();
        while (first > 0 && saysWhatKind(sentence.token(first - 1), m)) {
            first--;
        }
        boolean free = IntStream.range(first, m.first())
                .allMatch(i -> finder.foundAt(sentence, i).isEmpty());
        return free ? first : m.first();
    }

    private static boolean saysWhatKind(Token t, Match m) {
        return t.upos().equals("NOUN") && t.is("compound") && m.covers(t.head());
    }

    private void add(Sentence sentence, Match m, List<Draft> drafts, boolean named) {
        if (named) {
            finder.register.alias(drafts.get(0), finder.text(sentence, m.first(), m.last()));
        }
        Reference.Kind kind = named ? Reference.Kind.NAME : Reference.Kind.DESCRIPTION;
        finder.add(sentence, m.first(), m.last(), m.head(), kind, drafts);
    }

    private static boolean isPlural(Sentence sentence, Match m) {
        return sentence.token(m.head()).xpos().matches("NNP?S");
    }

    /** The countries that own it; of "the two foreign ministers" the pair that the article is about. */
    private List<String> countries(Sentence sentence, Match m) {
        List<Draft> owners = new ArrayList<>(finder.ownersOf(sentence, m.first(), m.last()));
        if (owners.isEmpty()) {
            sentence.children(sentence.token(m.head()), "nmod:poss")
                    .filter(t -> t.upos().equals("PRON"))
                    .forEach(t -> owners.addAll(coreference.antecedent(sentence, t)));
        }
        if (owners.isEmpty() && m.listed().type() == Listed.Type.BODY) {
            owners.addAll(finder.leadersOf(sentence, m.first(), m.last()));
        }
        boolean plural = isPlural(sentence, m);
        boolean people = m.listed().type() == Listed.Type.POPULATION;
        if (owners.isEmpty() && plural && !people && Coreference.isTwo(sentence, sentence.token(m.head()))) {
            owners.addAll(coreference.pair());
        }
        List<String> countries = owners.stream()
                .filter(d -> d.kind.official() || d.kind == ActorKind.PERSON)
                .map(d -> d.country)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        if (countries.isEmpty()) {
            return finder.home.of(sentence, m).stream().toList();
        }
        return plural ? countries : countries.subList(0, 1);
    }

    /** A counterpart holds the same office as the last holder named before; every other title says its office. */
    private Listed officeOf(Sentence sentence, Match m) {
        Listed office = m.listed();
        if (!office.flags().contains("relative")) {
            return office;
        }
        return finder.trail
                .before(sentence, m.first())
                .flatMap(f -> f.drafts().stream())
                .filter(d -> d.kind == ActorKind.PERSON && d.office != null)
                .findFirst()
                .map(d -> new Listed(
                        office.type(),
                        Objects.requireNonNull(d.office),
                        office.kind(),
                        null,
                        d.sector,
                        null,
                        d.key,
                        null,
                        office.flags()))
                .orElse(office);
    }

    /** The last body or holder whose key is this one or ends in it: "the ministry" after a foreign ministry. */
    private Optional<Draft> latest(Sentence sentence, Match m, @Nullable String key, boolean person) {
        Token head = sentence.token(m.head());
        return finder.trail
                .before(sentence, m.first())
                .flatMap(f -> f.drafts().stream())
                .filter(d -> (d.kind == ActorKind.PERSON) == person && d.key != null)
                .filter(d -> Objects.equals(d.key, key) || (d.key + "").endsWith(" " + head.lemma()))
                .findFirst();
    }
}
