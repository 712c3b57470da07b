package org.recount.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

class PlacesTest {
    private static final Places PLACES = Places.load();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Shells fell in Aleppo at noon.                           | Aleppo/SYR/Aleppo/EXACT
            Shells fell near Turbat in Pakistan.                     | Turbat/PAK/Balochistan/NEAR
            Shells fell in Turbat, Balochistan, Pakistan.            | Turbat/PAK/Balochistan/EXACT
            Shells fell in Panjgur district of Balochistan province. | Panjgur/PAK/Balochistan/DISTRICT
            Shells fell in Pakistan's Balochistan province.          | Balochistan/PAK/Balochistan/PROVINCE
            Shells fell in Sistan-Baluchestan province.              | Sistan and Baluchestan/IRN/Sistan and Baluchestan/PROVINCE
            Shells fell in the Iranian city of Saravan.              | Saravan/IRN/Sistan and Baluchestan/EXACT
            He was born in Lahore, Pakistan.                         | Lahore/PAK/Punjab/EXACT
            He lives in Paris, Texas.                                | Paris/USA/Texas/EXACT
            He lives in Paris.                                       | Paris/FRA/Île-de-France/EXACT
            Shells fell in Hama, Homs and Idlib.                     | Hama/SYR/Hama/EXACT; Homs/SYR/Homs/EXACT; Idlib/SYR/Idlib/EXACT
            Two guards were held in Iran.                            | Iran/IRN/null/COUNTRY
            They fled to^obl Pakistan.                               | Pakistan/PAK/null/COUNTRY
            Shells fell on Pakistani territory.                      | Pakistan/PAK/null/COUNTRY
            Shells fell on Iran's soil.                              | Iran/IRN/null/COUNTRY
            They met in the Iranian capital.                         | Tehran/IRN/Tehran/EXACT
            They met in Peru's commercial capital.                   | Peru/PER/null/COUNTRY
            A tanker burned in the Red Sea.                          | Red Sea/null/null/REGION
            Shells fell in the Gaza Strip.                           | Gaza Strip/PSE/Gaza Strip/PROVINCE
            Jets struck Aleppo^obj.                                  | Aleppo/SYR/Aleppo/EXACT
            Two died in the village of Khirbet Tell in Syria.        | Khirbet Tell/null/null/EXACT; Syria/SYR/null/COUNTRY
            Troops massed along the Iran-Pakistan border.            | Iran-Pakistan border/null/null/REGION
            """)
    void namesWithAWordOfPlaceAreFound(String sentence, String places) {
        assertThat(found(sentence)).isEqualTo(places);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Washington said it would wait.
            Shells fell in Salem Mosque.
            Paris Hilton sang to Jordan Henderson.
            Iran struck back and Pakistan recalled its envoy.
            Bill Clinton spoke; a letter was sent to Clinton.
            He was shot in March by Police.
            The Gaza Health Ministry counted nine.
            Pakistani guards opened fire.
            He believed in Congress and of Nice things.
            """)
    void namesThatActOrBelongToPeopleAreNot(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    @Test
    void theCountryThatTheArticleSpeaksOfDecidesBetweenTowns() {
        String text = "A man died in London. Police in Ontario, Canada, said more. Canadian papers mourned him.";
        assertThat(PLACES.of(article(text)).in(sentence(text, 0, 21)).get(0).country())
                .isEqualTo("CAN");
        assertThat(found("A man died in London.")).isEqualTo("London/GBR/England/EXACT");
        assertThat(found("A man died in London, Canada.")).isEqualTo("London/CAN/Ontario/EXACT");
    }

    @Test
    void aTownHasItsCoordinates() {
        String text = "Shells fell in Turbat, Pakistan.";
        Place turbat =
                PLACES.of(article(text)).in(sentence(text, 0, text.length())).get(0);
        assertThat(turbat.lat()).isCloseTo(26.0, within(0.1));
        assertThat(turbat.lon()).isCloseTo(63.05, within(0.1));
        assertThat(turbat.span().quote()).isEqualTo("Turbat");
    }

    private static String found(String marked) {
        String text = marked.replaceAll("\\^\\w+", "");
        StringBuilder found = new StringBuilder();
        for (Place p : PLACES.of(article(text)).in(sentence(marked, 0, marked.length()))) {
            found.append(found.isEmpty() ? "" : "; ")
                    .append(p.name() + "/" + p.country() + "/" + p.admin1() + "/" + p.precision());
        }
        return found.toString();
    }

    private static Article article(String text) {
        return new Article(
                text,
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
    }

    /** Part of a text as one sentence; {@code word^relation} gives a word's relation, all hang on the first verb. */
    private static Sentence sentence(String marked, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        Matcher m = Pattern.compile("'s|(?:[\\p{L}\\d]+)(?:\\^(\\w+))?|\\S").matcher(marked);
        int marks = 0;
        int verb = -1;
        while (m.find()) {
            String form = m.group().replaceAll("\\^\\w+", "");
            int start = m.start() - marks;
            marks += m.group().length() - form.length();
            if (m.start() < from || m.end() > to) {
                continue;
            }
            String upos = switch (form) {
                case "Iranian", "Pakistani" -> "ADJ";
                case "the", "The" -> "DET";
                case "fell", "fled", "struck", "born", "lives", "died", "met" -> "VERB";
                default -> Character.isUpperCase(form.charAt(0)) && !tokens.isEmpty() ? "PROPN" : "NOUN";
            };
            verb = upos.equals("VERB") && verb < 0 ? tokens.size() : verb;
            String relation = m.group(1) == null ? "dep" : m.group(1);
            tokens.add(new Token(
                    tokens.size(), form, form, upos, "", Math.max(verb, 0), relation, start, start + form.length()));
        }
        return new Sentence(0, from, to, Block.Kind.BODY, tokens);
    }
}
