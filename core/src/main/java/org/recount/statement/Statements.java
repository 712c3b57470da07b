package org.recount.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recount.actor.LocalActors;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.statement.Rendering.Kind;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Finds the reported speech of an article. Safe for use by several threads. */
public final class Statements {
    private Statements() {}

    /** Ready for use: the tables are read once. */
    public static Statements load() {
        return new Statements();
    }

    /**
     * The renderings, in the order of the text, the wider first where two start together.
     *
     * @param article the article
     * @param sentences its sentences
     * @param actors its actors; speakers are named by their keys
     */
    public List<Rendering> find(Article article, List<Sentence> sentences, LocalActors actors) {
        String text = QuotationMarks.plain(article.text());
        List<Said> said = new ArrayList<>(Sorting.sort(text, sentences));
        said.sort(Comparator.comparingInt(Said::from).thenComparingInt(Said::to));
        Speakers speakers = new Speakers(actors, sentences);
        Map<List<Integer>, Draft> drafts = new TreeMap<>(Comparator.<List<Integer>>comparingInt(List::getFirst)
                .thenComparing(List::getLast, Comparator.reverseOrder()));
        Draft before = null;
        for (Said s : said) {
            Draft draft = draft(s, speakers, before, text);
            drafts.merge(List.of(s.from(), s.to()), draft, Statements::better);
            before = draft.speaker() != null || draft.speakerWords() != null ? draft : before;
        }
        return nested(article, List.copyOf(drafts.values()));
    }

    /** Of two for the same words the one whose speaker is known. */
    private static Draft better(Draft a, Draft b) {
        boolean known = a.speaker() == null && b.speaker() != null;
        return a.uttered() == b.uttered() ? known ? b : a : a.uttered() ? a : b;
    }

    private static Draft draft(Said s, Speakers speakers, @Nullable Draft before, String text) {
        if (s.sentence() != null && s.speaker() != null) {
            return new Draft(
                    s.from(),
                    s.to(),
                    s.kind(),
                    s.cue(),
                    s.verb(),
                    speakers.resolve(s.sentence(), s.speaker()),
                    phrase(s.sentence(), s.speaker(), s.cue()),
                    s.uttered());
        }
        Draft same = s.continuing() && before != null && reaches(before, s, text) ? before : null;
        return new Draft(
                s.from(),
                s.to(),
                s.kind(),
                s.cue(),
                s.verb(),
                same == null ? null : same.speaker(),
                same == null ? null : same.speakerWords(),
                s.uttered());
    }

    /** The speaker's phrase with what it is apposed to, without a cue that the tree put into it. */
    private static Words phrase(Sentence sentence, Token speaker, @Nullable Words cue) {
        Words noun = Clauses.phrase(sentence, speaker);
        Words told = Clauses.told(sentence, speaker, noun);
        boolean apart = cue == null || told.last() < cue.first() || cue.last() < told.first();
        Words bare = apart ? told : noun;
        Words full = Clauses.apposed(sentence, speaker, bare);
        Words phrase = cue != null && bare.last() < cue.first() && cue.first() <= full.last() ? bare : full;
        return cue != null && phrase.first() <= cue.first() && cue.last() < speaker.index()
                ? phrase.from(cue.last() + 1)
                : phrase;
    }

    /** Whether the one before is of the same paragraph, or a quotation of the paragraph before. */
    private static boolean reaches(Draft before, Said s, String text) {
        int breaks = 0;
        boolean blank = false;
        for (int i = before.to(); i < s.from() && breaks < 2; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                breaks += blank ? 0 : 1;
                blank = true;
            } else if (!Character.isWhitespace(c)) {
                blank = false;
            }
        }
        return breaks == 0 || (breaks == 1 && before.kind() == Kind.DIRECT);
    }

    private static List<Rendering> nested(Article article, List<Draft> drafts) {
        record Open(Draft draft, String id) {}
        Deque<Open> open = new ArrayDeque<>();
        List<Rendering> renderings = new ArrayList<>();
        for (Draft draft : drafts) {
            while (!open.isEmpty() && !open.peek().draft().holds(draft)) {
                open.pop();
            }
            Open around = open.peek();
            Rendering rendering = draft.rendering(article, around == null ? null : around.id());
            renderings.add(rendering);
            open.push(new Open(draft, rendering.id()));
        }
        return renderings.stream().filter(r -> !inner(r, renderings)).toList();
    }

    /** Whether nobody uttered it and somebody else tells of it: what is said to be hoped is part of what is said. */
    private static boolean inner(Rendering r, List<Rendering> all) {
        Span cue = r.cue();
        return cue != null
                && Thoughts.is(r)
                && all.stream()
                        .anyMatch(o -> !o.id().equals(r.id())
                                && o.span().contains(cue)
                                && !cue.equals(o.cue())
                                && (o.cue() == null || !r.span().contains(o.cue())));
    }
}
