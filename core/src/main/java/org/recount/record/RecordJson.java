package org.recount.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.io.Serial;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.recount.finding.Detail;

/** The record's rows as JSON, in the form that the data contract gives: names, order, null, dates, numbers, enums. */
public final class RecordJson {
    /** Decimals that a number keeps. */
    private static final int DECIMALS = 4;

    private static final ObjectMapper MAPPER = build();

    private RecordJson() {}

    /** Reads and writes rows; shared, not to be configured further. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    private static ObjectMapper build() {
        SimpleModule module = new SimpleModule("record")
                .addSerializer(LocalDate.class, new DateWriter())
                .addDeserializer(LocalDate.class, new DateReader())
                .addSerializer(Double.class, new NumberWriter())
                .addSerializer(double.class, new NumberWriter());
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(64 << 20)
                        .build())
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        return JsonMapper.builder(factory)
                .addModule(module)
                .addModule(new EnumNames())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .addMixIn(Detail.class, DetailOrder.class)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // a later version may add fields
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /** The contract's fields in its order; {@code mentions}, which it has not, comes last. */
    @JsonPropertyOrder({
        "id",
        "events",
        "article",
        "attribute",
        "group",
        "low",
        "high",
        "best",
        "bound",
        "value",
        "text",
        "claimant",
        "claimant_basis",
        "claimant_text",
        "rendering",
        "span",
        "reported_at",
        "mentions"
    })
    private interface DetailOrder {}

    private static final class DateWriter extends StdScalarSerializer<LocalDate> {
        @Serial
        private static final long serialVersionUID = 1;

        DateWriter() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate date, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(date.toString());
        }
    }

    private static final class DateReader extends StdScalarDeserializer<LocalDate> {
        @Serial
        private static final long serialVersionUID = 1;

        DateReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return LocalDate.parse(in.getText());
            } catch (DateTimeException e) {
                throw JsonMappingException.from(in, "'" + in.getText() + "' is no ISO date", e);
            }
        }
    }

    private static final class NumberWriter extends StdScalarSerializer<Double> {
        @Serial
        private static final long serialVersionUID = 1;

        NumberWriter() {
            super(Double.class);
        }

        @Override
        public void serialize(Double number, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (!Double.isFinite(number)) {
                throw JsonMappingException.from(out, number + " cannot stand in a record");
            }
            BigDecimal rounded = BigDecimal.valueOf(number)
                    .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                    .stripTrailingZeros();
            out.writeNumber(rounded.scale() < 1 ? rounded.setScale(1, RoundingMode.UNNECESSARY) : rounded);
        }
    }
}
