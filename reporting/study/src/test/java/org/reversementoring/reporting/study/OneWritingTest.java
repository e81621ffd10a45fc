package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Identities;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.SubscaleId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.reporting.study.figures.StudyFinding;
import org.reversementoring.reporting.study.outcome.Observation;
import org.reversementoring.reporting.study.outcome.Pairing;
import org.reversementoring.reporting.study.outcome.QuestionnaireCsv;
import org.reversementoring.reporting.study.participation.FlowStage;
import org.reversementoring.reporting.study.participation.Participant;
import org.reversementoring.reporting.study.participation.ParticipationLog;

/** The law of one writing for each identity, in files from people: a second writing of a code is a fault with both lines. */
class OneWritingTest {

    /** Writings that are identifiers each, and one identity with {@code bike-07}. */
    static Stream<String> identifiers() {
        return Stream.of(
                "BIKE-07",
                "Bike-07",
                "bIKE-07",
                "b\u0131ke-07",
                "b\u0130ke-07",
                "\u0412\u0406\u041A\u0415-07",
                "\u0392\u0399\u039A\u0395-07",
                "\u0432\u0456\u043A\u0435-07",
                "bike\u201007",
                "bike\u201307",
                "bike\u221207",
                "bike-\u0660\u0667");
    }

    /** Writings that are no identifiers even alone. */
    static Stream<String> odd() {
        return Stream.of(
                "bike\u200B-07",
                "\uFEFFbike-07",
                "bike-07\u2060",
                "bi\u00ADke-07",
                "\uFF42ike-07",
                "bike-\u2070\u2077",
                "bike-07\u00A0",
                "\u202Ebike-07",
                "bi\u043Ae-07",
                "bik\u03B5-07",
                "bike-07\uDB40\uDC61",
                "bike\u0007-07");
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    void aLogNamesBothLines(String writing) {
        assertThat(Identities.key(writing)).isEqualTo("bike-07");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log("bike-07", "x", writing))
                .withMessage(
                        "participation log line 4, column 1 (code): must be written as in line 2, but differs only by"
                                + " case, spaces or look-alike letters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParticipationLog.of(List.of(
                        Participant.of("bike-07", "mentors", FlowStage.AGREED),
                        Participant.of(writing, "mentors", FlowStage.AGREED))))
                .withMessage(
                        "participation log: each code must have one writing, but code 2 of 2 differs from code 1 only"
                                + " by case, spaces or look-alike letters");
    }

    @ParameterizedTest
    @MethodSource("odd")
    void aCodeThatPrintsLikeAnotherIsNone(String writing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log(writing))
                .withMessageStartingWith("participation log line 2, column 1 (code): must ")
                .withMessageNotContaining("-0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Participant.of(writing, "mentors", FlowStage.AGREED))
                .withMessageStartingWith("participant: code must ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet(writing, "T0"))
                .withMessageStartingWith("answer sheet line 2, column 1 (code): must ")
                .withMessageNotContaining("-0");
    }

    @Test
    void blanksAroundACellAreNoDifference() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log("bird07", "bird07 "))
                .withMessageEndingWith("each person must have one line, but the code came before");
        assertThat(log(" bird07", "bird08\t").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    void aSheetNamesBothLines(String writing) {
        assertThat(sheet("bike-07", "T0", "bike-07", "T1")).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet("bike-07", "T0", "x", "T0", writing, "T1"))
                .withMessage(
                        "answer sheet line 4, column 1 (code): must be written as in line 2, but differs only by case, spaces"
                                + " or look-alike letters");
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    void aPairInTwoWritingsIsCountedAndNotPaired(String writing) {
        List<Observation> before = List.of(score("bike-07"), score("a"), score("b"));
        Pairing pairing = Pairing.of("aim", before, List.of(score(writing), score("a"), score("b")));
        assertThat(pairing.scores().orElseThrow().size()).isEqualTo(2);
        assertThat(pairing.findings()).containsExactly(new StudyFinding(StudyFinding.Kind.SEVERAL_WRITINGS, "aim", 1));
        Pairing once = Pairing.of("aim", List.of(score("bike-07"), score(writing)), List.of());
        assertThat(once.findings()).contains(new StudyFinding(StudyFinding.Kind.SEVERAL_WRITINGS, "aim", 1));
        assertThat(once.findings()).extracting(StudyFinding::kind).doesNotContain(StudyFinding.Kind.BEFORE_ONLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"group of BIKE-07", "\u0412\u0406\u041A\u0415-07", "b\u0131ke-07", "team \uFF42ike-07"})
    void aPrintedTextMustNotHoldACodeInAnyWriting(String group) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParticipationLog.of(List.of(Participant.of("bike-07", group, FlowStage.AGREED))))
                .withMessageContaining("must not have a person's code in them");
    }

    @Test
    void aStudyHasNoCycleTwice() {
        MenteeId mentee = MenteeId.of("s");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudyRecord.builder()
                        .title("Pilot")
                        .addCycles(
                                MentoringCycle.propose(CycleId.of("c-1"), mentee, Guides.sevenDomains()),
                                MentoringCycle.propose(CycleId.of("C-1"), mentee, Guides.sevenDomains()))
                        .build())
                .withMessage(
                        "study: each cycle must have one writing, but cycle 2 of 2 differs from cycle 1 only by case,"
                                + " spaces or look-alike letters");
    }

    private static ParticipationLog log(String... codes) {
        StringBuilder csv = new StringBuilder("code,group,stage\n");
        Stream.of(codes).forEach(code -> csv.append(code).append(",mentors,agreed\n"));
        return ParticipationLog.read(new StringReader(csv.toString()));
    }

    private static List<MeasureAnswers> sheet(String... codesAndTimes) {
        StringBuilder csv = new StringBuilder("code,time,1,2,3,4\n");
        for (int i = 0; i < codesAndTimes.length; i += 2) {
            csv.append(codesAndTimes[i])
                    .append(',')
                    .append(codesAndTimes[i + 1])
                    .append(",1,2,3,4\n");
        }
        return QuestionnaireCsv.read(new StringReader(csv.toString()), Instruments.aim());
    }

    private static Observation score(String code) {
        MeasureAnswers form = sheet(code, "T0").get(0);
        return new Observation(PairingCode.of(code), Instruments.aim().score(form, SubscaleId.WHOLE));
    }
}
