package org.recount.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recount.place.Place;

/** Counts events by day and by place, and how many of them are disputed. */
final class Counting {
    private final int version;
    private final Query conditions;

    /** Of the events {@code t} that meet the conditions. */
    Counting(int version, Query conditions) {
        this.version = version;
        this.conditions = conditions;
    }

    List<DayCount> days(Database database) {
        Query days = new Query("select t.day, count(*), ")
                .add(disputed())
                .add(" from events t where ")
                .add(conditions)
                .add(" group by t.day order by t.day is null, t.day");
        return database.read(c -> List.copyOf(days.list(c, Counting::day)));
    }

    List<PlaceCount> places(Database database) {
        Query places = new Query("select t.place, t.country, t.wide, t.lat, t.lon, min(t.admin1), count(*), ")
                .add(disputed())
                .add(" from events t where ")
                .add(conditions)
                .add(" group by t.place, t.country, t.wide, t.lat, t.lon");
        return database.read(c -> places.list(c, Counting::place)).stream()
                .sorted(PlaceCount.ORDER)
                .toList();
    }

    /** How many of a group's events have a disputed finding. */
    private Query disputed() {
        return new Query("sum(case when t.id in (select m.event from finding_events m where m.state = 'disputed' and ")
                .visible("m", version)
                .add(") then 1 else 0 end)");
    }

    private static DayCount day(ResultSet row) throws SQLException {
        long day = row.getLong(1);
        return new DayCount(row.wasNull() ? null : LocalDate.ofEpochDay(day), row.getInt(2), row.getInt(3));
    }

    private static PlaceCount place(ResultSet row) throws SQLException {
        String wide = row.getString(3);
        Filter.Site site = new Filter.Site(
                row.getString(1),
                row.getString(2),
                wide == null ? null : Place.Precision.valueOf(wide.toUpperCase(Locale.ROOT)),
                degrees(row, 4),
                degrees(row, 5));
        return new PlaceCount(site, row.getString(6), row.getInt(7), row.getInt(8));
    }

    private static @Nullable Double degrees(ResultSet row, int column) throws SQLException {
        double degrees = row.getDouble(column);
        return row.wasNull() ? null : degrees;
    }
}
