package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.render.Renderers;
import org.reversementoring.reporting.study.outcome.QuestionnaireAdministration;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.statistics.PairedScores;

/** A study of more people than an exact test takes: it has a report with outcomes, which says how p was computed. */
class ManyPeopleTest {

    private static String team(int people, String language) {
        Instrument instrument = Instruments.retentionIntention();
        Random random = new Random(19);
        List<MeasureAnswers> forms = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            for (TimePoint time : List.of(TimePoint.T0, TimePoint.T1)) {
                List<OptionalInt> values = instrument.items().stream()
                        .map(item ->
                                OptionalInt.of(1 + random.nextInt(4) + (time == TimePoint.T1 ? random.nextInt(2) : 0)))
                        .toList();
                forms.add(instrument.answers(PairingCode.of("p" + person), time, values));
            }
        }
        FeasibilityStudy study = StudyRecord.builder()
                .title("A made-up study")
                .addParticipation(ParticipantFlow.ofAgreed("mentors", people, people, people))
                .addQuestionnaires(QuestionnaireAdministration.beforeAndAfter("mentors", instrument, people, forms))
                .build()
                .study();
        assertThat(Renderers.markdown().render(study.report().document())).contains("Median");
        Document page = study.teamReport().document(language);
        return Renderers.markdown().render(page);
    }

    @Test
    void aLargeStudySaysWhereItsPComesFrom() {
        assertThat(team(PairedScores.MOST_EXACT + 1, "en"))
                .contains("Of more than 2,000 people, p of the signed-rank test comes from the normal distribution.")
                .contains("doi 10.2307/3001968");
        assertThat(team(PairedScores.MOST_EXACT + 1, "de"))
                .contains("Bei mehr als 2.000 Menschen kommt p des Vorzeichen-Rang-Tests aus der Normalverteilung.")
                .contains("doi 10.1080/01621459.1959.10501526");
    }

    @Test
    void aSmallStudyDoesNotSpeakOfIt() {
        assertThat(team(60, "en")).doesNotContain("normal distribution");
        assertThat(team(60, "de")).doesNotContain("Normalverteilung");
    }
}
