package org.recount.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Table;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * Finds what a noun of saying or thinking says: "the claim that ...", "the bank's pledge to pay", "his hope is that ...". Its
 * owner speaks, or the subject of the verb that carries it: "made a pledge".
 */
final class Claims {
    private static final Set<String> CARRIERS = Table.load(Claims.class, "carriers.tsv").rows().stream()
            .map(row -> row.get("lemma"))
            .collect(Collectors.toUnmodifiableSet());
    private static final List<String> OF_WHOM = List.of("by", "from", "among", "of");

    private final Sentence s;
    private final Token noun;

    private Claims(Sentence s, Token noun) {
        this.s = s;
        this.noun = noun;
    }

    /** What this noun of the kind claim says. */
    static Optional<Reported> find(Sentence s, Token noun) {
        return new Claims(s, noun).reported();
    }

    private Optional<Reported> reported() {
        List<String> frames = Nouns.frames(noun.lemma());
        Token owner = owner(frames);
        boolean writer = owner != null && Clauses.FIRST_PERSON.contains(Clauses.lower(owner.form()));
        Words content = frames.contains("that") ? clause() : null;
        if (content == null && owner != null) {
            content = frames.stream()
                    .filter(frame -> !frame.equals("that"))
                    .map(this::phrase)
                    .flatMap(Optional::stream)
                    .filter(words -> !words.holds(owner))
                    .findFirst()
                    .orElse(null);
        }
        return content == null || content.empty() || content.holds(noun)
                ? Optional.empty()
                : Optional.of(new Reported(
                        new Words(s, noun.index(), noun.index()),
                        noun.lemma(),
                        owner,
                        content,
                        !writer && !Nouns.thoughts().contains(noun.lemma())));
    }

    /** The clause with "that" under the noun, or behind it and a form of "be". */
    private @Nullable Words clause() {
        Token under = s.children(noun, "acl", "ccomp")
                .filter(c -> Clauses.marked(s, c, "that") || whole(c))
                .findFirst()
                .orElse(null);
        if (under != null) {
            return Words.under(s, under).trim(Claims::that, t -> false);
        }
        Token head = s.head(noun);
        int is = Clauses.phrase(s, noun).last() + 1;
        if (head == null || !noun.is("nsubj") || head.index() <= is + 1) {
            return null;
        }
        boolean equated = s.token(is).lemma().equals("be") && that(s.token(is + 1));
        return equated ? Words.under(s, head).from(is + 2).trim() : null;
    }

    /** Whether a clause that the tree takes for a relative one lacks nothing that its "that" could stand for. */
    private boolean whole(Token clause) {
        return clause.deprel().equals("acl:relcl")
                && s.children(clause).stream().anyMatch(t -> that(t) && t.is("obj"))
                && s.children(clause, "nsubj").findAny().isPresent()
                && s.children(clause, "xcomp", "ccomp").findAny().isPresent();
    }

    private static boolean that(Token t) {
        return Clauses.lower(t.form()).equals("that");
    }

    private Optional<Words> phrase(String frame) {
        Token under = frame.equals("to")
                ? s.children(noun, "acl", "xcomp", "advcl")
                        .filter(t -> Clauses.marked(s, t, "to"))
                        .findFirst()
                        .orElse(Clauses.with(s, noun, "to"))
                : Clauses.with(s, noun, frame);
        return Optional.ofNullable(under)
                .filter(t -> t.index() > noun.index())
                .map(t -> Words.under(s, t)
                        .trim(w -> w.is("case") || (w.is("mark") && !w.xpos().equals("TO")), w -> false));
    }

    private @Nullable Token owner(List<String> frames) {
        Token owner = Clauses.child(s, noun, "nmod:poss");
        for (String preposition : OF_WHOM) {
            boolean content = frames.contains(preposition);
            owner = owner == null && !content ? Clauses.with(s, noun, preposition) : owner;
        }
        Token verb = carrier(s, noun);
        Token subject = verb == null ? null : Clauses.speaker(s, verb);
        return subject != null ? subject : owner;
    }

    /** The verb that carries a noun: of "made a pledge" the first; or null. */
    static @Nullable Token carrier(Sentence s, Token noun) {
        Token verb = s.head(noun);
        boolean carried = verb != null
                && noun.is("obj")
                && CARRIERS.contains(Clauses.lower(verb.lemma()))
                && !Clauses.passive(s, verb);
        return carried ? verb : null;
    }
}
