package org.recount.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A filter in SQL: what a row version called {@code t} must be. */
final class Conditions {
    private final Shape<?> shape;
    private final Filter filter;
    private final int version;
    private final TextIndex texts;
    private final Query query;

    private Conditions(Shape<?> shape, Filter filter, int version, TextIndex texts) {
        this.shape = shape;
        this.filter = filter;
        this.version = version;
        this.texts = texts;
        this.query = new Query("").visible("t", version);
    }

    /**
     * The conditions.
     *
     * @throws IllegalArgumentException if the table has nothing for a part of the filter
     */
    static Query of(Shape<?> shape, Filter filter, int version, TextIndex texts) {
        Conditions conditions = new Conditions(shape, filter, version, texts);
        conditions.words();
        conditions.values();
        conditions.time();
        conditions.place();
        conditions.parties();
        conditions.states();
        conditions.belonging();
        return conditions.query;
    }

    private void words() {
        if (filter.text() != null) {
            AskedWords words = AskedWords.of(filter.text());
            need(shape.text() != null, "text");
            if (!words.terms().isEmpty()) {
                query.add(" and t.row_key in (").add(texts.keys(words)).add(")");
            }
        }
    }

    private void values() {
        if (!filter.types().isEmpty()) {
            need(shape.has("type"), "type");
            query.add(" and t.type")
                    .in(filter.types().stream().map(Enum::name).sorted().toList());
        }
        if (!filter.statuses().isEmpty()) {
            need(shape.has("status"), "status");
            query.add(" and t.status").in(low(filter.statuses()));
        }
        if (filter.origins() > 0) {
            need(shape.has("origins"), "origins");
            query.add(" and t.origins >= ?", filter.origins());
        }
        is("country", filter.country());
        is("statement", filter.statement());
        is("attribute", filter.attribute());
        is("outlet", filter.outlet());
    }

    private void is(String column, @Nullable String value) {
        if (value != null) {
            need(shape.has(column), column);
            query.add(" and t." + column + " = ?", value);
        }
    }

    private void time() {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        if (from != null || to != null) {
            need(shape.has("day"), from != null ? "from" : "to");
        }
        if (from != null) {
            query.add(" and t." + (shape.has("last_day") ? "last_day" : "day") + " >= ?", from.toEpochDay());
        }
        if (to != null) {
            query.add(" and t.day <= ?", to.toEpochDay());
        }
        if (filter.undated()) {
            need(shape.has("day"), "undated");
            query.add(" and t.day is null");
        }
    }

    private void place() {
        Filter.Box box = filter.box();
        if (box != null) {
            need(shape.has("lat"), "box");
            query.add(" and t.lat >= ? and t.lat <= ?", box.south(), box.north());
            String both = box.west() <= box.east() ? "and" : "or";
            query.add(" and (t.lon >= ? " + both + " t.lon <= ?)", box.west(), box.east());
        }
        Filter.Site site = filter.site();
        if (site != null) {
            need(shape.has("place"), "site");
            same("place", site.name());
            same("country", site.country());
            same("wide", site.precision() == null ? null : Shapes.low(site.precision()));
            same("lat", site.lat());
            same("lon", site.lon());
        }
    }

    private void same(String column, @Nullable Object value) {
        if (value == null) {
            query.add(" and t." + column + " is null");
        } else {
            query.add(" and t." + column + " = ?", value);
        }
    }

    private void parties() {
        String one = filter.actor();
        String two = filter.other();
        if (one == null) {
            return;
        }
        if (shape.has("a")) {
            query.add(" and (t.a = ? or t.b = ?)", one, one);
            if (two != null) {
                query.add(" and (t.a = ? or t.b = ?)", two, two);
            }
        } else if (shape.hasMembers("parties")) {
            String table = shape.members("parties");
            if (two == null) {
                query.add(" and t.row_key in (select row_key from " + table + " where actor = ?)", one);
            } else {
                query.add(
                        " and exists (select 1 from " + table + " x join " + table + " y on y.row_key = x.row_key"
                                + " where x.row_key = t.row_key and x.actor = ? and y.actor = ? and (x.side <> y.side"
                                + " or (t.reciprocal = 1 and x.side = 0 and y.side = 0)))",
                        one,
                        two);
                query.add(" and t.row_key in (select row_key from " + table + " where actor = ?)", one);
            }
        } else {
            need(two == null, "other");
            need(shape.has("speaker") || shape.has("claimant"), "actor");
            query.add(" and t." + (shape.has("speaker") ? "speaker" : "claimant") + " = ?", one);
        }
    }

    private void states() {
        if (filter.states().isEmpty()) {
            return;
        }
        if (shape.has("state")) {
            query.add(" and t.state").in(low(filter.states()));
        } else {
            need(shape.name().equals("events"), "state");
            query.add(" and t.id in (select m.event from finding_events m where m.state")
                    .in(low(filter.states()))
                    .add(" and ")
                    .visible("m", version)
                    .add(")");
        }
    }

    private void belonging() {
        String article = filter.article();
        if (article != null) {
            if (shape.name().equals("statements")) {
                query.add(" and t.id in (select x.statement from renderings x where x.article = ? and ", article)
                        .visible("x", version)
                        .add(")");
            } else {
                named("article", article);
            }
        }
        String event = filter.event();
        if (event != null) {
            if (shape.name().equals("articles")) {
                inside("events", "event_articles", "article", event);
            } else {
                named("event", event);
            }
        }
        String story = filter.story();
        if (story != null) {
            boolean articles = shape.name().equals("articles");
            need(articles || shape.name().equals("events"), "story");
            inside("stories", articles ? "story_articles" : "story_events", articles ? "article" : "event", story);
        }
    }

    /** The row is it, or names it. */
    private void named(String what, String id) {
        if (shape.name().equals(what + "s")) {
            query.add(" and t.id = ?", id);
        } else if (shape.has(what)) {
            query.add(" and t." + what + " = ?", id);
        } else {
            need(shape.hasMembers(what + "s"), what);
            query.add(
                    " and t.row_key in (select row_key from " + shape.members(what + "s") + " where " + what + " = ?)",
                    id);
        }
    }

    /** The row is a member of the one of this id. */
    private void inside(String table, String members, String column, String id) {
        query.add(
                        " and t.id in (select m." + column + " from " + table + " x join " + members
                                + " m on m.row_key = x.row_key where x.id = ? and ",
                        id)
                .visible("x", version)
                .add(")");
    }

    private void need(boolean there, String part) {
        if (!there) {
            throw new IllegalArgumentException(shape.name() + " cannot be filtered by " + part);
        }
    }

    private static List<String> low(Set<? extends Enum<?>> values) {
        return values.stream().map(Shapes::low).sorted().toList();
    }
}
