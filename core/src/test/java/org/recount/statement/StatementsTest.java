package org.recount.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.recount.article.Span;

class StatementsTest {
    /** Each rendering as "KIND speaker verb: content". */
    private static List<String> said(String text, String... names) {
        return ReadText.of(text, names).renderings().stream()
                .map(r -> r.kind() + " "
                        + (r.speaker() == null
                                ? r.speakerSpan() == null
                                        ? "-"
                                        : "(" + r.speakerSpan().quote() + ")"
                                : r.speaker().substring(2))
                        + " " + Objects.requireNonNullElse(r.verb(), "-") + ": "
                        + r.span().quote())
                .toList();
    }

    @Test
    void aClauseUnderAReportingVerbIsItsContent() {
        assertThat(said("Chad said that Libyan shells killed nine farmers.", "Chad", "Libya"))
                .containsExactly("INDIRECT Chad say: Libyan shells killed nine farmers");
    }

    @Test
    void theVerbMayLeaveOutThat() {
        assertThat(said("Chad claimed its drones hit a rebel camp on Monday.", "Chad"))
                .containsExactly("INDIRECT Chad claim: its drones hit a rebel camp on Monday");
    }

    @Test
    void theVerbMayStandBehindWhatItReports() {
        assertThat(said("Nine farmers died in the raid, Chad said.", "Chad"))
                .containsExactly("INDIRECT Chad say: Nine farmers died in the raid");
    }

    @Test
    void theReportingWordsMayStandInsideWhatTheyReport() {
        assertThat(said("The new bridge, Chad said, will carry ten thousand cars a day.", "Chad"))
                .containsExactly("INDIRECT Chad say: The new bridge, Chad said, will carry ten thousand cars a day");
    }

    @Test
    void theSpeakersSpanHasItsApposition() {
        ReadText read = ReadText.of("“The well is dry,” said Amina Deby, a shepherd from the north.", "Amina Deby");
        assertThat(read.renderings())
                .singleElement()
                .satisfies(r -> assertThat(r.speakerSpan())
                        .extracting(Span::quote)
                        .isEqualTo("Amina Deby, a shepherd from the north"));
    }

    @Test
    void aCueHasItsHelpingWordsAndItsPreposition() {
        ReadText read = ReadText.of("Chad has repeatedly called for an end of the raids.", "Chad");
        assertThat(read.renderings())
                .singleElement()
                .satisfies(r -> assertThat(r.cue()).extracting(Span::quote).isEqualTo("has repeatedly called for"));
    }

    @Test
    void aParticipleTakesTheSpeakerOfItsClause() {
        assertThat(said("Chad condemned the raid, saying it killed two farmers.", "Chad"))
                .contains("INDIRECT Chad say: it killed two farmers");
    }

    @Test
    void aNounPhraseMayBeTheContent() {
        assertThat(said("Chad reported the death of two farmers in the raid.", "Chad"))
                .containsExactly("INDIRECT Chad report: the death of two farmers in the raid");
    }

    @Test
    void aQuotationIsDirectSpeechWithoutItsMarks() {
        assertThat(said("“We will rebuild the bridge. Nobody will stop us,” Chad said.", "Chad"))
                .containsExactly("DIRECT Chad say: We will rebuild the bridge. Nobody will stop us,");
    }

    @Test
    void theSpeakerMayFollowTheVerb() {
        assertThat(said("“The well is dry and the goats are dying,” said Amina Deby, a shepherd.", "Amina Deby"))
                .containsExactly("DIRECT Amina Deby say: The well is dry and the goats are dying,");
    }

    @Test
    void aColonMayLeadToTheQuotation() {
        assertThat(said("Chad said on Monday: “The border will stay open to all who need help.”", "Chad"))
                .containsExactly("DIRECT Chad say: The border will stay open to all who need help.");
    }

    @Test
    void aSecondQuotationOfTheParagraphGoesOn() {
        assertThat(said("“The border is open,” Chad said. “It will stay open.”", "Chad"))
                .containsExactly("DIRECT Chad say: The border is open,", "DIRECT Chad -: It will stay open.");
    }

    @Test
    void aQuotationThatOpensTheNextParagraphGoesOn() {
        assertThat(said("“The border is open,” Chad said.\n“It will stay open for all of them.”", "Chad"))
                .containsExactly(
                        "DIRECT Chad say: The border is open,", "DIRECT Chad -: It will stay open for all of them.");
    }

