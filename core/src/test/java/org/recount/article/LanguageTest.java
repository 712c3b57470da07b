package org.recount.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge on the border was opened again on Thursday, the mayor of the town said.     | en
            El puente de la frontera se abrió otra vez el jueves, dijo el alcalde de la ciudad.    | es
            Le pont de la frontière a été rouvert jeudi, selon le maire de la ville et la police.  | fr
            Die Brücke an der Grenze ist wieder offen, sagte der Bürgermeister nach der Sitzung.   | de
            A ponte da fronteira não foi aberta, disse o prefeito da cidade, mas os dois vão.      | pt
            Il ponte al confine è stato riaperto giovedì, ha detto il sindaco della città.         | it
            Мост на границе был снова открыт в четверг, сообщил мэр города, но его не видели.      | ru
            وقال رئيس البلدية إن الجسر على الحدود قد أعيد فتحه يوم الخميس بعد أسبوع من الإغلاق      | ar
            市长说，边境大桥星期四重新开放，两国政府就开放时间达成一致，商人们很高兴。                    | zh
            Iran strikes Pakistan                                                                  |
            """)
    void theLanguageOfARunningText(String text, @Nullable String language) {
        assertThat(Language.of(text, null)).isEqualTo(language);
    }
}
