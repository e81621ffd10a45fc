package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.study.analysis.PairFigures;
import org.reversementoring.reporting.study.analysis.PaperFigures;
import org.reversementoring.reporting.study.analysis.PatternAnalysis;
import org.reversementoring.reporting.study.analysis.TeamAnalyses;
import org.reversementoring.reporting.study.coding.CodeList;
import org.reversementoring.reporting.study.coding.ConcernSheet;
import org.reversementoring.reporting.study.comparison.BaselineRow;
import org.reversementoring.reporting.study.comparison.BaselineTable;
import org.reversementoring.reporting.study.delivery.PaperDelivery;
import org.reversementoring.reporting.study.figures.Effort;
import org.reversementoring.reporting.study.missing.MeasurementStatus;
import org.reversementoring.reporting.study.missing.MissingPattern;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.results.ResultStatus;
import org.reversementoring.reporting.study.results.TeamResults;
import org.reversementoring.reporting.study.results.TidyResult;

/**
 * "Not recorded" differs from 0 everywhere. Law, for everything that a study counts: what nobody wrote down is no number 0, neither in the
 * team's page nor in its table; what was written down as none is one in both. Each case is two studies that differ in this alone.
 */
class NotRecordedTest {

    /**
     * One thing to count.
     *
     * @param what its name in messages
     * @param notRecorded a study in which nobody wrote it down
     * @param none a study in which none was written down
     * @param line the line of the page, as it begins
     * @param column its column, which has 0 in it
     * @param outcome its row in the table
     * @param estimand the number of that row
     */
    private record Case(
            String what,
            FeasibilityStudy notRecorded,
            FeasibilityStudy none,
            String line,
            int column,
            String outcome,
            String estimand) {

        @Override
        public String toString() {
            return what;
        }
    }

    private static FeasibilityStudy flow(ParticipantFlow flow) {
        return FeasibilityStudy.builder().title("Pilot").addParticipation(flow).build();
    }

    private static FeasibilityStudy analysed(TeamAnalyses.Builder analyses) {
        return FeasibilityStudy.builder().title("Pilot").build().analysed(analyses.build());
    }

    private static FeasibilityStudy paper(String cells) {
        return analysed(TeamAnalyses.builder()
                .paper(PaperFigures.of(PaperDelivery.read(
                        new StringReader("code,in_person,harm_mentee,mentor_minutes\nqa1," + cells + "\n")))));
    }

    private static FeasibilityStudy effort(List<Effort> times) {
        return StudyRecord.builder().title("Pilot").effort(times).build().study();
    }

    private static FeasibilityStudy cycles(MentoringCycle cycle) {
        return StudyRecord.builder().title("Pilot").addCycles(cycle).build().study();
    }

    private static FeasibilityStudy baseline(List<Optional<Fraction>> sessions) {
        return analysed(TeamAnalyses.builder()
                .baseline(new BaselineTable(
                        List.of("all"), List.of(2), List.of(BaselineRow.scores("sessions", List.of(sessions))))));
    }

    private static FeasibilityStudy categories(Optional<String> of) {
        return analysed(TeamAnalyses.builder()
                .baseline(new BaselineTable(
                        List.of("all"),
                        List.of(2),
                        List.of(BaselineRow.categories("post", List.of("day", "night"), List.of(List.of(of, of)))))));
    }

    private static FeasibilityStudy pattern(MeasurementStatus last) {
        return analysed(TeamAnalyses.builder()
                .addPatterns(new PatternAnalysis(
                        "mood",
                        MissingPattern.of(
                                List.of(TimePoint.T0, TimePoint.T1),
                                Collections.nCopies(2, List.of(MeasurementStatus.MEASURED, last))))));
    }

    private static FeasibilityStudy sheet(String after) {
        String lines = "study,code,time,day,named\n" + "Pilot,qa1,T0,2026-01-05,time\n" + after;
        return StudyRecord.builder()
                .title("Pilot")
                .addConcerns(ConcernSheet.read(new StringReader(lines), "Pilot", "mentors", CodeList.concerns()))
                .build()
                .study();
    }

    private static FeasibilityStudy pairs(int from, int to) {
        return FeasibilityStudy.builder()
                .title("Pilot")
                .pairs(PairFigures.of(MadeUpPairs.pairs().subList(from, to)))
                .build();
    }