    @Test
    void borrowedWordsMakeTheSpeechAroundThemMixed() {
        assertThat(said("Chad said the raid was a “grave mistake” of its neighbour.", "Chad"))
                .containsExactly("MIXED Chad say: the raid was a “grave mistake” of its neighbour");
    }

    @Test
    void aLabelAndWhatItLabelsAreTheContent() {
        assertThat(said("Chad described the raid as a breach of the treaty.", "Chad"))
                .containsExactly("INDIRECT Chad describe: the raid as a breach of the treaty");
    }

    @Test
    void accordingToNamesASpeaker() {
        assertThat(said("According to Chad, nine farmers died in the raid.", "Chad"))
                .containsExactly("INDIRECT Chad accord: nine farmers died in the raid");
        assertThat(said("Nine farmers died in the raid, according to Chad.", "Chad"))
                .containsExactly("INDIRECT Chad accord: Nine farmers died in the raid");
        assertThat(said("Libya shelled the town, in which, according to Chad, nine farmers died.", "Chad", "Libya"))
                .containsExactly("INDIRECT Chad accord: nine farmers died");
    }

    @Test
    void accordingToASourceWithoutACommaEndsWhereAClauseBegins() {
        assertThat(said("According to the ministry the army shelled the town."))
                .containsExactly("INDIRECT (the ministry) accord: the army shelled the town");
        assertThat(said("Nine farmers, according to Chad, died in the raid.", "Chad"))
                .containsExactly("INDIRECT Chad accord: Nine farmers, according to Chad, died in the raid");
    }

    @Test
    void aNamedSourceWithoutACommaEndsWithItsName() {
        assertThat(said("According to the Mill Street Gazette heavy rain has closed the northern road."))
                .containsExactly("INDIRECT (Mill Street Gazette) accord: heavy rain has closed the northern road");
        assertThat(said("According to the Green Lantern dozens of shepherds left the valley."))
                .containsExactly("INDIRECT (Green Lantern) accord: dozens of shepherds left the valley");
    }

    @Test
    void whatIsSeenIsNotTold() {
        assertThat(said("The guard saw a truck at the mill.")).isEmpty();
        assertThat(said("The guard saw that the truck had stopped."))
                .containsExactly("INDIRECT (The guard) see: the truck had stopped");
    }

    @Test
    void whomSomebodyCitesSpeaks() {
        assertThat(said("The agency cited Chad as saying that nine farmers died.", "Chad"))
                .contains("INDIRECT Chad say: nine farmers died");
    }

    @Test
    void aColonReportsWhatASourceSays() {
        assertThat(said("Police: Two held after raid on mill"))
                .containsExactly("INDIRECT (Police) say: Two held after raid on mill");
        assertThat(said("Two held after raid on mill: police"))
                .containsExactly("INDIRECT (police) say: Two held after raid on mill");
        assertThat(said("Update: Two held after raid on mill")).isEmpty();
    }

    @Test
    void theStatementIsWhoeverIssuedIt() {
        assertThat(said(
                        "Chad issued a statement after the raid. “Our patience is not without end,” the statement said.",
                        "Chad"))
                .containsExactly("DIRECT Chad say: Our patience is not without end,");
    }

    @Test
    void aStatementOfSomebodySaysWhatHeSays() {
        assertThat(said("A statement from Chad said that the talks would go on.", "Chad"))
                .containsExactly("INDIRECT Chad say: the talks would go on");
    }

    @Test
    void aSpeakerWhomNobodyKnowsKeepsHisWords() {
        assertThat(said("Residents said that nine farmers died."))
                .containsExactly("INDIRECT (Residents) say: nine farmers died");
    }

    @Test
    void whatSomebodyReportsAnotherToSayIsNested() {
        List<Rendering> renderings = ReadText.of(
                        "Chad said that Libya denied that its shells killed nine farmers.", "Chad", "Libya")
                .renderings();
        assertThat(renderings).hasSize(2);
        assertThat(renderings.get(1).within()).isEqualTo(renderings.get(0).id());
        assertThat(renderings.get(1).verb()).isEqualTo("deny");
        assertThat(renderings.get(1).span().quote()).isEqualTo("its shells killed nine farmers");
    }

    @Test
    void whatNobodySaysIsNoSpeech() {
        for (String unsaid : List.of(
                "Chad did not say that the raid was a mistake.",
                "Chad would say that the raid was a mistake.",
                "Chad tried to say that the raid was a mistake.")) {
            assertThat(ReadText.of(unsaid, "Chad").renderings())
                    .as(unsaid)
                    .isNotEmpty()
                    .allMatch(Thoughts::is)
                    .noneMatch(Thoughts::claims);
        }
        assertThat(ReadText.of("Chad went on to say that the raid was a mistake.", "Chad")
                        .renderings())
                .isNotEmpty()
                .noneMatch(Thoughts::is);
        assertThat(said("The blast claimed ten lives.")).isEmpty();
    }

