package org.recount.article;

import org.jspecify.annotations.Nullable;

/**
 * Something refused or doubted in the input, with file and position.
 *
 * @param file the file's path relative to the root that was read, or the uri
 * @param line the line, from 1, when it is about one
 * @param code a stable name in snake_case, such as {@code invalid_utf8}
 * @param message one plain sentence
 */
public record FileProblem(String file, @Nullable Long line, String code, String message) {}
