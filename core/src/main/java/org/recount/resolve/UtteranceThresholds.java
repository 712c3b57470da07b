package org.recount.resolve;

/** The numbers that decide whether two renderings are one utterance, with their reasons. */
final class UtteranceThresholds {
    /**
     * Weight of the shorter rendering's rare words that must stand in the other. Two translators of one sentence keep names,
     * numbers and terms and change verbs and linking words: 0.6 to 0.9 of the weight stays.
     */
    static final double SAME = 0.6;

    /** The same where one side is indirect speech or the speakers are only compatible: paraphrase of a theme is likelier. */
    static final double SAME_LOOSE = 0.7;

    /** Content words that must be shared when either side is indirect. */
    static final int WORDS_LOOSE = 4;

    /** Content words up to which a rendering is a fragment: it must then have the same content words. */
    static final int FRAGMENT = 3;

    /** Rarest content words by which a rendering is looked up. */
    static final int LOOKUP_WORDS = 8;

    /** A word in more renderings than this looks nothing up. */
    static final int COMMON = 60;

    /** Renderings added to the count before rarity is taken: few renderings make no word common. */
    static final int BACKGROUND = 50;

    /** Days between the reports, or the days told, beyond which a like utterance is another one. */
    static final int DAYS = 4;

    /** Two renderings of one article below this are two utterances, and keep their groups apart. */
    static final double OTHER_IN_ARTICLE = 0.3;

    private UtteranceThresholds() {}
}
