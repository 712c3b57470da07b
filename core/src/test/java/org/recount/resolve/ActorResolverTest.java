package org.recount.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recount.actor.ActorKind;
import org.recount.actor.LocalActor;
import org.recount.internal.Bonds;

class ActorResolverTest {
    private static final LocalActor FULL = person("a#1", "PAK", "foreign minister", "Asif Karim Jilani", "Jilani");
    private static final LocalActor SURNAME = person("b#1", null, null, "Gilani");

    @Test
    void surnameSpelledByAnotherHandJoinsTheFullName() {
        assertThat(groups(FULL, SURNAME)).containsExactly("a#1 b#1");
    }

    @Test
    void surnameThatTwoFullNamesShareStaysAlone() {
        LocalActor other = person("c#1", "PAK", "prime minister", "Yousaf Raza Gilani");

        assertThat(groups(FULL, other, SURNAME)).containsExactly("a#1", "b#1", "c#1");
    }

    @Test
    void surnameOfAnotherCountryStaysAlone() {
        assertThat(groups(FULL, person("b#1", "IND", null, "Gilani"))).containsExactly("a#1", "b#1");
    }

    @Test
    void bareOfficeIsItsOneNamedHolder() {
        LocalActor bare = person(
                "b#2",
                "PAK",
                "caretaker Foreign Minister",
                "the caretaker Foreign Minister".toLowerCase(java.util.Locale.ROOT));

        assertThat(groups(FULL, bare)).containsExactly("a#1 b#2");
    }

    @Test
    void hyphenSpaceAndLostEndingsMakeNoOtherName() {
        assertThat(groups(
                        person("a#1", "IRN", null, "Karim Nur-Mohammadian"),
                        person("b#1", "IRN", null, "Karim Nurmohammadia"),
                        person("c#1", "IRN", null, "Karim Mohammadian"),
                        person("d#1", "IRN", null, "Nurmohammadian")))
                .containsExactly("a#1 b#1 c#1 d#1");
    }

    @Test
    void abbreviationExplainedInOneArticleNamesTheGroupInAnother() {
        assertThat(groups(
                        group("a#1", "PAK", null, "Jaish al-Fajr", "JAF"),
                        group("b#1", null, null, "JAF"),
                        group("c#1", "IRN", null, "Yeish al Fajr")))
                .hasSize(2)
                .contains("a#1 b#1");
    }

    @Test
    void groupNamesThatDifferInOneContentWordKeepApart() {
        assertThat(groups(
                        group("a#1", "PAK", null, "Baloch Liberation Front"),
                        group("b#1", "PAK", null, "Baloch Liberation Army"),
                        group("c#1", "PAK", null, "Baluchi Liberation Front"),
                        group("d#1", null, null, "Islamic State"),
                        group("e#1", null, null, "Islamic Republic")))
                .containsExactly("a#1 c#1", "b#1", "d#1", "e#1");
    }

    @Test
    void unlistedSpellingJoinsTheListedGroup() {
        LocalActor listed = group("a#1", "IRN", "JAISH_AL_FAJR", "Jaish al-Fajr");
        Resolution resolution = ActorResolver.resolve(List.of(listed, group("b#1", null, null, "Yeish al Fajr")));

        assertThat(resolution.actors())
                .containsExactly(new Actor(
                        org.recount.internal.Ids.of("JAISH_AL_FAJR"),
                        "Jaish al-Fajr",
                        List.of("Jaish al-Fajr", "Yeish al Fajr"),
                        ActorKind.ARMED_GROUP,
                        "IRN",
                        null,
                        null,
                        null,
                        null,
                        0));
    }

    @Test
    void namelessGroupsJoinOnlyWithinOneCountry() {
        assertThat(groups(
                        crowd("a#1", "PAK", "villagers"),
                        crowd("b#1", "PAK", "villagers"),
                        crowd("c#1", null, "villagers"),
                        crowd("d#1", null, "villagers")))
                .containsExactly("a#1 b#1", "c#1", "d#1");
    }

    @Test
    void boundActorsAreOneWithAllThatResolvesToThem() {
        LocalActor other = person("c#1", "PAK", "prime minister", "Yousaf Raza Gilani");
        LocalActor again = person("d#1", "PAK", "prime minister", "Yousaf Raza Gilani");

        assertThat(groups(bound("a#1", "c#1"), FULL, other, again)).containsExactly("a#1 c#1 d#1");
    }

    @Test
    void partedActorsKeepApartThoughTheyAreSpelledAlike() {
        assertThat(groups(parted("a#1", "b#1"), FULL, SURNAME)).containsExactly("a#1", "b#1");
        assertThat(groups(
                        parted("a#1", "b#1"),
                        group("a#1", "PAK", "BLA", "Baloch Liberation Army"),
                        group("b#1", "PAK", "BLA", "Baloch Liberation Army")))
                .containsExactly("a#1", "b#1");
        assertThat(groups(parted("a#1", "b#1"), crowd("a#1", "PAK", "villagers"), crowd("b#1", "PAK", "villagers")))
                .containsExactly("a#1", "b#1");
    }

