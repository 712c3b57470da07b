package org.recount.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.recount.article.FileProblem;

/** Rows with random values in every field, made from the record types themselves. */
final class RandomRows {
    private static final String LETTERS = "abcXYZ 019-_\"\\\n\r\t/\u00e9\u0130\u2028\u202e\ud83d\ude00\u0000";

    private final Random random;

    RandomRows(long seed) {
        random = new Random(seed);
    }

    Record record(int mostRows) {
        return new Record(
                rows(Tables.ARTICLES, mostRows),
                rows(Tables.ORIGINS, mostRows),
                rows(Tables.ACTORS, mostRows),
                rows(Tables.RENDERINGS, mostRows),
                rows(Tables.STATEMENTS, mostRows),
                rows(Tables.MENTIONS, mostRows),
                rows(Tables.EVENTS, mostRows),
                rows(Tables.STORIES, mostRows),
                rows(Tables.DETAILS, mostRows),
                rows(Tables.FINDINGS, mostRows),
                rows(Tables.RELATIONS, mostRows),
                rows(Tables.DECISIONS, mostRows),
                List.of(new FileProblem("a.txt", null, "empty", text()), new FileProblem("b", 3L, "x", text())));
    }

    private <R> List<R> rows(Tables.Table<R> table, int mostRows) {
        List<R> rows = new ArrayList<>();
        for (int i = 1 + random.nextInt(mostRows); i > 0; i--) {
            rows.add(table.row().cast(row(table.row())));
        }
        rows.sort(Comparator.comparing(table.id()));
        return rows;
    }

    /** A row whose constructor accepts its values: refused ones are thrown again. */
    Object row(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        for (int tries = 0; tries < 10_000; tries++) {
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                Object[] values = new Object[components.length];
                for (int i = 0; i < values.length; i++) {
                    boolean nullable = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
                    values[i] = nullable && random.nextInt(3) == 0 ? null : value(components[i].getGenericType());
                }
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                // a combination that the type refuses: try another
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("no values fit " + type);
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            List<Object> values = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                values.add(value(list.getActualTypeArguments()[0]));
            }
            return values;
        }
        Class<?> c = (Class<?>) type;
        if (c == String.class) {
            return text();
        } else if (c == int.class || c == Integer.class) {
            return random.nextInt(1000);
        } else if (c == long.class || c == Long.class) {
            return random.nextLong(1000);
        } else if (c == double.class || c == Double.class) {
            return (random.nextInt(2_000_000) - 1_000_000) / 10_000.0;
        } else if (c == boolean.class) {
            return random.nextBoolean();
        } else if (c == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(30_000));
        } else if (c.isEnum()) {
            return c.getEnumConstants()[random.nextInt(c.getEnumConstants().length)];
        } else if (c.isRecord()) {
            return row(c);
        }
        throw new IllegalStateException("no values for " + type);
    }

    private String text() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%08x", random.nextInt()));
        for (int i = random.nextInt(20); i > 0; i--) {
            int at = random.nextInt(LETTERS.length());
            char c = LETTERS.charAt(at);
            text.append(Character.isSurrogate(c) ? "\ud83d\ude00" : String.valueOf(c));
        }
        return text.toString();
    }
}
