package org.recount.server;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.recount.record.RecordJson;
import org.recount.record.Tables.Table;
import org.recount.store.Edition;
import org.recount.store.Filter;
import org.recount.store.Page;
import org.recount.store.Paging;

/** Writes all rows that fit, however many, page after page: no more than one page is held at a time. */
final class Exports {
    /** RFC 4180. */
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private final Answers answers;

    Exports(Answers answers) {
        this.answers = answers;
    }

    /** Writes the rows that the request asks for as its answer. */
    void write(Table<?> table, Format format, Context request) throws IOException {
        for (String paging : List.of("limit", "cursor")) {
            if (Asks.text(request, paging) != null) {
                throw Refusal.parameter(paging, "all rows that fit are written, so " + paging + " has no meaning here");
            }
        }
        Edition edition = answers.edition(request);
        if (Answers.fresh(request, format.type(), edition.snapshot())) {
            return;
        }
        Paging.Order order = Asks.paging(request, Paging.Order.ID).order();
        Rows rows = new Rows(edition, table, Asks.filter(request), order);
        request.contentType(format == Format.CSV ? "text/csv; charset=utf-8; header=present" : format.type());
        request.header(
                "Content-Disposition",
                "attachment; filename=\"" + table.name() + "." + format.name().toLowerCase(java.util.Locale.ROOT)
                        + "\"");
        OutputStream out = request.outputStream();
        switch (format) {
            case NDJSON, JSON -> lines(rows, out);
            case CSV -> csv(table, rows, out);
            case GEOJSON -> map(rows, out);
        }
        out.flush();
    }

    private static void lines(Rows rows, OutputStream out) throws IOException {
        while (rows.hasNext()) {
            out.write(rows.next().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }

    private static void csv(Table<?> table, Rows rows, OutputStream out) throws IOException {
        List<Column> columns = Column.of(table);
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(false).setLineSeparator("\r\n");
        columns.forEach(c -> schema.addColumn(c.name()));
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        SequenceWriter csv = CSV.writer(schema.build()).writeValues(writer);
        csv.write(columns.stream().map(Column::name).toList()); // the first line stands even above no row
        while (rows.hasNext()) {
            JsonNode row = RecordJson.mapper().readTree(rows.next());
            csv.write(columns.stream().map(c -> c.cell(row)).toList());
        }
        csv.flush();
    }

    /** RFC 7946; a happening without coordinates has no geometry. */
    private static void map(Rows rows, OutputStream out) throws IOException {
        JsonGenerator json = RecordJson.mapper().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
        while (rows.hasNext()) {
            JsonNode row = RecordJson.mapper().readTree(rows.next());
            json.writeStartObject();
            json.writeStringField("type", "Feature");
            json.writeStringField("id", row.path("id").asText());
            JsonNode lat = row.at("/place/lat");
            JsonNode lon = row.at("/place/lon");
            if (lat.isNumber() && lon.isNumber()) {
                json.writeObjectFieldStart("geometry");
                json.writeStringField("type", "Point");
                json.writeArrayFieldStart("coordinates");
                json.writeNumber(lon.decimalValue());
                json.writeNumber(lat.decimalValue());
                json.writeEndArray();
                json.writeEndObject();
            } else {
                json.writeNullField("geometry");
            }
            json.writeFieldName("properties");
            json.writeTree(row);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    /** The rows that fit, a page at a time; the first page is read at once, so that a wrong filter is refused before anything is sent. */
    private static final class Rows implements Iterator<String> {
        private final Edition edition;
        private final Table<?> table;
        private final Filter filter;
        private final Paging.Order order;
        private Iterator<String> page;
        private @Nullable String next;

        Rows(Edition edition, Table<?> table, Filter filter, Paging.Order order) {
            this.edition = edition;
            this.table = table;
            this.filter = filter;
            this.order = order;
            Page<String> first = edition.jsonPage(table, filter, new Paging(Paging.MOST, null, order));
            page = first.items().iterator();
            next = first.next();
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && next != null) {
                Page<String> more = edition.jsonPage(table, filter, new Paging(Paging.MOST, next, order));
                page = more.items().iterator();
                next = more.next();
            }
            return page.hasNext();
        }

        @Override
        public String next() {
            if (!hasNext()) {
                throw new NoSuchElementException("all rows are written");
            }
            return page.next();
        }
    }
}
