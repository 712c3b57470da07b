package org.recount.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recount.event.Event;
import org.recount.lineage.Origin;
import org.recount.lineage.Story;
import org.recount.record.Decision;
import org.recount.relation.Relation;
import org.recount.resolve.Actor;
import org.recount.resolve.Statement;

/** What a row stands on in one version, and where the members of a row that is gone went. */
final class Members {
    private static final int MOST = 500;

    private final Connection connection;
    private final int version;

    Members(Connection connection, int version) {
        this.connection = connection;
        this.version = version;
    }

    /** Ids of the articles that the row stands on: those that it names, else those of what belongs to it. */
    <R> List<String> articles(Shape<R> shape, R row, int rowKey) throws SQLException {
        return switch (row) {
            case Statement s ->
                list(new Query("select distinct x.article from renderings x where x.statement = ? and ", s.id())
                        .visible("x", version));
            case Actor a ->
                list(new Query(
                                "select distinct x.article from mentions x join mention_parties m on m.row_key = x.row_key"
                                        + " where m.actor = ? and ",
                                a.id())
                        .visible("x", version)
                        .add(" union select x.article from renderings x where x.speaker = ? and ", a.id())
                        .visible("x", version));
            case Relation r ->
                list(new Query(
                                "select distinct m.article from relation_events r join events x on x.id = r.event"
                                        + " join event_articles m on m.row_key = x.row_key where r.row_key = ? and ",
                                rowKey)
                        .visible("x", version));
            case Decision d ->
                list(new Query("select distinct x.article from mentions x where x.id")
                        .in(some(d.subjects()))
                        .add(" and ")
                        .visible("x", version));
            default -> shape.articles().apply(row);
        };
    }

    private List<String> list(Query query) throws SQLException {
        return List.copyOf(new TreeSet<>(query.list(connection, row -> row.getString(1))));
    }

    /** The id of the row that most members of this one are in, of equal ones the smallest; null for none. */
    @Nullable
    String renamed(Object gone) throws SQLException {
        return switch (gone) {
            case Event e -> most("x.event", "mentions x where x.id", e.mentions());
            case Statement s -> most("x.statement", "renderings x where x.id", s.renderings());
            case Story s ->
                most("x.id", "stories x join story_articles m on m.row_key = x.row_key where m.article", s.articles());
            case Origin o ->
                most("x.id", "origins x join origin_articles m on m.row_key = x.row_key where m.article", o.articles());
            case Actor a ->
                most("x.id", "actors x join actor_names m on m.row_key = x.row_key where m.name", a.aliases());
            default -> null;
        };
    }

    private @Nullable String most(String group, String tables, List<String> members) throws SQLException {
        List<String> best = new Query("select " + group + " from " + tables)
                .in(some(members))
                .add(" and " + group + " is not null and ")
                .visible("x", version)
                .add(" group by " + group + " order by count(*) desc, " + group + " limit 1")
                .list(connection, row -> row.getString(1));
        return best.isEmpty() ? null : best.getFirst();
    }

    /** SQL takes only so many values; an empty list fits nothing. */
    private static List<String> some(List<String> members) {
        List<String> some = new ArrayList<>(members.subList(0, Math.min(MOST, members.size())));
        if (some.isEmpty()) {
            some.add("");
        }
        return some;
    }
}