    /** Each rendering as "[cue] <speaker> content". */
    private static List<String> cues(String text) {
        return ReadText.of(text).renderings().stream()
                .map(r -> "[" + (r.cue() == null ? "-" : r.cue().quote()) + "] <"
                        + (r.speakerSpan() == null ? "-" : r.speakerSpan().quote()) + "> "
                        + r.span().quote())
                .toList();
    }

    @Test
    void twoSingleMarksAreOneDoubleMark() {
        assertThat(said("''The well is dry and the goats are dying,'' Chad said.", "Chad"))
                .containsExactly("DIRECT Chad say: The well is dry and the goats are dying,");
    }

    @Test
    void aCueEndsWithTheMeansAndTheColon() {
        assertThat(cues("The mayor said in an interview that the dam would hold."))
                .containsExactly("[said in an interview] <The mayor> the dam would hold");
        assertThat(cues("The mayor said: “The dam will hold and nobody has to leave.”"))
                .containsExactly("[said:] <The mayor> The dam will hold and nobody has to leave.");
        assertThat(cues("The general vowed to return.")).containsExactly("[vowed] <The general> return");
    }

    @Test
    void aClauseMayStandBehindATimeOrAPlace() {
        assertThat(cues("Lee said during a Friday rally in Lima that Paz once praised the pact."))
                .contains("[said] <Lee> Paz once praised the pact");
    }

    @Test
    void theSpeakerMayBeFoundByTheOrderOfTheWords() {
        assertThat(cues("The meeting failed, said one source in the room."))
                .containsExactly("[said] <one source in the room> The meeting failed");
    }

    @Test
    void whatTellsWhoIsMeantBelongsToTheSpeaker() {
        assertThat(cues("Bakers who closed their shops said that flour was gone."))
                .containsExactly("[said] <Bakers who closed their shops> flour was gone");
    }

    @Test
    void whoSendsALetterSaysWhatItSays() {
        assertThat(cues("The bank sent a letter asking for more time."))
                .containsExactly("[asking for] <The bank> more time");
    }

    @Test
    void aNameBehindAnObjectIsWhatItIsCalled() {
        assertThat(cues("Paz called half of the staff “liars.”"))
                .containsExactly("[called] <Paz> half of the staff “liars.”");
    }

    @Test
    void aNounOfSayingSpeaksForItsOwner() {
        assertThat(cues("The minister's plan to close the port drew anger."))
                .containsExactly("[plan] <The minister> to close the port");
        assertThat(cues("The city made a pledge to open the port."))
                .containsExactly("[made a pledge] <The city> to open the port");
        assertThat(cues("The city went on to call on the bank to wait."))
                .anyMatch(c -> c.startsWith("[went on to call on]"));
        assertThat(cues("Their concern is that the port will close."))
                .containsExactly("[concern] <Their> the port will close");
    }

    @Test
    void anAdjectiveTellsWhatSomebodyThinks() {
        assertThat(cues("The minister is confident that the bridge will hold."))
                .containsExactly("[is confident] <The minister> the bridge will hold");
    }

    @Test
    void evidenceShowsThoughNobodySpeaks() {
        assertThat(cues("Polls show a close contest in the state."))
                .containsExactly("[show] <Polls> a close contest in the state");
        assertThat(cues("The guard showed a pass at the gate.")).isEmpty();
    }

    @Test
    void aThoughtIsNoUtterance() {
        List<Rendering> thoughts =
                ReadText.of("The mayor believes that the dam will hold.").renderings();
        assertThat(thoughts).hasSize(1).allMatch(Thoughts::is);
        List<Rendering> speech =
                ReadText.of("The mayor said that the dam will hold.").renderings();
        assertThat(speech).hasSize(1).noneMatch(Thoughts::is);
    }

    @Test
    void everySpanReadsBack() {
        ReadText read = ReadText.of(
                "😀 Chad said: “The well 😀 is dry. We wait.”\nLibya denied that it fired.", "Chad", "Libya");
        String text = read.article().text();
        for (Rendering r : read.renderings()) {
            int from = read.article().charStart(r.span());
            assertThat(text.substring(from, from + r.span().quote().length()))
                    .isEqualTo(r.span().quote());
        }
        assertThat(read.renderings()).hasSize(2);
    }
}
