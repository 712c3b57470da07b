package org.recount.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recount.actor.Leader.Term;
import org.recount.actor.Register.Draft;
import org.recount.syntax.Sentence;

/**
 * Tells which runs of proper nouns name a listed leader, and gives such people what the article does not say of them.
 * A name that others bear counts where the article has the full name too, or a title that fits. Of two leaders of one
 * country with one name, in news of no date, the country is known and the person is not.
 */
final class NamedLeaders {
    private final ActorFinder finder;
    private final Leaders leaders;
    private final @Nullable Integer year;
    private final Set<Leader> named = new HashSet<>();
    private final Set<String> strangers = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final Map<Draft, List<Leader>> drafts = new LinkedHashMap<>();

    NamedLeaders(ActorFinder finder, Leaders leaders) {
        this.finder = finder;
        this.leaders = leaders;
        this.year = finder.article.publishedOn() == null
                ? null
                : finder.article.publishedOn().getYear();
    }

    /** Notes a full name, a leader's or somebody else's, before any name is read. */
    void note(Sentence sentence, PersonRuns run, @Nullable Match title) {
        List<String> pieces = Pieces.ofName(finder.text(sentence, run.first(), run.last()));
        List<Leader> bearers = bearers(sentence, run, title, b -> !b.weak());
        if (pieces.size() > 1) {
            surnames.add(pieces.getLast());
        }
        if (pieces.size() > 1 && bearers.isEmpty()) {
            strangers.add(pieces.getLast());
        } else if (pieces.size() > 1 || title != null) {
            named.addAll(bearers);
        }
    }

    /** The person whom a run names, if it is a listed leader; {@code title} is what stands beside the run. */
    Optional<Draft> person(Sentence sentence, PersonRuns run, @Nullable Match title) {
        List<Leader> found = only(sentence, run, title);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String name = finder.text(sentence, run.first(), run.last());
        Draft draft = found.size() == 1
                ? finder.register.leader(found.getFirst(), name)
                : finder.register.named(ActorKind.PERSON, name);
        drafts.putIfAbsent(draft, found);
        return Optional.of(draft);
    }

    /** Reads a run without a title. */
    void read(Sentence sentence, PersonRuns run) {
        if (!UnlistedNames.groupAfter(sentence, run.last())) {
            int head = NameIndex.headOf(sentence, run.first(), run.last());
            Reference.Kind kind =
                    ActorFinder.isModifier(sentence.token(head)) ? Reference.Kind.MODIFIER : Reference.Kind.NAME;
            person(sentence, run, null)
                    .ifPresent(d -> finder.add(sentence, run.first(), run.last(), head, kind, List.of(d)));
        }
    }

    /** Whether the draft is a leader who acts for a government: "the Gorbachev government". */
    boolean governs(Draft draft) {
        return drafts.containsKey(draft) && "GOV".equals(draft.sector) && draft.country != null;
    }

    /** The leader whom the run names; several of one country when nothing tells which. */
    private List<Leader> only(Sentence sentence, PersonRuns run, @Nullable Match title) {
        Set<String> countries = countries(sentence, title);
        boolean ruling = isBeforeGovernment(sentence, run);
        List<Leader> found = bearers(
                sentence,
                run,
                title,
                b -> counts(sentence, run, title, b)
                        || fits(b.leader(), title, countries)
                        || (ruling && b.leader().ruled(year)));
        if (found.isEmpty() && title != null) {
            found = leaders.nearly(Pieces.ofName(finder.text(sentence, run.first(), run.last()))).stream()
                    .map(Leaders.Bearer::leader)
                    .filter(l -> fits(l, title, countries))
                    .toList();
        }
        if (!countries.isEmpty()) {
            found = found.stream()
                    .filter(l -> l.terms(year).stream()
                            .anyMatch(t -> t.country() == null || countries.contains(t.country())))
                    .toList();
        }
        found = preferring(found, named::contains);
        found = preferring(found, l -> fits(l, title, countries));
        found = preferring(found, l -> year != null && l.terms(year).getFirst().holds(year));
        found = preferring(found, l -> l.terms(year).stream().anyMatch(t -> finder.register.hasCountry(t.country())));
        boolean compatriots = found.stream()
                        .map(l -> Objects.requireNonNullElse(
                                l.terms(year).getFirst().country(), l.name()))
                        .distinct()
                        .count()
                == 1;
        return compatriots ? found : List.of();
    }

    /** Whether a name says whose a government is: "the Aylwin administration". */
    private boolean isBeforeGovernment(Sentence sentence, PersonRuns run) {
        return finder.matches(sentence).stream()
                .anyMatch(m -> m.first() == run.last() + 1
                        && m.listed().type() == Listed.Type.BODY
                        && "government".equals(m.listed().key()));
    }

    /** Who bears the run's name, or the name and the title before it, such as "King Hussein". */
    private List<Leader> bearers(
            Sentence sentence, PersonRuns run, @Nullable Match title, Predicate<Leaders.Bearer> which) {
        if (title != null && title.last() == run.first() - 1) {
            List<Leader> titled = named(finder.text(sentence, title.first(), run.last()), b -> !b.weak());
            if (!titled.isEmpty()) {
                return titled;
            }
        }
        return named(finder.text(sentence, run.first(), run.last()), which);
    }

