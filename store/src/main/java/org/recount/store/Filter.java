package org.recount.store;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.coding.EventType;
import org.recount.coding.Status;
import org.recount.finding.Finding;
import org.recount.place.Place;

/**
 * Which rows are asked for: all that fit every part. A part that a table has nothing for is refused by {@link Edition#page}.
 *
 * <table>
 * <caption>What each part means, by table</caption>
 * <tr><th>text</th><td>articles, actors, statements, mentions, events, stories: words in it (all of them)</td></tr>
 * <tr><th>types, statuses</th><td>mentions, events</td></tr>
 * <tr><th>actor</th><td>mentions, events: on either side; renderings, statements: the speaker; details: the claimant; relations</td></tr>
 * <tr><th>other</th><td>with {@code actor}, mentions, events: one on each side (both act where it is reciprocal); relations</td></tr>
 * <tr><th>box</th><td>mentions, events: the place's coordinates lie in it</td></tr>
 * <tr><th>from, to</th><td>articles, statements, mentions, events, stories: the time overlaps it; rows without a day do not fit</td></tr>
 * <tr><th>states</th><td>findings; events: one of its findings is in one of these states</td></tr>
 * <tr><th>origins</th><td>events: at least so many</td></tr>
 * <tr><th>article, event</th><td>every table whose rows name one; events: told in the article; articles: tell of the event</td></tr>
 * <tr><th>story</th><td>articles, events</td></tr>
 * <tr><th>statement</th><td>renderings</td></tr>
 * <tr><th>attribute</th><td>details, findings</td></tr>
 * <tr><th>outlet</th><td>articles</td></tr>
 * <tr><th>country</th><td>actors; mentions, events: the place's country (ISO 3166 alpha-3)</td></tr>
 * <tr><th>undated</th><td>articles, statements, mentions, events, stories: on no day</td></tr>
 * <tr><th>site</th><td>events: at this place</td></tr>
 * </table>
 *
 * @param text words, none or empty for any
 * @param types any of these; empty for all
 * @param actor actor id
 * @param other actor id
 * @param box degrees
 * @param from first day
 * @param to last day
 * @param statuses any of these; empty for all
 * @param states any of these; empty for all
 * @param origins at least so many; 0 for any
 * @param article id
 * @param event id
 * @param story id
 * @param statement id
 * @param attribute as in the contract
 * @param outlet as in the article
 * @param country code
 * @param undated only what is on no day
 * @param site one place; null for any
 */
