package org.recount.server.view;

import java.util.List;
import java.util.Objects;
import org.recount.finding.Finding;

/**
 * What one report says of one detail, and how that stands to what the others say.
 *
 * @param kind in one word
 * @param accounts its values; empty where it is silent
 */
public record Cell(Kind kind, List<Account> accounts) {
    /** How a report's value stands to the others. */
    public enum Kind {
        /** It says nothing. */
        SILENT,
        /** It gives a value that cannot be true together with another report's. */
        DIFFER,
        /** It gives a value that its source gave otherwise before. */
        CHANGED,
        /** It counts other people or happenings. */
        SCOPE,
        /** Reports on another origin give the same value. */
        AGREE,
        /** Only reports on its own origin give this value. */
        ALONE
    }

    static Cell of(Compared detail, String article) {
        List<Compared.Version> own = detail.versions().stream()
                .filter(v -> v.accounts().stream().anyMatch(a -> a.article().equals(article)))
                .toList();
        List<Account> accounts = own.stream()
                .flatMap(v -> v.accounts().stream())
                .filter(a -> a.article().equals(article))
                .toList();
        return new Cell(own.isEmpty() ? Kind.SILENT : kind(detail, own, accounts), accounts);
    }

    private static Kind kind(Compared detail, List<Compared.Version> own, List<Account> accounts) {
        if (detail.flags().contains(Finding.State.UPDATED) && later(detail, own, accounts)) {
            return Kind.CHANGED;
        }
        if (detail.flags().contains(Finding.State.DISPUTED) && !leads(detail, own)) {
            return Kind.DIFFER;
        }
        if (detail.state() == Finding.State.DIFFERENT_SCOPE) {
            return Kind.SCOPE;
        }
        return own.stream().anyMatch(v -> v.origins().size() > 1) ? Kind.AGREE : Kind.ALONE;
    }

    /** Whether one of its values stands on more origins than any other value. */
    private static boolean leads(Compared detail, List<Compared.Version> own) {
        int most = own.stream().mapToInt(v -> v.origins().size()).max().orElse(0);
        return detail.versions().stream()
                .filter(v -> !own.contains(v))
                .allMatch(v -> v.origins().size() < most);
    }

    /** Whether one of the same claimants or origins gave another value before. */
    private static boolean later(Compared detail, List<Compared.Version> own, List<Account> accounts) {
        return detail.versions().stream()
                .filter(v -> !own.contains(v))
                .filter(v -> own.stream().anyMatch(o -> related(o, v)))
                .flatMap(v -> v.accounts().stream())
                .anyMatch(before -> accounts.stream().anyMatch(a -> earlier(before, a)));
    }

    private static boolean related(Compared.Version one, Compared.Version other) {
        return one.origins().stream().anyMatch(other.origins()::contains)
                || one.claimants().stream().anyMatch(other.claimants()::contains);
    }

    private static boolean earlier(Account before, Account after) {
        return before.reportedAt() != null
                && after.reportedAt() != null
                && Objects.requireNonNull(before.reportedAt()).compareTo(Objects.requireNonNull(after.reportedAt()))
                        < 0;
    }
}
