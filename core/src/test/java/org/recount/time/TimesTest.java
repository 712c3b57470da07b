package org.recount.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.article.Article;
import org.recount.article.Block;
import org.recount.article.PublishedBasis;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

class TimesTest {
    private static final LocalDate SUNDAY = LocalDate.of(2024, 1, 21);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The talks ended on January 19, 2024.             | January 19, 2024             | 2024-01-19
            The talks ended on 19 January 2024.              | 19 January 2024              | 2024-01-19
            The talks ended on the 19th of January, 2024.    | the 19th of January, 2024    | 2024-01-19
            Filed 2024-01-19 by the desk.                    | 2024-01-19                   | 2024-01-19
            Filed 19.01.2024 by the desk.                    | 19.01.2024                   | 2024-01-19
            Filed 19/01/2024 by the desk.                    | 19/01/2024                   | 2024-01-19
            The talks ended on Friday, January 19, 2024.     | Friday, January 19, 2024     | 2024-01-19
            The border closed in January 2024.               | January 2024                 | 2024-01-01 2024-01-31
            The border closed in 2019 for good.              | 2019                         | 2019-01-01 2019-12-31
            The war of the 1990s ended.                      | 1990s                        | 1990-01-01 1999-12-31
            It shook the town from January 16-18, 2024.      | January 16-18, 2024          | 2024-01-16 2024-01-18
            """)
    void statedDatesAreAnchoredAtOnce(String sentence, String text, String days) {
        Time time = only(sentence);
        assertThat(time.text()).isEqualTo(text);
        assertThat(days(time)).isEqualTo(days);
        assertThat(time.basis()).isEqualTo(Time.Basis.STATED);
        assertThat(time.partial()).isNull();
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3} {4} {5}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The talks ended on Jan. 19 in Geneva.           | Jan. 19                        | --01-19        | DAY   |           | 2024-01-19
            The talks ended on December 30.                 | December 30                    | --12-30        | DAY   |           | 2023-12-30
            The vote ended on the 8th of February.          | the 8th of February            | --02-08        | DAY   |           | 2024-02-08
            They met on Friday in Geneva.                   | Friday                         | Fri            | DAY   |           | 2024-01-19
            They met on Sunday in Geneva.                   | Sunday                         | Sun            | DAY   |           | 2024-01-21
            They met last Sunday in Geneva.                 | last Sunday                    | Sun<           | DAY   |           | 2024-01-14
            They met this Friday in Geneva.                 | this Friday                    | Fri            | DAY   |           | 2024-01-19
            The ministers will meet on Friday.              | Friday                         | Fri>=          | DAY   |           | 2024-01-26
            The ministers meet next Sunday.                 | next Sunday                    | Sun>           | DAY   |           | 2024-01-28
            They met on Friday (January 19).                | Friday (January 19)            | --01-19        | DAY   |           | 2024-01-19
            They met on Friday 19 January.                  | Friday 19 January              | --01-19        | DAY   |           | 2024-01-19
            Shells landed on Tuesday evening.               | Tuesday evening                | Tue            | DAY   | EVENING   | 2024-01-16
            Shells landed early Thursday in the town.       | early Thursday                 | Thu            | DAY   | MORNING   | 2024-01-18
            Shells landed at dawn on Thursday.              | dawn on Thursday               | Thu            | DAY   | MORNING   | 2024-01-18
            Shells landed on the evening of January 16.     | the evening of January 16      | --01-16        | DAY   | EVENING   | 2024-01-16
            Shells landed in the early hours of the morning of Thursday. | the early hours of the morning of Thursday | Thu | DAY | MORNING | 2024-01-18
            Thursday's strikes widened the quarrel.         | Thursday                       | Thu            | DAY   |           | 2024-01-18
            Two guards died today.                          | today                          | P0D            | DAY   |           | 2024-01-21
            Two guards died last night.                     | last night                     | P-1D           | DAY   | NIGHT     | 2024-01-20
            It had struck the night before.                 | the night before               | @P-1D          | DAY   | NIGHT     | 2024-01-20
            It had struck a day earlier.                    | a day earlier                  | @P-1D          | DAY   |           | 2024-01-20
            It struck again hours later.                    | hours later                    | @P0D           | DAY   |           | 2024-01-21
            It struck again days later.                     | days later                     | @P1D/P7D       | RANGE |           | 2024-01-22 2024-01-28
            It struck a few weeks ago.                      | a few weeks ago                | P-7W/P-1W      | RANGE |           | 2023-12-03 2024-01-14
            It struck often in the last weeks.              | in the last weeks              | P-7W/P0D       | RANGE |           | 2023-12-03 2024-01-21
            It struck over the past year.                   | over the past year             | P-1Y/P0D       | RANGE |           | 2023-01-21 2024-01-21
            It struck two days ago.                         | two days ago                   | P-2D           | DAY   |           | 2024-01-19
            It struck two weeks ago.                        | two weeks ago                  | P-2W           | WEEK  |           | 2024-01-01 2024-01-07
            It struck earlier this week.                    | earlier this week              | P0W/..         | RANGE |           | 2024-01-15 2024-01-21
            It struck last week.                            | last week                      | P-1W           | WEEK  |           | 2024-01-08 2024-01-14
            It struck on Tuesday last week.                 | Tuesday last week              | P-1W.Tue       | DAY   |           | 2024-01-09
            It struck last month.                           | last month                     | P-1M           | MONTH |           | 2023-12-01 2023-12-31
            It struck in November last year.                | November last year             | P-1Y.11        | MONTH |           | 2023-11-01 2023-11-30
            It struck on November 7 last year.              | November 7 last year           | P-1Y.11-07     | DAY   |           | 2023-11-07
            Tension rose in recent days.                    | in recent days                 | P-7D/P0D       | RANGE |           | 2024-01-14 2024-01-21
            Shells fell over the past three days.           | over the past three days       | P-3D/P0D       | RANGE |           | 2024-01-18 2024-01-21
            Shells fell in the last 24 hours.               | in the last 24 hours           | P-1D/P0D       | RANGE |           | 2024-01-20 2024-01-21
            It was opened in January.                       | January                        | --01           | MONTH |           | 2024-01-01 2024-01-31
            It was opened in May.                           | May                            | --05           | MONTH |           | 2024-05-01 2024-05-31
            Thousands fled since October 7.                 | since October 7                | --10-07/..     | RANGE |           | 2023-10-07 2024-01-21
            It went on between Monday and Thursday.         | between Monday and Thursday    | Mon/Thu        | RANGE |           | 2024-01-15 2024-01-18
            Shells fell on Friday and Saturday.             | Friday and Saturday            | Fri/Sat        | RANGE |           | 2024-01-19 2024-01-20
            It went on from January 16 to 18.               | January 16 to 18               | --01-16/--01-18| RANGE |           | 2024-01-16 2024-01-18
            The truce will hold until Friday.               | until Friday                   | ../Fri>=       | RANGE |           | 2024-01-21 2024-01-26
            They fought on until that night.                | until that night               | @../P0D        | RANGE |           | 2024-01-21
            Shells fell overnight.                          | overnight                      | P-1D/P0D       | RANGE | NIGHT     | 2024-01-20 2024-01-21
            """)
    void partialTimesKeepTheirMeaningAndAnchorToIt(
            String sentence, String text, String partial, Time.Precision precision, Time.Part part, String days) {
        Time time = only(sentence);
        assertThat(time.text()).isEqualTo(text);
        assertThat(time.partial()).isEqualTo(partial);
        assertThat(time.precision()).isEqualTo(precision);
        assertThat(time.part()).isEqualTo(part);
        assertThat(time.basis()).isEqualTo(Time.Basis.NONE);
        assertThat(days(Times.anchor(time, SUNDAY, Time.Basis.PUBLISHED))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Shoppers came out for Black Friday in numbers.
            The choir sang on Good Friday.
            Fighters of the March 23 Movement took the hill.
            The army may march on the town.
            It was the second raid and killed 19.
            They meet every Monday.
            The convoy of 2,024 trucks was held in 1,990 places.
            Fighters fell two days after the raid.
            """)
    void namesHabitsAndFiguresAreNoTimes(String sentence) {
        assertThat(find(sentence)).isEmpty();
    }

    @Test
    void aDateInFiguresThatReadsTwoWaysHasNoMeaning() {
        Time time = only("Filed 05/01/2024 by the desk.");
        assertThat(time.text()).isEqualTo("05/01/2024");
        assertThat(time.partial()).isNull();
        assertThat(Times.anchor(time, SUNDAY, Time.Basis.PUBLISHED)).isEqualTo(time);
    }

    @Test
    void aSentenceMayNameSeveralTimes() {
        assertThat(find("Envoys who left on Tuesday will return on Friday, two days before the vote of February 8."))
                .extracting(Time::text, Time::partial)
                .containsExactly(tuple("Tuesday", "Tue"), tuple("Friday", "Fri>="), tuple("February 8", "--02-08"));
    }

    @Test
    void spansReadBackBehindCharactersOutsideTheBasicPlane() {
        Time time = only("\uD83D\uDE80 Rockets fell on Tuesday.");
        assertThat(time.span().quote()).isEqualTo("Tuesday");
        assertThat(time.span().start()).isEqualTo(18);
    }

    private static String days(Time time) {
        return time.from() == null
                ? ""
                : time.from().equals(time.to()) ? time.from().toString() : time.from() + " " + time.to();
    }

    private static Time only(String text) {
        List<Time> times = find(text);
        assertThat(times).as(text).hasSize(1);
        return times.get(0);
    }

    private static List<Time> find(String text) {
        Article article = new Article(
                "a",
                "a.txt",
                null,
                null,
                null,
                null,
                null,
                PublishedBasis.UNKNOWN,
                "en",
                text,
                "",
                List.of(),
                null,
                null,
                null,
                List.of());
        return Times.find(article, sentence(text));
    }

    /** The text as one sentence, its verbs tagged by their look, no tree. */
    private static Sentence sentence(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher m = Pattern.compile("'s|[\\w./]*\\d[\\w/]*|Jan\\.|[\\w]+|\\S").matcher(text);
        while (m.find()) {
            String form = m.group();
            String tag = switch (form) {
                case "will", "may" -> "MD";
                case "met", "fell", "left", "struck", "was", "ended", "died", "rose", "fled", "had" -> "VBD";
                default -> "NN";
            };
            tokens.add(new Token(tokens.size(), form, form, "X", tag, -1, "dep", m.start(), m.end()));
        }
        return new Sentence(0, 0, text.length(), Block.Kind.BODY, tokens);
    }
}
