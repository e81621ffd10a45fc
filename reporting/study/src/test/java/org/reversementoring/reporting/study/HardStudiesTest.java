package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.reporting.study.figures.Effort;
import org.reversementoring.reporting.study.outcome.QuestionnaireAdministration;
import org.reversementoring.reporting.study.participation.ParticipantFlow;

/** Studies that go wrong, or are small, or large: each is a report without an odd value and without an empty cell. */
class HardStudiesTest {

    private static final Instrument AIM = Instruments.aim();
    private static final Instrument CBI = Instruments.cbiWork();
    private static final Instrument CONFIDENCE = Instruments.mentorConfidence();

    @Test
    void eachIsAReport() {
        for (Map.Entry<String, FeasibilityStudy> study : studies().entrySet()) {
            String markdown = Pages.markdown(study.getValue());
            assertThat(markdown).as(study.getKey()).doesNotContain("|  |", "| |", " 1 people", " 1 measures");
            assertThat(Pages.html(study.getValue()))
                    .as(study.getKey())
                    .doesNotContain("<td></td>", "></th>", "<p></p>", "viewBox=\"0 0 680 0\"");
            for (String page : List.of(markdown, Pages.html(study.getValue()))) {
                assertThat(page)
                        .as(study.getKey())
                        .doesNotContain("NaN", "Infinity", "null", "Optional", "E-", "\uFFFD", MadeUpStudy.MARK);
            }
        }
    }

    private static Map<String, FeasibilityStudy> studies() {
        Map<String, FeasibilityStudy> studies = new LinkedHashMap<>();
        for (int people : List.of(1, 2, 4, 5, 9, 10, 13, 200, 201)) {
            studies.put("people-" + people, study(people, i -> i));
        }
        studies.put("all-equal", study(6, i -> 0));
        studies.put("all-equal-12", study(12, i -> 0));
        studies.put(
                "nobody-completed",
                StudyRecord.builder()
                        .title("Pilot")
                        .participation(List.of(
                                ParticipantFlow.of("mentors", 8, 7, 6, 3, 0),
                                ParticipantFlow.of("mentees", 5, 5, 0, 0, 0)))
                        .questionnaires(List.of(QuestionnaireAdministration.beforeAndAfter(
                                "mentors", CBI, 6, forms(CBI, TimePoint.T0, 6, i -> i))))
                        .cycles(List.of(MadeUpStudy.prepared(1)))
                        .build()
                        .study());
        studies.put(
                "empty-arm",
                StudyRecord.builder()
                        .title("Pilot")
                        .participation(List.of(ParticipantFlow.of("mentors", 0, 0, 0, 0, 0)))
                        .questionnaires(List.of(
                                QuestionnaireAdministration.beforeAndAfter("mentors", CONFIDENCE, 6, List.of())
                                        .withDomains(QuestionnaireAdministration.SEVEN_DOMAINS),
                                QuestionnaireAdministration.beforeAndAfter("mentors", CBI, 6, List.of()),
                                QuestionnaireAdministration.once("mentors", AIM, Fraction.of(7, 2), 6, List.of())))
                        .build()
                        .study());
        studies.put("half-answered", halfAnswered());
        studies.put("duplicate-codes", duplicates());
        studies.put("mixed-scales", mixedScales());
        studies.put(
                "one-cycle",
                StudyRecord.builder()
                        .title("Pilot")
                        .cycles(List.of(MadeUpStudy.finished(1, 45, HarmCheck.Outcome.HARM)))
                        .effort(List.of(new Effort(Effort.Role.MENTOR, 0)))
                        .build()
                        .study());
        return studies;
    }

    private static FeasibilityStudy study(int people, IntUnaryOperator answer) {
        List<QuestionnaireAdministration> measurements = new ArrayList<>();
        for (Instrument instrument : List.of(CONFIDENCE, CBI)) {
            List<MeasureAnswers> forms = new ArrayList<>(forms(instrument, TimePoint.T0, people, answer));
            forms.addAll(forms(instrument, TimePoint.T1, people, i -> answer.applyAsInt(i) * 2));
            QuestionnaireAdministration measurement =
                    QuestionnaireAdministration.beforeAndAfter("mentors", instrument, people, forms);
            measurements.add(
                    instrument.equals(CONFIDENCE)
                            ? measurement.withDomains(QuestionnaireAdministration.SEVEN_DOMAINS)
                            : measurement);
        }
        measurements.add(QuestionnaireAdministration.once(
                "mentors", AIM, Fraction.of(7, 2), people, forms(AIM, TimePoint.T1, people, answer)));
        return StudyRecord.builder()
                .title("Pilot of " + people)
                .participation(List.of(ParticipantFlow.of("mentors", people, people, people, people, people)))
                .questionnaires(measurements)
                .build()
                .study();
    }

    /** The answer chooses an option of each item, round and round. */
    private static List<MeasureAnswers> forms(
            Instrument instrument, TimePoint time, int people, IntUnaryOperator answer) {
        return IntStream.range(0, people)
                .mapToObj(person -> MadeUpStudy.form(
                        instrument,
                        time,
                        MadeUpStudy.MARK + person,
                        instrument.items().stream()
                                .mapToInt(item -> item.scale()
                                        .options()
                                        .get(answer.applyAsInt(person)
                                                % item.scale().options().size())
                                        .value())
                                .toArray()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static FeasibilityStudy halfAnswered() {
        List<MeasureAnswers> forms = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            forms.add(MadeUpStudy.form(CONFIDENCE, TimePoint.T0, "c" + i, 3, 3, 3, -1, -1, -1, -1));
            forms.add(MadeUpStudy.form(CONFIDENCE, TimePoint.T1, "c" + i, 4, i == 0 ? -1 : 4, 4, 4, 4, 4, 4));
        }
        return StudyRecord.builder()
                .title("Pilot")
                .questionnaires(List.of(QuestionnaireAdministration.beforeAndAfter("mentors", CONFIDENCE, 6, forms)
                        .withDomains(QuestionnaireAdministration.SEVEN_DOMAINS)))
                .build()
                .study();
    }

    private static FeasibilityStudy duplicates() {
        List<MeasureAnswers> forms = forms(CBI, TimePoint.T0, 7, i -> i);
        forms.addAll(forms(CBI, TimePoint.T1, 7, i -> i + 1));
        forms.addAll(forms(CBI, TimePoint.T1, 2, i -> i));
        return StudyRecord.builder()
                .title("Pilot")
                .questionnaires(List.of(QuestionnaireAdministration.beforeAndAfter("mentors", CBI, 12, forms)))
                .build()
                .study();
    }

    private static FeasibilityStudy mixedScales() {
        List<MeasureAnswers> forms = forms(CBI, TimePoint.T0, 6, i -> i);
        forms.addAll(forms(CONFIDENCE, TimePoint.T1, 6, i -> i));
        forms.add(MeasureAnswers.builder()
                .from(MadeUpStudy.form(CBI, TimePoint.T1, "v", 0, 0, 0, 0, 0, 0, 0))
                .version("9.9")
                .person(PairingCode.of("w"))
                .build());
        return StudyRecord.builder()
                .title("Pilot")
                .questionnaires(List.of(QuestionnaireAdministration.beforeAndAfter("mentors", CBI, 6, forms)))
                .build()
                .study();
    }
}
