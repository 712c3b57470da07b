package org.recount.cli;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.recount.article.Article;
import org.recount.coding.Mention;
import org.recount.event.Event;
import org.recount.record.Record;
import org.recount.resolve.LocalNames;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What a person names on the command line, found in the record; fails at once where nothing or several things have the name. */
final class Naming {
    /** In front of an id that is both an event's and its first mention's, to mean the mention alone. */
    static final String MENTION = "mention:";

    private static final int SHORTEST = 6;
    private static final int MOST_SHOWN = 8;

    private final CommandSpec spec;
    private final Record record;

    Naming(CommandSpec spec, Record record) {
        this.spec = spec;
        this.record = record;
    }

    Record record() {
        return record;
    }

    Event event(String prefix) {
        String id = id("event", prefix, record.events().stream().map(Event::id).toList());
        return record.events().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** All mentions of an event, or a mention alone. */
    Collection<String> mentions(String name) {
        List<String> mentions = record.mentions().stream().map(Mention::id).toList();
        if (name.startsWith(MENTION)) {
            return List.of(id("mention", name.substring(MENTION.length()), mentions));
        }
        String id = id("event or mention", name, mentions); // an event has the id of a mention
        return record.events().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .map(Event::mentions)
                .orElse(List.of(id));
    }

    String mention(Event event, String name) {
        String prefix = name.startsWith(MENTION) ? name.substring(MENTION.length()) : name;
        return id("mention of event " + event.id(), prefix, event.mentions());
    }

    /** By its id or its uri. */
    Article article(String name) {
        List<Article> named =
                record.articles().stream().filter(a -> a.uri().equals(name)).toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        String id =
                id("report", name, record.articles().stream().map(Article::id).toList());
        return record.articles().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Local names with their articles, from {@code NAME@REPORT}. */
    Collection<String> actors(Collection<String> names) {
        TreeSet<String> subjects = new TreeSet<>();
        for (String name : names) {
            int at = name.indexOf('@');
            if (at < 1 || at == name.length() - 1) {
                throw refused("'" + name + "' names no actor: write NAME@REPORT, the name as the report writes it");
            }
            subjects.add(LocalNames.subject(article(name.substring(at + 1)).id(), name.substring(0, at)));
        }
        if (subjects.size() < 2) {
            throw refused("These are one name in one report: give two or more");
        }
        return subjects;
    }

    String outlet(String name) {
        TreeSet<String> outlets = new TreeSet<>();
        record.articles().stream().map(Article::outlet).filter(Objects::nonNull).forEach(outlets::add);
        if (!outlets.contains(name)) {
            throw refused("No report of this record is from the outlet '" + name + "'; its outlets are: "
                    + (outlets.isEmpty() ? "none" : String.join(", ", outlets)));
        }
        return name;
    }

    /** The one id that starts so. */
    String id(String what, String prefix, Collection<String> ids) {
        if (ids.contains(prefix)) {
            return prefix;
        }
        if (prefix.length() < SHORTEST) {
            throw refused(
                    "'" + prefix + "' is too short for an id: give its first " + SHORTEST + " characters or more");
        }
        List<String> found =
                ids.stream().filter(i -> i.startsWith(prefix)).sorted().toList();
        if (found.isEmpty()) {
            throw refused("The record has no " + what + " whose id is or starts with '" + prefix + "'; "
                    + (ids.size() <= MOST_SHOWN && !ids.isEmpty()
                            ? "there is " + String.join(", ", ids)
                            : "ids stand in the first column of the record's tables"));
        }
        if (found.size() > 1) {
            throw refused("'" + prefix + "' may mean several; give more characters of one of "
                    + String.join(", ", found.subList(0, Math.min(MOST_SHOWN, found.size()))));
        }
        return found.getFirst();
    }

    ParameterException refused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
