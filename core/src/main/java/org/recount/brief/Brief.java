package org.recount.brief;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.record.Record;

/**
 * A record told in cited sentences.
 *
 * @param title one line
 * @param sections in the order in which a desk reads, without empty ones
 * @param sources the articles by number, from 1
 */
public record Brief(String title, List<Section> sections, List<Source> sources) {

    /** Copies the lists. */
    public Brief {
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /** Tells a record. The same record always gives the same brief. */
    public static Brief of(Record record) {
        Lookup lookup = new Lookup(record);
        List<Chapter> chapters = List.of(
                new HeadChapter(),
                new HappeningsChapter(),
                new PartingsChapter(),
                new VoicesChapter(),
                new PairsChapter(),
                new LineageChapter(),
                new DoubtsChapter());
        List<Section> sections = chapters.stream()
                .map(chapter -> chapter.write(lookup))
                .filter(section -> !section.groups().isEmpty())
                .toList();
        return new Brief(HeadChapter.title(lookup), sections, lookup.sources());
    }

    /** What a section is about. */
    public enum Topic {
        HEAD("In short"),
        HAPPENINGS("What happened"),
        PARTINGS("Where the accounts part"),
        VOICES("Who says what"),
        PAIRS("Between the pairs"),
        LINEAGE("Who stands on whom"),
        DOUBTS("What is missing or doubtful");

        private final String title;

        Topic(String title) {
            this.title = title;
        }

        /** As a heading. */
        public String title() {
            return title;
        }

        /** As an anchor: {@code head}, {@code happenings}. */
        public String anchor() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One section.
     *
     * @param topic what it is about
     * @param groups its groups, none empty
     */
    public record Section(Topic topic, List<Group> groups) {
        /** Leaves out groups that hold nothing and copies the list. */
        public Section {
            groups = groups.stream()
                    .filter(g -> !g.sentences().isEmpty() || g.left() > 0)
                    .toList();
        }
    }

    /**
     * Sentences under one heading.
     *
     * @param heading a day, a pair; null for none
     * @param sentences in order
     * @param left how many more the record holds that are not told here
     */
    public record Group(@Nullable String heading, List<Sentence> sentences, int left) {
        /** Copies the list. */
        public Group {
            sentences = List.copyOf(sentences);
        }

        /** The first so many of these sentences; the rest is counted. */
        static Group first(int most, @Nullable String heading, List<Sentence> sentences) {
            int told = Math.min(most, sentences.size());
            return new Group(heading, sentences.subList(0, told), sentences.size() - told);
        }
    }

    /** How a label is meant. */
    public enum Tone {
        /** It says how many or who. */
        PLAIN,
        /** Independent origins say the same. */
        AGREED,
        /** They do not. */
        DISPUTED,
        /** There is too little to say. */
        THIN
    }

    /** A few words that say how a sentence stands. */
    public record Label(String text, Tone tone) {}

    /**
     * One sentence and what it stands on.
     *
     * @param lead what the sentence is about, read before the text: a value, a speaker; null for none
     * @param text plain text, without markup
     * @param labels how it stands
     * @param citations what it stands on, at least one
     * @param uncited how many more places say it
     * @param under what spells it out: the versions of a figure, other renderings of a quote
     */
    public record Sentence(
            @Nullable String lead,
            String text,
            List<Label> labels,
            List<Citation> citations,
            int uncited,
            @Nullable Group under) {
        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if nothing is cited
         */
        public Sentence {
            if (citations.isEmpty()) {
                throw new IllegalArgumentException("a sentence that cites nothing: " + text);
            }
            labels = List.copyOf(labels);
            citations = List.copyOf(citations);
        }

        /** A sentence that cites the first eight of these; the rest is counted. */
        static Sentence of(String text, List<? extends Citation> citations, Label... labels) {
            List<Citation> distinct =
                    citations.stream().<Citation>map(c -> c).distinct().toList();
            int shown = Math.min(MOST_CITATIONS, distinct.size());
            return new Sentence(null, text, List.of(labels), distinct.subList(0, shown), distinct.size() - shown, null);
        }

        /** The same sentence, led in by these words. */
        Sentence led(String newLead) {
            return new Sentence(newLead, text, labels, citations, uncited, under);
        }

        /** The same sentence, labelled. */
        Sentence labelled(List<Label> newLabels) {
            return new Sentence(lead, text, newLabels, citations, uncited, under);
        }

        /** The same sentence, spelled out. */
        Sentence over(Group newUnder) {
            return new Sentence(
                    lead, text, labels, citations, uncited, newUnder.sentences().isEmpty() ? null : newUnder);
        }

        private static final int MOST_CITATIONS = 8;
    }

    /**
     * An article as the brief numbers it.
     *
     * @param number from 1
     * @param article the article
     * @param origins names of the origins that it stands on, most first
     */
    public record Source(int number, Article article, List<String> origins) {
        /** Copies the list. */
        public Source {
            origins = List.copyOf(origins);
        }
    }
}
