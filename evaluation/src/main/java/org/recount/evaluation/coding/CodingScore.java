package org.recount.evaluation.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recount.evaluation.Bars;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;
import org.recount.evaluation.Scorecard;

/** Scores the coder on the files of a folder. What a missing file would tell is absent. */
final class CodingScore {
    private CodingScore() {}

    /**
     * Scores what the folder has of {@code dyads.jsonl} and {@code codebook_examples.jsonl}.
     *
     * @throws IOException if a file cannot be read
     */
    static Scorecard of(Path folder) throws IOException {
        CodingRoom room = new CodingRoom();
        List<Scored> scored = new ArrayList<>();
        Path dyads = folder.resolve("dyads.jsonl");
        if (Files.isRegularFile(dyads)) {
            Dyads read = Dyads.read(dyads);
            scored.add(DyadScore.of(room, read));
            scored.add(Baseline.of(read.read()));
            scored.add(Speed.of(room, read.read()));
        }
        Path codebook = folder.resolve("codebook_examples.jsonl");
        if (Files.isRegularFile(codebook)) {
            scored.add(CodebookScore.of(room, Codebook.read(codebook)));
        }
        List<Measure> measures = new ArrayList<>();
        List<Miss> misses = new ArrayList<>();
        scored.forEach(s -> measures.addAll(s.measures()));
        scored.forEach(s -> measures.addAll(s.parts()));
        scored.forEach(s -> misses.addAll(s.misses()));
        return new Scorecard(Bars.of("coding"), measures, misses);
    }
}
