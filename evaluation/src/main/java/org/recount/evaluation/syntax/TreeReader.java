package org.recount.evaluation.syntax;

import java.util.ArrayList;
import java.util.List;

/** Makes trees of the lines of a CoNLL-U file, and finds where the words stand in the sentences' texts. */
final class TreeReader {
    private final List<Treebank.Tree> trees = new ArrayList<>();
    private final List<Treebank.Word> words = new ArrayList<>();
    private final List<Treebank.Surface> tokens = new ArrayList<>();
    private String document = "";
    private String id = "";
    private String text = "";
    private boolean paragraph;
    private int at;
    private int groupEnd = -1;
    private int groupTo = -1;

    /** Takes the next line. */
    void line(String line) {
        if (line.isEmpty()) {
            end();
        } else if (line.startsWith("# text = ")) {
            text = line.substring("# text = ".length());
        } else if (line.startsWith("# sent_id = ")) {
            id = line.substring("# sent_id = ".length());
        } else if (line.startsWith("# newdoc")) {
            document = line.substring(line.indexOf('=') + 1).strip();
            paragraph = true;
        } else if (line.startsWith("# newpar")) {
            paragraph = true;
        } else if (!line.startsWith("#")) {
            word(line.split("\t", -1));
        }
    }

    /** The trees of all lines. */
    List<Treebank.Tree> trees() {
        end();
        return List.copyOf(trees);
    }

    private void word(String[] c) {
        if (c[0].contains(".")) {
            return;
        }
        skipSpace();
        if (c[0].contains("-")) {
            groupEnd = at + c[1].length();
            groupTo = Integer.parseInt(c[0].substring(c[0].indexOf('-') + 1));
            tokens.add(new Treebank.Surface(at, groupEnd));
            return;
        }
        int number = Integer.parseInt(c[0]);
        int start = Math.min(at, text.length());
        boolean there = text.startsWith(c[1], start);
        if (!there && groupEnd < 0) {
            throw new IllegalArgumentException("'" + c[1] + "' not at " + start + " of: " + text);
        }
        int end = there ? start + c[1].length() : groupEnd;
        if (groupEnd < 0) {
            tokens.add(new Treebank.Surface(start, end));
        }
        if (number == groupTo) {
            end = groupEnd;
            groupEnd = groupTo = -1;
        }
        at = end;
        words.add(new Treebank.Word(
                c[1], c[2], c[3], c[4], Integer.parseInt(c[6]), c[7], start, end, c.length > 9 ? c[9] : "_"));
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void end() {
        if (!words.isEmpty()) {
            trees.add(new Treebank.Tree(id, document, text, paragraph, words, tokens));
        }
        words.clear();
        tokens.clear();
        id = "";
        text = "";
        paragraph = false;
        at = 0;
        groupEnd = groupTo = -1;
    }
}
