/**
 * The command line: one class per command, and nothing that a library user would miss.
 *
 * <p>In go files, folders or a stream; out come a brief, a record's folder or JSON Lines. Data goes to standard output;
 * progress and one line for each problem go to standard error. A command (1) looks at its arguments and fails at once
 * where they cannot work, (2) reads articles, (3) asks {@link org.recount.Recount} for the record, (4) writes.
 *
 * <pre>{@code recount brief reports/ --html brief.html --record record/}</pre>
 *
 * <p>The trap: the exit code. 0 says that everything was read; 3 that all is done but something in the input was
 * refused or doubted, and standard error says what.
 */
@NullMarked
package org.recount.cli;

import org.jspecify.annotations.NullMarked;
