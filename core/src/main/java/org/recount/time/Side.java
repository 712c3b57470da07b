package org.recount.time;

/** On which side of the reference day a recurring day is looked for; how it is written after the day. */
enum Side {
    /** The usual one: a weekday or a day of the month on or before the reference, a date or month nearest to it. */
    USUAL(""),
    /** Strictly before: "last Friday". */
    BEFORE("<"),
    /** Strictly after: "next Friday". */
    AFTER(">"),
    /** On or after: "will meet on Friday". */
    FROM(">=");

    final String sign;

    Side(String sign) {
        this.sign = sign;
    }

    static Side of(String sign) {
        for (Side side : values()) {
            if (side.sign.equals(sign)) {
                return side;
            }
        }
        throw new IllegalArgumentException("no side of a day is written '" + sign + "'");
    }
}
