package org.recount.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recount.statement.Rendering.Kind;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * Sorts what stands between quotation marks and what the trees report into direct, indirect and mixed speech. A quotation
 * that is a clause of its own is direct; a few borrowed words make the speech around them mixed.
 */
final class Sorting {
    private final String text;
    private final List<Quoted> quotes;
    private final NavigableMap<Integer, Quoted> byStart = new TreeMap<>();
    private final TreeSet<Integer> sentenceStarts = new TreeSet<>();
    private final Map<Quoted, Reported> cues = new HashMap<>();
    private final Set<Quoted> covered = new HashSet<>();
    private final Set<Words> taken = new HashSet<>();
    private final List<Said> said = new ArrayList<>();

    private Sorting(String text, List<Sentence> sentences) {
        this.text = text;
        for (Sentence s : sentences) {
            s.tokens().stream()
                    .filter(t -> !Words.punctuation(t))
                    .findFirst()
                    .map(Token::start)
                    .ifPresent(sentenceStarts::add);
        }
        NavigableMap<Integer, Sentence> starts = new TreeMap<>();
        sentences.forEach(s -> starts.put(s.start(), s));
        quotes = QuotationMarks.find(text).stream().filter(q -> read(q, starts)).toList();
        quotes.forEach(q -> byStart.put(q.from(), q));
    }

    private static boolean read(Quoted q, NavigableMap<Integer, Sentence> starts) {
        Map.Entry<Integer, Sentence> sentence = starts.lowerEntry(q.to());
        return sentence != null && sentence.getValue().end() > q.from();
    }

    /** All speech of a text, in no order. */
    static List<Said> sort(String text, List<Sentence> sentences) {
        Sorting sorting = new Sorting(text, sentences);
        List<Reported> silent = new ArrayList<>();
        for (Sentence s : sentences) {
            for (Reported r : IndirectSpeech.find(s)) {
                if (r.uttered()) {
                    sorting.reported(r);
                } else {
                    silent.add(r);
                }
            }
        }
        silent.forEach(sorting::reported);
        sorting.quoted(new QuoteCues(text, sentences));
        sorting.said.removeIf(s -> s.kind() == Kind.INDIRECT && s.cue() != null && sorting.taken.contains(s.cue()));
        return sorting.said;
    }

    private void reported(Reported r) {
        Quoted around = at(r.cue().from());
        int from = around == null
                ? r.content().from()
                : Math.max(around.from(), r.content().from());
        int to = around == null
                ? r.content().to()
                : stripped(Math.min(around.to(), r.content().to()));
        if (from >= to) {
            return;
        }
        List<Quoted> inside = overlapping(from, to);
        Kind kind = Kind.INDIRECT;
        boolean direct = false;
        for (Quoted q : inside) {
            if (q.equals(around)) {
                continue;
            }
            boolean whole = nothingOutside(from, to, inside);
            if (full(q) || (whole && q.words(text) > Quoted.SCARE)) {
                cues.putIfAbsent(q, r);
                direct = true;
            } else {
                covered.add(q);
                kind = Kind.MIXED;
            }
        }
        if (!direct) {
            said.add(Said.of(r, from, to, kind));
        }
    }

    private int stripped(int end) {
        int to = end;
        while (to > 0 && ".,;:".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    private void quoted(QuoteCues near) {
        for (int i = 0; i < quotes.size(); i++) {
            Quoted q = quotes.get(i);
            boolean full = full(q);
            if (covered.contains(q) || (!full && q.words(text) <= Quoted.SCARE)) {
                continue;
            }
            int previous = i == 0 ? 0 : quotes.get(i - 1).to();
            int next =
                    i + 1 == quotes.size() ? text.length() : quotes.get(i + 1).from();
            Optional<QuoteCues.Cue> cue = full || ends(q, ",") ? near.find(q, previous, next) : Optional.empty();
            Reported tree = cues.get(q);
            if (tree != null && (tree.uttered() || cue.isEmpty())) {
                said.add(Said.of(tree, q.from(), q.to(), Kind.DIRECT));
                continue;
            }
            if (cue.isPresent()) {
                Token verb = cue.get().verb();
                Sentence s = cue.get().sentence();
                Words words = new Words(s, verb.index(), verb.index());
                taken.add(words);
                said.add(new Said(
                        q.from(),
                        q.to(),
                        Kind.DIRECT,
                        words,
                        verb.lemma(),
                        s,
                        cue.get().speaker(),
                        false,
                        true));
            } else if (full && (ends(q, ".!?\u2026") || q.continued())) {
                said.add(new Said(q.from(), q.to(), Kind.DIRECT, null, null, null, null, true, true));
            }
        }
    }

    /** Whether a quotation is a clause of its own: it starts a sentence or follows a colon, and ends as speech ends. */
    private boolean full(Quoted q) {
        int words = q.words(text);
        Integer later = sentenceStarts.higher(q.from() + 1);
        boolean several = later != null && later < q.to();
        boolean starts =
                !sentenceStarts.subSet(q.from() - 1, true, q.from() + 2, true).isEmpty();
        boolean led = before(q) == ':' || (before(q) == ',' && Character.isUpperCase(text.charAt(q.from())));
        boolean ended = ends(q, ".,!?\u2026") || q.continued() || after(q) == ',' || (led && words > Quoted.SCARE);
        return several || ((starts || led) && ended);
    }

    private boolean ends(Quoted q, String marks) {
        return marks.indexOf(text.charAt(q.to() - 1)) >= 0;
    }

    private char before(Quoted q) {
        int i = q.from() - 1;
        while (i >= 0 && (Character.isWhitespace(text.charAt(i)) || QuotationMarks.mark(text.charAt(i)))) {
            i--;
        }
        return i < 0 ? '\n' : text.charAt(i);
    }

    private char after(Quoted q) {
        return q.to() + 1 < text.length() ? text.charAt(q.to() + 1) : '\n';
    }

    private @Nullable Quoted at(int offset) {
        Map.Entry<Integer, Quoted> before = byStart.floorEntry(offset);
        return before != null && before.getValue().holds(offset) ? before.getValue() : null;
    }

    private List<Quoted> overlapping(int from, int to) {
        Quoted first = at(from);
        int start = first == null ? from : first.from();
        return List.copyOf(byStart.subMap(start, true, to, false).values());
    }

    private boolean nothingOutside(int from, int to, List<Quoted> inside) {
        int i = from;
        for (Quoted q : inside) {
            if (letters(i, Math.min(q.from(), to))) {
                return false;
            }
            i = Math.max(i, q.to());
        }
        return !letters(i, to);
    }

    private boolean letters(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
