package org.recount.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Ids;

/**
 * One report by one outlet. {@code articles} row of the record.
 *
 * @param id of {@code uri}, NUL, {@code text}
 * @param uri where it came from: a URL, or a local file's path relative to the root that was read, with {@code /}
 * @param outlet the outlet's name or site, when the document tells
 * @param title the headline
 * @param byline who signed it, as written
 * @param dateline what stands before the first sentence
 * @param published ISO date, or ISO date-time with offset where the document tells the hour
 * @param publishedBasis how {@code published} is known
 * @param language ISO 639-1 code of the text, or {@code und} for a language that is not known but surely not English
 * @param text the stored text: what the document says, boilerplate lines included, line ends as {@code \n}
 * @param sourceSha256 of the bytes that were read
 * @param origins ids of the origins it stands on, most first; empty before lineage
 * @param copyOf id of the article that it copies
 * @param copyKind in what way
 * @param kept share of its text that stands there, 0 to 1
 * @param problems what was refused or doubted
 */
public record Article(
        String id,
        String uri,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String byline,
        @Nullable Dateline dateline,
        @Nullable String published,
        PublishedBasis publishedBasis,
        @Nullable String language,
        String text,
        String sourceSha256,
        List<String> origins,
        @Nullable String copyOf,
        @Nullable CopyKind copyKind,
        @Nullable Double kept,
        List<Problem> problems) {

    /** Refuses a date without a basis and a basis without a date; copies the lists. */
    public Article {
        if ((published == null) != (publishedBasis == PublishedBasis.UNKNOWN)) {
            throw new IllegalArgumentException(
                    uri + ": published " + published + " on the basis " + publishedBasis + " cannot be");
        }
        origins = List.copyOf(origins);
        problems = List.copyOf(problems);
    }

    /** The id that an article with this uri and text has. */
    public static String idOf(String uri, String text) {
        return Ids.of(uri, text);
    }

    /**
     * The origin that it counts for, at most one: a report that credits two agencies is no second confirmation.
     *
     * @return id of the origin that it stands on most, or the article's own id before lineage
     */
    public String countedOrigin() {
        return origins.isEmpty() ? id : origins.getFirst();
    }

    /** The day of publication, or null. */
    public @Nullable LocalDate publishedOn() {
        return published == null ? null : LocalDate.parse(published.substring(0, 10));
    }

    /**
     * The span of these characters: the one place where Java's UTF-16 offsets become code points.
     *
     * @param from first {@code char} of {@code text}
     * @param to one past the last
     */
    public Span span(int from, int to) {
        int start = CodePoints.before(text, from);
        return new Span(id, start, start + text.codePointCount(from, to), text.substring(from, to));
    }

    /** The index of the span's first {@code char} in {@code text}: the way back. */
    public int charStart(Span span) {
        return CodePoints.charOf(text, span.start());
    }

    /** The same article with what lineage found out. */
    public Article withLineage(
            List<String> newOrigins,
            @Nullable String newCopyOf,
            @Nullable CopyKind newCopyKind,
            @Nullable Double newKept) {
        return new Article(
                id,
                uri,
                outlet,
                title,
                byline,
                dateline,
                published,
                publishedBasis,
                language,
                text,
                sourceSha256,
                newOrigins,
                newCopyOf,
                newCopyKind,
                newKept,
                problems);
    }

    /**
     * The article as it was read, without what a run over a set of articles found out: the start of another run.
     * Problems that intake did not raise go too.
     */
    public Article asRead() {
        Article bare = publishedBasis == PublishedBasis.LINKED ? withPublished(null, PublishedBasis.UNKNOWN) : this;
        return bare.withLineage(List.of(), null, null, null)
                .withProblems(problems.stream()
                        .filter(p -> Problem.OF_INTAKE.contains(p.code()))
                        .toList());
    }

    /** The same article under another headline. */
    public Article withTitle(@Nullable String newTitle) {
        return new Article(
                id,
                uri,
                outlet,
                newTitle,
                byline,
                dateline,
                published,
                publishedBasis,
                language,
                text,
                sourceSha256,
                origins,
                copyOf,
                copyKind,
                kept,
                problems);
    }

    /** The same article with another date. */
    public Article withPublished(@Nullable String newPublished, PublishedBasis newBasis) {
        return new Article(
                id,
                uri,
                outlet,
                title,
                byline,
                dateline,
                newPublished,
                newBasis,
                language,
                text,
                sourceSha256,
                origins,
                copyOf,
                copyKind,
                kept,
                problems);
    }

    /** The same article with other problems. */
    public Article withProblems(List<Problem> newProblems) {
        return new Article(
                id,
                uri,
                outlet,
                title,
                byline,
                dateline,
                published,
                publishedBasis,
                language,
                text,
                sourceSha256,
                origins,
                copyOf,
                copyKind,
                kept,
                newProblems);
    }
}
