package org.recount.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.io.Serial;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.recount.coding.EventType;

/** Enums by their names in lower case; PLOVER's types in upper case, as its manual prints them. */
final class EnumNames extends SimpleModule {
    @Serial
    private static final long serialVersionUID = 1;

    EnumNames() {
        super("enums");
        addSerializer(new Writer());
        setDeserializerModifier(new Modifier());
    }

    /** As it is written in a record. */
    static String of(Enum<?> value) {
        return value instanceof EventType ? value.name() : value.name().toLowerCase(Locale.ROOT);
    }

    private static final class Writer extends StdScalarSerializer<Enum<?>> {
        @Serial
        private static final long serialVersionUID = 1;

        Writer() {
            super(Enum.class, false);
        }

        @Override
        public void serialize(Enum<?> value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(of(value));
        }
    }

    private static final class Modifier extends BeanDeserializerModifier {
        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> usual) {
            return new Reader(type.getRawClass());
        }
    }

    private static final class Reader extends StdScalarDeserializer<Enum<?>> {
        @Serial
        private static final long serialVersionUID = 1;

        private final Map<String, Enum<?>> byName = new HashMap<>();

        Reader(Class<?> type) {
            super(type);
            for (Object value : type.getEnumConstants()) {
                byName.put(of((Enum<?>) value), (Enum<?>) value);
            }
        }

        @Override
        public Enum<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
            Enum<?> value = byName.get(in.getText());
            if (value == null) {
                return (Enum<?>)
                        context.handleWeirdStringValue(handledType(), in.getText(), "one of " + byName.keySet());
            }
            return value;
        }
    }
}
