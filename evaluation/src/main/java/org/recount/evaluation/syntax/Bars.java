package org.recount.evaluation.syntax;

/** What the model must reach, in percent; tokens a second for speed. EWT dev first, GUM dev second. */
final class Bars {
    static final double[] UPOS = {95.5, 96.5};
    static final double[] LAS = {83.5, 84.5};
    static final double[] EVENT_ARCS = {78.5, 78.5};
    static final double[] SENTENCES = {88, 95};
    static final double[] TOKENS = {98.5, 98.5};
    static final double SPEED = 15_000;

    private Bars() {}
}
