package org.recount.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Table;

/** The news agencies by every name that they print. */
final class Agencies {
    private final Map<String, String> codeByName = new HashMap<>();
    private final Map<String, String> codeByDomain = new HashMap<>();
    private final Map<String, String> codeByOutlet = new HashMap<>();
    private final String anyName;
    private final String anyAlias;
    private final Pattern names;

    private Agencies(Table table) {
        List<String> aliases = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            aliases.addAll(row.list("aliases"));
            all.addAll(row.list("aliases"));
            all.addAll(row.list("marks"));
            row.list("aliases").forEach(a -> codeByName.put(a, row.get("code")));
            row.list("marks").forEach(m -> codeByName.put(m, row.get("code")));
            row.list("aliases").forEach(a -> codeByOutlet.put(a.toLowerCase(Locale.ROOT), row.get("code")));
            row.list("domains").forEach(d -> codeByDomain.put(d, row.get("code")));
        }
        this.anyAlias = alternatives(aliases);
        this.anyName = alternatives(all);
        this.names = Pattern.compile(anyName);
    }

    static Agencies load() {
        return new Agencies(Table.load(Agencies.class, "agencies.tsv"));
    }

    private static String alternatives(List<String> names) {
        // a cheap look at the first letter saves most of the work; the longest first: "Associated Press of Pakistan"
        // before "Associated Press"
        return names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining(
                        "|", "(?=[\\p{Lu}\\d]|dpa)(?<![\\p{L}\\p{N}/@#-])(?:", ")(?![\\p{L}\\p{N}/-])"));
    }

    /** A regular expression for one agency by alias or mark. */
    String name() {
        return anyName;
    }

    /** A regular expression for one agency by alias. */
    String alias() {
        return anyAlias;
    }

    /** Whether any is named in these words. */
    boolean namedIn(String words) {
        return names.matcher(words).find();
    }

    /** The codes named in these words, in order, each once. */
    List<String> in(String words) {
        List<String> codes = new ArrayList<>();
        Matcher m = names.matcher(words);
        while (m.find()) {
            String code = codeByName.get(m.group());
            if (code != null && !codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** The agency whose own site or name the outlet is, or null. */
    @Nullable
    String ofOutlet(@Nullable String outlet) {
        if (outlet == null) {
            return null;
        }
        String named = codeByOutlet.get(outlet.strip().toLowerCase(Locale.ROOT));
        if (named != null) {
            return named;
        }
        String host = outlet.toLowerCase(Locale.ROOT).replaceFirst("^(?:https?://)?(?:www\\.)?", "");
        for (String part = host.replaceFirst("/.*", "");
                part.contains(".");
                part = part.replaceFirst("^[^.]*\\.", "")) {
            String code = codeByDomain.get(part);
            if (code != null) {
                return code;
            }
        }
        return null;
    }
}
