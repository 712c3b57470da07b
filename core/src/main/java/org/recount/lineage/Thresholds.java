package org.recount.lineage;

/**
 * Every number that decides about lineage, in one place, with its reason. Shares are 0 to 1. The reasons come from looking at the pairs
 * of articles of 34 mixed stories: of the shorter one's five-word sequences outside quotation marks most pairs share less than
 * 3%, printed agency copies 45% and more, shortened or extended ones 15% to 45%; what lies between 3% and 15% cannot be told
 * by this alone and makes no link.
 */
final class Thresholds {
    /** Words in a shingle: five in a row are seldom shared by chance, and a copy editor leaves many standing. */
    static final int SHINGLE = 5;

    /** Shingles from which winnowing keeps the smallest hash (Schleimer, Wilkerson and Aiken 2003): one in two and a half. */
    static final int WINNOW = 4;

    /** Candidate sources taken from one fingerprint: copies hang on the source, not on each other. */
    static final int SOURCES = 3;

    /** Share of the smaller text, outside quotes, that stands word for word in the other: the same text, perhaps cut. */
    static final double COPY = 0.45;

    /** The same for a text taken over in part. */
    static final double REWRITE = 0.15;

    /** Words outside quotes that must stand in the other at all: less is a stock phrase, a boilerplate line or a pasted post. */
    static final int WORDS_SHARED = 60;

    /** Share of the whole text that makes up for fewer words: a short text printed whole. */
    static final double WHOLE = 0.8;

    /** Shared quotes that a retelling must have: two reports of one press conference easily share one or two. */
    static final int QUOTES = 3;

    /** Share of the smaller text's quotes that the other has: a retelling takes the choice of quotes over, too. */
    static final double QUOTES_SHARE = 0.5;

    /**
     * Sentences outside quotes that say the same in nearly the same content words. Public statements make
     * independent reports share quotes; they do not make them share what stands between the quotes.
     */
    static final int SENTENCES = 3;

    /** The same as a share of the smaller text's sentences; independent reports reach 0.2 when both are quote by quote accounts. */
    static final double SENTENCES_SHARE = 0.22;

    /** Content words that two sentences must share, names left out. */
    static final int SENTENCE_WORDS = 4;

    /** Share of the shorter sentence's content words that they must share. */
    static final double SENTENCE_SHARE = 0.5;

    /** Share of the shorter quote's stems that stand in the other when it is long; a short one must stand there wholly. */
    static final double QUOTE_SHARE = 0.6;

    /** Stems up to which a quote is short. */
    static final int SHORT_QUOTE = 3;

    /** A key found in more texts than this is public knowledge and shows nothing about who took from whom. */
    static final int PUBLIC_KEY = 12;

    /** From this strength on a credit speaks for the text as a whole; a lesser one for one source within it. */
    static final double CREDITS_TEXT = 0.6;

    /** From this strength on a credit speaks for what one source in the text said, and does so alone. */
    static final double CREDITS_SOURCE = 0.3;

    /** How often an agency must be cited before the text, having no other origin, stands on it. */
    static final int CITED_OFTEN = 2;

    /** Share of the text, from its start, in which a single citation is enough: the lead is then someone else's. */
    static final double CITED_LEAD = 0.25;

    /** Days on which articles must print a line for it to be a template: two may be a report and its reprint. */
    static final int TEMPLATE_DAYS = 3;

    /** Days between the first and the last of them that no report is copied over. */
    static final int TEMPLATE_SPAN = 14;

    /** Days that the dated articles of a story may span for a day that an undated one names to date it. */
    static final int LINKED_SPAN = 14;

    /** Days between an ambiguous stamp's reading and a dated article of its story up to which that reading is believed. */
    static final int STAMP_SPAN = 3;

    private Thresholds() {}
}
