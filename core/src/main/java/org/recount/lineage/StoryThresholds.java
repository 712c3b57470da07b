package org.recount.lineage;

/** The numbers that decide which articles are one story, with their reasons. */
final class StoryThresholds {
    /** Similarity from which two articles are near at all; what is less counts as none in averages. */
    static final double PAIR = 0.03;

    /** Average similarity that all pairs between two groups must keep for the groups to be one story. */
    static final double AVERAGE = 0.1;

    /** The same for an article that stands alone: a short report of what others tell at length. */
    static final double LONE = 0.04;

    /** The same where all that others tell is of other weeks: a short report of one shooting is like a short report of another. */
    static final double LONE_FAR = 0.06;

    /** How many times as near as any other story the one must be that a lone article joins. */
    static final double LONE_TIMES = 2;

    /** Days between two reports of one happening that say nothing against it: first report, reactions, follow-up. */
    static final int WINDOW_DAYS = 3;

    /** Days beyond the window in which similarity loses half of what it can lose. */
    static final double HALF_LIFE_DAYS = 30;

    /** What is left of similarity after any time: a trial comes back after a year, with the names of the dead. */
    static final double FAR = 0.65;

    /** Different months from which on a full name that they share does not tie reports of different weeks: a trial brings names back, but not so often. */
    static final int RECURRING_MONTHS = 6;

    /** Least length of the part that is not general, against which likeness is taken: few words besides a town's name are no measure. */
    static final double PARTICULAR = 0.3;

    /** How much a capitalised name weighs against a common word: names tell happenings of one kind apart. */
    static final double NAME_WEIGHT = 2;

    /** The same for two capitalised words in a row, which are a person's or a place's full name. */
    static final double FULL_NAME_WEIGHT = 3;

    /** How much a word of the title counts more. */
    static final int TITLE_TIMES = 3;

    /** Terms by which an article is looked up: its heaviest. */
    static final int LOOKUP_TERMS = 30;

    /** Articles that a lookup term finds at most: a term of more is in everybody's mouth. */
    static final int COMMON = 300;

    /** Lookup terms that two articles must share before they are compared. */
    static final int SHARED_TERMS = 2;

    /**
     * Documents added to the count before rarity is taken, so that a name in all articles of a small set about one
     * happening still weighs something, and a word of few articles weighs much the same whatever the size of the set.
     */
    static final int BACKGROUND = 500;

    private StoryThresholds() {}
}
