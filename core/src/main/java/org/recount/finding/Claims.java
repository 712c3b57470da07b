package org.recount.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recount.actor.ActorKind;
import org.recount.actor.LocalActor;
import org.recount.actor.LocalActors;
import org.recount.actor.Reference;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.finding.Detail.ClaimantBasis;
import org.recount.statement.Rendering;
import org.recount.statement.Verbs;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** On whose word a stretch of an article stands: the innermost rendering that it overlaps. */
final class Claims {
    /**
     * Who says so.
     *
     * @param claimant a local actor's key, or null
     * @param basis how the claimant is known
     * @param text the claimant as written, or null
     * @param rendering the rendering's id, or null
     */
    record Claim(
            @Nullable String claimant,
            ClaimantBasis basis,
            @Nullable String text,
            @Nullable String rendering) {}

    private static final Claim OWN = new Claim(null, ClaimantBasis.REPORT, null, null);

    private final Article article;
    private final LocalActors actors;
    private final TreeMap<Integer, List<Rendering>> byStart = new TreeMap<>();
    private final Map<String, Rendering> byId = new HashMap<>();
    private final TreeMap<Integer, Token> tokens = new TreeMap<>();
    private final TreeMap<Integer, Sentence> sentences = new TreeMap<>();

    Claims(Article article, List<Sentence> sentences, LocalActors actors, List<Rendering> renderings) {
        this.article = article;
        this.actors = actors;
        for (Rendering r : renderings) {
            byId.put(r.id(), r);
            byStart.computeIfAbsent(r.span().start(), k -> new ArrayList<>()).add(r);
        }
        sentences.forEach(s -> s.tokens().forEach(t -> tokens.put(t.start(), t)));
        sentences.forEach(s -> this.sentences.put(s.start(), s));
    }

    /** The claim that a stretch of the text belongs to. */
    Claim of(Span span) {
        Rendering r = innermost(span);
        int at = article.charStart(span);
        Map.Entry<Integer, Sentence> in = sentences.floorEntry(at);
        Words cited = in == null ? null : Closings.cited(in.getValue(), at);
        if (in != null && cited != null) {
            return claim(in.getValue(), cited);
        }
        if (r == null) {
            return closing(span);
        }
        if (r.verb() != null && Verbs.factivity(r.verb()) == Verbs.Factivity.DENIAL) {
            return new Claim(null, ClaimantBasis.UNNAMED, null, r.id());
        }
        if (r.speaker() == null) {
            Claim closing = closing(span);
            if (closing.basis() != ClaimantBasis.REPORT) {
                return new Claim(closing.claimant(), closing.basis(), closing.text(), r.id());
            }
            Span speaker = trimmed(r.speakerSpan());
            ClaimantBasis basis = unresolved(speaker) ? ClaimantBasis.UNRESOLVED : ClaimantBasis.UNNAMED;
            return new Claim(null, basis, speaker == null ? null : speaker.quote(), r.id());
        }
        String text = r.speakerSpan() == null ? null : r.speakerSpan().quote();
        return nameless(r.speaker())
                ? new Claim(null, ClaimantBasis.UNNAMED, text, r.id())
                : new Claim(r.speaker(), ClaimantBasis.NAMED, text, r.id());
    }

    private boolean nameless(String key) {
        LocalActor actor = actors.get(key);
        return (actor.kind() == ActorKind.CIVILIANS || actor.kind() == ActorKind.OTHER)
                && actor.country() == null
                && actor.aliases().stream().noneMatch(Claims::name);
    }

    /** The claim of who is named at the end of the sentence, where no rendering was found, else the report's own. */
    private Claim closing(Span span) {
        int at = article.charStart(span);
        Map.Entry<Integer, Sentence> in = sentences.floorEntry(at);
        Words speaker = in == null ? null : Closings.speaker(in.getValue(), at);
        if (speaker != null && Circumstances.time(speaker.sentence().token(speaker.first())) && !speaker.single()) {
            speaker = new Words(speaker.sentence(), speaker.first() + 1, speaker.last());
        }
        return in == null || speaker == null ? OWN : claim(in.getValue(), speaker);
    }

