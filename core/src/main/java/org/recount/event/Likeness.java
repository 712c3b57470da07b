package org.recount.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recount.coding.Mention;

/** Scores two mentions, and says in plain words what they share. */
final class Likeness {
    /**
     * @param value 0 to 1; 0 when they contradict
     * @param contradicts whether they cannot be one happening
     * @param nextDay whether they are a day apart and nothing but the day speaks against
     * @param sameDay whether both are told of the same day
     * @param sameToll whether both stand in one story and give the same exact figure
     * @param shared what they share, in plain words
     */
    record Score(double value, boolean contradicts, boolean nextDay, boolean sameDay, boolean sameToll, String shared) {
        static final Score NEVER = new Score(0, true, false, false, false, "");
    }

    private final TypeRules types;
    private final Map<String, Double> weights = new HashMap<>();
    private final Scenes scenes;

    Likeness(TypeRules types, Collection<Told> mentions) {
        this.types = types;
        this.scenes = new Scenes(types, mentions);
        mentions.forEach(t -> t.words().forEach(w -> weights.merge(w, 1.0, Double::sum)));
        double all = mentions.size() + MergeThresholds.BACKGROUND;
        weights.replaceAll((word, frequency) -> Math.log(all / frequency));
    }

    Score compare(Told a, Told b) {
        Mention m = a.mention();
        Mention n = b.mention();
        TypeRules.Rule rule = types.of(m.type());
        boolean together = m.article().equals(n.article());
        double near = types.near(m.type(), n.type());
        double who = who(a, b);
        boolean scene = near == 1 && rule.scene() && scenes.one(a, b);
        double when = Whens.compare(a, b, scene);
        double where = Wheres.compare(m.place(), n.place(), rule.scene());
        if (near == 0 || who < 0 || where < 0 || when == Whens.CONTRADICT) {
            return Score.NEVER;
        }
        if (together
                && (Whens.recalled(m.time(), n.time(), a.published())
                        || Whens.recalled(n.time(), m.time(), a.published()))) {
            return Score.NEVER;
        }
        boolean figures = a.figures().stream().anyMatch(b.figures()::contains);
        if (rule.scene() && Camps.opposed(a, b) && !(figures && toll(a, b))) {
            return Score.NEVER;
        }
        boolean unlike = rule.scene() && together && !figures && who < MergeThresholds.SAME_STATE && !scenes.whole(a);
        if (unlike && Wheres.towns(m.place(), n.place())) {
            return Score.NEVER;
        }
        if (unlike && a.passage() != b.passage()) {
            return new Score(0, false, false, false, false, "");
        }
        double words = words(a, b);
        boolean sameTrigger = a.trigger().equals(b.trigger());
        boolean otherMode = m.mode() != null && n.mode() != null && !m.mode().equals(n.mode());
        if (near < 1 && words < MergeThresholds.NEAR_TYPE_WORDS) {
            return new Score(0, false, false, false, false, "");
        }
        if (otherAct(rule.mode(), m, n, otherMode) && words < MergeThresholds.OTHER_MODE_WORDS) {
            return Score.NEVER;
        }
        boolean sameDay = when == 1 && Whens.days(m.time()) && Whens.days(n.time());
        // the same mode of an act that differs by mode says half of what words would say
        boolean sameMode = rule.mode() != TypeRules.Mode.LOOSE
                && m.mode() != null
                && m.mode().equals(n.mode());
        double needed = sameMode ? rule.words() / 2 : rule.words();
        boolean apart = rule.scene() && !scene && !together;
        if (apart && !sameDay && when != Whens.NEXT_DAY && !tied(a, b, where, words, figures)) {
            return new Score(0, false, false, false, false, "");
        }
        if (words < needed && !(sameDay && (sameTrigger || sameMode))) {
            return new Score(0, false, false, false, false, "");
        }
        boolean target = sharedTarget(a, b);
        boolean nextDay = when == Whens.NEXT_DAY;
        if (nextDay && together && Whens.apart(m.time(), n.time())) {
            return Score.NEVER;
        }
        if (nextDay && !figures && !target && !scene) {
            return new Score(0, true, true, false, false, "");
        }
        double mode = otherMode ? 0.5 : m.mode() == null || n.mode() == null ? 0.8 : 1;
        double value = MergeThresholds.PARTICIPANTS * who
                + MergeThresholds.KIND * near * mode
                + MergeThresholds.TIME * (nextDay ? 0.3 : when)
                + MergeThresholds.PLACE * where
                + MergeThresholds.WORDS * Math.max(words, sameTrigger ? 0.4 : 0);
        boolean disputed = !figures && a.measured().stream().anyMatch(b.measured()::contains);
        value += scene ? MergeThresholds.SAME_SCENE : 0;
        value += figures ? MergeThresholds.SAME_FIGURE : disputed ? -MergeThresholds.OTHER_FIGURE : 0;
        return new Score(
                Math.min(1, Math.max(0, value)),
                false,
                false,
                sameDay,
                figures && sameStory(a, b),
                shared(near, who, when, where, words, figures, nextDay));
    }

