package org.recount.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recount.actor.ActorKind;
import org.recount.actor.LocalActor;
import org.recount.actor.LocalActors;
import org.recount.actor.Reference;
import org.recount.article.Article;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;
import org.recount.time.Time;

/** One sentence against the trigger lexicon: which rows fire, and for whom. */
final class Reading {
    /** The word classes of people. */
    private static final Set<String> PEOPLE = Set.of("#person", "#victim", "#human");

    private final Sentence sentence;
    private final LocalActors actors;
    private final Lexicon lexicon;
    private final Ontology ontology;
    private final WordClasses classes;
    private final Humans humans;
    private final Slots slots;
    private final Arguments arguments;
    private final Parties parties;

    /** A row that fires at a trigger; {@code main} is the trigger's light verb, or the trigger itself. */
    record Hit(
            TriggerRow row, EventType type, Token trigger, Token main, Parties.Sides sides, Status status, String why) {
        Hit with(Parties.Sides other) {
            return new Hit(row, type, trigger, main, other, status, why);
        }

        /** The same with the act that another row names. */
        Hit as(TriggerRow other) {
            return new Hit(other, type, trigger, main, sides, status, why + " as " + other.id());
        }
    }

    Reading(
            Article article,
            Sentence sentence,
            LocalActors actors,
            Lexicon lexicon,
            Ontology ontology,
            WordClasses classes,
            Humans humans,
            List<Time> times) {
        this.sentence = sentence;
        this.actors = actors;
        this.lexicon = lexicon;
        this.ontology = ontology;
        this.classes = classes;
        this.humans = humans;
        this.slots = new Slots(sentence, actors, lexicon, classes, humans);
        this.arguments = new Arguments(article, sentence, actors, lexicon, classes, humans, words(article, times));
        this.parties = new Parties(sentence, actors, ontology, slots, arguments);
    }

