package org.recount.evaluation.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.recount.actor.Actors;
import org.recount.article.Block;
import org.recount.internal.Table;

/**
 * Reports of things that never happened: the paragraphs of {@code sentences.txt} in a drawn order, with names from
 * Recount's tables in the gaps, so that words differ from report to report as they do in an archive. The same on every
 * machine.
 *
 * @param text the report
 * @param blocks its paragraphs
 */
record InventedNews(String text, List<Block> blocks) {
    private static final int REPORTS = 100;
    private static final int PARAGRAPHS = 6;
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> FIRST = List.of(
            "Amina",
            "Boris",
            "Chen",
            "Daniela",
            "Emeka",
            "Fatima",
            "Goran",
            "Hiroshi",
            "Ingrid",
            "Jorge",
            "Katerina",
            "Lindiwe",
            "Mehdi",
            "Nadia",
            "Olga",
            "Pavel",
            "Rosa",
            "Samuel",
            "Tarik",
            "Yusuf");
    private static final List<String> START =
            List.of("Ab", "Bel", "Cor", "Dar", "Ek", "Far", "Gor", "Han", "Ik", "Kar", "Lor", "Mar", "Nor", "Tar");
    private static final List<String> END =
            List.of("adze", "ani", "bek", "ez", "ford", "ikova", "ito", "man", "oglu", "onte", "ov", "sen", "tali");

    /** The reports of the benchmark. */
    static List<InventedNews> reports() {
        List<List<String>> paragraphs = paragraphs();
        List<String> places = names("countries.tsv");
        List<String> groups = names("groups.tsv");
        Random random = new Random(11);
        List<InventedNews> reports = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            StringBuilder text = new StringBuilder();
            List<Block> blocks = new ArrayList<>();
            String place = drawn(places, random);
            String other = drawn(places, random);
            for (int p = 0; p < PARAGRAPHS; p++) {
                int start = text.length();
                String written = String.join(" ", drawn(paragraphs, random));
                text.append(GAP.matcher(written).replaceAll(gap -> switch (gap.group(1)) {
                    case "place" -> place;
                    case "other" -> other;
                    case "group" -> drawn(groups, random);
                    case "day" -> drawn(DAYS, random);
                    case "number" -> String.valueOf(2 + random.nextInt(90));
                    default -> drawn(FIRST, random) + " " + drawn(START, random) + drawn(END, random);
                }));
                blocks.add(new Block(start, text.length(), Block.Kind.BODY));
                text.append("\n\n");
            }
            reports.add(new InventedNews(text.toString(), List.copyOf(blocks)));
        }
        return reports;
    }

    private static <T> T drawn(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> names(String table) {
        return Table.load(Actors.class, table).rows().stream()
                .map(row -> row.get("name"))
                .toList();
    }

    private static List<List<String>> paragraphs() {
        try (InputStream in = InventedNews.class.getResourceAsStream("sentences.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<List<String>> paragraphs = new ArrayList<>();
            paragraphs.add(new ArrayList<>());
            for (String line : all.lines().filter(l -> !l.startsWith("#")).toList()) {
                if (line.isBlank()) {
                    paragraphs.add(new ArrayList<>());
                } else {
                    paragraphs.get(paragraphs.size() - 1).add(line);
                }
            }
            return paragraphs;
        } catch (IOException e) {
            throw new UncheckedIOException("sentences.txt", e);
        }
    }
}
