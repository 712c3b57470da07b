package org.recount.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Finds the places of one sentence: matches, chains of ever wider places, judgement. */
final class Finder {
    private static final int CHAIN = 6;
    private static final Set<String> LINKS = Set.of(",", "(", "in", "of", "the", "'s", "’s", "-");
    private static final Set<String> LISTS = Set.of(",", "and", "or", "&", "/");
    private static final Set<String> GENITIVES = Set.of("'s", "’s");
    private static final Set<String> DASHES = Set.of("-", "–");

    private final Gazetteer gazetteer;
    private final Words words;
    private final Matcher matcher;
    private final Article article;
    private final Sentence sentence;
    private final Judge judge;
    private final List<Place> places = new ArrayList<>();

    Finder(Gazetteer gazetteer, Words words, Scene scene, Article article, Sentence sentence) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.matcher = new Matcher(gazetteer, words);
        this.article = article;
        this.sentence = sentence;
        this.judge = new Judge(gazetteer, words, scene, countries());
    }

    List<Place> find() {
        List<Match> matches = matcher.all(article, sentence);
        int lastPlace = -9;
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            int chained = i;
            List<Candidate> narrowed = match.candidates();
            while (chained + 1 < matches.size() && linked(matches.get(chained), matches.get(chained + 1))) {
                List<Candidate> wider = matches.get(chained + 1).candidates();
                List<Candidate> inside = narrowed.stream()
                        .filter(c -> wider.stream().anyMatch(c::within))
                        .toList();
                if (inside.isEmpty()) {
                    break;
                }
                narrowed = inside;
                chained++;
            }
            boolean listed = lastPlace >= 0 && list(lastPlace, match.first());
            Place place = genitiveOf(matches, i) ? null : place(match.with(narrowed), listed, chained > i);
            if (place != null) {
                places.add(place);
                lastPlace = matches.get(chained).end();
                i = chained;
            }
        }
        grounds(matches);
        places.sort((a, b) -> a.span().compareTo(b.span()));
        return List.copyOf(places);
    }

    private @Nullable Place place(Match match, boolean listed, boolean chained) {
        if (match.candidates().isEmpty()) {
            return unknown(match);
        }
        Candidate c = judge.best(sentence, match, listed, chained);
        if (c == null) {
            return null;
        }
        Place.Precision precision = "district".equals(match.designator()) && c.kind() == Candidate.Kind.TOWN
                ? Place.Precision.DISTRICT
                : c.kind().precision;
        if (match.lead().equals("near") && precision == Place.Precision.EXACT) {
            precision = Place.Precision.NEAR;
        }
        boolean point = c.kind() != Candidate.Kind.COUNTRY && c.kind() != Candidate.Kind.REGION;
        return new Place(
                c.name(),
                c.country(),
                c.admin1(),
                point ? c.lat() : null,
                point ? c.lon() : null,
                precision,
                span(match.first(), match.last()));
    }

    private Place unknown(Match match) {
        Place.Precision precision = switch (String.valueOf(match.designator())) {
            case "province" -> Place.Precision.PROVINCE;
            case "district" -> Place.Precision.DISTRICT;
            default -> match.lead().equals("near") ? Place.Precision.NEAR : Place.Precision.EXACT;
        };
        Span span = span(match.first(), match.last());
        return new Place(span.quote().replace('\n', ' '), match.adjective(), null, null, null, precision, span);
    }

    /** Whether the next match stands close behind this one, with nothing but links between: ", in the X province of". */
    private boolean linked(Match match, Match next) {
        if (next.first() - match.end() > CHAIN) {
            return false;
        }
        for (int i = match.end() + 1; i < next.first(); i++) {
            Token token = sentence.token(i);
            boolean link = LINKS.contains(token.form())
                    || words.is(token, "wide", "province", "district", "town")
                    || gazetteer.countries().adjective(token.form()) != null;
            if (!link) {
                return false;
            }
        }
        return next.first() > match.end() + 1;
    }

    /** Whether this is the country in "Pakistan's Balochistan": it only says where the next match is. */
    private boolean genitiveOf(List<Match> matches, int i) {
        return i + 1 < matches.size()
                && matches.get(i + 1).adjective() != null
                && matches.get(i).candidates().stream()
                        .anyMatch(c -> c.kind() == Candidate.Kind.COUNTRY
                                && String.valueOf(matches.get(i + 1).adjective())
                                        .equals(c.country()))
                && matches.get(i + 1).first() - matches.get(i).last() <= 4
                && matches.get(i + 1).candidates().stream()
                        .anyMatch(c ->
                                String.valueOf(matches.get(i + 1).adjective()).equals(c.country()));
    }

    /** Whether only a comma or "and" stands between: "in Hama, Homs and Idlib". */
    private boolean list(int end, int first) {
        if (first - end > 3 || first <= end + 1) {
            return false;
        }
        for (int i = end + 1; i < first; i++) {
            if (!LISTS.contains(sentence.token(i).form())) {
                return false;
            }
        }
        return true;
    }

    /** Adds "Iranian territory", "Iran's soil", "the Iranian capital", "the Iran-Pakistan border". */
    private void grounds(List<Match> matches) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            boolean capital = words.is(tokens.get(i), "capital");
            if (!capital && !words.is(tokens.get(i), "ground")) {
                continue;
            }
            int j = i - 1;
            while (j > 0 && tokens.get(j).upos().equals("ADJ") && !Matcher.capital(tokens.get(j))) {
                j--;
            }
            boolean genitive = j > 0 && GENITIVES.contains(tokens.get(j).form());
            int word = genitive ? j - 1 : j;
            if (word < 0) {
                continue;
            }
            String country = genitive
                    ? gazetteer.countries().named(tokens.get(word).form())
                    : gazetteer.countries().adjective(tokens.get(word).form());
            boolean other = capital && (j < i - 1 || names(i + 1)); // "the commercial capital", "the old capital Cusco"
            if (country != null && !other) {
                add(capital ? capital(country, word, i) : at(country, word, i));
            } else if (country == null
                    && !genitive
                    && i - 3 >= 0
                    && j == i - 1
                    && DASHES.contains(tokens.get(i - 2).form())) {
                between(matches, i);
            }
        }
    }

    private boolean names(int i) {
        return i < sentence.tokens().size()
                && sentence.token(i).upos().equals("PROPN")
                && Matcher.capital(sentence.token(i))
                && sentence.token(i - 1).end() < sentence.token(i).start();
    }

    private void between(List<Match> matches, int i) {
        boolean both = matches.stream()
                        .filter(m -> m.last() == i - 1 || m.last() == i - 3)
                        .filter(m -> m.candidates().stream().anyMatch(c -> c.kind() == Candidate.Kind.COUNTRY))
                        .count()
                == 2;
        if (both) {
            Span span = span(i - 3, i);
            add(new Place(span.quote(), null, null, null, null, Place.Precision.REGION, span));
        }
    }

    private Place at(String country, int first, int last) {
        Candidate c = gazetteer.country(country);
        return new Place(c.name(), country, null, null, null, Place.Precision.COUNTRY, span(first, last));
    }

    private @Nullable Place capital(String country, int first, int last) {
        String name = gazetteer.countries().capital(country);
        if (name == null) {
            return null;
        }
        return gazetteer.named(name).stream()
                .filter(c -> c.kind() == Candidate.Kind.TOWN && country.equals(c.country()))
                .max((a, b) -> Integer.compare(a.population(), b.population()))
                .map(c -> new Place(
                        c.name(), country, c.admin1(), c.lat(), c.lon(), Place.Precision.EXACT, span(first, last)))
                .orElse(null);
    }

    private void add(@Nullable Place place) {
        if (place != null && places.stream().noneMatch(p -> p.span().overlaps(place.span()))) {
            places.add(place);
        }
    }

    private Set<String> countries() {
        Set<String> here = new HashSet<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            String form = sentence.token(i).form();
            String named = gazetteer.countries().named(form);
            String adjective = gazetteer.countries().adjective(form);
            if (named != null) {
                here.add(named);
            }
            if (adjective != null) {
                here.add(adjective);
            }
            if (i > 0) {
                String pair = gazetteer.countries().named(sentence.token(i - 1).form() + " " + form);
                if (pair != null) {
                    here.add(pair);
                }
            }
        }
        return here;
    }

    private Span span(int first, int last) {
        return article.span(sentence.token(first).start(), sentence.token(last).end());
    }
}
