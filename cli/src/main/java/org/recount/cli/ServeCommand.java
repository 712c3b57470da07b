package org.recount.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.record.RecordFolder;
import org.recount.server.Desk;
import org.recount.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Opens a record in the browser. */
@Command(name = "serve", description = "Open a record in the browser.")
final class ServeCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private Main main;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A record's folder.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Option(names = "--port", defaultValue = "8040", paramLabel = "N", description = "Port (default ${DEFAULT-VALUE}).")
    private int port;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Store store = Store.open(":memory:")) {
            store.save(RecordFolder.at(paths.getFirst()).read(), "opened", Instant.now());
            try (Desk desk = Desk.open(store, "127.0.0.1", port)) {
                main.streams().err().println("http://127.0.0.1:" + desk.port() + "/");
                Thread.currentThread().join();
            }
        }
        return Exit.DONE;
    }
}
