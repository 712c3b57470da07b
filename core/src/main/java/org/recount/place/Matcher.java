package org.recount.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Finds the words of a sentence that may name a place, with the words around them that tell of it. */
final class Matcher {
    private static final int LONGEST = 6;
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "(", ")", "\"", "“", "”", "'s", "’s");

    private final Gazetteer gazetteer;
    private final Words words;

    Matcher(Gazetteer gazetteer, Words words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** The matches of a sentence, in order, none overlapping another. */
    List<Match> all(Article article, Sentence sentence) {
        List<Match> matches = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            Match match = capital(tokens.get(i)) ? at(article, tokens, i) : null;
            if (match == null) {
                i++;
            } else {
                matches.add(match);
                i = match.last() + 1;
            }
        }
        return matches;
    }

    private @Nullable Match at(Article article, List<Token> tokens, int first) {
        Match known = known(article, tokens, first);
        int end = runEnd(tokens, first);
        boolean longer = known == null || (known.last() < end && known.end() == known.last());
        if (longer && adjectiveOf(tokens.get(first)) == null && !words.is(tokens.get(first), "wide")) {
            Match unknown = around(tokens, first, end, List.of());
            return unknown(tokens, unknown) ? unknown : known;
        }
        return known;
    }

    private @Nullable Match known(Article article, List<Token> tokens, int first) {
        for (int last = Math.min(first + LONGEST, tokens.size()) - 1; last >= first; last--) {
            if (!capital(tokens.get(last)) || !together(tokens, first, last)) {
                continue;
            }
            String name = name(article, tokens, first, last);
            List<Candidate> candidates = gazetteer.named(name);
            Match match = around(tokens, first, last, candidates);
            if ("district".equals(match.designator())) {
                List<Candidate> all = new ArrayList<>(gazetteer.districts(name));
                all.addAll(candidates);
                match = match.with(all);
            }
            if (!match.candidates().isEmpty()) {
                return match;
            }
        }
        return null;
    }

    /** Whether the words around make a place of a name that no table knows. */
    private boolean unknown(List<Token> tokens, Match match) {
        String designator = match.designator();
        if (designator == null || designator.equals("site") || match.last() - match.first() > 2) {
            return false;
        }
        boolean proper = "PROPN".equals(tokens.get(match.last()).upos())
                && (match.last() > match.first()
                        || gazetteer.doubt(tokens.get(match.last()).form()).isEmpty());
        boolean before = match.end() == match.last();
        boolean in = match.lead().equals("in") || match.lead().equals("near");
        boolean after = match.end() > match.last()
                && in
                && !designator.equals("town")
                && !words.is(tokens.get(match.end()), "vague");
        return proper && (before || after) && adjectiveOf(tokens.get(match.last())) == null;
    }

    private Match around(List<Token> tokens, int first, int last, List<Candidate> candidates) {
        String designator = null;
        int end = last;
        if (last + 1 < tokens.size()) {
            designator = kind(tokens.get(last + 1));
            end = designator == null ? last : last + 1;
        }
        int i = first - 1;
        if (i >= 1 && tokens.get(i).form().equals("of") && designator == null) {
            String before = kind(tokens.get(i - 1));
            if (before != null && !before.equals("site")) {
                designator = before;
                i -= 2;
            }
        }
        String adjective = null;
        while (i >= 0 && modifies(tokens, i)) {
            String country = adjectiveOf(tokens.get(i));
            if (country == null && genitive(tokens, i)) {
                country = gazetteer.countries().named(tokens.get(i - 1).form());
                i--;
            }
            adjective = country == null ? adjective : country;
            i--;
        }
        return new Match(first, last, i < 0 ? "" : lead(tokens, i), designator, end, adjective, candidates);
    }

    private boolean modifies(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return token.upos().equals("DET")
                || (token.upos().equals("ADJ") && !capital(token))
                || words.is(token, "wide")
                || adjectiveOf(token) != null
                || genitive(tokens, i)
                || (token.form().equals("-") && i > 0 && words.is(tokens.get(i - 1), "wide"));
    }

    private boolean genitive(List<Token> tokens, int i) {
        return i > 0
                && (tokens.get(i).form().equals("'s") || tokens.get(i).form().equals("’s"))
                && gazetteer.countries().named(tokens.get(i - 1).form()) != null;
    }

    private @Nullable String adjectiveOf(Token token) {
        return gazetteer.countries().adjective(token.form());
    }

    private String lead(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (words.is(token, "near")) {
            return "near";
        }
        boolean of = words.is(token, "of", "to");
        if (of && i > 0 && words.is(tokens.get(i - 1), "near")) {
            return "near";
        }
        if (words.is(token, "of")
                && i > 1
                && words.is(tokens.get(i - 1), "wide")
                && i > 2
                && words.is(tokens.get(i - 2), "near")) {
            return "near";
        }
        return words.is(token, "in")
                ? "in"
                : words.is(token, "to") ? "to" : words.is(token, "of") ? "of" : words.is(token, "on") ? "on" : "";
    }

    private @Nullable String kind(Token token) {
        for (String kind : List.of("province", "district", "town", "site")) {
            if (words.is(token, kind)) {
                return kind;
            }
        }
        return null;
    }

    /** Whether the tokens stand together: no break but single spaces, no comma or bracket between. */
    private static boolean together(List<Token> tokens, int first, int last) {
        for (int i = first; i < last; i++) {
            int gap = tokens.get(i + 1).start() - tokens.get(i).end();
            boolean breaks = BREAKS.contains(tokens.get(i).form());
            if (gap > 1 || breaks) {
                return false;
            }
        }
        return true;
    }

    /** The last token of the run of proper names that starts here. */
    private int runEnd(List<Token> tokens, int first) {
        int last = first;
        while (last + 1 < tokens.size()
                && tokens.get(last + 1).upos().equals("PROPN")
                && capital(tokens.get(last + 1))
                && kind(tokens.get(last + 1)) == null
                && !gazetteer.doubt(tokens.get(last + 1).form()).equals("never")) {
            last++;
        }
        return last;
    }

    private static String name(Article article, List<Token> tokens, int first, int last) {
        return article.text()
                .substring(tokens.get(first).start(), tokens.get(last).end())
                .replace('\n', ' ');
    }

    static boolean capital(Token token) {
        return !token.form().isEmpty() && Character.isUpperCase(token.form().codePointAt(0));
    }
}