public record Filter(
        @Nullable String text,
        Set<EventType> types,
        @Nullable String actor,
        @Nullable String other,
        @Nullable Box box,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<Status> statuses,
        Set<Finding.State> states,
        int origins,
        @Nullable String article,
        @Nullable String event,
        @Nullable String story,
        @Nullable String statement,
        @Nullable String attribute,
        @Nullable String outlet,
        @Nullable String country,
        boolean undated,
        @Nullable Site site) {
    /** Everything. */
    public static final Filter NONE = new Builder().build();

    /** Copies the sets. */
    public Filter {
        types = Set.copyOf(types);
        statuses = Set.copyOf(statuses);
        states = Set.copyOf(states);
        if (other != null && actor == null) {
            throw new IllegalArgumentException("a pair needs both of its sides");
        }
    }

    /**
     * A part of the map.
     *
     * @param west degrees east, -180 to 180; greater than {@code east} where the box crosses the date line
     * @param south degrees north, -90 to 90
     * @param east degrees east
     * @param north degrees north
     */
    public record Box(double west, double south, double east, double north) {
        /** Refuses what is no box. */
        public Box {
            if (!(south <= north)
                    || !(Math.abs(south) <= 90 && Math.abs(north) <= 90)
                    || !(Math.abs(west) <= 180 && Math.abs(east) <= 180)) {
                throw new IllegalArgumentException(
                        "no box on the map: west " + west + ", south " + south + ", east " + east + ", north " + north);
            }
        }
    }

    /**
     * A place that events share: one name, of one country, as wide and with the same coordinates.
     *
     * @param name null for that of events without a place, like all else
     * @param country ISO 3166 alpha-3
     * @param precision how wide it is
     * @param lat degrees north; null for one without coordinates
     * @param lon degrees east
     */
    public record Site(
            @Nullable String name,
            @Nullable String country,
            Place.@Nullable Precision precision,
            @Nullable Double lat,
            @Nullable Double lon) {
        /** Where events without a place are. */
        public static final Site NOWHERE = new Site(null, null, null, null, null);

        /** Where this place is; {@link #NOWHERE} for none. */
        public static Site of(@Nullable Place place) {
            return place == null
                    ? NOWHERE
                    : new Site(place.name(), place.country(), place.precision(), place.lat(), place.lon());
        }
    }

    /** Rows of one event. */
    public static Filter ofEvent(String id) {
        return new Builder().event(id).build();
    }

    /** Rows of one article. */
    public static Filter ofArticle(String id) {
        return new Builder().article(id).build();
    }

    /** Puts a filter together. */
    public static final class Builder {
        private @Nullable String text;
        private Set<EventType> types = Set.of();
        private @Nullable String actor;
        private @Nullable String other;
        private @Nullable Box box;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private Set<Status> statuses = Set.of();
        private Set<Finding.State> states = Set.of();
        private int origins;
        private @Nullable String article;
        private @Nullable String event;
        private @Nullable String story;
        private @Nullable String statement;
        private @Nullable String attribute;
        private @Nullable String outlet;
        private @Nullable String country;
        private boolean undated;
        private @Nullable Site site;

        /** With these words. */
        public Builder text(@Nullable String words) {
            text = words;
            return this;
        }

        /** Of any of these types. */
        public Builder types(Set<EventType> any) {
            types = any;
            return this;
        }

        /** With this actor. */
        public Builder actor(@Nullable String id) {
            actor = id;
            return this;
        }

        /** And this one on the other side. */
        public Builder other(@Nullable String id) {
            other = id;
            return this;
        }

        /** In this part of the map. */
        public Builder box(@Nullable Box part) {
            box = part;
            return this;
        }

        /** Not before this day. */
        public Builder from(@Nullable LocalDate day) {
            from = day;
            return this;
        }

        /** Not after this day. */
        public Builder to(@Nullable LocalDate day) {
            to = day;
            return this;
        }

        /** Of any of these statuses. */
        public Builder statuses(Set<Status> any) {
            statuses = any;
            return this;
        }

        /** With a finding in any of these states. */
        public Builder states(Set<Finding.State> any) {
            states = any;
            return this;
        }

        /** On at least so many independent origins. */
        public Builder origins(int least) {
            origins = least;
            return this;
        }

        /** In this article. */
        public Builder article(@Nullable String id) {
            article = id;
            return this;
        }

        /** Of this event. */
        public Builder event(@Nullable String id) {
            event = id;
            return this;
        }

        /** In this story. */
        public Builder story(@Nullable String id) {
            story = id;
            return this;
        }

        /** Of this statement. */
        public Builder statement(@Nullable String id) {
            statement = id;
            return this;
        }

        /** Of this attribute. */
        public Builder attribute(@Nullable String name) {
            attribute = name;
            return this;
        }

        /** By this outlet. */
        public Builder outlet(@Nullable String name) {
            outlet = name;
            return this;
        }

        /** In or of this country. */
        public Builder country(@Nullable String code) {
            country = code;
            return this;
        }

        /** On no day. */
        public Builder undated(boolean only) {
            undated = only;
            return this;
        }

        /** At this place. */
        public Builder site(@Nullable Site place) {
            site = place;
            return this;
        }

        /** The filter. */
        public Filter build() {
            return new Filter(
                    text, types, actor, other, box, from, to, statuses, states, origins, article, event, story,
                    statement, attribute, outlet, country, undated, site);
        }
    }
}
