package org.recount.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Finds listed names in a sentence: the longest match from left to right, in time linear in the sentence. */
final class NameIndex {
    private static final int SHORT_NAME = 5;

    private final Node root = new Node();

    /**
     * Adds a name; of two rows with one name the first stays, and the second stands by when the first is weak. An abbreviation and a
     * word of the same letters are two names: SANA is an agency, Sana a town.
     */
    void add(String name, Listed listed) {
        Node node = root;
        for (String piece : Pieces.ofName(name)) {
            node = node.next.computeIfAbsent(piece, p -> new Node());
        }
        if (node == root) {
            return;
        }
        if (isAbbreviation(name)) {
            node.inCapitals = node.inCapitals == null ? new Bearers(listed, null) : node.inCapitals.and(listed);
        } else if (node.bearers == null) {
            node.bearers = new Bearers(listed, null);
            node.proper = Character.isUpperCase(name.codePointAt(0));
        } else {
            node.bearers = node.bearers.and(listed);
        }
    }

    /** Whom a name may mean: the first that was added, and one that stands by where that one is weak. */
    private record Bearers(Listed listed, @Nullable Listed other) {
        private Bearers and(Listed next) {
            return listed.weak() && other == null ? new Bearers(listed, next) : this;
        }
    }

    private static boolean isAbbreviation(String name) {
        return name.length() <= SHORT_NAME
                && name.chars().anyMatch(Character::isUpperCase)
                && name.chars().noneMatch(Character::isLowerCase);
    }

    /** The matches of a sentence, in order, none overlapping another. */
    List<Match> in(Sentence sentence) {
        List<Pieces> pieces = Pieces.of(sentence);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            int start = pieces.get(i).token();
            boolean wordStart = i == 0 || pieces.get(i - 1).token() != start;
            Match match = wordStart ? longest(sentence, pieces, i) : null;
            if (match != null) {
                matches.add(match);
                while (i + 1 < pieces.size() && pieces.get(i + 1).token() <= match.last()) {
                    i++;
                }
            }
        }
        return matches;
    }

    private @Nullable Match longest(Sentence sentence, List<Pieces> pieces, int from) {
        Match best = null;
        List<Node> nodes = List.of(root); // more than one where a word's form and its lemma both begin names
        for (int i = from; i < pieces.size(); i++) {
            nodes = after(nodes, pieces.get(i).form(), pieces.get(i).lemma());
            if (nodes.isEmpty()) {
                break;
            }
            int last = pieces.get(i).token();
            boolean wordEnd = i + 1 == pieces.size() || pieces.get(i + 1).token() != last;
            int first = pieces.get(from).token();
            Bearers bearers = wordEnd ? meant(nodes, sentence, first, last) : null;
            if (bearers != null) {
                best = new Match(first, last, headOf(sentence, first, last), bearers.listed, bearers.other);
            }
        }
        return best;
    }

    /** Where the form leads, then where the lemma does. */
    private static List<Node> after(List<Node> nodes, String form, String lemma) {
        List<Node> next = new ArrayList<>(2);
        for (Node node : nodes) {
            Node byForm = node.next.get(form);
            Node byLemma = form.equals(lemma) ? null : node.next.get(lemma);
            if (byForm != null) {
                next.add(byForm);
            }
            if (byLemma != null) {
                next.add(byLemma);
            }
        }
        return next;
    }

    private static @Nullable Bearers meant(List<Node> nodes, Sentence sentence, int first, int last) {
        for (Node node : nodes) {
            Bearers bearers = node.meant(sentence, first, last);
            if (bearers != null) {
                return bearers;
            }
        }
        return null;
    }

    /** The token of a stretch whose head lies outside it; the last such, for a stretch that is no subtree. */
    static int headOf(Sentence sentence, int first, int last) {
        int best = last;
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            if ((token.head() < first || token.head() > last) && !token.upos().equals("PUNCT")) {
                best = i;
            }
        }
        return best;
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private @Nullable Bearers bearers;
        private @Nullable Bearers inCapitals;
        private boolean proper;

        private @Nullable Bearers meant(Sentence sentence, int first, int last) {
            String word = sentence.token(first).form();
            if (inCapitals != null
                    && word.chars().noneMatch(Character::isLowerCase)
                    && sentence.token(last).form().chars().noneMatch(Character::isLowerCase)) {
                return inCapitals;
            }
            boolean written = !proper || !Character.isLowerCase(word.codePointAt(0)) || allLower(first, last, sentence);
            return written && !(proper && runsOn(first, last, sentence)) ? bearers : null;
        }

        /** "Visited Russia today" names no broadcaster: a last word that is written small and hangs elsewhere is not the name's. */
        private static boolean runsOn(int first, int last, Sentence sentence) {
            Token end = sentence.token(last);
            boolean outside = end.head() < first || end.head() > last;
            boolean apart = last > first && sentence.token(last - 1).end() < end.start();
            return apart
                    && outside
                    && Character.isLowerCase(end.form().codePointAt(0))
                    && sentence.tokens().subList(first, last).stream()
                            .anyMatch(t -> t.head() < first || t.head() > last);
        }

        /** A many-worded name may be written small ("al shabaab"), a single word not. */
        private static boolean allLower(int first, int last, Sentence sentence) {
            return last > first
                    && Character.isUpperCase(sentence.token(last).form().codePointAt(0));
        }
    }
}
