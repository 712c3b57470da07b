package org.recount.syntax.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BreaksTest {
    private static final List<String> FORMS = List.of("Regards", "Ada", "We", "met");

    @Test
    void aPlaceIsABreakWhenItsFeaturesSaySoByAMargin() throws IOException {
        int key = new BreakFeatures(FORMS).keys(2)[1]; // the word "we"
        Breaks breaks = Breaks.of(Map.of(key, (short) 101));
        BitSet places = new BitSet();
        places.set(1, 3);
        assertThat(breaks.among(FORMS, places).stream()).containsExactly(2);
        assertThat(Breaks.of(Map.of(key, (short) 100)).among(FORMS, places).stream())
                .isEmpty();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        breaks.write(bytes);
        assertThat(Breaks.read(new ByteArrayInputStream(bytes.toByteArray())).among(FORMS, places).stream())
                .containsExactly(2);
    }
}
