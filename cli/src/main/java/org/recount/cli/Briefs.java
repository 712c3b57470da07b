package org.recount.cli;

import org.recount.brief.Brief;
import org.recount.brief.HtmlBrief;
import org.recount.brief.MarkdownBrief;
import org.recount.record.Record;

/** The record told in cited sentences. */
final class Briefs {
    private Briefs() {}

    static String markdown(Record record) {
        return MarkdownBrief.render(Brief.of(record));
    }

    static String html(Record record) {
        return HtmlBrief.render(Brief.of(record));
    }
}
