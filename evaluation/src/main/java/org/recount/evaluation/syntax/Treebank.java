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
     * @param id its name in the file; empty when it has none
     * @param document the name of its document; empty when it has none
     * @param text as it was written
     * @param paragraph whether a paragraph starts with it
     * @param words its words
     * @param tokens where the tokens stand in the text: words, and groups of words that are written as one
     */
    public record Tree(
            String id, String document, String text, boolean paragraph, List<Word> words, List<Surface> tokens) {
        /** Copies the lists. */
        public Tree {
            words = List.copyOf(words);
            tokens = List.copyOf(tokens);
        }

        /** A sentence without a name, each of whose words is a token. */
        public Tree(String text, boolean paragraph, List<Word> words) {
            this(
                    "",
                    "",
                    text,
                    paragraph,
                    words,
                    words.stream().map(w -> new Surface(w.start, w.end)).toList());
        }

        /** The forms of the words. */
        public List<String> forms() {
            return words.stream().map(Word::form).toList();
        }

        /** The forms of some words, with a space between any two. */
        String forms(int from, int to) {
            return String.join(" ", forms().subList(from, to));
        }

        /**
         * The head of a stretch of words: the word whose head lies outside; of several the first that is no
         * punctuation.
         */
        public int head(int from, int to) {
            int head = -1;
            for (int i = from; i < to; i++) {
                int above = words.get(i).head() - 1;
                boolean top = above < from || above >= to;
                boolean better = head < 0
                        || (words.get(head).upos().equals("PUNCT")
                                && !words.get(i).upos().equals("PUNCT"));
                if (top && better) {
                    head = i;
                }
            }
            return head < 0 ? from : head;
        }
    }

    /** A stretch of a sentence's text. */
    public record Surface(int start, int end) {}

    /**
     * A word.
     *
     * @param head the number of a word, from 1, or 0
     * @param start where it stands in the sentence's text
     * @param end one past its last {@code char}
     * @param misc the last column, {@code _} when it is empty
     */
    public record Word(
            String form,
            String lemma,
            String upos,
            String xpos,
            int head,
            String deprel,
            int start,
            int end,
            String misc) {
        /** A word with nothing in the last column. */
        public Word(String form, String lemma, String upos, String xpos, int head, String deprel, int start, int end) {
            this(form, lemma, upos, xpos, head, deprel, start, end, "_");
        }

        /** The tag of which taggers speak: both tag sets' together. */
        public String tag() {
            return upos + "\t" + xpos;
        }

        /** What the last column says under a key; empty when it says nothing. */
        public String misc(String key) {
            for (String part : misc.split("\\|", -1)) {
                if (part.startsWith(key) && part.startsWith("=", key.length())) {
                    return part.substring(key.length() + 1);
                }
            }
            return "";
        }
    }

    /** The sentences by document, in the file's order. */
    List<List<Tree>> documents() {
        List<List<Tree>> documents = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            if (i == 0 || !trees.get(i).document().equals(trees.get(i - 1).document())) {
                documents.add(new ArrayList<>());
            }
            documents.get(documents.size() - 1).add(trees.get(i));
        }
        return documents;
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
            TreeReader reader = new TreeReader();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.line(line);
            }
            return new Treebank(reader.trees());
        }
    }
}
