package org.recount.link;

import java.util.Locale;

/** What a file of rows looks like. */
public enum Format {
    /** One JSON object a line, with fields named as in the record's {@code mentions} table; most may be missing. */
    JSONL,
    /** GDELT 2.0 event table: tab-separated, 61 columns, no header. */
    GDELT,
    /** ICEWS event table: tab-separated, with a header. */
    ICEWS,
    /** POLECAT event table: tab-separated, with a header. */
    POLECAT;

    /** The name in lower case, as the command line and {@code columns.tsv} write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