    List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        BitSet names = names(sentence, actors);
        for (Token token : sentence.tokens()) {
            char pos = posOf(token);
            if (pos != ' ' && !names.get(token.index())) {
                hit(token, pos).ifPresent(hits::add);
            }
        }
        return new Selection(sentence, hits).kept();
    }

    /**
     * The first row that fires; a later one of its type may know better where the parties stand. Where nobody is named, the most
     * specific row still says which act it was: "a rocket attack on the market".
     */
    private Optional<Hit> hit(Token token, char pos) {
        Hit best = null;
        TriggerRow closest = null;
        for (TriggerRow row : lexicon.rows(token.lemma(), pos)) {
            boolean wanted = best == null || ontology.code(row.cameo()).type() == best.type();
            if (wanted && meets(row, token)) {
                Hit hit = hit(row, token).orElse(null);
                closest = closest == null && !row.has(TriggerRow.Flag.WEAK) ? row : closest;
                if (hit != null && (best == null || parties.complete(hit.sides()))) {
                    best = best == null ? hit : best.with(hit.sides());
                }
                if (best != null && parties.complete(best.sides())) {
                    break;
                }
            }
        }
        if (best != null
                && best.row().has(TriggerRow.Flag.REFERENCE)
                && closest != null
                && !closest.equals(best.row())
                && ontology.code(closest.cameo()).type() == best.type()) {
            best = best.as(closest);
        }
        return Optional.ofNullable(best);
    }

    private BitSet words(Article article, List<Time> times) {
        BitSet words = new BitSet();
        for (Time time : times) {
            int start = article.charStart(time.span());
            int end = start + time.span().quote().length();
            sentence.tokens().stream()
                    .filter(t -> t.start() >= start && t.end() <= end)
                    .forEach(t -> words.set(t.index()));
        }
        return words;
    }

    private static char posOf(Token token) {
        return switch (token.upos()) {
            case "VERB" -> 'V';
            case "NOUN" -> 'N';
            case "PROPN" -> 'N';
            case "ADJ" -> 'A';
            default -> ' ';
        };
    }

    /** "Army" in "Liberation Army", "Council" in "Security Council": part of a name, no word of its own. */
    private static BitSet names(Sentence sentence, LocalActors actors) {
        BitSet names = new BitSet();
        actors.in(sentence).stream()
                .filter(r -> r.kind() == Reference.Kind.NAME)
                .forEach(r -> names.set(r.first(), r.last() + 1));
        return names;
    }

    private boolean meets(TriggerRow row, Token trigger) {
        for (Condition condition : row.conditions()) {
            if (!holds(condition, trigger)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Condition condition, Token trigger) {
        List<Token> fillers = slots.fill(trigger, condition.path());
        boolean met = condition.alternatives().isEmpty() ? !fillers.isEmpty() : any(fillers, condition.alternatives());
        return met != condition.negated();
    }

    private boolean any(List<Token> fillers, List<String> alternatives) {
        for (Token filler : fillers) {
            for (String alternative : alternatives) {
                if (is(filler, alternative)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean is(Token filler, String alternative) {
        String lemma = filler.lemma().toLowerCase(Locale.ROOT);
        return switch (alternative.charAt(0)) {
            case '#' ->
                classes.in(alternative.substring(1), lemma)
                        || (alternative.equals("#territory") && isPlace(filler))
                        || (PEOPLE.contains(alternative) && humans.unsaid(sentence, filler))
                        || described(filler).anyMatch(word -> classes.in(alternative.substring(1), word));
            case '@' ->
                alternative.equals("@actor")
                        ? !arguments.of(List.of(filler)).isEmpty() || isPlace(filler)
                        : arguments.of(List.of(filler)).stream()
                                .flatMap(p -> arguments.actor(p).stream())
                                .anyMatch(a -> isKind(a, alternative));
            default -> lemma.equals(alternative);
        };
    }

    /** Whether a word names a place whose country is known: its state may suffer what is done to it. */
    private boolean isPlace(Token word) {
        return actors.groundAt(sentence, word).isPresent();
    }

    /** The other words of a description that the filler heads: "chargé" in "chargé d'affaires"; the title of a name. */
    private Stream<String> described(Token filler) {
        if (filler.upos().equals("PROPN")) {
            return sentence.children(filler, "nmod:desc", "appos").map(Token::lemma);
        }
        return actors.at(sentence, filler)
                .filter(r -> r.kind() == Reference.Kind.DESCRIPTION && r.last() > r.first())
                .map(r -> sentence.tokens().subList(r.first(), r.last() + 1).stream()
                        .map(Token::lemma))
                .orElse(Stream.empty());
    }

    private static boolean isKind(LocalActor actor, String kind) {
        return switch (kind) {
            case "@state" -> actor.kind().official();
            case "@group" -> actor.kind() == ActorKind.ARMED_GROUP || actor.kind() == ActorKind.OTHER;
            case "@person" -> actor.kind() == ActorKind.PERSON;
            default -> throw new IllegalArgumentException("no kind of actor is called " + kind);
        };
    }

    private Optional<Hit> hit(TriggerRow row, Token trigger) {
        EventType type = ontology.code(row.cameo()).type();
        if (type == null) {
            return Optional.empty();
        }
        Parties.Sides sides = parties.of(row, trigger, type);
        List<Participant> who = sides.actors();
        List<Participant> whom = sides.recipients();
        boolean bothKnown = Parties.resolved(who) && (Parties.resolved(whom) || (sides.reciprocal() && who.size() > 1));
        boolean enough = (parties.named(who) || parties.named(whom) || row.has(TriggerRow.Flag.REFERENCE))
                && !(row.has(TriggerRow.Flag.NEEDS_ACTOR) && who.isEmpty())
                && !(row.has(TriggerRow.Flag.NEEDS_RECIPIENT) && whom.isEmpty() && !sides.reciprocal())
                && !(row.has(TriggerRow.Flag.WEAK) && !bothKnown);
        if (!enough) {
            return Optional.empty();
        }
        Token main = slots.light(trigger).map(LightVerbs.Light::verb).orElse(trigger);
        boolean asked = row.conditions().stream().anyMatch(c -> c.path().steps().contains("not"));
        boolean negated = !asked
                && !(slots.negation(trigger).isEmpty() && slots.negation(main).isEmpty());
        Status status = negated ? Status.NEGATED : Standing.of(sentence, trigger, main);
        return Optional.of(new Hit(row, type, trigger, main, sides, status, why(row, trigger)));
    }

    private String why(TriggerRow row, Token trigger) {
        StringBuilder why = new StringBuilder(row.id());
        Stream.concat(
                        row.conditions().stream().map(Condition::path),
                        Stream.concat(row.actor().stream(), row.recipient().stream()))
                .distinct()
                .forEach(path -> slots.fill(trigger, path)
                        .forEach(t -> why.append(' ')
                                .append(path)
                                .append('=')
                                .append(t.lemma())
                                .append('(')
                                .append(t.deprel())
                                .append(')')));
        return why.toString();
    }
}
