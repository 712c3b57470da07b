package org.recount.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.Dateline;
import org.recount.article.Span;
import org.recount.internal.Table;

/** Finds what an article says itself about whose reporting it is: datelines, bylines, credit lines, "told AFP". */
final class Credits {
    private static final int HEAD_LINES = 6;
    private static final int TAIL_LINES = 8;

    /** Characters at the start or end of a line in which a dateline or a trailing credit stands. */
    private static final int EDGE = 300;

    /** A line near the end that holds nothing but a credit. */
    private static final String CLOSING =
            "(?m)^\\W*(?i:(?:with|by|source)\\b:?\\s+)?(?<a><NAME>)\\W*$(?=(?:\\n.{0,200}){0,3}\\s*\\z)";

    private static final String BEFORE_NAME =
            "(?:(?:(?:the|an?|state|official|semi-?official|state-run|state-owned|local|news|press|agency|wire|service|outlet|\\p{Lu}\\p{L}+)\\s+){0,5}?)";

    private final Agencies agencies;
    private final List<Rule> rules;

    private record Rule(
            String signal,
            double strength,
            String scope,
            @Nullable String agency,
            Pattern pattern) {}

    private record Line(int start, int end, boolean named) {}

    private Credits(Agencies agencies, List<Rule> rules) {
        this.agencies = agencies;
        this.rules = rules;
    }

    static Credits load() {
        Agencies agencies = Agencies.load();
        String list = "(?:" + agencies.name()
                + ")(?:(?:\\s*(?:,|/|&|;|\\band\\b|\\by\\b|\\bund\\b|\\bet\\b)\\s*)+(?:the\\s+)?(?:" + agencies.name()
                + "))*";
        List<Rule> rules = Table.load(Credits.class, "credits.tsv").rows().stream()
                .map(r -> new Rule(
                        r.get("signal"),
                        Double.parseDouble(r.get("strength")),
                        r.get("scope"),
                        r.get("agency").isEmpty() ? null : r.get("agency"),
                        Pattern.compile(r.get("pattern")
                                .replace("<LIST>", list)
                                .replace("<ANY>", agencies.name())
                                .replace("<NAME>", agencies.alias())
                                .replace("<KIND>", BEFORE_NAME))))
                .toList();
        return new Credits(agencies, rules);
    }

    /** The agencies that the articles' datelines name and no table lists: small or new ones. */
    Set<String> unlisted(Collection<Article> articles) {
        Set<String> names = new TreeSet<>();
        for (Article article : articles) {
            Dateline dateline = article.dateline();
            if (dateline != null
                    && dateline.agency() != null
                    && agencies.in(dateline.agency()).isEmpty()) {
                names.add(dateline.agency());
            }
        }
        return names;
    }

    /**
     * The credits of an article, strongest first.
     *
     * @param unlisted agencies that no table lists, whose closing credits count as well ("With NBN")
     */
    List<Credit> of(Article article, Set<String> unlisted) {
        List<Credit> credits = new ArrayList<>();
        String own = agencies.ofOutlet(article.outlet());
        if (own != null) {
            credits.add(new Credit(own, "outlet", 1.0, null));
        }
        Dateline dateline = article.dateline();
        if (dateline != null && dateline.agency() != null) {
            List<String> known = agencies.in(dateline.agency());
            List<String> named = known.isEmpty() ? List.of(dateline.agency()) : known; // one that no table lists
            named.forEach(a -> credits.add(new Credit(a, "dateline", 1.0, spanOf(article, dateline.agency()))));
        }
        if (article.byline() != null) {
            agencies.in(article.byline()).forEach(a -> credits.add(new Credit(a, "byline", 0.95, null)));
        }
        List<Line> lines = lines(article.text());
        for (Rule rule : rules) {
            boolean head = rule.scope().equals("head");
            boolean tail = rule.scope().equals("tail");
            int from = tail ? Math.max(0, lines.size() - TAIL_LINES) : 0;
            int to = head ? Math.min(HEAD_LINES, lines.size()) : lines.size();
            for (Line line : lines.subList(from, to)) {
                int start = tail ? Math.max(line.start(), line.end() - EDGE) : line.start();
                int end = head ? Math.min(line.end(), start + EDGE) : line.end();
                find(rule, article, new Line(start, end, line.named()), credits);
            }
        }
        for (String agency : unlisted) {
            Matcher m = Pattern.compile(CLOSING.replace("<NAME>", Pattern.quote(agency)))
                    .matcher(article.text());
            if (m.find()) {
                credits.add(new Credit(agency, "credit", 0.7, article.span(m.start("a"), m.end("a"))));
            }
        }
        credits.sort(Comparator.comparingDouble((Credit c) -> -c.strength())
                .thenComparingInt(c -> c.span() == null ? -1 : c.span().start())
                .thenComparing(Credit::agency));
        return credits;
    }

    private static @Nullable Span spanOf(Article article, String words) {
        int at = article.text().indexOf(words);
        return at < 0 ? null : article.span(at, at + words.length());
    }

    private void find(Rule rule, Article article, Line line, List<Credit> credits) {
        String text = article.text().substring(line.start(), line.end());
        if (rule.agency() == null && !line.named()) {
            return;
        }
        Matcher m = rule.pattern().matcher(text);
        while (m.find()) {
            String fixed = rule.agency();
            int from = fixed == null ? m.start("a") : m.start();
            int to = fixed == null ? m.end("a") : m.end();
            List<String> named = fixed == null ? agencies.in(text.substring(from, to)) : List.of(fixed);
            for (String agency : named) {
                // "The Associated Press (AP) reported" explains an abbreviation, it is no dateline
                boolean explains = rule.signal().equals("dateline")
                        && agencies.in(text.substring(0, from)).contains(agency);
                if (!explains) {
                    credits.add(new Credit(
                            agency,
                            rule.signal(),
                            rule.strength(),
                            article.span(line.start() + from, line.start() + to)));
                }
            }
        }
    }

    private List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (!text.substring(start, i).isBlank()) {
                    lines.add(new Line(start, i, agencies.namedIn(text.substring(start, i))));
                }
                start = i + 1;
            }
        }
        return lines;
    }
}
