package org.recount.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.PublishedText;
import org.recount.article.Span;
import org.recount.place.Place;
import org.recount.statement.Verbs;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;
import org.recount.time.Time;

/**
 * When and where: of the times and places of a sentence, those that hang on a trigger. One hangs on it when the way
 * up the tree from it meets the trigger, or the verb over the trigger, before another event's verb; the nearest wins.
 */
final class Setting {
    private static final int FAR = 6;
    private static final Set<String> DIRECTIONS = Set.of("to", "from", "of", "with", "between", "by", "into");

    private final Article article;
    private final Sentence sentence;
    private final List<Time> times;
    private final List<Place> places;

    private final WordClasses classes;

    Setting(Article article, Sentence sentence, List<Time> times, List<Place> places, WordClasses classes) {
        this.classes = classes;
        this.article = article;
        this.sentence = sentence;
        this.times = times;
        this.places = places;
    }

    /**
     * The time that hangs on a trigger.
     *
     * @param main the trigger's light verb, or the trigger itself
     */
    @Nullable
    Time timeOf(Token trigger, Token main) {
        Token antecedent = main.is("acl") ? sentence.head(main) : null;
        Token told = antecedent == null ? main : antecedent;
        List<Time> fitting = times.stream()
                .filter(t -> !stamp(t) && !said(t, trigger, main) && !since(t, main))
                .toList();
        return fitting.stream()
                .filter(t -> told.equals(followed(t)))
                .findFirst()
                .orElseGet(() -> nearest(
                        trigger,
                        main,
                        fitting.stream().filter(t -> followed(t) == null).toList(),
                        Time::span,
                        Setting::vagueness));
    }

    /** In "the raid follows an attack last week", "the raid came after an attack in Acre last week" the attack, of which the time tells. */
    private @Nullable Token followed(Time time) {
        Token head = headOf(time.span());
        Token verb = head == null ? null : sentence.head(head);
        if (head == null || verb == null) {
            return null;
        }
        return sentence.children(verb, "obj", "obl")
                .filter(noun -> noun.index() < head.index() && follows(verb, noun))
                .filter(noun -> sentence.tokens().subList(noun.index() + 1, head.index()).stream()
                        .allMatch(t -> sentence.within(t, noun) || sentence.within(t, head)))
                .findFirst()
                .orElse(null);
    }

    private boolean follows(Token verb, Token noun) {
        return noun.is("obj")
                ? verb.lemma().equals("follow")
                : verb.lemma().equals("come")
                        && sentence.children(noun, "case")
                                .anyMatch(c -> c.lemma().equals("after"));
    }

    /**
     * The place that hangs on a trigger. What stands behind "to" or "from" is a direction, and an envoy's post is where
     * the envoy sits: neither is the place of the happening.
     */
    @Nullable
    Place placeOf(Token trigger, Token main) {
        return nearest(trigger, main, places.stream().filter(this::isPlace).toList(), Place::span, p -> 0);
    }

    private boolean stamp(Time time) {
        int from = article.charStart(time.span());
        return PublishedText.isStamp(
                article.text(), from, from + time.span().quote().length());
    }

    /** "The army said on Friday that it had shelled the town": the day is that of the saying. */
    private boolean said(Time time, Token trigger, Token main) {
        Token head = headOf(time.span());
        Token over = head == null ? null : sentence.head(head);
        return head != null
                && over != null
                && over.index() != trigger.index()
                && over.index() != main.index()
                && Verbs.speaks(over.lemma())
                && sentence.children(over, "ccomp", "parataxis")
                        .anyMatch(c -> sentence.within(main, c) && !opened(c, head.index()));
    }

    /** "Said that on Friday it had": behind the word that opens the clause the day is the clause's. */
    private boolean opened(Token clause, int time) {
        return sentence.children(clause, "mark").anyMatch(m -> m.index() < time);
    }

    /**
     * "The deadliest attack since March", "the first since war broke out in 2011": the day from which one counts is not that of the attack, and the
     * day of what one counts from is that of nothing else.
     */
    private boolean since(Time time, Token main) {
        Token head = headOf(time.span());
        if (main.upos().equals("NOUN") && (time.span().quote().startsWith("since ") || follows(head, "since"))) {
            return true;
        }
        if (head != null && time.span().quote().startsWith("since ") && !Slots.isVerb(over(head))) {
            return true; // "in power since 1963"
        }
        return head != null && (underSince(sentence.head(head), main) || underSince(before(head), main));
    }

