package org.recount.evaluation.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.recount.syntax.SentenceModel;
import org.recount.syntax.network.NetworkModel;

/** The one place of evaluation that knows what kind of model a file holds. */
final class ModelFile {
    private ModelFile() {}

    /** Reads a model from a file instead of the library's own. */
    static SentenceModel read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return NetworkModel.read(in);
        }
    }
}
