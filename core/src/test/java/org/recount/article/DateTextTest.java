package org.recount.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-05-04                              | 2023-05-04
            date 2023-05-04 Quito                   | 2023-05-04
            First modification: 19/05/2023 - 12:30  | 2023-05-19
            05/19/2023                              | 2023-05-19
            04.05.2023                              | 2023-05-04
            03/04/2023                              |
            Thursday, May 4th, 2023 at 5 p.m.       | 2023-05-04
            4 May 2023                              | 2023-05-04
            the 4th of May 2023                     | 2023-05-04
            Sept. 4, 2023                           | 2023-09-04
            May 4                                   |
            2023-13-40                              |
            2023-05-04T18:05:00Z                    | 2023-05-04T18:05:00Z
            2023-05-04T18:05:00.123+0200            | 2023-05-04T18:05:00+02:00
            2023-05-04T18:05:00                     | 2023-05-04
            """)
    void fullDatesAreRead(String words, @Nullable String date) {
        assertThat(DateText.find(words)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20230504                        | 2023-05-04
            Thu, 4 May 2023 18:05:00 GMT    | 2023-05-04T18:05:00Z
            yesterday                       |
            """)
    void fieldsAreReadToo(String field, @Nullable String date) {
        assertThat(DateText.parse(field)).isEqualTo(date);
    }
}
