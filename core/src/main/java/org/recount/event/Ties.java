package org.recount.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.article.Span;
import org.recount.coding.Mention;
import org.recount.internal.Table;
import org.recount.place.Place;
import org.recount.place.Place.Precision;
import org.recount.time.Time;

/** What ties two mentions of one event, which contradict each other in nothing, so firmly that they surely tell of one happening. */
final class Ties {
    private static final Pattern APART = Pattern.compile(Table.load(Ties.class, "apart.tsv").rows().stream()
            .map(row -> row.get("words").replace(" ", "\\s+"))
            .collect(Collectors.joining("|", "(?i)\\b(?:", ")\\b")));

    private static final Set<String> FROM_AFAR = Set.of("aerial", "drone", "heavy-weapons");

    private final Likeness likeness;

    Ties(Likeness likeness) {
        this.likeness = likeness;
    }

    /**
     * Whether they say the same: in one sentence and one passage, where one repeats in its article what the other says, or in two reports
     * with one tie more than is needed.
     */
    boolean say(Told a, Told b) {
        Mention m = a.mention();
        Mention n = b.mention();
        if (!m.article().equals(n.article())) {
            return count(a, b) > MergeThresholds.SURE_TIES;
        }
        if (m.sentence().equals(n.sentence())) {
            return a.passage() == b.passage() && !parted(m, n);
        }
        return a.passage() == b.passage()
                && !apart(m.place(), n.place())
                && likeness.words(a, b) >= MergeThresholds.REPEATED_WORDS;
    }

    /** "Struck a base in response to the bombing": between the two triggers stand words that lead to another happening. */
    private static boolean parted(Mention one, Mention other) {
        boolean before = one.trigger().compareTo(other.trigger()) < 0;
        Span first = before ? one.trigger() : other.trigger();
        Span second = before ? other.trigger() : one.trigger();
        String sentence = one.sentence().quote();
        int length = sentence.codePointCount(0, sentence.length());
        int from = first.end() - one.sentence().start();
        int to = second.start() - one.sentence().start();
        return from >= 0
                && from < to
                && to <= length
                && APART.matcher(sentence.substring(
                                sentence.offsetByCodePoints(0, from), sentence.offsetByCodePoints(0, to)))
                        .find();
    }

    /**
     * Whether enough holds of: a telling toll (which counts twice), a story of one scene (twice), the day, the town, who acts, whom it hit (twice for one state that acts
     * against another), the words, the means. Tolls that differ count against, and so do other means; one report that tells of several
     * acts tells each with its day or its toll. Nothing ties what is told of other days, except a toll on days close together, a very large one, or
     * the pair of states.
     */
    boolean hold(Told a, Told b) {
        return count(a, b) >= MergeThresholds.SURE_TIES;
    }

    private int count(Told a, Told b) {
        Mention m = a.mention();
        Mention n = b.mention();
        boolean together = m.article().equals(n.article());
        if ((together && a.passage() != b.passage()) || Camps.opposed(a, b)) {
            return 0;
        }
        boolean rare = abroad(a, b) || ofOneTarget(a, b);
        boolean sameDay = sameDay(a, b, together);
        int counts = counts(a, b);
        boolean scene = likeness.ofOneScene(a, b) && isNews(a) && isNews(b);
        if (!rare && !sameDay && !(together ? counts == 2 || scene : known(a, b) || (counts == 2 && near(a, b)))) {
            return 0;
        }
        boolean apart = apart(m.place(), n.place());
        if (together && apart) {
            return 0;
        }
        boolean tolls = a.measured().stream().anyMatch(b.measured()::contains);
        return counts
                + (scene ? 2 : 0)
                + (sameDay ? 1 : 0)
                + (town(m.place()) && Wheres.compare(m.place(), n.place(), true) == 1 ? 1 : 0)
                + (both(a.actors(), b.actors()) && Sides.actors(a, b) >= MergeThresholds.SAME_STATE ? 1 : 0)
                + (rare ? 2 : Likeness.sharedTarget(a, b) ? 1 : 0)
                + (likeness.words(a, b) >= MergeThresholds.UNTIED_WORDS ? 1 : 0)
                + means(m.mode(), n.mode())
                - (apart ? 1 : 0)
                - (tolls && a.figures().stream().noneMatch(b.figures()::contains) ? 1 : 0);
    }

    /** Whether both count the same very many people: so many die at once so seldom that it needs no day. */
    private static boolean known(Told a, Told b) {
        return a.figures().stream()
                .anyMatch(f -> Integer.parseInt(f.substring(f.lastIndexOf(' ') + 1)) >= MergeThresholds.KNOWN_TOLL
                        && b.figures().stream().anyMatch(g -> sameCount(f, g)));
    }

