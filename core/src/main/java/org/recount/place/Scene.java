package org.recount.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;

/**
 * What a whole article tells about its places: how often it names each country, and which capitalised words it puts
 * behind another one, as in "Bill Clinton", so that they are no towns.
 *
 * @param share by ISO alpha-3, the part of all mentions of countries that are this country's
 * @param surnames capitalised words that stand behind another capitalised word
 */
record Scene(Map<String, Double> share, Set<String> surnames) {
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*");

    static Scene of(Article article, Countries countries, Words words) {
        Map<String, Double> counts = new HashMap<>();
        Set<String> surnames = new HashSet<>();
        String text = article.title() == null ? article.text() : article.title() + "\n" + article.text();
        Matcher m = CAPITALISED.matcher(text);
        int end = -2;
        String before = "";
        while (m.find()) {
            String word = bare(m.group());
            boolean adjacent = end > 0 && m.start() == end + 1 && text.charAt(end) == ' ';
            String country = country(word, countries);
            String pair = adjacent ? countries.named(before + " " + word) : null;
            if (pair != null || country != null) {
                counts.merge(pair == null ? String.valueOf(country) : pair, 1.0, Double::sum);
            }
            if (adjacent && pair == null && country(before, countries) == null && !words.is(before, "name", "wide")) {
                surnames.add(word);
            }
            before = word;
            end = m.end();
        }
        double all = counts.values().stream().mapToDouble(d -> d).sum();
        counts.replaceAll((c, n) -> n / all);
        return new Scene(Map.copyOf(counts), Set.copyOf(surnames));
    }

    private static @Nullable String country(String word, Countries countries) {
        String named = countries.named(word);
        return named == null ? countries.adjective(word) : named;
    }

    private static String bare(String word) {
        String w = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
        return w.endsWith(".") && w.indexOf('.') == w.length() - 1 ? w.substring(0, w.length() - 1) : w;
    }
}
