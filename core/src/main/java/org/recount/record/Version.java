package org.recount.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Recount this is, and which form of record it writes. */
public final class Version {
    /** The form of the record's folder; a change that an older reader would misread raises it. */
    public static final int FORMAT = 1;

    private Version() {}

    /** The tool's version as it was built, such as {@code 0.1.0}. */
    public static String tool() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("version.properties", e);
        }
        return properties.getProperty("version", "unknown");
    }
}
