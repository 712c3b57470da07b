package org.recount.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recount.syntax.Reading.forms;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the press writes: a text, then its tokens with {@code |} between them and {@code ~} between sentences. */
class NewsHabitsTest {
    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '\0', textBlock = """
            QUITO, May 4 (EFE) - Rain fell. => QUITO|,|May|4|(|EFE|)|-|Rain|fell|.
            GENEVA — Talks opened. => GENEVA|—|Talks|opened|.
            They met at 9 a.m. Delegates left at 5 p.m. on Friday. => They|met|at|9|a.m. ~ Delegates|left|at|5|p.m.|on|Friday|.
            It opens at 9 a.m. Eastern. It ends at 5 p.m. Friday. => It|opens|at|9|a.m.|Eastern|. ~ It|ends|at|5|p.m.|Friday|.
            It shut at 6 p.m. GMT, 9 p.m. Moscow time. => It|shut|at|6|p.m.|GMT|,|9|p.m.|Moscow|time|.
            The vote is in Nov. Talks go on until Jan. 19. => The|vote|is|in|Nov. ~ Talks|go|on|until|Jan.|19|.
            Lt. Gen. J. K. Rowan met Maj.-Gen. Anwaar-ul-Haq. => Lt.|Gen.|J.|K.|Rowan|met|Maj.|-|Gen.|Anwaar|-|ul|-|Haq|.
            They sent tea, rice, etc. Trucks left. => They|sent|tea|,|rice|,|etc. ~ Trucks|left|.
            She sued Acme Inc.. The firm won. => She|sued|Acme|Inc.|. ~ The|firm|won|.
            Drs. Berg and Moe sold it for Rs. 500. => Drs.|Berg|and|Moe|sold|it|for|Rs.|500|.
            He wrote on X. She wrote in X, too. => He|wrote|on|X|. ~ She|wrote|in|X|,|too|.
            Some 1,200,000 fled 10km away at 5pm. => Some|1,200,000|fled|10|km|away|at|5|pm|.
            It cost £3bn, €2,300.75 or $1.5 million. => It|cost|£|3|bn|,|€|2,300.75|or|$|1.5|million|.
            From 5,000-6,000 came, 3.5-4.5% left. => From|5,000|-|6,000|came|,|3.5|-|4.5|%|left|.
            In the 1980's he led the 3rd unit. => In|the|1980's|he|led|the|3rd|unit|.
            Follow @Desk_Oslo on #Storm2024. => Follow|@Desk_Oslo|on|#Storm2024|.
            Write to J.Doe-Berg@news.example.org. => Write|to|J.Doe-Berg@news.example.org|.
            See pic.example.com/AbC1, or example.org. => See|pic.example.com/AbC1|,|or|example.org|.
            See https://example.org/Oslo_(city)… => See|https://example.org/Oslo_(city)|…
            (See https://example.org/oslo). => (|See|https://example.org/oslo|)|.
            Item No. 3 is lost. The answer was no. They left. => Item|No.|3|is|lost|. ~ The|answer|was|no|. ~ They|left|.
            … and so on. He paused... Then he left. => …|and|so|on|. ~ He|paused|... ~ Then|he|left|.
            It bought Yahoo! and two firms. => It|bought|Yahoo|!|and|two|firms|.
            It was said.The next day came.On Monday,he left. => It|was|said|. ~ The|next|day|came|. ~ On|Monday|,|he|left|.
            He left at 3.30.Then it rained in 2023. It stopped. => He|left|at|3.30|. ~ Then|it|rained|in|2023|. ~ It|stopped|.
            The " word " was « used » . He left . => The|"|word|"|was|«|used|»|. ~ He|left|.
            He said : « We stay . » Iran 's envoy did n't . => He|said|:|«|We|stay|.|» ~ Iran|'s|envoy|did|n't|.
            ``We left,'' they said. ``We did.'' => ``|We|left|,|''|they|said|. ~ ``|We|did|.|''
            He said: "We go.They stay".She left. => He|said|:|"|We|go|. ~ They|stay|"|. ~ She|left|.
            Rain fell :-) and he was w/o a coat. => Rain|fell|:-)|and|he|was|w/o|a|coat|.
            """)
    void isReadAsItIsMeant(String text, String expected) {
        assertThat(String.join(" ~ ", forms(text))).isEqualTo(expected);
    }

    @Test
    void linesWithBulletsAreSentences() {
        assertThat(forms("• Roads are open\n• Trucks pass")).containsExactly("•|Roads|are|open", "•|Trucks|pass");
        assertThat(forms("- Roads are open\n- Trucks pass")).containsExactly("-|Roads|are|open", "-|Trucks|pass");
        assertThat(forms("• Roads are open • Trucks pass")).containsExactly("•|Roads|are|open", "•|Trucks|pass");
    }

    @Test
    void aDashInALineIsNoBullet() {
        assertThat(forms("The road - a narrow one - is open.")).containsExactly("The|road|-|a|narrow|one|-|is|open|.");
    }
}
