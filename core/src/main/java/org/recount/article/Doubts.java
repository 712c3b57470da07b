package org.recount.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problems that several readers report, worded once. */
final class Doubts {
    private Doubts() {}

    static FileProblem badBytes(String file, @Nullable Long line, Decoded decoded) {
        String charset = decoded.charset().name();
        String code = charset.equals("UTF-8") ? "invalid_utf8" : "invalid_charset";
        return new FileProblem(
                file,
                line,
                code,
                "Byte " + decoded.badByte() + " is no " + charset + "; what could not be read stands as U+FFFD.");
    }

    static FileProblem tooLong(String file, @Nullable Long line) {
        return new FileProblem(
                file,
                line,
                "text_too_long",
                "A text has more than " + Limits.TEXT_CHARS + " characters; it was not read.");
    }

    /** What the article doubts of itself and the file's problems do not say yet. */
    static List<FileProblem> of(Article article, String file, @Nullable Long line, List<FileProblem> said) {
        return article.problems().stream()
                .filter(p -> said.stream().noneMatch(s -> s.code().equals(p.code())))
                .map(p -> new FileProblem(file, line, p.code(), p.message()))
                .toList();
    }
}
