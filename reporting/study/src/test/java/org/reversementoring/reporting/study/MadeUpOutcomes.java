package org.reversementoring.reporting.study;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.coding.BenefitLog;
import org.reversementoring.reporting.study.coding.CodeList;
import org.reversementoring.reporting.study.coding.ConcernSheet;
import org.reversementoring.reporting.study.coding.NarrativeSheet;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.outcome.QuestionnaireAdministration;

/** A study of outcomes: twelve mentors and ten seniors, made up. Whatever is personal begins with {@link MadeUpStudy#MARK}. */
final class MadeUpOutcomes {

    static final String TITLE = "Made-up outcomes";
    private static final String MARK = MadeUpStudy.MARK;

    private MadeUpOutcomes() {}

    static StudyRecord record() {
        return StudyRecord.builder()
                .title(TITLE)
                .addQuestionnaires(
                        QuestionnaireAdministration.atEachTime("seniors", Instruments.cbiWork(), 10, burnout()),
                        atEachTime(Instruments.retentionIntention(), OutcomeRank.PRIMARY, 10, 3, 3, 4),
                        atEachTime(Instruments.earlyRetirementIntention(), OutcomeRank.EXPLORATORY, 10, 3, 3, 2),
                        atEachTime(Instruments.generativity(), OutcomeRank.SECONDARY, 7, 3, 4, 4),
                        once(Instruments.intentionToChange(), TimePoint.T1, 4),
                        once(Instruments.changeMade(), TimePoint.T2, 3))
                .addConcerns(
                        sheet("mentors", CodeList.concerns(), OutcomeRank.SECONDARY, concerns()),
                        sheet("mentors", CodeList.barriers(), OutcomeRank.EXPLORATORY, barriers()))
                .addNarratives(
                        NarrativeSheet.read(new StringReader(narratives()), TITLE, "seniors", CodeList.narrative()))
                .addBenefits(BenefitLog.read(new StringReader(benefits()), TITLE, "seniors", CodeList.benefits()))
                .build();
    }

    private static ConcernSheet sheet(String group, CodeList codes, OutcomeRank rank, String lines) {
        return ConcernSheet.read(new StringReader("study,code,time,day,named\n" + lines), TITLE, group, codes)
                .ranked(rank);
    }

    /** Twelve anticipate hierarchy and none experiences it; four expect time and keep it, two fear for their career. */
    private static String concerns() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            lines.append(line(i, "T0", "2026-01-05", "hierarchy" + (i < 4 ? " time" : "") + (i > 9 ? " career" : "")));
            lines.append(line(i, "T1", "2026-02-05", i < 4 ? "time" : i > 7 ? "burden" : "none"));
        }
        return lines.toString();
    }

    /** Asked before only. */
    private static String barriers() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            lines.append(line(i, "T0", "2026-01-05", i < 6 ? "no-time" : i == 11 ? "" : "none"));
        }
        return lines.toString();
    }

    private static String narratives() {
        StringBuilder lines = new StringBuilder("study,code,time,day,coder1,coder2\n");
        for (int i = 0; i < 10; i++) {
            lines.append(line(i, "T0", "2026-01-05", "individual-cause," + (i == 0 ? "none" : "individual-cause")));
            if (i > 3) {
                lines.append(line(i, "T1", "2026-03-05", "institutional-cause own-part,institutional-cause own-part"));
            }
        }
        return lines.toString();
    }

    private static String benefits() {
        StringBuilder lines = new StringBuilder("study,code,who,benefit\n");
        for (int i = 0; i < 10; i++) {
            String start = TITLE + "," + MARK + "-" + i + ",";
            lines.append(start).append(i < 5 ? "senior,knowledge" : "none,").append('\n');
            lines.append(start).append(i == 1 ? "patient,safety" : "none,").append('\n');
        }
        return lines.toString();
    }

    private static String line(int person, String time, String day, String rest) {
        return TITLE + "," + MARK + "-" + person + "," + time + "," + day + "," + rest + "\n";
    }

    private static List<MeasureAnswers> burnout() {
        List<MeasureAnswers> forms = new ArrayList<>();
        for (TimePoint time : TimePoint.values()) {
            for (int i = 0; i < 10; i++) {
                int value = i < 5 ? 75 - 25 * List.of(TimePoint.values()).indexOf(time) : 25;
                int[] values = {value, value, value, value, value, value, 100 - value};
                forms.add(MadeUpStudy.form(Instruments.cbiWork(), time, MARK + "-" + i, values));
            }
        }
        return forms;
    }

    private static QuestionnaireAdministration atEachTime(
            Instrument instrument, OutcomeRank rank, int people, int... values) {
        List<MeasureAnswers> forms = new ArrayList<>();
        for (TimePoint time : TimePoint.values()) {
            int came = time == TimePoint.T2 ? people : 10;
            for (int i = 0; i < came; i++) {
                int value = values[List.of(TimePoint.values()).indexOf(time)] + (i % 3 == 0 ? 1 : i % 3 == 1 ? 0 : -1);
                forms.add(MadeUpStudy.form(instrument, time, MARK + "-" + i, value));
            }
        }
        return QuestionnaireAdministration.atEachTime("seniors", instrument, 10, forms)
                .ranked(rank);
    }

    private static QuestionnaireAdministration once(Instrument instrument, TimePoint time, int value) {
        List<MeasureAnswers> forms = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            forms.add(MadeUpStudy.form(instrument, time, MARK + "-" + i, i % 2 == 0 ? value : value - 1));
        }
        return QuestionnaireAdministration.builder()
                .group("seniors")
                .instrument(instrument)
                .expected(10)
                .addTimes(time)
                .answers(forms)
                .build();
    }
}
