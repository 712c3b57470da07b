package org.recount.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller or a document says of an article, before the text itself is asked for the rest.
 *
 * @param id the article's id where the caller has given one, else null: it is made of uri and text
 * @param uri where it came from
 * @param outlet the outlet's name or site
 * @param title the headline
 * @param byline who signed it
 * @param published the publication date, in any manner that {@link DateText} reads
 * @param basis how the date is known, when there is one
 * @param language as declared
 * @param text the text
 * @param sourceSha256 of the bytes that were read
 * @param problems what was doubted so far
 */
record Draft(
        @Nullable String id,
        String uri,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String published,
        PublishedBasis basis,
        @Nullable String language,
        String text,
        String sourceSha256,
        List<Problem> problems) {

    /** A text of which nothing else is known. */
    static Draft of(String uri, String text, String sourceSha256) {
        return new Draft(
                null, uri, null, null, null, null, PublishedBasis.UNKNOWN, null, text, sourceSha256, List.of());
    }

    /** The same draft with this headline. */
    Draft withTitle(@Nullable String newTitle) {
        return new Draft(id, uri, outlet, newTitle, byline, published, basis, language, text, sourceSha256, problems);
    }

    /** The same draft with these doubts. */
    Draft withProblems(List<Problem> newProblems) {
        return new Draft(id, uri, outlet, title, byline, published, basis, language, text, sourceSha256, newProblems);
    }

    /** The article: what is not given is read from the text, and what the text does not tell stays unknown. */
    Article finish() {
        List<Block> blocks = Layout.of(text, title);
        String headline = title;
        if (blankToNull(title) == null) {
            headline = Headline.find(text, blocks);
            blocks = headline == null ? blocks : Layout.of(text, headline);
        }
        List<Problem> doubts = new ArrayList<>(problems);
        String date = DateText.parse(published);
        PublishedBasis dateBasis = date == null ? PublishedBasis.UNKNOWN : basis;
        if (date == null && blankToNull(published) != null) {
            doubts.add(Problem.of("unreadable_date", "The date '" + published + "' is no full date."));
        }
        if (date == null) {
            date = PublishedText.find(text, blocks);
            dateBasis = date == null ? PublishedBasis.UNKNOWN : PublishedBasis.TEXT;
        }
        String spoken = Language.of(text, language);
        if (spoken != null && !spoken.equals("en")) {
            doubts.add(Problem.of(
                    "not_english",
                    spoken.equals(Language.UNKNOWN)
                            ? "The text is in a language that is not known; only English texts are read for events."
                            : "The text is in the language '" + spoken + "'; only English texts are read for events."));
        }
        doubts.addAll(foreign(blocks));
        return new Article(
                id == null ? Article.idOf(uri, text) : id,
                uri,
                blankToNull(outlet),
                blankToNull(headline),
                blankToNull(byline) == null ? byline(blocks) : byline,
                dateline(blocks),
                date,
                dateBasis,
                spoken,
                text,
                sourceSha256,
                List.of(),
                null,
                null,
                null,
                doubts);
    }

    /** A problem for each run of blocks in other languages. */
    private List<Problem> foreign(List<Block> blocks) {
        List<Problem> found = new ArrayList<>();
        int at = 0;
        int point = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() != Block.Kind.FOREIGN) {
                continue;
            }
            int first = i;
            while (i + 1 < blocks.size() && blocks.get(i + 1).kind() == Block.Kind.FOREIGN) {
                i++;
            }
            int start = point + text.codePointCount(at, blocks.get(first).start());
            int end = start
                    + text.codePointCount(
                            blocks.get(first).start(), blocks.get(i).end());
            at = blocks.get(i).end();
            point = end;
            found.add(new Problem(
                    "foreign_passage",
                    "Characters " + start + " to " + end + " are not in English and were passed over.",
                    start,
                    end));
        }
        return found;
    }

    private @Nullable Dateline dateline(List<Block> blocks) {
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.DATELINE) {
                DatelineText found = DatelineText.at(text, block.start(), text.length(), true);
                if (found != null) {
                    return found.dateline();
                }
            }
        }
        return null;
    }

    private @Nullable String byline(List<Block> blocks) {
        return blocks.stream()
                .filter(b -> b.kind() == Block.Kind.DATELINE)
                .map(b -> text.substring(b.start(), b.end()))
                .filter(line -> line.matches("(?i)(?:written |story |words )?by:? .*"))
                .map(line -> line.replaceFirst("(?i)^(?:written |story |words )?by:? ", ""))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
