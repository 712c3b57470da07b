package org.recount.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recount.actor.ActorKind;
import org.recount.actor.LocalActor;
import org.recount.actor.LocalActors;
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

    Claims(Article article, List<Sentence> sentences, LocalActors actors, List<Rendering> renderings) {
        this.article = article;
        this.actors = actors;
        for (Rendering r : renderings) {
            byId.put(r.id(), r);
            byStart.computeIfAbsent(r.span().start(), k -> new ArrayList<>()).add(r);
        }
        sentences.forEach(s -> s.tokens().forEach(t -> tokens.put(t.start(), t)));
    }

    /** The claim that a stretch of the text belongs to. */
    Claim of(Span span) {
        Rendering r = innermost(span);
        if (r == null) {
            return OWN;
        }
        if (r.verb() != null && Verbs.factivity(r.verb()) == Verbs.Factivity.DENIAL) {
            return new Claim(null, ClaimantBasis.UNNAMED, null, r.id());
        }
        String text = r.speakerSpan() == null ? null : r.speakerSpan().quote();
        if (r.speaker() == null) {
            ClaimantBasis basis = unresolved(r.speakerSpan()) ? ClaimantBasis.UNRESOLVED : ClaimantBasis.UNNAMED;
            return new Claim(null, basis, text, r.id());
        }
        LocalActor actor = actors.get(r.speaker());
        boolean nameless = (actor.kind() == ActorKind.CIVILIANS || actor.kind() == ActorKind.OTHER)
                && actor.country() == null
                && actor.aliases().stream().noneMatch(Claims::name);
        return nameless
                ? new Claim(null, ClaimantBasis.UNNAMED, text, r.id())
                : new Claim(r.speaker(), ClaimantBasis.NAMED, text, r.id());
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
