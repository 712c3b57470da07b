package org.recount.evaluation.link;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Invents happenings, documents that tell of them, and the rows that a coder would make of these. Everything is a function of the seed.
 *
 * <p>The shares of noise were set before any rule was tried, after what is known of such data: coders write the day of the report where
 * they find none, the country where they do not know the body, a wrong pin now and then; reports mention what happened before; a few
 * pairs of states make most rows.
 */
final class InventedRows {
    private static final int ROWS_PER_DAY = 1000;
    private static final int COUNTRIES = 60;
    private static final int PLACES = 6;

    private static final double SEVERAL_A_DAY = 0.3;
    private static final double ANSWERED = 0.25;
    private static final double MORE_DOCUMENTS = 0.7;
    private static final int MOST_DOCUMENTS = 40;
    private static final double TOLD = 0.8;
    private static final double TOLD_AGAIN = 0.45;
    private static final double BACKGROUND = 0.35;
    private static final double BACKGROUND_DATED = 0.5;
    private static final double PLACE_MISSING = 0.3;
    private static final double PLACE_COARSE = 0.15;
    private static final double PLACE_WRONG = 0.03;
    private static final double PARTY_COARSE = 0.25;
    private static final double PARTY_MISSING = 0.1;
    private static final double DAY_OF_REPORT = 0.2;
    private static final double CODE_COARSE = 0.15;
    private static final double CODE_BESIDE = 0.08;
    private static final double CODE_OTHER = 0.07;
    private static final double SWAPPED = 0.02;

    private static final LocalDate START = LocalDate.of(2031, 1, 1);
    private static final List<String> BODIES = List.of("", "GOV", "MIL", "COP", "REB", "CVL");

    /** Codes of one quad class stand together: a coder that errs stays near. */
    private static final List<List<String>> CODES = List.of(
            List.of("036", "0312", "037", "041", "042", "044", "046", "051", "054", "057"),
            List.of("061", "062", "064", "071", "072", "073", "0841", "0871", "0874"),
            List.of("101", "104", "111", "112", "114", "121", "124", "130", "138", "1381"),
            List.of(
                    "141", "145", "152", "154", "161", "163", "166", "1711", "173", "181", "183", "190", "193", "194",
                    "195"));

    private final ObjectMapper mapper = new ObjectMapper();
    private final Random random;
    private final int days;
    private final Map<String, String> happeningOf = new LinkedHashMap<>();
    private final List<ObjectNode> rows = new ArrayList<>();
    private final List<Happening> past = new ArrayList<>();

    private record Happening(
            String id,
            String actor,
            String recipient,
            int quad,
            String code,
            LocalDate day,
            String country,
            int place) {}

    private InventedRows(int rows, long seed) {
        random = new Random(seed);
        days = Math.max(3, rows / ROWS_PER_DAY);
    }

    /**
     * Rows and what they tell of.
     *
     * @param rows JSON objects in the form that {@code link} reads
     * @param happenings the happening's name by the row's id, in the order of the rows
     */
    record Invented(List<ObjectNode> rows, Map<String, String> happenings) {}

    /** So many rows. */
    static Invented of(int rows, long seed) {
        InventedRows invented = new InventedRows(rows, seed);
        while (invented.rows.size() < rows) {
            invented.story();
        }
        List<ObjectNode> kept = invented.rows.subList(0, rows);
        Map<String, String> happenings = new LinkedHashMap<>();
        kept.forEach(r -> {
            String id = r.path("id").asText();
            happenings.put(id, invented.happeningOf.getOrDefault(id, id));
        });
        return new Invented(List.copyOf(kept), happenings);
    }

    /** One or a few happenings between two parties, and the documents on them. */
    private void story() {
        List<Happening> told = new ArrayList<>();
        Happening first = happening();
        told.add(first);
        while (random.nextDouble() < SEVERAL_A_DAY) {
            told.add(again(first));
        }
        if (random.nextDouble() < ANSWERED) {
            told.add(answer(first));
        }
        int documents = 1;
        while (documents < MOST_DOCUMENTS && random.nextDouble() < MORE_DOCUMENTS) {
            documents++;
        }
        for (int d = 0; d < documents; d++) {
            document(told);
        }
        past.addAll(told);
    }

    private void document(List<Happening> told) {
        LocalDate last = told.getLast().day();
        LocalDate published = last.plusDays(random.nextInt(3));
        String document = "https://paper" + random.nextInt(200) + ".example/" + random.nextInt(Integer.MAX_VALUE);
        for (Happening happening : told) {
            if (random.nextDouble() < TOLD) {
                do {
                    row(happening, document, published);
                } while (random.nextDouble() < TOLD_AGAIN);
            }
        }
        if (!past.isEmpty() && random.nextDouble() < BACKGROUND) {
            Happening old = past.get(random.nextInt(past.size()));
            for (int i = past.size() - 1; i >= Math.max(0, past.size() - 300); i--) {
                if (past.get(i).actor().startsWith(told.getFirst().actor().substring(0, 3))) {
                    old = past.get(i);
                    break;
                }
            }
            row(old, document, random.nextDouble() < BACKGROUND_DATED ? old.day() : published);
        }
    }

