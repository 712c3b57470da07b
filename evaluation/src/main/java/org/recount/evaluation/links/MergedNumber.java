package org.recount.evaluation.links;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recount.article.Article;
import org.recount.evaluation.numbers.Harm;
import org.recount.finding.Detail;
import org.recount.finding.OneNumber;
import org.recount.record.Record;

/** What a merged event says of how many were killed or injured, by the most representative account. */
final class MergedNumber {
    private static final String ALL = "all";

    private final Record record;
    private final Map<String, String> originOf;

    MergedNumber(Record record) {
        this.record = record;
        this.originOf = record.articles().stream().collect(Collectors.toMap(Article::id, Article::countedOrigin));
    }

    /** The number; 0 when nothing is stated. */
    int of(String event, Harm harm) {
        return OneNumber.of(
                        OneNumber.Rule.MOST_REPRESENTATIVE,
                        details(event, harm),
                        article -> originOf.getOrDefault(article, article))
                .orElse(0);
    }

    /** The words of all accounts, for a miss. */
    List<String> accounts(String event, Harm harm) {
        return details(event, harm).stream()
                .map(d -> d.best() + " ('" + d.text() + "')")
                .toList();
    }

    private List<Detail> details(String event, Harm harm) {
        return record.details().stream()
                .filter(d -> d.events().equals(List.of(event))
                        && d.attribute().equals(harm.attribute())
                        && d.group().equals(ALL))
                .toList();
    }
}
