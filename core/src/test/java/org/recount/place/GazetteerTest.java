package org.recount.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    @ParameterizedTest
    @ValueSource(strings = {"cities.tsv", "districts.tsv"})
    void rowsStandInTheOrderOfTheirKeys(String name) {
        assertThat(SortedTable.load(name).keys()).isSorted().hasSizeGreaterThan(40_000);
    }

    @ParameterizedTest
    @CsvSource({
        "Deir ez-Zor, Deir el Zor",
        "Bayt Hanun, Beit Hanoun",
        "Khān Yūnis, Khan Younis",
        "Şa‘dah, Saada",
        "Sistan and Baluchestan, Sistan-o-Baluchistan",
        "'Al Ḩudaydah', Hodeidah",
        "Qusayr, al-Qusair",
    })
    void spellingsOfOneNameMeetUnderOneKey(String one, String other) {
        assertThat(PlaceKey.of(one)).isEqualTo(PlaceKey.of(other));
    }

    @Test
    void aNameMayMeanACountryADivisionAndTowns() {
        assertThat(new Gazetteer().named("Georgia"))
                .extracting(c -> c.kind() + " " + c.name() + " " + c.country())
                .contains("COUNTRY Georgia GEO", "PROVINCE Georgia USA");
    }
}
