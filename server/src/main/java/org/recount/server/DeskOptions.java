package org.recount.server;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a desk is opened.
 *
 * @param host the address to listen on; where it is not this machine's own loopback, everyone who reaches it may read and write
 * @param port 0 for any that is free
 * @param folder a record's folder, which is written too whenever the record changes, and read when someone else writes it; null for none
 * @param address the store's, under which the folder's state is remembered
 * @param by who decides where a decision names nobody; null to refuse such
 * @param log told of failures inside, a text each
 */
public record DeskOptions(
        String host,
        int port,
        @Nullable Path folder,
        String address,
        @Nullable String by,
        Consumer<String> log) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    /** On this machine alone, with nothing but a store. */
    public static DeskOptions local(int port) {
        return new DeskOptions("127.0.0.1", port, null, "", null, System.err::println);
    }

    boolean loopback() {
        return LOOPBACK.contains(host);
    }
}
