package org.recount.evaluation.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Sentences of a CoNLL-U file. */
public record Treebank(List<Tree> trees) {

    /**
     * A sentence with its gold tree.
     *
     * @param text as it was written
     * @param paragraph whether a paragraph starts with it
     * @param words its words
     */
    public record Tree(String text, boolean paragraph, List<Word> words) {
        /** The forms of the words. */
        public List<String> forms() {
            return words.stream().map(Word::form).toList();
        }
    }

    /** A word; its head is the number of a word, from 1, or 0. */
    public record Word(
            String form, String lemma, String upos, String xpos, int head, String deprel, int start, int end) {
        /** The tag of which taggers speak: both tag sets' together. */
        public String tag() {
            return upos + "\t" + xpos;
        }
    }

    /** Reads a file; gzip if its name ends so. */
    public static Treebank read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return read(in);
        }
    }

    /** Reads CoNLL-U. */
    public static Treebank read(InputStream in) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Tree> trees = new ArrayList<>();
            Builder builder = new Builder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    builder.end(trees);
                    builder = new Builder();
                } else {
                    builder.line(line);
                }
            }
            builder.end(trees);
            return new Treebank(trees);
        }
    }

    private static final class Builder {
        private final List<Word> words = new ArrayList<>();
        private String text = "";
        private boolean paragraph;
        private int at;
        private int groupEnd = -1;
        private int groupTo = -1;

        void line(String line) {
            if (line.startsWith("# text = ")) {
                text = line.substring("# text = ".length());
            } else if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
                paragraph = true;
            } else if (!line.startsWith("#")) {
                word(line.split("\t", -1));
            }
        }

        private void word(String[] c) {
            if (c[0].contains(".")) {
                return;
            }
            if (c[0].contains("-")) {
                skipSpace();
                groupEnd = at + c[1].length();
                groupTo = Integer.parseInt(c[0].substring(c[0].indexOf('-') + 1));
                return;
            }
            skipSpace();
            int number = Integer.parseInt(c[0]);
            int start = Math.min(at, text.length());
            boolean there = text.startsWith(c[1], start);
            if (!there && groupEnd < 0) {
                throw new IllegalArgumentException("'" + c[1] + "' not at " + start + " of: " + text);
            }
            int end = there ? start + c[1].length() : groupEnd;
            if (number == groupTo) {
                end = groupEnd;
                groupEnd = groupTo = -1;
            }
            at = end;
            words.add(new Word(c[1], c[2], c[3], c[4], Integer.parseInt(c[6]), c[7], start, end));
        }

        private void skipSpace() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        void end(List<Tree> trees) {
            if (!words.isEmpty()) {
                trees.add(new Tree(text, paragraph, List.copyOf(words)));
            }
        }
    }
}
