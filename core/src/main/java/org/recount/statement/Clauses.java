package org.recount.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Questions to a dependency tree that reported speech asks. */
final class Clauses {
    private static final Set<String> NOT = Set.of("not", "n't", "never", "n’t");
    private static final Set<String> MODALS =
            Set.of("may", "might", "could", "should", "can", "must", "will", "would", "shall", "ll");
    private static final Pattern MODAL_END = Pattern.compile("['\u2019](?:ll|d)$");
    private static final Pattern NOT_END = Pattern.compile("n['\u2019]t$");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> CITING = Set.of("cite", "quote");
    private static final Set<String> INNER = Set.of("of", "in", "to", "for");
    private static final int DEPTH = 6;

    /** Pronouns of the one who writes, who attributes nothing when he speaks himself. */
    static final Set<String> FIRST_PERSON = Set.of("i", "we", "us", "me", "my", "our");

    private Clauses() {}

    /**
     * Whether the verb tells of speech that takes place: neither negated nor under a modal verb, nor the infinitive of an
     * intention, nor a mere attribute.
     */
    static boolean spoken(Sentence s, Token verb) {
        return predicates(verb) && asserted(s, verb);
    }

    /** Whether the verb is the predicate of some clause, not an attribute or a helping word. */
    static boolean predicates(Token verb) {
        return !verb.is("amod", "compound", "case", "mark", "fixed", "cop", "aux");
    }

