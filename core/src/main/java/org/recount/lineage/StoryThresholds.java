package org.recount.lineage;

/** The numbers that decide which articles are one story, with their reasons. */
final class StoryThresholds {
    /** Similarity from which two articles are near at all. */
    static final double PAIR = 0.08;

    /** Average similarity that all pairs between two groups must keep for the groups to be one story. */
    static final double AVERAGE = 0.1;

    /** Days between two reports of one happening that say nothing against it: first report, reactions, follow-up. */
    static final int WINDOW_DAYS = 3;

    /** Days beyond the window in which similarity counts half: a trial comes back after months in the same words. */
    static final double HALF_LIFE_DAYS = 30;

    /** How much a capitalised name weighs against a common word: names tell happenings of one kind apart. */
    static final double NAME_WEIGHT = 2;

    /** How much a word of the title counts more. */
    static final int TITLE_TIMES = 3;

    /** Terms by which an article is looked up: its heaviest. */
    static final int LOOKUP_TERMS = 30;

    /** Lookup terms that two articles must share before they are compared. */
    static final int SHARED_TERMS = 2;

    /**
     * Documents added to the count before rarity is taken, so that a name in all articles of a small set about one
     * happening still weighs something.
     */
    static final int BACKGROUND = 50;

    private StoryThresholds() {}
}
