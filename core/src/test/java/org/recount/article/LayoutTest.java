package org.recount.article;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    @Test
    void agencyReportIsTakenApart() {
        assertLayout(
                """
                 date 2023-05-04 Quito/Lima, May 4 (EFE).- Ecuador and Peru on Thursday reopened their border bridge.

                Workers clear mud from the bridge in Huaquillas, Ecuador, 4 May 2023. EFE/EPA/JANE DOE

                The bridge had been shut for a week.

                Calm on both banks

                Traders came back within the hour, the mayor said.

                • Also read: The bridge in pictures

                Share this article
                With Reuters and EFE""",
                null,
                "DATELINE date 2023-05-04",
                "DATELINE Quito/Lima, May 4 (EFE).-",
                "BODY Ecuador and Peru on Thursday reopened their border bridge.",
                "CAPTION Workers clear mud from the bridge in Huaquillas, Ecuador, 4 May 2023.",
                "CREDIT EFE/EPA/JANE DOE",
                "BODY The bridge had been shut for a week.",
                "HEADING Calm on both banks",
                "BODY Traders came back within the hour, the mayor said.",
                "RELATED • Also read: The bridge in pictures",
                "PAGE Share this article",
                "CREDIT With Reuters and EFE");
    }

    @Test
    void aLineThatRepeatsTheTitleIsATitle() {
        assertLayout(
                """
                Ecuador reopens border bridge after week long closure
                Ecuador reopens border bridge after week-long closure

                Ecuador reopened the bridge on Thursday.""",
                "Ecuador reopens border bridge after week long closure",
                "TITLE Ecuador reopens border bridge after week long closure",
                "TITLE Ecuador reopens border bridge after week-long closure",
                "BODY Ecuador reopened the bridge on Thursday.");
    }

    @Test
    void aHeadlineAndAStampAreTakenOffATextThatRunsOnWithoutLines() {
        assertLayout(
                "Ecuador reopens its border bridge after nine days EFE Saturday 4 May 2019 Lorries crossed at noon.",
                "Ecuador reopens its border bridge after nine days",
                "TITLE Ecuador reopens its border bridge after nine days",
                "DATELINE EFE Saturday 4 May 2019",
                "BODY Lorries crossed at noon.");
        assertLayout(
                "Date of publication 4 May 2019 Ecuador reopened its border bridge.",
                null,
                "DATELINE Date of publication 4 May 2019",
                "BODY Ecuador reopened its border bridge.");
    }

    @Test
    void aFirstSentenceInTheHeadlinesWordsStaysWhole() {
        String title = "Ecuador reopens its border bridge";
        String lead = title + " after nine days in which lorries queued.";
        assertLayout(lead, title, "BODY " + lead);
        lead = title + " Saturday, nine days after it was shut.";
        assertLayout(lead, title, "BODY " + lead);
    }

    @Test
    void linesWrappedAtAFixedWidthAreOneParagraph() {
        assertLayout("""
                Ecuador reopened the border bridge on Thursday after a week in which
                traders on both banks had lost most of what they had to sell, the mayor
                of Huaquillas said.

                Peru had asked for it.""", null, """
                BODY Ecuador reopened the border bridge on Thursday after a week in which
                traders on both banks had lost most of what they had to sell, the mayor
                of Huaquillas said.""", "BODY Peru had asked for it.");
    }

    @Test
    void bulletsUnderARelatedHeadingAreLinks() {
        assertLayout(
                """
                Peru had asked for it.
                Related stories
                • A bridge and its traders
                • Mayor: we are ruined
                The bridge stays open at night.""",
                null,
                "BODY Peru had asked for it.",
                "RELATED Related stories",
                "RELATED • A bridge and its traders",
                "RELATED • Mayor: we are ruined",
                "BODY The bridge stays open at night.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ISLAMABAD, Jan 19 (EFE) - Talks opened.               | ISLAMABAD         | --01-19    | EFE
            Quito/Lima, May 4 (EFE).- Talks opened.               | Quito/Lima        | --05-04    | EFE
            LONDON (Reuters) - Talks opened.                      | LONDON            |            | Reuters
            KABUL, Afghanistan (AP) — Talks opened.               | KABUL, Afghanistan |           | AP
            Moscow, 4 May 2023 (TASS) -- Talks opened.            | Moscow            | 2023-05-04 | TASS
            BEIJING, May 4 (Xinhua) -- Talks opened.              | BEIJING           | --05-04    | Xinhua
            NEW YORK — Talks opened.                              | NEW YORK          |            |
            BEIRUT (AP) Talks opened.                             | BEIRUT            |            | AP
            Port of Spain, Sept. 4 - Talks opened.                | Port of Spain     | --09-04    |
            (CNN) -- Talks opened.                                |                   |            | CNN
            ADDIS ABABA, Ethiopia, May 4 (AFP) – Talks opened.    | ADDIS ABABA, Ethiopia | --05-04 | AFP
            """)
    void datelinesInSeveralManners(
            String text, @Nullable String place, @Nullable String date, @Nullable String agency) {
        DatelineText found = requireNonNull(DatelineText.at(text, 0, text.length(), true));
        assertThat(found.dateline()).isEqualTo(new Dateline(place, date, agency));
        assertThat(text.substring(found.end())).isEqualTo("Talks opened.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pakistan (the host) opened the talks.",
                "Geneva (Switzerland) hosts the talks.",
                "The ministers met on Friday (May 4) in Quito.",
                "Quito - a city of hills - was calm.",
                "WHO (World Health Organization) staff left.",
                "Iran, May 4 was a long day.",
                "He left."
            })
    void sentencesAreNoDatelines(String text) {
        assertLayout(text, null, "BODY " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Follow-up talks in Quito begin on Friday, the ministry said on its website.",
                "Share prices fell after the strike on the port.",
                "Read the statement as a warning, one official told reporters.",
                "Police shared a photo of the suspect on Telegram.",
                "Home Minister Jane Doe said the bridge would open.",
                "The group claimed the attack on its Telegram account.",
                "Print workers walked out on Monday.",
                "Watch towers along the border were shelled, the army said.",
                "By Friday evening, 12 people had been killed.",
                "Updated figures put the toll at 14, the ministry said.",
                "Register offices across Peru were stormed by protesters, police said.",
                "Support for the ceasefire came from Quito.",
                "Source of the fire was a shell, officials said.",
                "With France and Spain he called for a truce.",
                "Join the talks or face sanctions, Peru told the rebels."
            })
    void sentencesOfAReportAreBody(String text) {
        String page = "The bridge was shelled on Monday.\n" + text + "\nNobody was hurt, the mayor said.";
        assertThat(Layout.of(page, null)).extracting(Block::kind).containsOnly(Block.Kind.BODY);
    }

    @Property(tries = 300)
    void blocksCoverTheTextAndNeverOverlap(@ForAll String text) {
        StringBuilder left = new StringBuilder(text);
        int last = 0;
        for (Block block : Layout.of(text, null)) {
            assertThat(block.start()).isGreaterThanOrEqualTo(last);
            assertThat(block.end()).isGreaterThan(block.start());
            last = block.end();
            for (int i = block.start(); i < block.end(); i++) {
                left.setCharAt(i, ' ');
            }
        }
        assertThat(left.chars().allMatch(c -> Paragraphs.space((char) c))).isTrue();
    }

    private static void assertLayout(String text, @Nullable String title, String... expected) {
        List<String> found = Layout.of(text, title).stream()
                .map(b -> b.kind() + " " + text.substring(b.start(), b.end()))
                .toList();
        assertThat(found).containsExactly(expected);
    }
}
