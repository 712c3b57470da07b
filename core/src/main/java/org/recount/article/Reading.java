package org.recount.article;

import java.util.List;

/**
 * What was read.
 *
 * @param articles the articles, each once, sorted by id
 * @param problems what was refused or doubted, by file and line
 */
public record Reading(List<Article> articles, List<FileProblem> problems) {
    /** Copies the lists. */
    public Reading {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }
}