    private List<Leader> named(String name, Predicate<Leaders.Bearer> which) {
        return leaders.named(Pieces.ofName(name)).stream()
                .filter(b -> !b.leader().terms(year).isEmpty())
                .filter(which)
                .map(Leaders.Bearer::leader)
                .toList();
    }

    /** Whether a name counts by itself: a full name does, a distinctive surname of somebody in office unless a stranger bears it here or another office stands beside it. */
    private boolean counts(Sentence sentence, PersonRuns run, @Nullable Match title, Leaders.Bearer bearer) {
        if (named.contains(bearer.leader())) {
            return true;
        }
        List<String> pieces = Pieces.ofName(finder.text(sentence, run.first(), run.last()));
        boolean other = title != null
                && title.listed().type() == Listed.Type.OFFICE
                && bearer.leader().terms().stream()
                        .noneMatch(t -> t.office().equals(title.listed().key()));
        boolean alone = !other
                && !strangers.contains(pieces.getFirst())
                && surnames.stream().noneMatch(s -> isSpellingOf(s, pieces.getFirst()))
                && bearer.leader().current(year);
        return !bearer.weak() && (pieces.size() > 1 || alone);
    }

    /** Whether two surnames differ by one letter, as "Jilani" and "Gilani" do: they may be one person's. */
    private static boolean isSpellingOf(String one, String other) {
        return one.length() == other.length()
                && one.length() > 4
                && IntStream.range(0, one.length())
                                .filter(i -> one.charAt(i) != other.charAt(i))
                                .count()
                        == 1;
    }

    /** Whether a title is one of the leader's, or of the leader's country. */
    private boolean fits(Leader leader, @Nullable Match title, Set<String> countries) {
        if (title == null || title.listed().type() != Listed.Type.OFFICE) {
            return false;
        }
        return leader.terms(year).stream()
                .anyMatch(t -> countries.isEmpty()
                        ? t.office().equals(title.listed().key())
                        : t.country() != null && countries.contains(t.country()));
    }

    private Set<String> countries(Sentence sentence, @Nullable Match title) {
        return title == null
                ? Set.of()
                : finder.ownersOf(sentence, title.first(), title.last()).stream()
                        .flatMap(d -> Optional.ofNullable(d.country).stream())
                        .collect(Collectors.toSet());
    }

    /** Whose office a title is: of "Bosnian" and "Serb" before "leader" the country that the leader is listed for. */
    @Nullable
    Draft owner(Sentence sentence, Match title, Draft person) {
        List<Draft> owners = finder.ownersOf(sentence, title.first(), title.last());
        List<Leader> found = drafts.getOrDefault(person, List.of());
        return owners.stream()
                .filter(d -> d.country != null && found.stream().anyMatch(l -> l.isOf(d.country, year)))
                .findFirst()
                .orElse(owners.isEmpty() ? null : owners.getFirst());
    }

    /** Whether a title before a run is a part of the name: "Amir" in "Amir Peretz", not "King" in "King Hussein". */
    boolean isName(Sentence sentence, PersonRuns run, Match title) {
        return title.last() == run.first() - 1
                && named(finder.text(sentence, title.first(), run.last()), b -> !b.weak()).stream()
                        .anyMatch(l -> l.terms().stream()
                                .noneMatch(t -> t.office().equals(title.listed().key())));
    }

    private static List<Leader> preferring(List<Leader> found, Predicate<Leader> better) {
        List<Leader> kept = found.size() > 1 ? found.stream().filter(better).toList() : found;
        return kept.isEmpty() ? found : kept;
    }

    /** Gives the leaders country, sector and code where the article did not, and the office that they hold now. */
    void settle() {
        drafts.forEach((draft, found) -> {
            List<Term> terms = new ArrayList<>();
            found.forEach(l -> terms.addAll(l.terms(year)));
            terms.removeIf(t -> draft.country != null && !draft.country.equals(t.country()));
            terms.stream()
                    .filter(t -> draft.sector != null && t.office().equals(draft.key))
                    .findFirst()
                    .or(() -> terms.stream().findFirst())
                    .ifPresent(t -> settle(draft, t));
            boolean unlike = terms.stream().map(Term::sector).distinct().count() > 1;
            if (found.size() > 1 && unlike && draft.office == null) {
                draft.sector = null;
                draft.code = draft.country;
            }
        });
    }

    private void settle(Draft draft, Term term) {
        boolean unsaid = draft.sector == null || term.office().equals(draft.key) || term.country() == null;
        if (draft.code == null || (draft.sector == null && draft.code.equals(draft.country))) {
            draft.country = term.country();
            draft.code = unsaid ? term.code() : term.country() + draft.sector;
            draft.sector = unsaid ? term.sector() : draft.sector;
        }
        if (draft.key == null && year != null && term.holds(year)) {
            draft.key = term.office();
        }
    }
}
