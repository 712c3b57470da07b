package org.recount.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Ids;
import org.recount.place.Place.Precision;

/** Makes rows of the lines of a table. */
final class TabRows {
    private static final int SEVERAL_CELLS = 3;

    private final Columns columns;
    private final Format format;
    private final Vocabulary words;

    TabRows(Format format, Columns columns, Vocabulary words) {
        this.format = format;
        this.columns = columns;
        this.words = words;
    }

    /** The row, or null when it is refused; why, and what is doubted of it, goes to {@code doubts}. */
    @Nullable
    Row row(String line, List<Doubt> doubts) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns.width()) {
            doubts.add(new Doubt(
                    "wrong_columns", "The row has " + cells.length + " columns instead of " + columns.width() + "."));
            return null;
        }
        String id = columns.get(cells, "id");
        if (id == null) {
            doubts.add(new Doubt("no_id", "The row has no id."));
            return null;
        }
        String document = document(cells);
        String source = columns.get(cells, "source");
        return new Row(
                id,
                document,
                source != null ? source : host(document),
                deed(cells, doubts),
                contexts(cells),
                false,
                parties(cells, "actor"),
                parties(cells, "recipient"),
                days(cells, doubts),
                place(cells),
                null);
    }

    private Deed deed(String[] cells, List<Doubt> doubts) {
        String cameo = columns.get(cells, "cameo");
        if (cameo != null && !words.deeds().isCode(cameo)) {
            doubts.add(new Doubt("unknown_code", "CAMEO has no code '" + cameo + "'."));
        }
        String type = columns.get(cells, "type");
        String mode = columns.get(cells, "mode");
        String prefix = type == null ? "" : type.toLowerCase(Locale.ROOT) + "-";
        boolean whole =
                mode != null && type != null && mode.toLowerCase(Locale.ROOT).startsWith(prefix);
        return words.deeds().of(type, whole && mode != null ? mode.substring(prefix.length()) : mode, cameo);
    }

    private List<String> contexts(String[] cells) {
        String told = columns.get(cells, "contexts");
        return told == null ? List.of() : List.copyOf(new TreeSet<>(split(told)));
    }

    /** Several parties in one cell are parted by semicolons, as are their countries. */
    private List<Party> parties(String[] cells, String side) {
        String code = columns.get(cells, side + "_code");
        String name = columns.get(cells, side + "_name");
        String country = columns.get(cells, side + "_country");
        List<String> sectors = columns.all(cells, side + "_sectors").stream()
                .flatMap(s -> Arrays.stream(s.split("\\s*[;,]\\s*", -1)))
                .distinct()
                .toList();
        if (code != null) {
            return List.of(words.parties().of(code, country, sectors));
        }
        if (name == null) {
            return country == null ? List.of() : List.of(words.parties().of(country, country, sectors));
        }
        List<String> names = split(name);
        List<String> countries = country == null ? List.of() : split(country);
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String own = countries.size() == names.size() ? countries.get(i) : countries.size() == 1 ? country : null;
            parties.add(words.parties().of(names.get(i), own, sectors));
        }
        return parties;
    }

    private @Nullable Days days(String[] cells, List<Doubt> doubts) {
        String told = columns.get(cells, "day");
        Days days = told == null ? null : DayText.parse(told);
        if (told != null && days == null) {
            doubts.add(new Doubt("unreadable_date", "'" + told + "' is no date; the row has none now."));
        }
        return days;
    }

    private @Nullable Spot place(String[] cells) {
        Double lat = number(columns.get(cells, "lat"));
        Double lon = number(columns.get(cells, "lon"));
        String full = columns.get(cells, "place_full");
        if (format != Format.GDELT) {
            return words.places()
                    .of(
                            columns.get(cells, "city"),
                            columns.get(cells, "district"),
                            columns.get(cells, "province"),
                            columns.get(cells, "place_country"),
                            lat,
                            lon);
        }
        String kind = columns.get(cells, "place_kind");
        Precision precision = kind == null
                ? null
                : switch (kind) {
                    case "1" -> Precision.COUNTRY;
                    case "2", "5" -> Precision.PROVINCE;
                    default -> Precision.EXACT;
                };
        return full == null ? null : words.places().of(full, columns.get(cells, "place_fips"), lat, lon, precision);
    }

    /** One cell as it is; several together, when one of those that set stories apart tells something. */
    private @Nullable String document(String[] cells) {
        List<String> told = columns.all(cells, "document");
        if (format != Format.POLECAT) {
            return told.isEmpty() ? null : told.getFirst();
        }
        return told.size() < SEVERAL_CELLS ? null : "story-" + Ids.of(told.toArray());
    }

    private static List<String> split(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** Who publishes at this address; null when it is none. */
    static @Nullable String host(@Nullable String document) {
        if (document == null || !document.contains("://")) {
            return null;
        }
        try {
            String host = new URI(document).getHost();
            return host == null || !host.startsWith("www.") ? host : host.substring(4);
        } catch (URISyntaxException e) {
            return null; // addresses in such tables are often cut off or unescaped
        }
    }

    private static @Nullable Double number(@Nullable String text) {
        try {
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null; // GDELT has cells such as "#"
        }
    }
}
