package org.recount.event;

/**
 * Every number that decides whether two mentions are one happening, in one place, with its reason. A score is a weighted mean of five
 * likenesses from 0 (speaks against) to 1 (the same); what is not known counts in the middle.
 */
final class MergeThresholds {
    /** Who to whom: without it nothing is one happening, so it weighs as much as time and place together and more. */
    static final double PARTICIPANTS = 0.4;

    /** What: type and mode; candidates already share or neighbour the type. */
    static final double KIND = 0.15;

    /** When. */
    static final double TIME = 0.2;

    /** Where: often told by one report only. */
    static final double PLACE = 0.1;

    /** In which words. */
    static final double WORDS = 0.15;

    /** Added when an exact figure is the same, such as the same number killed. */
    static final double SAME_FIGURE = 0.1;

    /** Taken off when the figures differ: accounts of one happening do dispute figures, so it is little. */
    static final double OTHER_FIGURE = 0.05;

    /**
     * Score from which two mentions are one happening. Same parties, type and day alone reach 0.8; same actor and type with all
     * else untold reach 0.6 and must share words, too.
     */
    static final double SAME = 0.62;

    /** A likeness that nothing is known about. */
    static final double UNKNOWN = 0.5;

    /** One side names a party, the other none. */
    static final double ONE_SIDED = 0.6;

    /** The same government or army through different bodies or persons. */
    static final double SAME_STATE = 0.9;

    /** A group, and the state on whose soil it was hit. */
    static final double ON_SOIL = 0.7;

    /** A group and a state, nothing told of where. */
    static final double SOIL_UNTOLD = 0.4;

    /** Two different named groups: one report may name one target of several. */
    static final double OTHER_GROUP = 0.3;

    /** Words that near types must share, being close but distinct. */
    static final double NEAR_TYPE_WORDS = 0.5;

    /** Words that make a happening of another strict mode the same all the same. */
    static final double OTHER_MODE_WORDS = 0.6;

    /** Days between a report and an undated happening in it against a dated one, beyond which they part. */
    static final int UNDATED_DAYS = 14;

    /** The smallest count of people that ties two acts of force of unknown days. */
    static final int TELLING_TOLL = 3;

    /** Days between two reports up to which much of the wording ties two undated acts of force. */
    static final int TOGETHER_DAYS = 2;

    /** Kilometres beyond which two towns that one article names are two scenes. */
    static final double TOWNS_KM = 15;

    /** Kilometres beyond which two precise places are two scenes: reports name the nearest larger town. */
    static final double FAR_KM = 150;

    /** Content words before and after the trigger that count as its words: a clause, not the next event in the sentence. */
    static final int WINDOW = 8;

    /** Mentions added to the count before rarity is taken. */
    static final int BACKGROUND = 50;

    /** Members of an event that a mention is scored against; contradictions are looked for in all. */
    static final int SCORED_MEMBERS = 12;

    /** Days in a bucket of the index; a dated mention looks into its bucket and the two beside it. */
    static final int BUCKET_DAYS = 7;

    /** Added for an event that the same article tells, when scores are otherwise alike: a text goes on about its subject. */
    static final double SAME_ARTICLE = 0.03;

    /**
     * Words that two acts of force in two articles must share where no day and no toll ties them: the same sides fight on many
     * days in the same towns.
     */
    static final double UNTIED_WORDS = 0.35;

    /** Share of a story's acts of force without a known party from which it is taken for the story of one scene. */
    static final double NAMELESS_STORY = 0.75;

    /** Share of its dated acts of force that one day and its neighbours need for a story to be of one scene. */
    static final double ONE_DAY = 0.5;

    /** Share of an event's mentions with an actor that must name a known one for the event to have one. */
    static final double NAMED = 0.25;

    /** Days between an act of force and the report up to which it is the report's news. */
    static final int NEWS_DAYS = 2;

    /** Share of the mentions of two drafts of one story without known parties that may keep these apart without being believed. */
    static final double STRAYS = 0.25;

    /** Reports with a day of their own from which a story can be one of roundups. */
    static final int ROUNDUP_REPORTS = 4;

    /** Share of its reports' own days that one day and its neighbours need for a story not to be one of roundups. */
    static final double ROUNDUP_DAY = 0.67;

    /**
     * Added when both stand in one story and one names no state, body or group: a story of a shooting that speaks of a
     * shooting speaks of its own.
     */
    static final double SAME_SCENE = 0.2;

    /** Events of one type that a story may have and still be searched whole: beyond it, it is a war and not a scene. */
    static final int STORY_DRAFTS = 60;

    /**
     * Ties from which two mentions of an event are surely of one happening: a toll and one thing more, or three of day, town, who, whom,
     * words and means.
     */
    static final int SURE_TIES = 3;

    /** The smallest count of people hurt that tells happenings apart: "fifteen were injured" is told of many. */
    static final int TELLING_HURT = 20;

    /** People killed or hurt from which a number names a happening, whenever it is told. */
    static final int KNOWN_TOLL = 100;

    /** Words that two sentences of one article must share to say the same. */
    static final double REPEATED_WORDS = 0.8;

    /** Mentions of an event up to which each pair is looked at; a happening told so often is one that many reports are all about. */
    static final int CORE_MENTIONS = 400;

    private MergeThresholds() {}
}
