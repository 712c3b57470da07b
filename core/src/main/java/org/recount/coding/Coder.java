package org.recount.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.recount.actor.LocalActors;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.internal.Ids;
import org.recount.place.ArticlePlaces;
import org.recount.statement.Rendering;
import org.recount.syntax.Sentence;
import org.recount.time.Time;
import org.recount.time.Times;

/**
 * Finds the event mentions of an article: every word of every sentence is looked up in the trigger lexicon, and the
 * most specific row whose conditions hold makes a mention. Immutable and safe to share between threads.
 */
public final class Coder {
    private final Lexicon lexicon;
    private final Ontology ontology;
    private final WordClasses classes;
    private final Humans humans;

    private Coder(Lexicon lexicon, Ontology ontology, WordClasses classes, Humans humans) {
        this.lexicon = lexicon;
        this.ontology = ontology;
        this.classes = classes;
        this.humans = humans;
    }

    /** Reads the lexicon and the ontology. */
    public static Coder load() {
        return new Coder(Lexicon.load(), Ontology.load(), WordClasses.load(), Humans.load());
    }

    /**
     * The event mentions of an article, in order.
     *
     * @param sentences its sentences
     * @param places its places
     * @param actors its actors; participants of the mentions carry their keys
     * @param renderings its reported speech
     */
    public List<Mention> code(
            Article article,
            List<Sentence> sentences,
            ArticlePlaces places,
            LocalActors actors,
            List<Rendering> renderings) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Time> times = Times.find(article, sentence);
            List<Reading.Hit> hits =
                    new Reading(article, sentence, actors, lexicon, ontology, classes, humans, times).hits();
            if (!hits.isEmpty()) {
                Setting setting = new Setting(article, sentence, times, places.in(sentence), classes);
                Span span = article.span(sentence.start(), sentence.end());
                hits.forEach(hit -> mentions.add(mention(article, span, setting, hit, renderings)));
            }
        }
        return mentions;
    }

    /**
     * What the article tells of two parties that the caller names: one mention, or nothing when it tells of no event.
     *
     * @param sentences its sentences
     * @param actors its actors
     * @param mentions its event mentions, as this coder found them
     * @param pair the words that name the two
     */
    public Optional<Mention> between(
            Article article, List<Sentence> sentences, LocalActors actors, List<Mention> mentions, MarkedPair pair) {
        return new PairReading(article, sentences, actors).best(mentions, pair);
    }

    private Mention mention(
            Article article, Span sentence, Setting setting, Reading.Hit hit, List<Rendering> renderings) {
        Ontology.Code act = ontology.code(hit.row().cameo());
        Ontology.Code promised = hit.status() == Status.FUTURE ? ontology.promised(act.cameo()) : null;
        Ontology.Code code = Objects.requireNonNullElse(promised, act);
        EventType type = code.type() == null ? hit.type() : code.type();
        String mode = promised == null && hit.row().mode() != null ? hit.row().mode() : code.mode();
        Span trigger = article.span(hit.trigger().start(), hit.trigger().end());
        List<String> attribution = renderings.stream()
                .filter(r -> r.span().contains(trigger))
                .sorted(Comparator.comparingInt(
                                (Rendering r) -> r.span().end() - r.span().start())
                        .thenComparing(Rendering::id))
                .map(Rendering::id)
                .toList();
        return new Mention(
                Ids.of(article.id(), trigger.start(), trigger.end(), 0),
                article.id(),
                sentence,
                trigger,
                type,
                mode,
                code.contexts().stream().sorted().toList(),
                code.cameo(),
                code.goldstein(),
                ontology.score(type, mode),
                type.quad(),
                hit.sides().reciprocal(),
                hit.sides().actors(),
                hit.sides().recipients(),
                setting.placeOf(hit.trigger(), hit.main()),
                setting.timeOf(hit.trigger(), hit.main()),
                hit.status(),
                attribution,
                null,
                hit.why());
    }
}
