package org.recount.server.intake;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.recount.article.Article;
import org.recount.article.Articles;
import org.recount.article.FileProblem;
import org.recount.article.Outcome;
import org.recount.article.PublishedBasis;
import org.recount.article.Reading;

/**
 * Asks a feed (RSS or Atom) for what is new and reads the pages that it links to. Asks conditionally (RFC 9110, section 13), seldom, and
 * more seldom while the feed fails.
 *
 * <p>Not thread-safe: one thread asks.
 */
public final class FeedWatch {
    /** How long to wait between two questions. */
    public static final Duration INTERVAL = Duration.ofMinutes(5);

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_PAGES = 40;
    private static final int MOST_REMEMBERED = 20_000;

    private final URI feed;
    private final Consumer<Reading> taker;
    private final Fetch fetch;
    private final Duration pause;
    private final Set<String> read = new LinkedHashSet<>();
    private final Map<String, String> conditions = new HashMap<>();
    private Duration wait = INTERVAL;

    /**
     * A watch.
     *
     * @param feed its address
     * @param pause between two pages of one site
     * @param taker gets what was read
     * @throws IOException if the address's host is not known
     */
    public FeedWatch(URI feed, Duration pause, Consumer<Reading> taker) throws IOException {
        this.feed = feed;
        this.pause = pause;
        this.taker = taker;
        fetch = new Fetch(Fetch.inside(feed));
    }

    /**
     * Asks once.
     *
     * @return how long to wait before the next question
     */
    public Duration ask() throws InterruptedException {
        try {
            Fetch.Answer answer = fetch.get(feed, conditions);
            if (answer.status() == 304) {
                wait = INTERVAL;
            } else if (answer.status() == 200) {
                wait = INTERVAL;
                remember(answer, "ETag", "If-None-Match");
                remember(answer, "Last-Modified", "If-Modified-Since");
                pages(entries(answer.body()));
            } else {
                failed(feed.toString(), "feed_failed", "The feed answers with status " + answer.status() + ".");
            }
        } catch (IOException e) {
            failed(feed.toString(), "feed_failed", "The feed cannot be read: " + e.getMessage());
        }
        return wait;
    }

    private void remember(Fetch.Answer answer, String given, String asked) {
        answer.response().headers().firstValue(given).ifPresent(v -> conditions.put(asked, v));
    }

    private static List<SyndEntry> entries(byte[] body) throws IOException {
        try {
            SyndFeed read = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(body)));
            return read.getEntries();
        } catch (FeedException | IllegalArgumentException e) {
            throw new IOException("it is neither RSS nor Atom: " + e.getMessage(), e);
        }
    }

    private void pages(List<SyndEntry> entries) throws InterruptedException {
        Map<String, SyndEntry> fresh = new LinkedHashMap<>();
        for (SyndEntry entry : entries) {
            String link = entry.getLink();
            if (link != null && !read.contains(link) && fresh.size() < MOST_PAGES) {
                fresh.putIfAbsent(link, entry);
            }
        }
        List<Article> articles = new ArrayList<>();
        List<FileProblem> problems = new ArrayList<>();
        for (Map.Entry<String, SyndEntry> entry : fresh.entrySet()) {
            Outcome outcome = page(entry.getKey(), entry.getValue());
            if (outcome.article() != null) {
                articles.add(outcome.article());
            }
            problems.addAll(outcome.problems());
            read.add(entry.getKey());
            Thread.sleep(pause);
        }
        while (read.size() > MOST_REMEMBERED) {
            read.remove(read.iterator().next());
        }
        if (!articles.isEmpty() || !problems.isEmpty()) {
            taker.accept(new Reading(articles, problems));
        }
    }

    private Outcome page(String link, SyndEntry entry) throws InterruptedException {
        try {
            URI address = feed.resolve(link.strip());
            Fetch.Answer answer = fetch.get(address, Map.of());
            if (answer.status() != 200) {
                return refused(link, "The page answers with status " + answer.status() + ".");
            }
            Outcome outcome = Articles.page(answer.body(), address.toString());
            Article article = outcome.article();
            return article != null && article.published() == null && entry.getPublishedDate() != null
                    ? new Outcome(
                            article.withPublished(
                                    entry.getPublishedDate().toInstant().toString(), PublishedBasis.METADATA),
                            outcome.problems())
                    : outcome;
        } catch (IOException | IllegalArgumentException e) {
            return refused(link, "The page cannot be fetched: " + e.getMessage());
        }
    }

    private static Outcome refused(String link, String message) {
        return new Outcome(null, List.of(new FileProblem(link, null, "page_failed", message)));
    }

    private void failed(String file, String code, String message) {
        wait = wait.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : wait.multipliedBy(2);
        taker.accept(new Reading(List.of(), List.of(new FileProblem(file, null, code, message))));
    }
}