    /** Whether the days that are told, or else the days of the reports, lie close together; in one story, where one has none, too. */
    private static boolean near(Told a, Told b) {
        LocalDate one = Whens.days(a.mention().time()) ? a.reference() : a.published();
        LocalDate other = Whens.days(b.mention().time()) ? b.reference() : b.published();
        if (one == null || other == null) {
            return a.story() != null && a.story().equals(b.story());
        }
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= MergeThresholds.TOGETHER_DAYS;
    }

    /** Whether it is told of no day, or of one close before its report. */
    private static boolean isNews(Told told) {
        Time time = told.mention().time();
        LocalDate published = told.published();
        LocalDate from = time == null ? null : time.from();
        return time == null
                || (from != null
                        && published != null
                        && Math.abs(ChronoUnit.DAYS.between(from, published)) <= MergeThresholds.NEWS_DAYS);
    }

    /** Missiles, drones and air raids are told for each other, so that they do not part. */
    private static int means(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return 0;
        }
        return one.equals(other) ? 1 : FROM_AFAR.contains(one) && FROM_AFAR.contains(other) ? 0 : -1;
    }

    /** Whether one state acts against another in both: that happens seldom, while a state at war at home acts there every day. */
    private static boolean abroad(Told a, Told b) {
        return Whens.reportsApart(a, b) <= MergeThresholds.TOGETHER_DAYS
                && both(a.actors(), b.actors())
                && both(a.recipients(), b.recipients())
                && Sides.actors(a, b) >= MergeThresholds.SAME_STATE
                && Sides.recipients(a, b) >= MergeThresholds.SAME_STATE
                && a.actors().stream()
                        .allMatch(p -> p.state() != null
                                && a.recipients().stream()
                                        .noneMatch(r -> p.state().equals(r.country())));
    }

    /** Whether two reports of one story, close together, name one group as hit, and not two days. */
    private static boolean ofOneTarget(Told a, Told b) {
        return a.story() != null
                && a.story().equals(b.story())
                && !a.mention().article().equals(b.mention().article())
                && Whens.reportsApart(a, b) <= MergeThresholds.TOGETHER_DAYS
                && !(Whens.days(a.mention().time()) && Whens.days(b.mention().time()))
                && Likeness.sharedTarget(a, b);
    }

    private static boolean both(Set<Party> a, Set<Party> b) {
        return !a.isEmpty() && !b.isEmpty();
    }

    /** Whether both are placed, and neither place lies in the other or beside it. */
    private static boolean apart(@Nullable Place a, @Nullable Place b) {
        return a != null && b != null && Wheres.compare(a, b, false) < Wheres.WITHIN;
    }

    private static boolean town(@Nullable Place place) {
        return place != null
                && (place.precision() == Precision.EXACT
                        || place.precision() == Precision.NEAR
                        || place.precision() == Precision.DISTRICT);
    }

    /** One day told by both, or news of the same day where one or none tells its own. */
    private static boolean sameDay(Told a, Told b, boolean together) {
        Time one = a.mention().time();
        Time other = b.mention().time();
        if (Whens.days(one) && Whens.days(other)) {
            return Whens.compare(a, b, false) == 1;
        }
        if (together || a.published() == null || b.published() == null) {
            return false;
        }
        LocalDate first = Whens.days(one) && one != null ? one.from() : a.published();
        LocalDate second = Whens.days(other) && other != null ? other.from() : b.published();
        return first != null
                && second != null
                && Math.abs(ChronoUnit.DAYS.between(first, second)) <= 1
                && (one == null || Whens.days(one))
                && (other == null || Whens.days(other));
    }

    /** 2 for the same number of people, large enough to tell happenings apart, of whatever group; 1 for another figure that is the same. */
    private static int counts(Told a, Told b) {
        if (a.figures().stream().anyMatch(f -> b.figures().stream().anyMatch(g -> sameCount(f, g)))) {
            return 2;
        }
        return a.figures().stream().anyMatch(b.figures()::contains) ? 1 : 0;
    }

    private static boolean sameCount(String f, String g) {
        int n = Integer.parseInt(f.substring(f.lastIndexOf(' ') + 1));
        return n >= (f.startsWith("killed") ? MergeThresholds.TELLING_TOLL : MergeThresholds.TELLING_HURT)
                && g.endsWith(" " + n)
                && f.substring(0, f.indexOf(' ')).equals(g.substring(0, g.indexOf(' ')));
    }
}
