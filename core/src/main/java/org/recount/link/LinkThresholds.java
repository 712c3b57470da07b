package org.recount.link;

/**
 * Every number that decides whether two rows are one happening, in one place, with its reason. Likenesses go from 0 (speaks against) to
 * 1 (the same); what is not told counts in the middle.
 */
final class LinkThresholds {
    /** A likeness that nothing is known about. */
    static final double UNKNOWN = 0.5;

    /** What cannot both hold of one happening. */
    static final double CONTRADICT = -1;

    // Within one document: a weighted mean.

    /** Who to whom weighs most: rows of one document share day and often place anyway. */
    static final double WHO = 0.35;

    /** What: a document uses one type for several of its happenings, and two for one. */
    static final double KIND = 0.3;

    /** When. */
    static final double WHEN = 0.2;

    /** Where: the least, since coders often write the place of the report. */
    static final double WHERE = 0.15;

    /**
     * Score from which two rows of a document are one telling. The same code with all else untold reaches 0.65 and is one: documents tell
     * of their subject again and again. Another mode of the type reaches 0.5 so, and needs parties or places to agree.
     */
    static final double SAME_IN_DOCUMENT = 0.6;

    /** Parties must fit at least so well: a shared code and day do not make up for parties that only might be the same. */
    static final double LEAST_WHO = 0.4;

    // Kinds.

    /** The same type, of which one row tells no mode or a coarser code. */
    static final double COARSER = 0.8;

    /** The same type in two modes that coders mix up. */
    static final double OTHER_MODE = 0.5;

    /** The same type in two modes of which each is an act of its own, such as a visit and a telephone call. */
    static final double STRICT_MODE = 0.3;

    /** Two neighbouring types, times their nearness in {@code near_types.tsv}. */
    static final double NEAR_TYPE = 0.6;

    // Parties.

    /** The same government or army through different bodies or persons, or one name within the other. */
    static final double SAME_VOICE = 0.9;

    /** A state and people of that country: a coarser code for the same, or the other side of a civil conflict. */
    static final double SAME_COUNTRY = 0.6;

    /** A state and a named group of that country. */
    static final double GROUP_OF_COUNTRY = 0.5;

    /** Nothing told that would keep the two apart or join them. */
    static final double PERHAPS = 0.4;

    /** Two ids that say nothing of who they are, and differ. */
    static final double OTHER_ID = 0.25;

    /** One row names fewer parties of a meeting than the other. */
    static final double FEWER_PARTIES = 0.7;

    // Days.

    /** Times that overlap without being the same. */
    static final double OVERLAP = 0.7;

    /** A day apart: coders write the day of the report where they find none of the happening. */
    static final double NEXT_DAY = 0.3;

    /** Days apart beyond which two rows are two happenings. */
    static final int MOST_DAYS = 1;

    /** Longest time, in days, whose days a row is filed under; a longer one is filed under none. */
    static final int FILED_DAYS = 7;

    // Places.

    /** Two places so near that reports name either. */
    static final double NEARBY = 0.9;

    /** A country and a place in it, a province and a place in it. */
    static final double WITHIN = 0.7;

    /** Two places of one province. */
    static final double SAME_PROVINCE = 0.6;

    /** Elsewhere, for acts that need no scene, such as words. */
    static final double ELSEWHERE = 0.3;

    /** Kilometres within which a report may name either place: a town and its district. */
    static final double NEAR_KM = 25;

    /** Kilometres beyond which two places are two scenes: reports name the nearest larger town. */
    static final double FAR_KM = 150;

    // Across documents.

    /** Each side must be at least the same voice: the other side of a country's conflict is not enough. */
    static final double STRONG_PARTY = SAME_VOICE;

    /** The type must be the same, and no two modes told. */
    static final double STRONG_KIND = COARSER;

    /** The place that busy pairs must share. */
    static final double STRONG_PLACE = NEARBY;

    /** Share of the pairs of rows that may contradict: of four rows that tell of a happening coders get about one wrong. */
    static final double CONTRADICTING_SHARE = 0.25;

    /** A pair that does the same on so many days of the data ... */
    static final int BUSY_DAYS = 4;

    /** ... and on so large a share of all days is busy: on any day it may do so twice. */
    static final double BUSY_SHARE = 0.25;

    /** Share of the placed rows of a day that must name other scenes than most do, before the day has several: fewer are wrong pins. */
    static final double OTHER_SCENES = 0.2;

    /** A pair that does the same on no more days than these is rare, and a day's difference is a slip of one report. */
    static final int RARE_DAYS = 3;

    /** Rows of a document beyond which it is no report but a collection: its rows are compared by party and day only. */
    static final int LARGE_DOCUMENT = 300;

    /** Different rows of a happening that a new one is held against; those beyond say the same in other spellings. */
    static final int COMPARED_ROWS = 48;

    /** Happenings under one key that a row is held against; more have only the key in common. */
    static final int COMPARED_HAPPENINGS = 400;

    private LinkThresholds() {}
}
