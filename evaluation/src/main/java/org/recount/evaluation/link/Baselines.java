package org.recount.evaluation.link;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What users of such data do without a tool: the group of each row by its id. */
final class Baselines {
    private Baselines() {}

    /** Rows of one document with one code are one happening. */
    static Map<String, String> documentAndCode(List<ObjectNode> rows) {
        return groups(rows, "article", "cameo");
    }

    /** Rows of one day with one actor, recipient and code are one happening. */
    static Map<String, String> oneADay(List<ObjectNode> rows) {
        return groups(rows, "date", "actors", "recipients", "cameo");
    }

    private static Map<String, String> groups(List<ObjectNode> rows, String... fields) {
        Map<String, String> groups = new HashMap<>();
        for (ObjectNode row : rows) {
            StringBuilder key = new StringBuilder();
            for (String field : fields) {
                key.append(row.path(field)).append('\t');
            }
            groups.put(row.path("id").asText(), key.toString());
        }
        return groups;
    }
}
