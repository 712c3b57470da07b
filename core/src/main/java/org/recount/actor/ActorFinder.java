package org.recount.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recount.actor.Register.Draft;
import org.recount.actor.Trail.Found;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.place.ArticlePlaces;
import org.recount.place.Place;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * Finds the actors of one article. First what the words alone tell: listed names, bodies and offices with their
 * country, people by name. Then, in reading order, what needs what came before: bodies without a country,
 * descriptions, pronouns.
 */
final class ActorFinder {
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

    final Article article;
    final Register register;
    final List<Sentence> sentences;
    private final Names names;
    private final ArticlePlaces places;
    private final Map<Integer, List<Match>> matches = new HashMap<>();
    private final Map<Integer, List<Match>> fullNames = new HashMap<>();
    private final Map<Integer, List<PersonRuns>> runs = new HashMap<>();
    final Trail trail;
    final NamedLeaders leaders;
    final Home home;

    ActorFinder(Article article, List<Sentence> sentences, Names names, ArticlePlaces places) {
        this.article = article;
        this.sentences = sentences;
        this.names = names;
        this.places = places;
        this.home = new Home(this, places);
        this.register = new Register(article, names.countries);
        this.trail = new Trail(sentences.size());
        this.leaders = new NamedLeaders(this, names.leaders);
    }