    private void row(Happening h, String document, LocalDate published) {
        ObjectNode row = mapper.createObjectNode();
        String id = "r" + rows.size();
        row.put("id", id).put("article", document).put("cameo", code(h));
        boolean swapped = random.nextDouble() < SWAPPED;
        party(row, swapped ? "recipients" : "actors", h.actor());
        party(row, swapped ? "actors" : "recipients", h.recipient());
        row.put("date", (random.nextDouble() < DAY_OF_REPORT ? published : h.day()).toString());
        place(row, h);
        rows.add(row);
        happeningOf.put(id, h.id());
    }

    private String code(Happening h) {
        double at = random.nextDouble();
        List<String> codes = CODES.get(h.quad());
        if (at < CODE_COARSE) {
            return h.code().substring(0, 2) + "0";
        }
        if (at < CODE_COARSE + CODE_BESIDE) {
            List<String> beside = codes.stream()
                    .filter(c -> c.startsWith(h.code().substring(0, 2)))
                    .toList();
            return beside.get(random.nextInt(beside.size()));
        }
        return at < CODE_COARSE + CODE_BESIDE + CODE_OTHER ? codes.get(random.nextInt(codes.size())) : h.code();
    }

    private void party(ObjectNode row, String side, String party) {
        double at = random.nextDouble();
        if (at >= PARTY_MISSING) {
            row.withArray(side).add(at < PARTY_MISSING + PARTY_COARSE ? party.substring(0, 3) : party);
        }
    }

    private void place(ObjectNode row, Happening h) {
        double at = random.nextDouble();
        if (at < PLACE_MISSING) {
            return;
        }
        if (at < PLACE_MISSING + PLACE_COARSE) {
            row.putObject("place")
                    .put("name", h.country())
                    .put("country", h.country())
                    .put("precision", "country");
            return;
        }
        boolean wrong = at < PLACE_MISSING + PLACE_COARSE + PLACE_WRONG;
        String country = wrong ? country() : h.country();
        int place = wrong ? random.nextInt(PLACES) : h.place();
        Random fixed = new Random(country.hashCode() * 31L + place);
        row.putObject("place")
                .put("name", "Town " + place + " of " + country)
                .put("country", country)
                .put("lat", Math.round(fixed.nextDouble() * 1000) / 100.0 + country.charAt(0) % 20)
                .put("lon", Math.round(fixed.nextDouble() * 1000) / 100.0 + country.charAt(1) % 20);
    }

    private Happening happening() {
        String mine = country();
        String theirs = country();
        int quad = random.nextInt(CODES.size());
        return new Happening(
                "h" + past.size() + "-0",
                mine + body(),
                theirs + body(),
                quad,
                pick(quad, null),
                START.plusDays(random.nextInt(days)),
                theirs,
                random.nextInt(PLACES));
    }

    /** The same parties on the same day, elsewhere or with another act. */
    private Happening again(Happening h) {
        boolean elsewhere = random.nextBoolean();
        return new Happening(
                h.id() + "+" + random.nextInt(1_000_000),
                h.actor(),
                h.recipient(),
                h.quad(),
                elsewhere ? h.code() : pick(h.quad(), h.code()),
                h.day(),
                h.country(),
                elsewhere ? (h.place() + 1) % PLACES : h.place());
    }

    private Happening answer(Happening h) {
        return new Happening(
                h.id() + "-answer",
                /* actor= */ h.recipient(),
                /* recipient= */ h.actor(),
                h.quad(),
                random.nextBoolean() ? h.code() : pick(h.quad(), h.code()),
                h.day().plusDays(random.nextInt(3)),
                h.actor().substring(0, 3),
                random.nextInt(PLACES));
    }

    private String pick(int quad, @Nullable String not) {
        List<String> codes = CODES.get(quad);
        String code = codes.get(random.nextInt(codes.size()));
        return code.equals(not) ? codes.get((codes.indexOf(code) + 1) % codes.size()) : code;
    }

    private String body() {
        return BODIES.get(random.nextInt(BODIES.size()));
    }

    /** A few countries make most news: the n-th is drawn about 1/n as often as the first. */
    private String country() {
        int rank = (int) Math.floor(Math.exp(random.nextDouble() * Math.log(COUNTRIES + 1)));
        return NAMES.get(rank - 1);
    }

    private static final List<String> NAMES = List.of((""
                    + "USA RUS CHN ISR UKR IRN GBR IND PAK SYR TUR FRA DEU SAU EGY IRQ YEM AFG KOR PRK JPN NGA SDN ETH SOM COD"
                    + " MMR VEN COL MEX BRA LBY LBN JOR QAT ARE POL ITA ESP GRC SRB ARM AZE GEO KEN UGA RWA MLI NER TCD ZAF PHL"
                    + " IDN THA VNM CUB PER CHL ARG CAN")
            .split(" ", -1));
}