    /**
     * Whether two acts of force in two articles that do not tell of one day are tied otherwise: the same sides fight on many days in
     * the same towns, so only a count of people will do, or much of the wording where both reports have a date and the town is the
     * same or the dates are.
     */
    private static boolean tied(Told a, Told b, double where, double words, boolean figures) {
        long apart = Whens.reportsApart(a, b);
        boolean dated = a.published() != null && b.published() != null;
        if (apart > MergeThresholds.UNDATED_DAYS) {
            return false;
        }
        boolean known = dated && (where == 1 || apart <= MergeThresholds.TOGETHER_DAYS);
        return (figures && toll(a, b)) || (known && words >= MergeThresholds.UNTIED_WORDS);
    }

    /** Whether they share a count that is told of few happenings: "a woman was hurt" is told of many. */
    private static boolean toll(Told a, Told b) {
        return a.figures().stream()
                .filter(b.figures()::contains)
                .anyMatch(f -> Integer.parseInt(f.substring(f.lastIndexOf(' ') + 1)) >= MergeThresholds.TELLING_TOLL);
    }

    private static boolean sameStory(Told a, Told b) {
        return a.story() != null && a.story().equals(b.story());
    }

    /** Whether acts of this type happen at one place, so that one is told from the next. */
    boolean atOnePlace(Told told) {
        return types.of(told.mention().type()).scene();
    }

    /** Whether both stand in one story that tells of one scene. */
    boolean ofOneScene(Told a, Told b) {
        return sameStory(a, b) && scenes.whole(a);
    }

    /** Whether both stand in one story without known parties. */
    boolean ofOneLocalStory(Told a, Told b) {
        return sameStory(a, b) && scenes.local(a) && atOnePlace(a) && atOnePlace(b);
    }

    private static boolean otherAct(TypeRules.Mode rule, Mention m, Mention n, boolean otherMode) {
        return switch (rule) {
            case LOOSE -> false;
            case STRICT -> otherMode;
            case CODE -> otherMode || (m.type() == n.type() && otherCode(m.cameo(), n.cameo()));
        };
    }

    /** Whether both codes are more than their root and differ in the third digit. */
    private static boolean otherCode(String a, String b) {
        boolean precise = a.length() >= 3 && b.length() >= 3 && a.charAt(2) != '0' && b.charAt(2) != '0';
        return precise && !a.substring(0, 3).equals(b.substring(0, 3));
    }

    private double who(Told a, Told b) {
        boolean twoWay = a.mention().reciprocal() || b.mention().reciprocal();
        if (twoWay) {
            // one strike is no exchange of strikes; one who says "we agreed" is part of an agreement
            boolean verbal = a.mention().quad() <= 2 && b.mention().quad() <= 2;
            boolean both = a.mention().reciprocal() && b.mention().reciprocal();
            return both || verbal ? Sides.unordered(a, b) : Sides.CONTRADICT;
        }
        double actors = Sides.actors(a, b);
        double recipients = Sides.recipients(a, b);
        return actors < 0 || recipients < 0 ? Sides.CONTRADICT : (actors + recipients) / 2;
    }

    /** Whether both name the same group as target: a state is hit on many days, a camp seldom. */
    static boolean sharedTarget(Told a, Told b) {
        return a.recipients().stream()
                .filter(p -> p.named() && p.state() == null)
                .anyMatch(b.recipients()::contains);
    }

    /** Weight of the shared words as a share of the smaller weight; in one sentence the trigger alone counts. */
    double words(Told a, Told b) {
        if (a.mention().sentence().equals(b.mention().sentence())) {
            return a.trigger().equals(b.trigger()) ? 1 : 0;
        }
        double smaller = Math.min(weight(a), weight(b));
        double shared = 0;
        for (String word : a.words()) { // sorted: both ways give one sum
            shared += b.words().contains(word) ? weight(word) : 0;
        }
        return smaller == 0 ? 0 : shared / smaller;
    }

    private double weight(Told told) {
        double sum = 0;
        for (String word : told.words()) {
            sum += weight(word);
        }
        return sum;
    }

    private double weight(String word) {
        return Objects.requireNonNull(weights.get(word), "only the mentions that were given are compared");
    }

    private static String shared(
            double near, double who, double when, double where, double words, boolean figures, boolean nextDay) {
        List<String> shared = new ArrayList<>();
        if (who >= MergeThresholds.SAME_STATE) {
            shared.add("same parties");
        } else if (who > MergeThresholds.UNKNOWN) {
            shared.add("parties that fit");
        }
        shared.add(near == 1 ? "same type" : "near type");
        if (when == 1) {
            shared.add("same day");
        } else if (nextDay) {
            shared.add("a day apart with the same figures or target");
        } else if (when > MergeThresholds.UNKNOWN) {
            shared.add("times that overlap");
        }
        if (where == 1) {
            shared.add("same place");
        } else if (where > MergeThresholds.UNKNOWN) {
            shared.add("places that fit");
        }
        if (words >= MergeThresholds.NEAR_TYPE_WORDS) {
            shared.add("like words");
        }
        if (figures) {
            shared.add("same figure");
        }
        return String.join(", ", shared);
    }
}
