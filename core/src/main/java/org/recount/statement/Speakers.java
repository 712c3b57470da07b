package org.recount.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recount.actor.LocalActors;
import org.recount.actor.Reference;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * Who stands behind a speaker's phrase. "The statement" is whoever issued it, in its own phrase, in its clause, or a few
 * sentences before; "a spokesman for the army" is the army unless the article knows him by name.
 */
final class Speakers {
    /** How many sentences back the issuer of "the statement" is looked for. */
    private static final int REACH = 3;

    private record Named(int sentence, String key) {}

    private final LocalActors actors;
    private final TreeMap<Integer, Named> issuers = new TreeMap<>();
    private final TreeMap<Integer, Named> speakers = new TreeMap<>();

    /** Among these actors, after noting who issues what in these sentences. */
    Speakers(LocalActors actors, List<Sentence> sentences) {
        this.actors = actors;
        for (Sentence s : sentences) {
            for (Token t : s.tokens()) {
                String issuer = Nouns.is(t, Nouns.Kind.DOCUMENT) ? issuer(s, t) : null;
                if (issuer != null) {
                    issuers.put(t.start(), new Named(s.index(), issuer));
                }
            }
        }
    }

    /** The key of the local actor who speaks, or null; what is found is remembered for "the statement" later on. */
    @Nullable
    String resolve(Sentence s, Token speaker) {
        String key = Nouns.is(speaker, Nouns.Kind.DOCUMENT) ? issuerOf(s, speaker) : null;
        key = key != null ? key : named(s, speaker);
        if (key == null && Nouns.is(speaker, Nouns.Kind.VOICE)) {
            key = owner(s, speaker);
        }
        if (key != null) {
            speakers.put(speaker.start(), new Named(s.index(), key));
        }
        return key;
    }

    private @Nullable String issuerOf(Sentence s, Token document) {
        Named own = issuers.get(document.start());
        if (own != null) {
            return own.key();
        }
        Map.Entry<Integer, Named> issued = issuers.lowerEntry(document.start());
        if (issued != null && s.index() - issued.getValue().sentence() <= REACH) {
            return issued.getValue().key();
        }
        Map.Entry<Integer, Named> said = speakers.lowerEntry(document.start());
        return said != null && s.index() - said.getValue().sentence() <= REACH
                ? said.getValue().key()
                : null;
    }

    private @Nullable String issuer(Sentence s, Token document) {
        String owner = owner(s, document);
        if (owner != null) {
            return owner;
        }
        Token head = s.head(document);
        if (head == null || !document.is("obj", "obl", "nsubj:pass") || !Clauses.spoken(s, head)) {
            return null;
        }
        Token subject = Clauses.speaker(s, head);
        return subject == null || subject.equals(document) ? null : named(s, subject);
    }

    /** "A statement by X", "X's statement", "the X statement". */
    private @Nullable String owner(Sentence s, Token noun) {
        for (Token t : s.children(noun)) {
            boolean of = t.is("nmod")
                    && s.children(t, "case")
                            .anyMatch(c -> List.of("of", "from", "by", "for", "'s", "’s")
                                    .contains(Clauses.lower(c.form())));
            if (of || t.is("nmod:poss", "compound", "amod")) {
                String key = named(s, t);
                key = key == null && t.is("nmod") ? owner(s, t) : key;
                if (key != null) {
                    return key;
                }
            }
        }
        return null;
    }

    /** The first actor that the word's reference stands for, the reference that the word heads or that holds it. */
    private @Nullable String named(Sentence s, Token t) {
        Optional<Reference> at = actors.at(s, t).filter(r -> !r.keys().isEmpty());
        if (at.isEmpty()) {
            at = actors.in(s).stream()
                    .filter(r -> r.kind() == Reference.Kind.NAME && !r.keys().isEmpty())
                    .filter(r -> r.first() <= t.index() && t.index() <= r.last() && s.within(s.token(r.head()), t))
                    .findFirst();
        }
        return at.map(r -> r.keys().getFirst()).orElse(null);
    }
}