    @Test
    void partedActorsKeepApartThroughThoseTheyAreBoundTo() {
        Bonds bonds = Bonds.of(List.of(
                new Bonds.Bound(new TreeSet<>(List.of("a#1", "c#1")), "Ada"),
                new Bonds.Parted(List.of(new TreeSet<>(List.of("b#1")), new TreeSet<>(List.of("c#1"))))));

        assertThat(groups(bonds, FULL, SURNAME, person("c#1", "IND", null, "Arun Sahib")))
                .containsExactly("a#1 c#1", "b#1");
    }

    @Test
    void anUnlistedActorBoundToAListedOneHasItsId() {
        assertThat(ActorResolver.resolve(
                                List.of(
                                        group("a#1", "IRN", "JAISH_AL_FAJR", "Jaish al-Fajr"),
                                        group("b#1", null, null, "Dawn Brigade")),
                                bound("a#1", "b#1"))
                        .actors())
                .extracting(Actor::id)
                .containsExactly(org.recount.internal.Ids.of("JAISH_AL_FAJR"));
    }

    @Property(tries = 200)
    void orderChangesNothing(@ForAll Random random) {
        List<LocalActor> actors = new ArrayList<>(List.of(
                FULL,
                SURNAME,
                person("c#1", "PAK", "prime minister", "Moeen-ud-Din Qureshi"),
                person("d#1", "PAK", null, "Moeenuddin Qureshi"),
                person("e#1", "PAK", "prime minister", "the prime minister"),
                group("a#2", "PAK", null, "Baloch Liberation Army", "BLA"),
                group("b#2", null, null, "BLA"),
                group("c#2", "PAK", "BLF", "Baloch Liberation Front"),
                group("d#2", "IRN", null, "Balochistan Liberation Front")));
        Bonds bonds = bonds(actors, random);
        Resolution expected = ActorResolver.resolve(actors, bonds);
        Collections.shuffle(actors, random);

        assertThat(ActorResolver.resolve(actors, bonds)).isEqualTo(expected);
        for (String a : expected.idByKey().keySet()) {
            for (String b : expected.idByKey().keySet()) {
                boolean one = Objects.equals(
                        expected.idByKey().get(a), expected.idByKey().get(b));
                assertThat(one || !bonds.root(a).equals(bonds.root(b))).isTrue();
                assertThat(one && bonds.parted(bonds.root(a), bonds.root(b))).isFalse();
            }
        }
    }

    private static Bonds bonds(List<LocalActor> actors, Random random) {
        List<Bonds.Tie> ties = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String a = actors.get(random.nextInt(actors.size())).key();
            String b = actors.get(random.nextInt(actors.size())).key();
            if (!a.equals(b)) {
                ties.add(
                        random.nextBoolean()
                                ? new Bonds.Bound(new TreeSet<>(List.of(a, b)), "Ada")
                                : new Bonds.Parted(List.of(new TreeSet<>(List.of(a)), new TreeSet<>(List.of(b)))));
            }
        }
        return Bonds.of(ties);
    }

    private static Bonds bound(String... keys) {
        return Bonds.of(List.of(new Bonds.Bound(new TreeSet<>(List.of(keys)), "Ada")));
    }

    private static Bonds parted(String one, String other) {
        return Bonds.of(List.of(new Bonds.Parted(List.of(new TreeSet<>(List.of(one)), new TreeSet<>(List.of(other))))));
    }

    /** The keys that share an actor, joined by a space, sorted. */
    private static List<String> groups(LocalActor... actors) {
        return groups(Bonds.NONE, actors);
    }

    private static List<String> groups(Bonds bonds, LocalActor... actors) {
        Map<String, TreeSet<String>> byId = new TreeMap<>();
        ActorResolver.resolve(Arrays.asList(actors), bonds)
                .idByKey()
                .forEach((key, id) ->
                        byId.computeIfAbsent(id, i -> new TreeSet<>()).add(key));
        return byId.values().stream()
                .map(keys -> String.join(" ", keys))
                .sorted()
                .toList();
    }

    private static LocalActor person(String key, @Nullable String country, @Nullable String office, String... names) {
        List<String> aliases = Character.isLowerCase(names[0].charAt(0)) ? List.of() : List.of(names);
        return new LocalActor(
                key, names[0], aliases, ActorKind.PERSON, country, null, null, null, office, null, List.of());
    }

    private static LocalActor group(String key, @Nullable String country, @Nullable String identity, String... names) {
        return new LocalActor(
                key,
                names[0],
                List.of(names),
                ActorKind.ARMED_GROUP,
                country,
                null,
                null,
                identity,
                null,
                null,
                List.of());
    }

    private static LocalActor crowd(String key, @Nullable String country, String name) {
        return new LocalActor(
                key, name, List.of(), ActorKind.CIVILIANS, country, null, null, null, null, null, List.of());
    }
}
