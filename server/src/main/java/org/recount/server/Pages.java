package org.recount.server;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.recount.record.RecordJson;
import org.recount.store.Page;

/** A page as JSON: {@code items}, {@code next}, {@code total}, {@code version}. */
final class Pages {
    private static final SerializableString ITEMS = new SerializedString("items");

    private Pages() {}

    /** Of rows that are JSON already: they are passed on as they are. */
    static byte[] raw(Page<String> page, int version) throws IOException {
        int length = page.items().stream().mapToInt(String::length).sum();
        ByteArrayOutputStream out = new ByteArrayOutputStream(length + 100);
        out.writeBytes("{\"items\":[".getBytes(StandardCharsets.UTF_8));
        boolean first = true;
        for (String item : page.items()) {
            if (!first) {
                out.write(',');
            }
            first = false;
            out.writeBytes(item.getBytes(StandardCharsets.UTF_8));
        }
        out.write(']');
        String next = page.next() == null ? "null" : RecordJson.mapper().writeValueAsString(page.next());
        out.writeBytes((",\"next\":" + next + ",\"total\":" + page.total() + ",\"version\":" + version + "}")
                .getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** Of anything that can be written as JSON. */
    static byte[] of(Page<?> page, int version) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = RecordJson.mapper().createGenerator(out)) {
            json.writeStartObject();
            json.writeFieldName(ITEMS);
            RecordJson.mapper().writeValue(json, page.items());
            json.writeStringField("next", page.next());
            json.writeNumberField("total", page.total());
            json.writeNumberField("version", version);
            json.writeEndObject();
        }
        return out.toByteArray();
    }
}
