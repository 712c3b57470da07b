package org.recount.training.syntax;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.syntax.network.Lexicon;

/** Reads a lexicon from the files of WordNet 3.0 (Princeton; its format is that of {@code wndb(5WN)}). */
final class WordNet {
    /** Senses that are looked at for what a word is about; frames are taken from all. */
    private static final int SENSES = 2;

    private static final int NOUN_FILE = 3;
    private static final int VERB_FILE = 29;

    private WordNet() {}

    private record Synset(int file, long frames) {}

    /** The lexicon of the files in a folder. */
    static Lexicon lexicon(Path folder) throws IOException {
        Map<String, Lexicon.Entry> entries = new HashMap<>();
        for (String part : List.of("noun", "verb", "adj", "adv")) {
            Map<String, Synset> synsets = synsets(folder.resolve("data." + part), part.equals("verb"));
            for (String line : Files.readAllLines(folder.resolve("index." + part), StandardCharsets.ISO_8859_1)) {
                String[] cells = line.split(" ", -1);
                if (!line.startsWith(" ") && cells[0].chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                    int first = 6 + Integer.parseInt(cells[3]);
                    for (int i = first; i < first + Integer.parseInt(cells[2]); i++) {
                        Synset synset = synsets.get(cells[i]);
                        if (synset != null) {
                            entries.merge(cells[0], entry(part, synset, i - first), Lexicon.Entry::and);
                        }
                    }
                }
            }
        }
        for (String part : List.of("noun", "verb")) {
            Map<String, Lexicon.Entry> irregular = new HashMap<>();
            for (String line : Files.readAllLines(folder.resolve(part + ".exc"), StandardCharsets.ISO_8859_1)) {
                String[] cells = line.split(" ", -1);
                Lexicon.Entry base = entries.get(cells[1]);
                if (base != null) {
                    irregular.put(cells[0], base.of(part.equals("noun")));
                }
            }
            irregular.forEach((form, base) -> entries.merge(form, base, Lexicon.Entry::and));
        }
        return Lexicon.of(entries);
    }

    private static Lexicon.Entry entry(String part, Synset synset, int sense) {
        return switch (part) {
            case "noun" -> bit(sense < SENSES ? Lexicon.NOUN + synset.file - NOUN_FILE : -1, 0);
            case "verb" -> bit(sense < SENSES ? Lexicon.VERB + synset.file - VERB_FILE : -1, synset.frames);
            case "adj" -> bit(Lexicon.ADJECTIVE, 0);
            default -> bit(Lexicon.ADVERB, 0);
        };
    }

    private static Lexicon.Entry bit(int bit, long frames) {
        return new Lexicon.Entry(bit < 0 ? 0 : 1L << bit, frames);
    }

    private static Map<String, Synset> synsets(Path data, boolean verbs) throws IOException {
        Map<String, Synset> synsets = new HashMap<>();
        for (String line : Files.readAllLines(data, StandardCharsets.ISO_8859_1)) {
            if (!line.startsWith(" ")) {
                int file = Integer.parseInt(line.substring(9, 11));
                synsets.put(line.substring(0, 8), new Synset(file, verbs ? frames(line.split(" ")) : 0));
            }
        }
        return synsets;
    }

    /** The frames of all words of a synset: those of single words (field w_num not 0) count for all, too. */
    private static long frames(String[] cells) {
        int words = Integer.parseInt(cells[3], 16);
        int at = 4 + 2 * words;
        at += 1 + 4 * Integer.parseInt(cells[at]);
        long frames = 0;
        for (int n = Integer.parseInt(cells[at++]); n > 0; n--, at += 3) {
            frames |= 1L << (Integer.parseInt(cells[at + 1]) - 1);
        }
        return frames;
    }
}
