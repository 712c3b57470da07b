/**
 * The brief: a record told in cited sentences, for a desk that has two minutes.
 *
 * <p>In: a {@link org.recount.record.Record}. Out: a {@link org.recount.brief.Brief}, and from it one page of Markdown
 * or HTML.
 *
 * <ol>
 *   <li>articles get numbers, by date;
 *   <li>one class a section chooses what to tell and in which order: what the articles are, what happened by day,
 *       where the accounts part, who says what, how the pairs stand, what stands on what, what is doubtful;
 *   <li>every sentence carries the articles and spans that it stands on; one without cannot be built;
 *   <li>what is left out for length is counted where it is left out;
 *   <li>the renderers add nothing: they escape, number and lay out.
 * </ol>
 *
 * <pre>{@code
 * Record record = Recount.read(articles);
 * Files.writeString(Path.of("brief.html"), HtmlBrief.render(Brief.of(record)));
 * }</pre>
 *
 * <p>Trap: articles are hostile input. A headline may hold markup, a uri a script; only the renderers know what their
 * format must escape, so no section writes markup.
 */
@NullMarked
package org.recount.brief;

import org.jspecify.annotations.NullMarked;
