package org.recount.article;

import java.util.ArrayList;
import java.util.List;
import org.recount.internal.Ids;

/** Reads a plain text file: one article. */
final class TextReader {
    private TextReader() {}

    static Outcome read(byte[] bytes, String uri) {
        Decoded decoded = Decoded.of(bytes, null);
        return of(decoded, Draft.of(uri, decoded.text(), Ids.sha256(bytes)));
    }

    /** The article of a draft, with the doubts about its bytes. */
    static Outcome of(Decoded decoded, Draft draft) {
        String uri = draft.uri();
        if (draft.text().length() > Limits.TEXT_CHARS) {
            return new Outcome(null, List.of(Doubts.tooLong(uri, null)));
        }
        if (draft.text().isBlank()) {
            return new Outcome(null, List.of(new FileProblem(uri, null, "empty", "The file holds no text.")));
        }
        List<FileProblem> problems = new ArrayList<>();
        if (decoded.badByte() != null) {
            problems.add(Doubts.badBytes(uri, null, decoded));
        }
        Article article = draft.withProblems(problems.stream()
                        .map(p -> Problem.of(p.code(), p.message()))
                        .toList())
                .finish();
        problems.addAll(Doubts.of(article, uri, null, problems));
        return new Outcome(article, problems);
    }
}
