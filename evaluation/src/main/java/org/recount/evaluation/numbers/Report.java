package org.recount.evaluation.numbers;

import java.util.Comparator;

/**
 * One article on an incident.
 *
 * @param incident the incident's id
 * @param date its date, ISO
 * @param id its id
 * @param title its headline, empty when there is none
 * @param body its text without the headline
 */
public record Report(String incident, String date, String id, String title, String body) {
    /** Shortest text that is a report, in characters: below it stand error pages and teasers. */
    static final int SHORTEST = 200;

    /** By date, then by id. */
    static final Comparator<Report> EARLIEST =
            Comparator.comparing(Report::date).thenComparing(Report::id);

    /** Whether there is too little of it. */
    boolean tooShort() {
        return body.length() < SHORTEST;
    }

    /** Headline and body, as a page shows them. */
    public String text() {
        return title.isBlank() ? body : title.strip() + "\n\n" + body;
    }
}