    private Claim claim(Sentence s, Words speaker) {
        Reference named = named(s, speaker);
        Span words = named != null && named.kind() == Reference.Kind.NAME ? named.span() : speaker.span(article);
        if (named != null && !nameless(named.keys().getFirst())) {
            return new Claim(named.keys().getFirst(), ClaimantBasis.NAMED, words.quote(), null);
        }
        return new Claim(
                null, unresolved(words) ? ClaimantBasis.UNRESOLVED : ClaimantBasis.UNNAMED, words.quote(), null);
    }

    /** The reference with which a source begins, "the envoy of the council", else the one with which it ends, "the coast's council". */
    private @Nullable Reference named(Sentence s, Words source) {
        Reference ends = null;
        for (Reference r : actors.in(s)) {
            boolean one = r.keys().size() == 1 && r.first() >= source.first() && r.last() <= source.last();
            if (one && r.first() <= source.first() + 1 && r.kind() != Reference.Kind.MODIFIER) {
                return r;
            }
            ends = one && r.last() == source.last() ? r : ends;
        }
        return ends;
    }

    private @Nullable Rendering innermost(Span span) {
        Map.Entry<Integer, List<Rendering>> entry = byStart.lowerEntry(span.end());
        Rendering best = null;
        for (Rendering r : entry == null ? List.<Rendering>of() : entry.getValue()) {
            best = best == null || length(r) < length(best) ? r : best;
        }
        while (best != null && !best.span().overlaps(span)) {
            best = best.within() == null ? null : byId.get(best.within());
        }
        return best;
    }

    private static int length(Rendering r) {
        return r.span().end() - r.span().start();
    }

    /**
     * A speaker's phrase from its last article on and without a number before it, where the end of what is said was taken into it for lack of
     * a comma: "six others a relief group"; null for a mere time.
     */
    private @Nullable Span trimmed(@Nullable Span speaker) {
        if (speaker == null) {
            return null;
        }
        int from = article.charStart(speaker);
        List<Token> words =
                List.copyOf(tokens.subMap(from, true, from + speaker.quote().length(), false)
                        .values());
        if (words.isEmpty()) {
            return speaker;
        }
        int first = 0;
        for (int i = 0; i < words.size() - 1; i++) {
            Token t = words.get(i);
            boolean outside = i == 0 || t.head() < words.getFirst().index() || t.head() > t.index();
            if (t.is("det") && Closings.isArticle(t) && outside && !afterLink(words, i)) {
                first = i;
            }
        }
        while (first < words.size() - 1 && (counts(words.get(first)) || Circumstances.time(words.get(first)))) {
            first++;
        }
        List<Token> kept = words.subList(first, words.size());
        if (kept.stream().allMatch(Circumstances::time)) {
            return null;
        }
        return article.span(kept.getFirst().start(), kept.getLast().end());
    }

    /** "The council of the city": the article of what belongs to the speaker. */
    private static boolean afterLink(List<Token> words, int i) {
        return i > 0 && Set.of("ADP", "CCONJ").contains(words.get(i - 1).upos());
    }

    private static boolean counts(Token t) {
        return t.upos().equals("NUM")
                || Set.of("other", "more").contains(t.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a speaker's phrase has a name in it, or stands for one. */
    private boolean unresolved(@Nullable Span speaker) {
        if (speaker == null) {
            return false;
        }
        int from = article.charStart(speaker);
        return tokens.subMap(from, true, from + speaker.quote().length(), false).values().stream()
                .anyMatch(t -> t.upos().equals("PROPN")
                        || t.upos().equals("PRON")
                        || (t.index() > 0 && Character.isUpperCase(t.form().charAt(0))));
    }

    private static boolean name(String alias) {
        return alias.codePoints().anyMatch(Character::isUpperCase);
    }
}
