package org.recount.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reading of an article grows with its text and no faster, and no text is too much for the stack. */
class HostileLinesTest {
    private static final int MEGABYTE = 1_000_000;

    @ParameterizedTest
    @Timeout(30)
    @ValueSource(
            strings = {
                "\n- ",
                "x\n\n",
                "a\n",
                "Xy\n",
                "By A\n",
                "a b c\n\n",
                "the and of to in is\n",
                "Share\n",
                "• \n",
                "\uD83D\uDE00\n",
                "#a\n",
                "#a ",
                "A/",
                "A-",
                "A a ",
                "EFE/A ",
                "BREAKING: ",
                "date 2023-05-04 ",
                "Mon, May 4 2023 ",
                "Last update: ",
                "[A/AP] ",
                "Photo by A. ",
                "(Editing by A) ",
                " ",
                "\n",
                "\0",
                "\u200b"
            })
    void aMegabyteOfOneThingIsRead(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        assertThat(Articles.of("a.txt", text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @Timeout(30)
    @ValueSource(
            strings = {
                "and on follow our join ",
                "contributed ",
                "with A and A ",
                "first update ",
                "all rights reserve ",
                "subscribe to news ",
                "updated -",
                "A/A ",
                "-",
                " · "
            })
    void aMegabyteOfLongLinesIsRead(String piece) {
        String line = piece.repeat(590 / piece.length()) + "\n\n";
        String text = line.repeat(MEGABYTE / line.length());
        assertThat(Articles.of("a.txt", text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @Timeout(30)
    @ValueSource(strings = {"Share\n", "• Share\n", "#a\n"})
    void aHeadingBeforeAMegabyteOfThePagesOwnLinesIsRead(String piece) {
        String text = "Calm on both banks\n" + piece.repeat(MEGABYTE / piece.length());
        assertThat(Articles.of("a.txt", text).text()).isEqualTo(text);
    }
}
