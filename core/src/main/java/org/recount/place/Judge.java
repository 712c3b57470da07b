package org.recount.place;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * Decides whether a match is a place and which. A name counts as a place by the words around it: a preposition of
 * place, a kind of place beside it, a wider place behind it, or its being what an act is done to; never by its capital
 * alone, since towns share their names with people and words.
 */
final class Judge {
    private static final int LARGE = 500_000;
    private static final int KNOWN = 100_000;
    private static final int SMALL = 5_000;
    private static final int SEAT = 20_000;
    private static final int SHORT = 5;

    private final Gazetteer gazetteer;
    private final Words words;
    private final Scene scene;
    private final Set<String> here;

    /**
     * For one sentence.
     *
     * @param here ISO alpha-3 of the countries that the sentence names
     */
    Judge(Gazetteer gazetteer, Words words, Scene scene, Set<String> here) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.scene = scene;
        this.here = here;
    }

    /** The place that the match means, or null when it is none. */
    @Nullable
    Candidate best(Sentence sentence, Match match, boolean listed, boolean chained) {
        Candidate best = match.candidates().stream()
                .filter(c -> fits(c, match))
                .max(Comparator.comparingDouble((Candidate c) -> score(c, match))
                        .thenComparing(Candidate::name, Comparator.reverseOrder())
                        .thenComparing(c -> String.valueOf(c.country()), Comparator.reverseOrder())
                        .thenComparing(c -> String.valueOf(c.lat()) + c.lon(), Comparator.reverseOrder()))
                .orElse(null);
        Candidate seat = best == null || match.designator() != null ? best : seat(best, match);
        return seat != null && isPlace(sentence, match, seat, listed, chained) ? seat : null;
    }

    /** The town that a division is named after, which a bare name means: "in Idlib"; else the division itself. */
    private static Candidate seat(Candidate division, Match match) {
        return division.kind() != Candidate.Kind.PROVINCE
                ? division
                : match.candidates().stream()
                        .filter(c -> c.kind() == Candidate.Kind.TOWN && c.population() >= SEAT && c.within(division))
                        .max(Comparator.comparingInt(Candidate::population).thenComparing(Candidate::name))
                        .orElse(division);
    }

    private static boolean fits(Candidate c, Match match) {
        return !"district".equals(match.designator())
                || c.kind() == Candidate.Kind.DISTRICT
                || c.kind() == Candidate.Kind.TOWN
                || c.kind() == Candidate.Kind.REGION;
    }

    private double score(Candidate c, Match match) {
        double score = switch (c.kind()) {
            case COUNTRY -> 9;
            case REGION -> 8;
            case PROVINCE -> c.division() == null ? 7.5 : 5.5;
            case DISTRICT -> 4;
            case TOWN -> Math.log10(c.population() + 1000.0);
        };
        String designator = match.designator() == null ? "" : match.designator();
        boolean said = switch (designator) {
            case "province" -> c.kind() == Candidate.Kind.PROVINCE || c.kind() == Candidate.Kind.REGION;
            case "district" -> c.kind() == Candidate.Kind.DISTRICT;
            case "town" -> c.kind() == Candidate.Kind.TOWN;
            default -> false;
        };
        return score + (said ? 5 : 0) + (c.exact() ? 1.5 : 0) + (c.country() == null ? 0 : context(c.country(), match));
    }

    private double context(String country, Match match) {
        return (country.equals(match.adjective()) ? 4 : 0)
                + (here.contains(country) ? 1.5 : 0)
                + 1.5 * scene.share().getOrDefault(country, 0.0);
    }

    private boolean near(Candidate c, Match match) {
        String country = c.country();
        return country != null
                && (country.equals(match.adjective())
                        || here.contains(country)
                        || scene.share().getOrDefault(country, 0.0) >= 0.1);
    }

    private boolean isPlace(Sentence sentence, Match match, Candidate c, boolean listed, boolean chained) {
        String designator = match.designator();
        boolean strong = chained
                || (designator != null
                        && (!designator.equals("site") || !match.lead().isEmpty()));
        Token first = sentence.token(match.first());
        if (!strong && (partOfName(sentence, match) || adjective(first, match))) {
            return false;
        }
        boolean context = near(c, match);
        if (articled(sentence, match) || ("site".equals(designator) && !chained && !context)) {
            return false;
        }
        String doubt = doubt(sentence, match);
        if (!c.exact()
                && !(loose(sentence, match, c, context)
                        && (strong || (!match.lead().isEmpty() && doubt.isEmpty())))) {
            return false;
        }
        boolean compass = match.first() == match.last() && words.is(first, "wide");
        if (strong && !chained && (compass ? !context : match.first() == 0 && !doubt.isEmpty())) {
            return false;
        }
        if (strong) {
            return designator == null || context || c.kind() != Candidate.Kind.TOWN || c.population() >= SMALL;
        }
        boolean in = match.lead().equals("in") || match.lead().equals("near");
        if (c.kind() == Candidate.Kind.COUNTRY) {
            return in || listed || (match.lead().equals("to") && moves(sentence, match));
        }
        if (c.kind() == Candidate.Kind.TOWN || c.kind() == Candidate.Kind.PROVINCE) {
            boolean allowed = switch (doubt) {
                case "never" -> c.kind() == Candidate.Kind.PROVINCE && context && in;
                case "word" -> in && (c.population() >= KNOWN || (context && c.kind() == Candidate.Kind.PROVINCE));
                case "name" -> in && (context || c.population() >= KNOWN);
                default -> true;
            };
            if (!allowed) {
                return false;
            }
        }
        boolean known = context || c.kind() != Candidate.Kind.TOWN || c.population() >= KNOWN;
        if (listed || in) {
            return known || c.population() >= SMALL;
        }
        if (!match.lead().isEmpty()) {
            return known;
        }
        boolean listedRegion = c.kind() == Candidate.Kind.PROVINCE && c.division() == null; // of regions.tsv
        boolean meant = listedRegion || (context && c.kind() != Candidate.Kind.REGION) || c.population() >= LARGE;
        return meant && suffers(sentence, match);
    }

    /** What else the name is; a word that the article puts behind another capitalised one counts as a person's name. */
    private String doubt(Sentence sentence, Match match) {
        String name = sentence.tokens().subList(match.first(), match.last() + 1).stream()
                .map(Token::form)
                .collect(Collectors.joining(" "));
        String doubt = gazetteer.doubt(name);
        return doubt.isEmpty()
                        && match.first() == match.last()
                        && scene.surnames().contains(name)
                ? "name"
                : doubt;
    }

    /** Whether another spelling may stand for this name: not for a short one, unless its country fills the scene. */
    private boolean loose(Sentence sentence, Match match, Candidate c, boolean context) {
        int length = sentence.token(match.last()).end()
                - sentence.token(match.first()).start();
        String country = String.valueOf(c.country());
        return context
                && (length > SHORT || here.contains(country) || scene.share().getOrDefault(country, 0.0) >= 0.3);
    }

    /** Whether another capitalised word beside it makes it part of a longer name. */
    private boolean partOfName(Sentence sentence, Match match) {
        List<Token> tokens = sentence.tokens();
        int after = match.end() + 1;
        boolean joined = after < tokens.size()
                && tokens.get(after).upos().equals("PROPN")
                && Matcher.capital(tokens.get(after))
                && !tokens.get(after).form().equals("-");
        int before = match.first() - 1;
        boolean led = before >= 0
                && tokens.get(before).upos().equals("PROPN")
                && Matcher.capital(tokens.get(before))
                && !words.is(tokens.get(before), "wide", "name")
                && gazetteer.countries().adjective(tokens.get(before).form()) == null;
        boolean hyphen = (before >= 1 && tokens.get(before).form().equals("-"))
                || (after < tokens.size() && tokens.get(after).form().equals("-"));
        return joined || led || hyphen;
    }

    /** "Rasm al-Sabaa": what stands behind the article is the end of a longer name. */
    private static boolean articled(Sentence sentence, Match match) {
        int article = match.first() - 2;
        return article >= 1
                && sentence.token(article + 1).form().equals("-")
                && Character.isLowerCase(sentence.token(article).form().codePointAt(0))
                && sentence.token(article - 1).upos().equals("PROPN")
                && Matcher.capital(sentence.token(article - 1))
                && sentence.token(article - 1).end() + 1
                        == sentence.token(article).start();
    }

    private boolean adjective(Token token, Match match) {
        return match.first() == match.last()
                && gazetteer.countries().adjective(token.form()) != null
                && gazetteer.countries().named(token.form()) == null;
    }

    /** Whether "to" goes with a verb: "fled to", not "ambassador to". */
    private static boolean moves(Sentence sentence, Match match) {
        Token head = sentence.head(sentence.token(match.last()));
        return head != null && head.upos().equals("VERB");
    }

    /** Whether it is what a verb is done to, or says which: "struck Aleppo", "Aleppo was bombed", "the Aleppo raid". */
    private static boolean suffers(Sentence sentence, Match match) {
        Token token = sentence.token(match.last());
        return token.is("obj", "nsubj:pass", "compound", "obl", "nmod:poss");
    }
}
