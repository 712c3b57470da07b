/**
 * How fast text is read, measured by JMH. Not part of the build: profile {@code benchmark} compiles and runs it, and
 * with profile {@code peers} CoreNLP reads the same text in the same run.
 *
 * <p>In: invented news, made anew from a list of sentences. Out: tokens a second on one thread, each program's own.
 *
 * <pre>{@code mvn -B -q -Pbenchmark,peers -pl evaluation -am -DskipTests test}</pre>
 *
 * <p>Trap: the programs do not do the same work. Recount reads sentences, tags, lemmas, trees, roles and names; CoreNLP
 * is asked for sentences, tags and trees alone.
 */
@NullMarked
package org.recount.evaluation.benchmark;

import org.jspecify.annotations.NullMarked;
