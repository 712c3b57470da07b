package org.recount.evaluation.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.recount.actor.ActorKind;
import org.recount.actor.LocalActor;
import org.recount.article.Article;
import org.recount.article.Articles;
import org.recount.article.PublishedBasis;
import org.recount.article.Span;
import org.recount.coding.EventType;
import org.recount.coding.Mention;
import org.recount.coding.Ontology;
import org.recount.coding.Participant;
import org.recount.coding.Status;
import org.recount.place.Place;
import org.recount.time.Time;

/**
 * Coded articles without a reader: invented happenings of two parties, a kind, a day and a place, each told by one to five articles in
 * words of its own and of everyday, half of them with a mention of an older happening. Seeded: the same number gives the same articles.
 *
 * @param articles the articles
 * @param actors their local actors
 * @param mentions their mentions, with local actors
 */
record InventedReports(List<Article> articles, List<LocalActor> actors, List<Mention> mentions) {
    private static final int PARTIES = 2500;
    private static final int PLACES = 4000;
    private static final int EVERYDAY = 3000;
    private static final int OWN_WORDS = 12;
    private static final int MOST_TELLINGS = 5;
    private static final int DAYS = 365;
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
    private static final List<String> CODES = List.of("190", "193", "036", "112", "163", "020", "173", "141", "057");

    /** A happening that is told. */
    private record Happening(int actor, int recipient, String code, LocalDate day, int place, List<String> words) {}

    /** So many articles. */
    static InventedReports of(int articles) {
        InventedReports reports = new InventedReports(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Random random = new Random(articles);
        Ontology ontology = Ontology.load();
        List<Happening> told = new ArrayList<>();
        while (reports.articles.size() < articles) {
            Happening happening = happening(random);
            told.add(happening);
            int tellings = Math.min(1 + random.nextInt(MOST_TELLINGS), articles - reports.articles.size());
            for (int i = 0; i < tellings; i++) {
                Happening old = random.nextBoolean() ? told.get(random.nextInt(told.size())) : null;
                reports.tell(old == null ? List.of(happening) : List.of(happening, old), random, ontology);
            }
        }
        return reports;
    }

    private static Happening happening(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < OWN_WORDS; i++) {
            words.add("own" + Integer.toString(random.nextInt(1_000_000), Character.MAX_RADIX));
        }
        return new Happening(
                few(random, PARTIES),
                few(random, PARTIES),
                CODES.get(random.nextInt(CODES.size())),
                FIRST.plusDays(random.nextInt(DAYS)),
                few(random, PLACES),
                words);
    }

    /** Small numbers often, as a few states and towns fill the news. */
    private static int few(Random random, int of) {
        return (int) (of * Math.pow(random.nextDouble(), 3));
    }

    private void tell(List<Happening> happenings, Random random, Ontology ontology) {
        StringBuilder text = new StringBuilder();
        List<int[]> sentences = new ArrayList<>();
        for (Happening h : happenings) {
            int from = text.length();
            text.append("Party").append(h.actor).append(" acted on Party").append(h.recipient);
            h.words.forEach(w -> text.append(' ').append(random.nextInt(4) > 0 ? w : everyday(random)));
            sentences.add(new int[] {from, text.length()});
            text.append(".\n");
        }
        for (int i = 0; i < 80; i++) {
            text.append(everyday(random)).append(i % 16 == 15 ? ".\n" : " ");
        }
        LocalDate published = happenings.getFirst().day.plusDays(random.nextInt(2));
        Article article = Articles.of("report" + articles.size() + ".txt", text.toString())
                .withPublished(published.toString(), PublishedBasis.GIVEN);
        articles.add(article);
        for (int i = 0; i < happenings.size(); i++) {
            Happening h = happenings.get(i);
            Span sentence = article.span(sentences.get(i)[0], sentences.get(i)[1]);
            Participant actor = party(article, h.actor, sentence);
            Participant recipient = party(article, h.recipient, sentence);
            mentions.add(mention(article, h, sentence, actor, recipient, random, ontology, i));
        }
    }

    private static String everyday(Random random) {
        return "word" + Integer.toString(few(random, EVERYDAY), Character.MAX_RADIX);
    }

    private Participant party(Article article, int number, Span span) {
        String key = article.id() + "#" + actors.size();
        String name = "Party" + number;
        actors.add(new LocalActor(
                key,
                name,
                List.of(name),
                number % 3 == 0 ? ActorKind.GOVERNMENT : ActorKind.ARMED_GROUP,
                "C" + number % 190,
                null,
                null,
                name,
                null,
                null,
                List.of(span)));
        return new Participant(key, span);
    }

    private static Mention mention(
            Article article,
            Happening h,
            Span sentence,
            Participant actor,
            Participant recipient,
            Random random,
            Ontology ontology,
            int number) {
        EventType type = ontology.code(h.code).type();
        Place place = random.nextInt(3) == 0
                ? null
                : new Place(
                        "Place" + h.place,
                        "C" + h.place % 190,
                        null,
                        (double) (h.place % 160 - 80),
                        (double) (h.place % 340 - 170),
                        Place.Precision.EXACT,
                        sentence);
        Time time = random.nextInt(4) == 0
                ? null
                : new Time(h.day, h.day, null, null, h.day.toString(), Time.Precision.DAY, Time.Basis.STATED, sentence);
        return new Mention(
                article.id() + "m" + number,
                article.id(),
                sentence,
                sentence,
                type == null ? EventType.CONSULT : type,
                null,
                List.of(),
                h.code,
                0,
                0,
                1,
                false,
                List.of(actor),
                List.of(recipient),
                place,
                time,
                Status.HAPPENED,
                List.of(),
                null,
                "invented");
    }
}