    private static boolean asserted(Sentence s, Token verb) {
        for (Token child : s.children(verb)) {
            String lemma = lower(child.lemma());
            boolean denied = child.is("advmod", "neg")
                    && NOT.contains(lemma)
                    && Verbs.factivity(verb.lemma()) != Verbs.Factivity.DENIAL;
            boolean modal = child.is("aux") && MODALS.contains(lemma);
            if (denied || modal || (lemma.equals("to") && child.is("mark", "aux") && !goesOn(s, verb))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word of a cue, as written, is a modal verb or holds one: "would", "we'll". */
    static boolean modal(String word) {
        return MODALS.contains(word) || MODAL_END.matcher(word).find();
    }

    /** Whether a word of a cue, as written, denies: "not", "didn't". */
    static boolean negates(String word) {
        return NOT.contains(word) || NOT_END.matcher(word).find() || word.equals("cannot");
    }

    private static boolean goesOn(Sentence s, Token verb) {
        Token lead = Leads.over(s, verb);
        return lead != null && Leads.says(lead) && asserted(s, lead);
    }

    /** Whether the verb's subject undergoes it. */
    static boolean passive(Sentence s, Token verb) {
        boolean bare = verb.xpos().equals("VBN")
                && verb.is("acl", "advcl", "amod")
                && s.children(verb, "nsubj", "aux", "obj").findAny().isEmpty();
        return bare || s.children(verb).stream().anyMatch(t -> t.deprel().endsWith(":pass"));
    }

    /** The word with this preposition or marker below the head, such as the X of "of X". */
    static @Nullable Token with(Sentence s, Token head, String preposition) {
        return s.children(head, "obl", "nmod", "advcl", "ccomp", "acl", "xcomp")
                .filter(t -> s.children(t, "case", "mark")
                        .anyMatch(c -> lower(c.form()).equals(preposition)))
                .findFirst()
                .orElse(null);
    }

    /** Whether a clause begins with this marker. */
    static boolean marked(Sentence s, Token clause, String marker) {
        return s.children(clause, "mark").anyMatch(t -> lower(t.form()).equals(marker));
    }

    /** The first child with one of these relations, or null. */
    static @Nullable Token child(Sentence s, Token head, String... relations) {
        return s.children(head, relations).findFirst().orElse(null);
    }

    /** The subject that stands nearest: of "guards fired, police said" the police, should the tree have both. */
    private static @Nullable Token nearest(Sentence s, Token verb) {
        return s.children(verb, "nsubj")
                .min(Comparator.comparingInt(t -> Math.abs(t.index() - verb.index())))
                .orElse(null);
    }

    /** A noun behind a preposition is no subject: of "the embassy in Oslo said" the noun before the preposition is. */
    private static Token placed(Sentence s, Token subject) {
        return s.children(subject, "case")
                .filter(c -> c.upos().equals("ADP") && c.index() > 0)
                .findFirst()
                .map(c -> s.token(c.index() - 1))
                .filter(before -> before.upos().equals("NOUN") || before.upos().equals("PROPN"))
                .orElse(subject);
    }

    /**
     * Who speaks: the verb's subject, its agent, the subject of the clause that it hangs on, or the noun beside the verb
     * where the tree has none of these; null for nobody.
     */
    static @Nullable Token speaker(Sentence s, Token verb) {
        Token behind = Inversion.behind(s, verb);
        Token above = behind == null ? above(s, verb) : behind;
        return above == null ? Inversion.before(s, verb) : above;
    }

    private static @Nullable Token above(Sentence s, Token verb) {
        Token v = verb;
        for (int steps = 0; v != null && steps < DEPTH; steps++) {
            boolean passive = passive(s, v);
            Token subject = passive ? agent(s, v) : nearest(s, v);
            if (subject != null) {
                return relative(s, v, whole(s, placed(s, subject)));
            }
            Token head = s.head(v);
            if (passive || head == null) {
                return null;
            }
            if (cited(s, v, head)) {
                return child(s, head, "obj");
            }
            if (v.is("acl")) {
                return issuer(s, head);
            }
            if (!v.is("advcl", "xcomp", "conj", "parataxis", "ccomp", "dep")
                    || (v.is("ccomp", "parataxis") && !participle(v))) {
                return null;
            }
            v = head;
        }
        return null;
    }

    /** "Cited the mayor as saying": whether the verb's subject is whom the one above it cites. */
    private static boolean cited(Sentence s, Token verb, Token head) {
        return participle(verb)
                && CITING.contains(lower(head.lemma()))
                && s.children(verb, "mark", "case")
                        .anyMatch(t -> lower(t.form()).equals("as"))
                && child(s, head, "obj") != null;
    }

    /** Of "the bank sent a letter asking for time" the bank, of any other noun with a clause the noun. */
    private static Token issuer(Sentence s, Token noun) {
        Token verb = noun.is("obj") && Nouns.is(noun, Nouns.Kind.DOCUMENT) ? s.head(noun) : null;
        Token subject = verb == null || passive(s, verb) ? null : nearest(s, verb);
        return subject == null ? noun : subject;
    }

    /** The noun before "of" or "in" when the tree has cut the subject there: "the embassy in [the capital] said". */
    private static Token whole(Sentence s, Token subject) {
        int first = phrase(s, subject).first();
        boolean cut = first > 1
                && INNER.contains(lower(s.token(first - 1).form()))
                && s.token(first - 1).head() != subject.index();
        Token before = cut ? s.token(first - 2) : subject;
        return before.upos().equals("NOUN") || before.upos().equals("PROPN") ? before : subject;
    }

    private static boolean participle(Token verb) {
        return verb.xpos().equals("VBG");
    }

    static @Nullable Token agent(Sentence s, Token verb) {
        return s.children(verb, "obl")
                .filter(t -> t.deprel().equals("obl:agent")
                        || s.children(t, "case").anyMatch(c -> lower(c.form()).equals("by")))
                .findFirst()
                .orElse(null);
    }

    private static Token relative(Sentence s, Token verb, Token subject) {
        if (RELATIVE.contains(lower(subject.form())) && subject.upos().equals("PRON")) {
            Token clause = verb;
            while (clause.is("conj")) {
                Token up = s.head(clause);
                if (up == null) {
                    return subject;
                }
                clause = up;
            }
            return antecedent(s, subject, clause.is("acl") ? s.head(clause) : null);
        }
        return subject;
    }

    /** The noun before the pronoun: the clause's head, unless right before stands somebody who speaks by trade. */
    private static Token antecedent(Sentence s, Token pronoun, @Nullable Token head) {
        int i = pronoun.index() - 1;
        while (i > 0 && Words.punctuation(s.token(i))) {
            i--;
        }
        Token before = i < 0 ? pronoun : s.token(i);
        boolean nominal = before.upos().equals("NOUN") || before.upos().equals("PROPN");
        boolean closer = nominal && (head == null || Nouns.is(before, Nouns.Kind.SOURCE));
        return closer ? before : head == null ? pronoun : head;
    }

    /** The clause in which a phrase stands: the nearest word above it that heads one. */
    static Token clause(Sentence s, Token inside) {
        Token t = inside;
        for (int steps = 0; steps <= s.tokens().size(); steps++) {
            Token head = s.head(t);
            if (head == null
                    || t.is("ccomp", "acl", "advcl", "parataxis", "csubj", "xcomp")
                    || (t.is("conj") && t.upos().equals("VERB"))) {
                return t;
            }
            t = head;
        }
        return t;
    }

    /** The words of a noun phrase: the noun and what is below it, without clauses and appositions. */
    static Words phrase(Sentence s, Token noun) {
        List<Token> left = s.children(noun).stream()
                .filter(t -> t.is("acl", "appos", "parataxis", "advcl", "punct", "dep", "ccomp")
                        || t.is("case", "mark", "cc"))
                .toList();
        List<Token> kept = s.subtree(noun).stream()
                .filter(t -> left.stream().noneMatch(cut -> s.within(t, cut)))
                .toList();
        int first = noun.index();
        int last = noun.index();
        for (boolean grew = true; grew; ) {
            int before = first - 1;
            int after = last + 1;
            grew = false;
            if (kept.stream().anyMatch(t -> t.index() == before)) {
                first = before;
                grew = true;
            }
            if (kept.stream().anyMatch(t -> t.index() == after)) {
                last = after;
                grew = true;
            }
        }
        Words phrase = new Words(s, first, last).trim();
        return phrase.empty() ? new Words(s, noun.index(), noun.index()) : phrase;
    }

    /** A noun's phrase with the clause right behind it that tells which one is meant: "bakers who closed", "a study made in May". */
    static Words told(Sentence s, Token noun, Words phrase) {
        return s.children(noun, "acl")
                .map(t -> Words.under(s, t).trim())
                .filter(clause -> clause.first() == phrase.last() + 1)
                .findFirst()
                .map(phrase::with)
                .orElse(phrase);
    }

    /** A noun's phrase with the appositions right behind it: "Ana Paz, a baker from Lima". */
    static Words apposed(Sentence s, Token noun, Words phrase) {
        Words all = phrase;
        for (Token t : s.children(noun, "appos").toList()) {
            Words under = Words.under(s, t);
            boolean next = all.last() < under.first() && under.first() <= all.last() + 2; // a comma between
            all = next ? all.with(under) : all;
        }
        return all;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** All words of a sentence whose head is the given word, as a stream in order. */
    static Stream<Token> verbs(Sentence s) {
        return s.tokens().stream()
                .filter(t -> t.upos().equals("VERB") || t.xpos().startsWith("VB"));
    }
}