    private Token over(Token head) {
        Token over = sentence.head(head);
        return over == null ? head : over;
    }

    private boolean underSince(@Nullable Token word, Token main) {
        Token over = word;
        for (int i = 0; over != null && i < FAR && !sentence.within(main, over); i++) {
            if (follows(over, "since")) {
                return true;
            }
            over = sentence.head(over);
        }
        return false;
    }

    /** The word before a phrase and its preposition, on which the phrase may hang whatever the parser says. */
    private @Nullable Token before(Token head) {
        int first = sentence.tokens().stream()
                .filter(t -> sentence.within(t, head))
                .mapToInt(Token::index)
                .min()
                .orElse(head.index());
        return first == 0 ? null : sentence.token(first - 1);
    }

    private boolean follows(@Nullable Token word, String preposition) {
        return word != null
                && sentence.children(word, "case", "mark")
                        .anyMatch(c -> c.lemma().equals(preposition));
    }

    /** Counts from another day come after dates and weekdays that stand as near. */
    private static int vagueness(Time time) {
        String partial = time.partial();
        return partial != null && (partial.startsWith("@") || partial.startsWith("P")) ? 2 : 0;
    }

    private boolean isPlace(Place place) {
        Token head = headOf(place.span());
        Token above = head == null ? null : sentence.head(head);
        boolean post = above != null && (classes.in("diplomat", above.lemma()) || classes.in("mission", above.lemma()));
        return head != null && !post && sentence.children(head, "case").noneMatch(c -> DIRECTIONS.contains(c.lemma()));
    }

    private <T> @Nullable T nearest(
            Token trigger, Token main, List<T> things, Function<T, Span> spanOf, ToIntFunction<T> penalty) {
        record Candidate<T>(T thing, int distance, int start) {}
        return things.stream()
                .map(t -> new Candidate<>(
                        t,
                        distance(trigger, main, headOf(spanOf.apply(t))) + penalty.applyAsInt(t),
                        spanOf.apply(t).start()))
                .filter(c -> c.distance() < FAR)
                .min(Comparator.<Candidate<T>>comparingInt(Candidate::distance).thenComparingInt(Candidate::start))
                .map(Candidate::thing)
                .orElse(null);
    }

    /** The word of a span that hangs on a word outside it. */
    private @Nullable Token headOf(Span span) {
        int from = article.charStart(span);
        int to = from + span.quote().length();
        Token best = null;
        for (Token token : sentence.tokens()) {
            if (token.start() >= from && token.end() <= to) {
                Token head = sentence.head(token);
                if (head == null || head.start() < from || head.end() > to) {
                    best = token;
                }
            }
        }
        return best;
    }

    /**
     * Steps between the setting's word and the trigger: up from the setting to a word over or at the trigger, and down
     * to it. A verb on the way that is not over the trigger bars it, and so does a verb that the trigger is an object
     * of: "condemned the raid on Friday" does not say when the raid was.
     */
    private int distance(Token trigger, Token main, @Nullable Token setting) {
        int up = 0;
        for (Token t = setting; t != null && up < FAR; t = sentence.head(t), up++) {
            if (t.index() == trigger.index() || t.index() == main.index()) {
                return up;
            }
            if (sentence.within(main, t)) {
                return up + down(main, t);
            }
            if (up > 0 && t.upos().equals("VERB")) {
                return FAR;
            }
        }
        return FAR;
    }

    /** Steps from the trigger up to a word over it; another clause of its own on the way counts double. */
    private int down(Token from, Token over) {
        int steps = 0;
        for (Token t = from; t != null && t.index() != over.index(); t = sentence.head(t)) {
            Token head = sentence.head(t);
            if (!Slots.isVerb(t) && head != null && head.upos().equals("VERB") && !t.is("nsubj")) {
                return FAR;
            }
            steps += t.is("ccomp", "advcl", "acl", "conj", "parataxis") ? 2 : 1;
        }
        return steps;
    }
}
