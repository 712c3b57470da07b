package org.recount.evaluation.syntax;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.syntax.perceptron.Lexicon;

/** Reads a lexicon from the files of WordNet 3.0 (Princeton; its format is that of {@code wndb(5WN)}). */
final class WordNet {
    private WordNet() {}

    /** The lexicon of the files in a folder. */
    static Lexicon lexicon(Path folder) throws IOException {
        Map<String, Integer> codes = new HashMap<>();
        for (String part : List.of("noun", "verb", "adj", "adv")) {
            Map<String, Integer> files = files(folder.resolve("data." + part));
            for (String line : Files.readAllLines(folder.resolve("index." + part), StandardCharsets.ISO_8859_1)) {
                String[] cells = line.split(" ", -1);
                if (!line.startsWith(" ") && cells[0].chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                    int pointers = Integer.parseInt(cells[3]);
                    codes.merge(cells[0], code(part, files.getOrDefault(cells[6 + pointers], 0)), (a, b) -> a | b);
                }
            }
        }
        for (String part : List.of("noun", "verb")) {
            int bits = part.equals("noun") ? Lexicon.NOUN : Lexicon.VERB;
            for (String line : Files.readAllLines(folder.resolve(part + ".exc"), StandardCharsets.ISO_8859_1)) {
                String[] cells = line.split(" ", -1);
                int base = codes.getOrDefault(cells[1], 0) & bits;
                if (base != 0 && (codes.getOrDefault(cells[0], 0) & bits) == 0) {
                    codes.merge(cells[0], base, (a, b) -> a | b);
                }
            }
        }
        return new Lexicon(codes);
    }

    private static int code(String part, int file) {
        return switch (part) {
            case "noun" -> file - 2;
            case "verb" -> (file - 28) << 5;
            case "adj" -> Lexicon.ADJECTIVE;
            default -> Lexicon.ADVERB;
        };
    }

    /** The number of the lexicographer's file by synset. */
    private static Map<String, Integer> files(Path data) throws IOException {
        Map<String, Integer> files = new HashMap<>();
        for (String line : Files.readAllLines(data, StandardCharsets.ISO_8859_1)) {
            if (!line.startsWith(" ")) {
                files.put(line.substring(0, 8), Integer.parseInt(line.substring(9, 11)));
            }
        }
        return files;
    }
}
