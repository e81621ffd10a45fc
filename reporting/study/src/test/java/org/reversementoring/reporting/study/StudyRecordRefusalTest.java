package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.outcome.QuestionnaireAdministration;
import org.reversementoring.reporting.study.participation.ParticipantFlow;

/** Records that cannot be of one study. */
class StudyRecordRefusalTest {

    private static final Instrument AIM = Instruments.aim();
    private static final Fraction CUT = Fraction.of(7, 2);

    @Test
    void refusesWhatCannotBeOneStudy() {
        QuestionnaireAdministration once = QuestionnaireAdministration.once("mentors", AIM, CUT, 6, List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudyRecord.builder()
                        .title("Pilot")
                        .addQuestionnaires(once, once)
                        .build())
                .withMessage("study: each questionnaire must come once, but one is repeated");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudyRecord.builder()
                        .title("Pilot")
                        .addCycles(MadeUpStudy.prepared(1), MadeUpStudy.prepared(1))
                        .build())
                .withMessage("study: each cycle must come once, but one is repeated");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudyRecord.builder()
                        .title("Pilot")
                        .addParticipation(
                                ParticipantFlow.ofAgreed("a", 1, 1, 1), ParticipantFlow.ofAgreed("a", 1, 1, 1))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudyRecord.builder().title(" ").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionnaireAdministration.once("mentors", AIM, Fraction.of(6), 6, List.of()))
                .withMessage("measurement by aim: cut must be a score of 1..5 measured once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionnaireAdministration.once(" ", AIM, CUT, 6, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionnaireAdministration.once("m", AIM, CUT, 0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> once.withDomains(List.of("a", "b", "c", "d")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionnaireAdministration.beforeAndAfter("m", AIM, 6, List.of())
                        .withDomains(List.of("a", "b", "c", "c")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionnaireAdministration.builder()
                        .group("m")
                        .instrument(AIM)
                        .expected(6)
                        .addTimes(TimePoint.T1, TimePoint.T0)
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionnaireAdministration.beforeAndAfter("m", AIM, 6, List.of())
                        .withDomains(List.of("a", "b", "c", "d"))
                        .withDomains(List.of("e", "f", "g", "h")))
                .withMessage("measurement by aim: has its domains already");
    }
}