    static Stream<Case> cases() {
        String harm = "Harm reported on the side of the mentee";
        MentoringCycle answered = MadeUpStudy.answered(1, 45);
        return Stream.of(
                new Case(
                        "invited",
                        flow(ParticipantFlow.ofAgreed("mentors", 0, 0, 0)),
                        flow(ParticipantFlow.of("mentors", 0, 0, 0, 0, 0)),
                        "mentors",
                        1,
                        "invited",
                        "headcount"),
                new Case(
                        "eligible",
                        flow(ParticipantFlow.ofAgreed("mentors", 0, 0, 0)),
                        flow(ParticipantFlow.of("mentors", 5, 0, 0, 0, 0)),
                        "mentors",
                        2,
                        "eligible",
                        "headcount"),
                new Case(
                        "harm in cycles",
                        cycles(answered),
                        cycles(MadeUpStudy.followedUp(
                                answered, FollowUpPoint.T1, MadeUpPairs.DAY.plusDays(10), HarmCheck.Outcome.NO_HARM)),
                        harm,
                        1,
                        harm,
                        "proportion"),
                new Case("harm on paper", paper("yes,,5"), paper("yes,no harm,5"), harm, 1, harm, "proportion"),
                new Case(
                        "in person on paper",
                        paper("not recorded,no harm,5"),
                        paper("no,no harm,5"),
                        "Met in person",
                        1,
                        "Met in person",
                        "proportion"),
                new Case(
                        "minutes on paper",
                        paper("yes,no harm,"),
                        paper("yes,no harm,0"),
                        "mentor",
                        2,
                        "time beyond the meeting",
                        "median"),
                new Case(
                        "minutes by role",
                        effort(List.of()),
                        effort(List.of(new Effort(Effort.Role.MENTOR, 0))),
                        "mentor",
                        2,
                        "time beyond the meeting",
                        "median"),
                new Case(
                        "scores at baseline",
                        baseline(List.of(Optional.empty(), Optional.empty())),
                        baseline(List.of(Optional.of(Fraction.ZERO), Optional.of(Fraction.ZERO))),
                        "sessions, median",
                        1,
                        "sessions",
                        "median"),
                new Case(
                        "categories at baseline",
                        categories(Optional.empty()),
                        categories(Optional.of("day")),
                        "post: night",
                        1,
                        "post: night",
                        "proportion"),
                new Case(
                        "missing at a time",
                        pattern(MeasurementStatus.NOT_DUE),
                        pattern(MeasurementStatus.MEASURED),
                        "Missing at T1",
                        1,
                        "mood: missing, of those whose time has come",
                        "proportion"),
                new Case(
                        "a code after",
                        sheet("Pilot,qa1,T1,2026-02-05,\n"),
                        sheet("Pilot,qa1,T1,2026-02-05,none\n"),
                        CodeList.concerns().codes().get(0).label(),
                        3,
                        "",
                        ""),
                new Case(
                        "a meeting that was missed, of pairs without a plan",
                        pairs(5, 6),
                        pairs(0, 1),
                        "Pairs: a meeting was missed",
                        1,
                        "a meeting was missed",
                        "proportion"));
    }

    private static List<List<String>> lines(FeasibilityStudy study, String line) {
        List<List<String>> found = new ArrayList<>();
        study.teamReport()
                .document()
                .sections()
                .forEach(section -> section.blocks(Block.Table.class)
                        .forEach(table -> table.rows().stream()
                                .filter(row -> row.get(0).startsWith(line))
                                .forEach(found::add)));
        return found;
    }

    private static boolean isZero(String cell) {
        return cell.matches("0( of .*| \\(.*)?");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onThePage(Case each) {
        assertThat(lines(each.none(), each.line())).anyMatch(row -> isZero(row.get(each.column())));
        assertThat(lines(each.notRecorded(), each.line())).noneMatch(row -> isZero(row.get(each.column())));
    }

    private static Stream<TidyResult> rows(FeasibilityStudy study, Case each) {
        return TeamResults.of(study).results().stream()
                .filter(row -> row.outcome().equals(each.outcome())
                        && row.estimand().equals(each.estimand())
                        && row.timeFrom().filter("T0"::equals).isEmpty());
    }

    private static boolean isZero(TidyResult row) {
        return row.estimate().number().filter(number -> number.signum() == 0).isPresent();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void inTheTable(Case each) {
        if (each.outcome().isEmpty()) {
            return;
        }
        assertThat(rows(each.none(), each)).isNotEmpty().anyMatch(NotRecordedTest::isZero);
        assertThat(rows(each.notRecorded(), each)).noneMatch(NotRecordedTest::isZero);
    }

    /** Law: in the table a number stands beside the word "shown" and nowhere else, so no blank can be read as 0. Every study of these tests. */
    @Test
    void aNumberIsShownOrAWordStandsInItsPlace() {
        Stream.concat(
                        cases().flatMap(each -> Stream.of(each.none(), each.notRecorded())),
                        Stream.of(
                                MadeUpAnalyses.study(),
                                MadeUpOutcomes.record().study(),
                                MadeUpPairs.record().study()))
                .flatMap(study -> TeamResults.of(study).results().stream())
                .flatMap(row -> Stream.of(row.estimate(), row.lower(), row.upper(), row.n()))
                .forEach(value ->
                        assertThat(value.number().isPresent()).isEqualTo(value.status() == ResultStatus.SHOWN));
    }

    /** Law: each cell of the team's tables says something; a dash or a word stands where there is no number. */
    @Test
    void noCellOfThePageIsEmpty() {
        Stream.concat(
                        cases().flatMap(each -> Stream.of(each.none(), each.notRecorded())),
                        Stream.of(
                                MadeUpAnalyses.study(),
                                MadeUpOutcomes.record().study(),
                                MadeUpPairs.record().study()))
                .flatMap(study -> study.teamReport().document().sections().stream())
                .flatMap(section -> section.blocks(Block.Table.class).stream())
                .forEach(table -> assertThat(table.rows())
                        .as(table.caption())
                        .allSatisfy(row -> assertThat(row).noneMatch(String::isBlank)));
    }
}
