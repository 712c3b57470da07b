package org.recount.store;

/** The order of a page, in SQL. */
record Ordering(Paging.Order order, String column, boolean falling) {
    /**
     * The order of this table's rows.
     *
     * @throws IllegalArgumentException if the table has nothing for it
     */
    static Ordering of(Shape<?> shape, Paging.Order order) {
        return switch (order) {
            case ID -> new Ordering(order, "0", false);
            case LATEST, EARLIEST -> {
                need(shape, "day", order);
                yield new Ordering(order, "t.day", order == Paging.Order.LATEST);
            }
            case ORIGINS -> {
                need(shape, "origins", order);
                yield new Ordering(order, "t.origins", true);
            }
        };
    }

    private static void need(Shape<?> shape, String column, Paging.Order order) {
        if (!shape.has(column)) {
            throw new IllegalArgumentException(shape.name() + " have no order " + Shapes.low(order));
        }
    }

    /** Only rows after this one. */
    void after(Query query, Cursor cursor) {
        if (order == Paging.Order.ID) {
            query.add(" and t.id > ?", cursor.id());
        } else if (cursor.value() == null) {
            query.add(" and " + column + " is null and t.id > ?", cursor.id());
        } else {
            query.add(
                    " and (" + column + (falling ? " < ?" : " > ?") + " or (" + column + " = ? and t.id > ?) or "
                            + column + " is null)",
                    cursor.value(),
                    cursor.value(),
                    cursor.id());
        }
    }

    /** For {@code order by}, over columns {@code place} and {@code id}. */
    String by(String alias, String place) {
        return order == Paging.Order.ID
                ? alias + ".id"
                : place + (falling ? " desc" : "") + " nulls last, " + alias + ".id";
    }
}
