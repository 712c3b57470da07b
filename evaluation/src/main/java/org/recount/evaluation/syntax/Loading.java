package org.recount.evaluation.syntax;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.recount.syntax.SentenceModel;
import org.recount.syntax.Syntax;

/**
 * What it costs to load the model and the tables of the syntax room. The first loading of a process is what counts: a
 * command pays it each time, with code that is not compiled yet.
 *
 * @param model what was loaded
 * @param syntax the room with it
 * @param millis how long it took
 * @param megabytes the heap that is in use then, after collection, all of it, in units of 2^20 bytes
 */
record Loading(SentenceModel model, Syntax syntax, double millis, double megabytes) {

    /** Gives the model. */
    interface Source {
        SentenceModel read() throws IOException;
    }

    /** Loads and measures. */
    static Loading of(Source source) throws IOException {
        long before = System.nanoTime();
        SentenceModel model = source.read();
        Syntax syntax = new Syntax(model);
        double millis = (System.nanoTime() - before) / 1e6;
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return new Loading(model, syntax, millis, used / (double) (1 << 20));
    }
}
