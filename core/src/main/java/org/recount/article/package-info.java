/**
 * Articles, and how bytes become them: the ground floor.
 *
 * <p>In go files, folders and lines of JSON; out come {@link org.recount.article.Article}s and, for all that was refused
 * or doubted, {@link org.recount.article.FileProblem}s. The steps of {@link org.recount.article.Articles#read}:
 *
 * <ol>
 *   <li>walk the folder in sorted order and tell each file's kind by its name, else by its first bytes;
 *   <li>decode: byte order mark, else declared charset, else UTF-8; what cannot be read stands as U+FFFD and is told;
 *   <li>for a page, take what schema.org markup and metadata say, and the main text without menus;
 *   <li>lay out the text ({@link org.recount.article.Layout}): report, dateline, credit, caption, link, page;
 *   <li>read from those blocks what was not given: headline, byline, dateline, publication date, language.
 * </ol>
 *
 * <p>Nothing is cut from the text: {@code QUITO, May 4 (EFE) - Peru said ...} is stored as it is, and its layout is a
 * {@code DATELINE} block and a {@code BODY} block. So a span found later reads back from the stored text.
 *
 * <p>The trap: a {@code published} of null. "May 4" without a year is no publication date, and neither is 03/04/2023;
 * nobody below lineage may fill it in.
 */
@NullMarked
package org.recount.article;

import org.jspecify.annotations.NullMarked;
