package org.recount.server.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.finding.Detail;
import org.recount.finding.Finding;
import org.recount.record.Tables;
import org.recount.store.Edition;

/**
 * A finding with all that a page shows of it.
 *
 * @param id of the finding
 * @param events ids: several where one figure covers several happenings
 * @param attribute what is told
 * @param group of whom
 * @param state the first that fits
 * @param flags all that hold
 * @param why one plain sentence
 * @param versions the values side by side
 */
public record Compared(
        String id,
        List<String> events,
        String attribute,
        String group,
        Finding.State state,
        List<Finding.State> flags,
        String why,
        List<Version> versions) {

    /**
     * One value.
     *
     * @param low lowest number
     * @param high highest
     * @param said the value in words; null for a number
     * @param text the words of one account
     * @param claimants who says so, by name
     * @param origins ids of the independent origins
     * @param accounts where each report gives it
     */
    public record Version(
            @Nullable Integer low,
            @Nullable Integer high,
            @Nullable String said,
            String text,
            List<Name> claimants,
            List<String> origins,
            List<Account> accounts) {}

    /** Its value is a key of content words, which nobody can read. */
    private static final String MOTIVE = "motive";

    /** These findings, in their order. */
    static List<Compared> of(Edition edition, Collection<Finding> findings) {
        Map<String, Detail> details = new HashMap<>();
        edition.rows(
                        Tables.DETAILS,
                        versions(findings)
                                .flatMap(v -> v.details().stream())
                                .distinct()
                                .toList())
                .forEach(d -> details.put(d.id(), d));
        Names names = Names.of(
                edition,
                Stream.concat(
                        versions(findings)
                                .flatMap(v -> Stream.concat(Stream.ofNullable(v.value()), v.claimants().stream())),
                        details.values().stream()
                                .flatMap(d ->
                                        Stream.concat(Stream.ofNullable(d.claimant()), Stream.ofNullable(d.value())))));
        return findings.stream().map(f -> of(f, details, names)).toList();
    }

    private static Stream<Finding.Version> versions(Collection<Finding> findings) {
        return findings.stream().flatMap(f -> f.versions().stream());
    }

    private static Compared of(Finding f, Map<String, Detail> details, Names names) {
        return new Compared(
                f.id(),
                f.events(),
                f.attribute(),
                f.group(),
                f.state(),
                f.flags(),
                f.why(),
                f.versions().stream()
                        .map(v -> new Version(
                                v.low(),
                                v.high(),
                                said(f.attribute(), v.value(), names),
                                v.text(),
                                names.all(v.claimants()),
                                v.origins(),
                                v.details().stream()
                                        .flatMap(id -> Stream.ofNullable(details.get(id)))
                                        .map(d -> Account.of(d, names))
                                        .toList()))
                        .toList());
    }

    /** A value in words: an actor by name, a place as "Polmak, Finnmark"; null where the report's own words say it best. */
    static @Nullable String said(String attribute, @Nullable String value, Names names) {
        if (attribute.equals(MOTIVE)) {
            return null;
        }
        Name actor = names.get(value);
        if (actor != null) {
            return actor.name();
        }
        return value == null ? null : value.replaceFirst("; [A-Z]{3}$", "").replace("; ", ", ");
    }

    /** Ids of the articles that its accounts stand in. */
    Stream<String> articles() {
        return versions.stream().flatMap(v -> v.accounts().stream()).map(Account::article);
    }
}
