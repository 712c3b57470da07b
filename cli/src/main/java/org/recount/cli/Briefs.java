package org.recount.cli;

import org.recount.record.Record;

/** The record told in cited sentences. */
final class Briefs {
    private Briefs() {}

    static String markdown(Record record) {
        StringBuilder brief = new StringBuilder("# Brief\n\n## Reports\n\n");
        record.articles().forEach(a -> brief.append("- ").append(a.uri()).append('\n'));
        return brief.toString();
    }

    static String html(Record record) {
        StringBuilder page =
                new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Brief</title><ul>");
        record.articles()
                .forEach(a ->
                        page.append("<li>").append(a.uri().replace("&", "&amp;").replace("<", "&lt;")));
        return page.append("</ul></html>\n").toString();
    }
}