    LocalActors find() {
        for (Sentence sentence : sentences) {
            List<Match> leaderNames = names.leaders.in(sentence);
            List<Match> inSentence = names.in(sentence).stream()
                    .filter(m -> m.isTitle() || leaderNames.stream().noneMatch(m::isInside))
                    .toList();
            fullNames.put(sentence.index(), leaderNames);
            inSentence.stream().filter(m -> !m.listed().weak()).forEach(m -> readPlain(sentence, m));
            List<Match> settled =
                    inSentence.stream().map(m -> settled(sentence, m)).toList();
            settled.stream().filter(m -> m.listed().weak()).forEach(m -> readPlain(sentence, m));
            matches.put(sentence.index(), settled);
        }
        sentences.forEach(this::readNamesInBrackets);
        for (Sentence sentence : sentences) {
            List<Match> listed = matches(sentence);
            runs(sentence)
                    .forEach(run -> leaders.note(
                            sentence,
                            run,
                            UnlistedNames.titleOf(sentence, listed, run).orElse(null)));
        }
        for (Sentence sentence : sentences) {
            List<Match> listed = matches(sentence);
            runs(sentence).forEach(run -> UnlistedNames.readTitled(this, sentence, listed, run));
        }
        for (Sentence sentence : sentences) {
            runs(sentence).forEach(run -> leaders.read(sentence, run));
        }
        for (Sentence sentence : sentences) {
            runs(sentence).forEach(run -> UnlistedNames.read(this, sentence, run));
        }
        leaders.settle();
        sentences.forEach(this::readNamesInBrackets);
        Coreference coreference = new Coreference(this);
        BodiesAndOffices bodies = new BodiesAndOffices(this, coreference);
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                matches(sentence).stream()
                        .filter(m -> m.head() == token.index())
                        .findFirst()
                        .ifPresent(m -> bodies.read(sentence, m));
                coreference.read(sentence, token);
            }
        }
        sentences.forEach(s -> matches(s).forEach(m -> bodies.readAgain(s, m)));
        sentences.forEach(this::readGrounds);
        return finish();
    }

    List<Match> matches(Sentence sentence) {
        return matches.getOrDefault(sentence.index(), List.of());
    }

    /** States, governments and listed groups: the name says it all. */
    private void readPlain(Sentence sentence, Match match) {
        Listed listed = match.listed();
        Token head = sentence.token(match.head());
        if ((listed.weak() && !confirmed(sentence, listed, head)) || isStreet(sentence, match)) {
            return;
        }
        switch (listed.type()) {
            case STATE -> {
                if (!isElsewhere(sentence, match)) {
                    name(sentence, match, register.state(country(listed)), isModifier(head) || isSeat(sentence, match));
                }
            }
            case DEMONYM -> {
                if (!Home.isMinority(sentence, head)) {
                    boolean modifier = !NOUNS.contains(head.upos()) || isModifier(head);
                    name(sentence, match, register.state(country(listed)), modifier);
                }
            }
            case CAPITAL, SEAT -> {
                if (isOfLocality(sentence, head) || isSeat(sentence, match)) {
                    return;
                }
                boolean place = sentence.children(head, "case").anyMatch(c -> Words.is("locative", c.lemma()));
                if (place) {
                    Draft state = register.state(countryAt(sentence, head).orElseGet(() -> country(listed)));
                    add(
                            sentence,
                            match.first(),
                            match.last(),
                            match.head(),
                            Reference.Kind.DESCRIPTION,
                            List.of(state));
                } else {
                    Draft government = register.body(
                            country(listed),
                            listed.kind(),
                            Objects.requireNonNullElse(listed.sector(), "GOV"),
                            Objects.requireNonNullElse(listed.key(), "government"));
                    name(sentence, match, government, isModifier(head));
                }
            }
            case GROUP, ORGANIZATION -> name(sentence, match, register.listed(listed), isModifier(head));
            default -> {}
        }
    }

    /** "Peru's Security Council" is Peru's, not the world's: a weak name with an owner has its other meaning. */
    private Match settled(Sentence sentence, Match m) {
        boolean owned =
                m.other() != null && !ownersOf(sentence, m.first(), m.last()).isEmpty();
        return m.listed().weak() && (owned || !register.isKnown(m.listed())) ? m.turned() : m;
    }

    /** Whether a weak name counts: an adjective beside a word for a country, a name of somebody named already. */
    private boolean confirmed(Sentence sentence, Listed listed, Token head) {
        if (listed.type() == Listed.Type.DEMONYM) {
            Token noun = sentence.head(head);
            return noun != null && (Words.is("country_word", noun.lemma()) || Words.is("side", noun.lemma()));
        }
        return register.isKnown(listed);
    }

    private static String country(Listed listed) {
        return Objects.requireNonNull(listed.country(), () -> listed.name() + " is listed without a country");
    }

    /** "Jamaica Plain", "Peru, Indiana": a place in another country that bears the state's name. */
    private boolean isElsewhere(Sentence sentence, Match state) {
        return countryAt(sentence, sentence.token(state.head()))
                .filter(c -> !c.equals(state.listed().country()))
                .isPresent();
    }

    /** "The outskirts of Lima", "Lima suburbs": ground, on which nobody acts. */
    private static boolean isOfLocality(Sentence sentence, Token capital) {
        Token noun = sentence.head(capital);
        return noun != null && capital.is("nmod", "compound") && Words.is("locality", noun.lemma());
    }

    /** "Lebanon Road", "the Jordan River": what is called after a country or town is none. */
    private static boolean isStreet(Sentence sentence, Match match) {
        int next = match.last() + 1;
        if (next == sentence.tokens().size() || match.listed().country() == null) {
            return false;
        }
        String word = sentence.token(next).form();
        return Character.isUpperCase(word.charAt(0)) && Words.is("street", word.toLowerCase(Locale.ROOT));
    }

    /** "The London-based observatory": where somebody sits. */
    private static boolean isSeat(Sentence sentence, Match match) {
        int next = match.last() + 1;
        return next + 1 < sentence.tokens().size()
                && sentence.token(next).form().equals("-")
                && sentence.token(next + 1).form().equals("based");
    }

    /** "In the Lebanese port of Tripoli": of towns of one name the article may mean another than the capital. */
    private Optional<String> countryAt(Sentence sentence, Token word) {
        return places.in(sentence).stream()
                .filter(p -> covers(p.span(), word))
                .flatMap(p -> Optional.ofNullable(p.country()).stream())
                .findFirst();
    }

    private void name(Sentence sentence, Match match, Draft draft, boolean modifier) {
        Reference.Kind kind = modifier ? Reference.Kind.MODIFIER : Reference.Kind.NAME;
        if (match.listed().type() != Listed.Type.DEMONYM) {
            register.alias(draft, text(sentence, match.first(), match.last()));
        }
        add(sentence, match.first(), match.last(), match.head(), kind, List.of(draft));
    }

    static boolean isModifier(Token token) {
        return token.is("compound", "amod", "nmod:poss", "nmod:desc", "det");
    }

    /** "Front for the Reef (FFR)": the capitals in brackets are a name of what stands before them. */
    private void readNamesInBrackets(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i + 2 < tokens.size(); i++) {
            String inside = tokens.get(i + 1).form();
            boolean bracket =
                    tokens.get(i).form().equals("(") && tokens.get(i + 2).form().equals(")");
            if (bracket
                    && inside.matches("[A-Z][A-Z0-9-]{1,7}")
                    && foundAt(sentence, i + 1).isEmpty()) {
                int bracketAt = i;
                trail.at(sentence, bracketAt - 1)
                        .filter(f -> f.drafts().size() == 1)
                        .ifPresent(f -> {
                            register.alias(f.drafts().get(0), inside);
                            add(sentence, bracketAt + 1, bracketAt + 1, bracketAt + 1, Reference.Kind.NAME, f.drafts());
                        });
            }
        }
    }

    /** "Shelled Mariupol": the state on whose ground a place lies, where the place is not taken for an actor. */
    private void readGrounds(Sentence sentence) {
        for (Place place : places.in(sentence)) {
            String country = place.country();
            int[] words = sentence.tokens().stream()
                    .filter(t -> covers(place.span(), t))
                    .mapToInt(Token::index)
                    .toArray();
            if (country != null
                    && words.length > 0
                    && IntStream.of(words).allMatch(w -> foundAt(sentence, w).isEmpty())) {
                int last = words[words.length - 1];
                int head = NameIndex.headOf(sentence, words[0], last);
                trail.add(new Found(
                        sentence.index(),
                        words[0],
                        last,
                        head,
                        Reference.Kind.GROUND,
                        List.of(register.ground(country))));
            }
        }
    }

    /** Whether the words of a span hold a token. */
    boolean covers(Span span, Token t) {
        int from = article.charStart(span);
        return from <= t.start() && t.end() <= from + span.quote().length();
    }

    /** Runs of proper nouns that stand for nobody yet. */
    private List<PersonRuns> runs(Sentence sentence) {
        return runs
                .computeIfAbsent(
                        sentence.index(),
                        i -> PersonRuns.in(sentence, matches(sentence), fullNames.getOrDefault(i, List.of())))
                .stream()
                .filter(run -> foundAt(sentence, run.first()).isEmpty())
                .toList();
    }

    Optional<Found> foundAt(Sentence sentence, int token) {
        return trail.at(sentence, token);
    }

    void add(Sentence sentence, int first, int last, int head, Reference.Kind kind, List<Draft> drafts) {
        Span span = span(sentence, first, last);
        drafts.forEach(d -> d.spans.add(span));
        trail.add(new Found(sentence.index(), first, last, head, kind, List.copyOf(drafts)));
    }

    /** Says who those are that were found without a name. */
    void place(Found unplaced, Draft draft) {
        trail.replace(unplaced, unplaced.of(draft));
        draft.spans.add(span(sentences.get(unplaced.sentence()), unplaced.first(), unplaced.last()));
    }

    String text(Sentence sentence, int first, int last) {
        return article.text()
                .substring(sentence.token(first).start(), sentence.token(last).end());
    }

    private Span span(Sentence sentence, int first, int last) {
        return article.span(sentence.token(first).start(), sentence.token(last).end());
    }

    /** The state or organisation that the words around a body or office name: "Peru's", "Peruvian", "of Peru". */
    @Nullable
    Draft ownerOf(Sentence sentence, int first, int last) {
        List<Draft> owners = ownersOf(sentence, first, last);
        return owners.isEmpty() ? null : owners.get(0);
    }

    /** The same for words in the plural: "the foreign ministers of Peru and Chile". */
    List<Draft> ownersOf(Sentence sentence, int first, int last) {
        return ownersOf(sentence, first, last, d -> d.kind != ActorKind.PERSON && d.kind != ActorKind.CIVILIANS);
    }

    /** The listed leaders whose a body is: "the Gorbachev government". */
    List<Draft> leadersOf(Sentence sentence, int first, int last) {
        return ownersOf(sentence, first, last, leaders::governs);
    }

    private List<Draft> ownersOf(Sentence sentence, int first, int last, Predicate<Draft> which) {
        List<Draft> owners = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            for (Token child : sentence.children(sentence.token(i))) {
                if (child.form().equals("led")) { // "Peruvian-led forces"
                    sentence.children(child, "compound", "obl", "nmod", "amod", "nsubj")
                            .forEach(leader -> owners.addAll(ownerAt(sentence, leader.index(), which)));
                } else if ((child.index() < first || child.index() > last) && isOwner(sentence, child)) {
                    owners.addAll(ownerAt(sentence, child.index(), which));
                    sentence.children(child, "conj").forEach(c -> owners.addAll(ownerAt(sentence, c.index(), which)));
                }
            }
        }
        if (owners.isEmpty() && first > 0) {
            boolean possessive = first > 1 && sentence.token(first - 1).xpos().equals("POS");
            owners.addAll(ownerAt(sentence, possessive ? first - 2 : first - 1, which));
        }
        return owners;
    }

    private static boolean isOwner(Sentence sentence, Token child) {
        return child.is("nmod:poss", "amod", "compound", "nmod:desc", "flat", "det")
                || (child.is("nmod")
                        && sentence.children(child, "case")
                                .anyMatch(c -> c.lemma().equals("of")));
    }

    private List<Draft> ownerAt(Sentence sentence, int token, Predicate<Draft> which) {
        return foundAt(sentence, token).stream()
                .filter(f -> f.kind() != Reference.Kind.GROUP)
                .flatMap(f -> f.drafts().stream())
                .filter(which)
                .toList();
    }

    private LocalActors finish() {
        List<Reference> references = trail.all()
                .map(f -> new Reference(
                        f.sentence(),
                        f.first(),
                        f.last(),
                        f.head(),
                        f.kind(),
                        f.drafts().stream().map(register::key).toList(),
                        span(sentences.get(f.sentence()), f.first(), f.last())))
                .toList();
        return new LocalActors(register.finish(), references);
    }
}
