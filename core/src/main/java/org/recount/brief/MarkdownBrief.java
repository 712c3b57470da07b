package org.recount.brief;

import java.util.stream.Collectors;

/** A brief as one page of Markdown. Citations read {@code [article:start-end]}, in code points of the stored text. */
public final class MarkdownBrief {
    private final StringBuilder out = new StringBuilder();

    private MarkdownBrief() {}

    /** The page; the same brief always gives the same page. */
    public static String render(Brief brief) {
        MarkdownBrief page = new MarkdownBrief();
        page.out.append("# ").append(text(brief.title())).append("\n");
        brief.sections().forEach(page::section);
        page.out.append("\n## The reports\n\n");
        brief.sources().forEach(page::source);
        return page.out.toString();
    }

    private void section(Brief.Section section) {
        out.append("\n## ").append(text(section.topic().title())).append("\n");
        for (Brief.Group group : section.groups()) {
            String heading = group.heading();
            if (heading != null) {
                out.append("\n### ").append(text(heading)).append("\n");
            }
            out.append("\n");
            group(group, "");
        }
    }

    private void group(Brief.Group group, String indent) {
        group.sentences().forEach(s -> sentence(s, indent));
        if (group.left() > 0) {
            String and = group.sentences().isEmpty() ? "" : "and ";
            out.append(indent).append("- *").append(and).append(group.left()).append(" more, in the record*\n");
        }
    }

    private void sentence(Brief.Sentence sentence, String indent) {
        String lead = sentence.lead();
        out.append(indent).append("- ").append(lead == null ? "" : "**" + text(lead) + ":** ");
        out.append(text(sentence.text()));
        if (!sentence.labels().isEmpty()) {
            String labels = sentence.labels().stream()
                    .map(l ->
                            l.tone() == Brief.Tone.DISPUTED ? "**" + text(l.text()) + "**" : "*" + text(l.text()) + "*")
                    .collect(Collectors.joining("; "));
            out.append(" (").append(labels).append(")");
        }
        sentence.citations().forEach(c -> out.append(" ").append(citation(c)));
        if (sentence.uncited() > 0) {
            out.append(" and ").append(sentence.uncited()).append(" more");
        }
        out.append("\n");
        Brief.Group under = sentence.under();
        if (under != null) {
            group(under, indent + "  ");
        }
    }

    private static String citation(Citation citation) {
        return switch (citation) {
            case Citation.Words w ->
                "[" + w.number() + ":" + w.span().start() + "-" + w.span().end() + "]";
            case Citation.Whole w -> "[" + w.number() + "]";
            case Citation.File f -> "[" + text(f.name()) + (f.line() == null ? "" : ":" + f.line()) + "]";
        };
    }

    private void source(Brief.Source source) {
        String title = Sources.title(source.article());
        out.append(source.number()).append(". **").append(text(title)).append("** — ");
        out.append(text(Sources.facts(source)));
        if (!title.equals(source.article().uri())) {
            out.append("; ").append(text(source.article().uri()));
        }
        out.append("\n");
    }

    /** Text on one line, with everything escaped that Markdown or HTML would read as markup. */
    static String text(String words) {
        return words.replaceAll("[\\p{Cntrl}\\s]+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([\\\\`*_~$])", "\\\\$1")
                .replaceAll("](?=[(\\[])", "]\\\\")
                .replaceAll("^\\[(?=[^]]*]:)", "\\\\[");
    }
}
