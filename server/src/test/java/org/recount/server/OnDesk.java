package org.recount.server;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests that ask one desk, which opens before the first of them and closes after the last. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnDesk {
    RunningDesk desk;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        desk = RunningDesk.at(address(folder));
    }

    @AfterAll
    void close() {
        desk.close();
    }

    /** Where the desk's store is; a file of SQLite in this folder unless a test says otherwise. */
    String address(Path folder) {
        return folder.resolve("desk.db").toString();
    }
}
