package org.recount.finding;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recount.internal.Table;

/** The words of a text that carry its content, in lower case, without the function words of {@code stopwords.tsv}. */
final class ContentWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> STOP = Table.load(ContentWords.class, "stopwords.tsv").rows().stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());

    private ContentWords() {}

    /** The words, sorted, each once; all words when every one is a function word. */
    static Set<String> of(String text) {
        Set<String> all = new TreeSet<>();
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            all.add(words.group());
        }
        Set<String> content = new TreeSet<>(all);
        content.removeAll(STOP);
        return content.isEmpty() ? all : content;
    }

    /** One key for texts with the same content words. */
    static String key(String text) {
        return String.join(" ", of(text));
    }
}
