package org.recount.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.Span;

/** The actors of one article while they are being collected. */
final class Register {
    /** An actor that may still gain names, an office and spans. */
    static final class Draft {
        final int number;
        final ActorKind kind;
        String name;
        final TreeSet<String> aliases = new TreeSet<>();
        final TreeSet<Span> spans = new TreeSet<>();

        /** Whether a place on its ground points at it. */
        boolean ground;

        @Nullable
        String country;

        @Nullable
        String sector;

        @Nullable
        String code;

        @Nullable
        String identity;

        @Nullable
        String office;
        /** Canonical key of its body or office, such as {@code foreign ministry}. */
        @Nullable
        String key;

        private Draft(int number, ActorKind kind, String name) {
            this.number = number;
            this.kind = kind;
            this.name = name;
        }
    }

    private final Article article;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> byIdentity = new LinkedHashMap<>();
    private final Map<String, Draft> byName = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final CountryNames countries;

    Register(Article article, CountryNames countries) {
        this.article = article;
        this.countries = countries;
    }

    List<Draft> drafts() {
        return drafts;
    }

    private Draft draft(ActorKind kind, String name) {
        Draft draft = new Draft(drafts.size(), kind, name);
        drafts.add(draft);
        return draft;
    }

    /** The state with this ISO code. */
    Draft state(String country) {
        return byIdentity.computeIfAbsent(country, identity -> {
            Draft draft = draft(ActorKind.STATE, countries.nameOf(country));
            draft.country = country;
            draft.code = country;
            draft.identity = identity;
            return draft;
        });
    }

    /** The state on whose ground a place lies, which the article need not name. */
    Draft ground(String country) {
        Draft draft = state(country);
        draft.ground = true;
        return draft;
    }

    /** A body of a country's government; the government itself where the key is {@code government}. */
    Draft body(String country, ActorKind kind, String sector, String key) {
        boolean whole = key.equals("government");
        String code = country + sector;
        return byIdentity.computeIfAbsent(whole ? code : code + ":" + key, identity -> {
            Draft draft = draft(kind, capitalized(key) + " of " + countries.nameOf(country));
            draft.country = country;
            draft.sector = sector;
            draft.code = code;
            draft.identity = identity;
            draft.key = key;
            return draft;
        });
    }

    /** Whether the article has named this group or organisation already. */
    boolean isKnown(Listed listed) {
        return byIdentity.containsKey(identityOf(listed));
    }

    private static String identityOf(Listed listed) {
        return "listed:" + Pieces.fold(listed.name());
    }

    /** A listed group or organisation. */
    Draft listed(Listed listed) {
        return byIdentity.computeIfAbsent(identityOf(listed), identity -> {
            Draft draft = draft(listed.kind(), listed.name());
            draft.country = listed.country();
            draft.sector = listed.sector();
            draft.code = listed.code();
            draft.identity = identity;
            return draft;
        });
    }

    /** People of a country without a name: "Iranian villagers". */
    Draft people(String country, Listed population) {
        String sector = Objects.requireNonNullElse(population.sector(), "CVL");
        return byIdentity.computeIfAbsent(country + sector + ":people", identity -> {
            Draft draft = draft(
                    population.kind(),
                    capitalized(Objects.requireNonNull(population.key())) + " of " + countries.nameOf(country));
            draft.country = country;
            draft.sector = sector;
            draft.code = country + sector;
            draft.identity = identity;
            return draft;
        });
    }

    /** The holder of an office, known by the office alone; a named holder of it, where the article has one. */
    Draft holder(String country, Listed office) {
        String key = Objects.requireNonNullElse(office.key(), office.name());
        for (Draft draft : drafts) {
            if (draft.kind == ActorKind.PERSON && country.equals(draft.country) && key.equals(draft.key)) {
                return draft;
            }
        }
        Draft draft = draft(ActorKind.PERSON, office.name() + " of " + countries.nameOf(country));
        setOffice(draft, state(country), office);
        return draft;
    }

    /** Gives a person the office that a title names, of the state or organisation that owns it. */
    void setOffice(Draft draft, @Nullable Draft owner, Listed office) {
        if (draft.office == null) {
            draft.office = office.name();
            draft.key = Objects.requireNonNullElse(office.key(), office.name());
            draft.sector = office.sector();
        }
        if (owner != null && draft.code == null) {
            setOwner(draft, owner);
        }
    }

    /** Places a holder in a state or an organisation. */
    void setOwner(Draft draft, Draft owner) {
        if (owner.kind.official()) {
            draft.country = owner.country;
            draft.code = draft.sector == null ? owner.country : owner.country + draft.sector;
        } else {
            draft.sector = owner.sector;
            draft.code = owner.code;
        }
    }

    /** A listed leader whom the article gives this name. */
    Draft leader(Leader leader, String name) {
        String identity = "leader:" + Pieces.fold(leader.name());
        Draft draft = byIdentity.computeIfAbsent(identity, i -> {
            Draft created = draft(ActorKind.PERSON, leader.name());
            created.identity = i;
            return created;
        });
        alias(draft, name);
        return draft;
    }

    /** Whether the article has named this country. */
    boolean hasCountry(@Nullable String country) {
        return country != null && byIdentity.containsKey(country);
    }

    /** Somebody known by name alone: joins a name that it is the end of, and one that ends in it. */
    Draft named(ActorKind kind, String name) {
        Optional<Draft> known = find(name);
        if (known.isPresent()) {
            Draft draft = known.get();
            if (draft.name.length() < name.length() && draft.kind == kind) {
                draft.name = name;
            }
            alias(draft, name);
            return draft;
        }
        Draft draft = draft(kind, name);
        alias(draft, name);
        return draft;
    }

    /** The unlisted actor with this name, or with a longer name that ends in it. */
    Optional<Draft> find(String name) {
        String folded = folded(name);
        Draft exact = byName.get(folded);
        if (exact != null) {
            return Optional.of(exact);
        }
        return drafts.stream()
                .filter(d -> d.kind == ActorKind.PERSON)
                .filter(d -> d.aliases.stream().anyMatch(a -> endsAlike(folded(a), folded)))
                .findFirst();
    }

    private static boolean endsAlike(String a, String b) {
        return a.endsWith(" " + b) || b.endsWith(" " + a);
    }

    /** Notes a name that the article uses. */
    void alias(Draft draft, String name) {
        draft.aliases.add(name.strip());
        byName.putIfAbsent(folded(name), draft);
    }

    private String folded(String name) {
        return folded.computeIfAbsent(name, n -> String.join(" ", Pieces.ofName(n)));
    }

    String key(Draft draft) {
        return article.id() + "#" + draft.number;
    }

    /** The finished actors, in order of their first span; one that nothing points at is left out. */
    List<LocalActor> finish() {
        List<LocalActor> actors = new ArrayList<>();
        for (Draft d : drafts) {
            if (d.spans.isEmpty() && !d.ground) {
                continue;
            }
            Draft state = d.country == null || d.kind == ActorKind.STATE ? null : byIdentity.get(d.country);
            String of = state == null || state.spans.isEmpty() ? null : key(state);
            actors.add(new LocalActor(
                    key(d),
                    d.name,
                    List.copyOf(d.aliases),
                    d.kind,
                    d.country,
                    d.sector,
                    d.code,
                    d.identity,
                    d.office,
                    of,
                    List.copyOf(d.spans)));
        }
        return actors;
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
