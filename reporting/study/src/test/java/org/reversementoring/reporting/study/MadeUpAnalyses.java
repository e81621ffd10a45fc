package org.reversementoring.reporting.study;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.agreement.AgreementInterval;
import org.reversementoring.reporting.study.agreement.BootstrapPlan;
import org.reversementoring.reporting.study.analysis.AgreementAnalysis;
import org.reversementoring.reporting.study.analysis.ArmAnalysis;
import org.reversementoring.reporting.study.analysis.GroupAnalysis;
import org.reversementoring.reporting.study.analysis.PairedSensitivityAnalysis;
import org.reversementoring.reporting.study.analysis.PaperFigures;
import org.reversementoring.reporting.study.analysis.PatternAnalysis;
import org.reversementoring.reporting.study.analysis.RateSensitivityAnalysis;
import org.reversementoring.reporting.study.analysis.TeamAnalyses;
import org.reversementoring.reporting.study.comparison.ArmComparison;
import org.reversementoring.reporting.study.comparison.BaselineRow;
import org.reversementoring.reporting.study.comparison.BaselineTable;
import org.reversementoring.reporting.study.comparison.GroupScores;
import org.reversementoring.reporting.study.comparison.KruskalWallisTest;
import org.reversementoring.reporting.study.comparison.RankSumTest;
import org.reversementoring.reporting.study.comparison.TwoArms;
import org.reversementoring.reporting.study.delivery.PaperDelivery;
import org.reversementoring.reporting.study.missing.IncompletePair;
import org.reversementoring.reporting.study.missing.MeasurementStatus;
import org.reversementoring.reporting.study.missing.MissingPattern;
import org.reversementoring.reporting.study.missing.PairedSensitivity;
import org.reversementoring.reporting.study.missing.ProportionSensitivity;
import org.reversementoring.reporting.study.power.PrecisionPlan;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedScores;
import org.reversementoring.reporting.study.statistics.PairedTest;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;

/** Everything that a team may analyse, of a made-up study with two arms at three sites. */
public final class MadeUpAnalyses {

    static final BigDecimal P95 = new BigDecimal("0.95");

    private MadeUpAnalyses() {}

    /** The study of the other tests with all analyses. */
    public static FeasibilityStudy study() {
        return MadeUpStudy.record().study().analysed(all());
    }

    public static TeamAnalyses all() {
        return TeamAnalyses.builder()
                .baseline(baseline())
                .addArms(
                        ArmAnalysis.of(
                                "change of confidence",
                                "programme",
                                "waiting list",
                                ArmComparison.of(
                                        TwoArms.ofWhole(List.of(3, 4, 2, 5, 3, 4), List.of(0, 1, 2, -1, 0, 1)),
                                        RankSumTest.twoSided(),
                                        P95)),
                        new ArmAnalysis(
                                "change of wellbeing",
                                "programme",
                                "waiting list",
                                Optional.of("site"),
                                ArmComparison.of(bySite(), RankSumTest.twoSided(), P95)))
                .addGroups(new GroupAnalysis(
                        "confidence after",
                        List.of("north", "south", "west"),
                        KruskalWallisTest.of(GroupScores.ofWhole(
                                List.of(List.of(4, 5, 5, 3), List.of(2, 3, 3, 4), List.of(1, 2, 2, 3))))))
                .addPatterns(new PatternAnalysis("confidence", pattern()))
                .addPairedSensitivities(PairedSensitivityAnalysis.of(
                        "confidence", eightRose(), new BigDecimal("0.05"), Fraction.of(1, 2)))
                .addRateSensitivities(new RateSensitivityAnalysis(
                        "would do it again", new ProportionSensitivity(new Proportion(8, 10), 4)))
                .addPrecision(
                        PrecisionPlan.anyRate(RateInterval.Method.WILSON, new BigDecimal("0.3"), P95),
                        PrecisionPlan.mean(new BigDecimal("1.2"), new BigDecimal("1"), P95))
                .addAgreements(
                        new AgreementAnalysis(
                                "narratives",
                                AgreementInterval.cohensKappa(
                                        codes("aabbababab"),
                                        codes("aabbabbbaa"),
                                        BootstrapPlan.standard(),
                                        new Random(7))),
                        new AgreementAnalysis(
                                "concerns",
                                AgreementInterval.cohensKappa(
                                        codes("aaa"), codes("aab"), BootstrapPlan.standard(), new Random(7))))
                .paper(PaperFigures.of(paper()))
                .build();
    }

    /** The third site has nobody in the second arm. */
    private static TwoArms bySite() {
        return new TwoArms(List.of(
                stratum(List.of(2, 3, 1), List.of(0, 1, 1)),
                stratum(List.of(4, 2, 3), List.of(2, 0, 1)),
                stratum(List.of(5), List.of())));
    }

    private static TwoArms.Stratum stratum(List<Integer> first, List<Integer> second) {
        return new TwoArms.Stratum(
                first.stream().map(Fraction::of).toList(),
                second.stream().map(Fraction::of).toList());
    }

    /** Of one person of the first arm the age is not recorded, and of the second arm nobody's specialty is. */
    private static BaselineTable baseline() {
        return new BaselineTable(
                List.of("programme", "waiting list"),
                List.of(6, 6),
                List.of(
                        BaselineRow.scores(
                                "age in years", List.of(ages(31, 34, 28, 40, 37, -1), ages(30, 33, 45, 29, 38, 36))),
                        BaselineRow.categories(
                                "specialty",
                                List.of("surgery", "medicine"),
                                List.of(words("surgery", 4, "medicine", 2), words("surgery", 0, "", 6))),
                        BaselineRow.scores(
                                "sessions before", List.of(ages(0, 0, 0, 0, 0, 0), ages(-1, -1, -1, -1, -1, -1)))));
    }

    private static List<Optional<Fraction>> ages(int... ages) {
        return IntStream.of(ages)
                .mapToObj(age -> age < 0 ? Optional.<Fraction>empty() : Optional.of(Fraction.of(age)))
                .toList();
    }

    private static List<Optional<String>> words(String one, int ones, String other, int others) {
        List<Optional<String>> words = new ArrayList<>();
        for (int i = 0; i < ones; i++) {
            words.add(Optional.of(one));
        }
        for (int i = 0; i < others; i++) {
            words.add(Optional.of(other).filter(word -> !word.isEmpty()));
        }
        return words;
    }

    /** Seven have all times, two drop out, one comes back, and of two the last time is not due. */
    private static MissingPattern pattern() {
        return MissingPattern.of(
                List.of(TimePoint.T0, TimePoint.T1, TimePoint.T2),
                Stream.of(times("+++", 7), times("+--", 2), times("+-+", 1), times("++.", 2))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<List<MeasurementStatus>> times(String signs, int people) {
        List<MeasurementStatus> person = signs.chars()
                .mapToObj(sign -> switch (sign) {
                    case '+' -> MeasurementStatus.MEASURED;
                    case '-' -> MeasurementStatus.MISSING;
                    default -> MeasurementStatus.NOT_DUE;
                })
                .toList();
        return Collections.nCopies(people, person);
    }

    private static PairedSensitivity eightRose() {
        return new PairedSensitivity(
                PairedScores.of(List.of(1, 2, 3, 1, 2, 3, 2, 3), List.of(2, 3, 4, 2, 3, 4, 3, 4)),
                IntStream.range(0, 3)
                        .mapToObj(i -> IncompletePair.beforeOnly(Fraction.of(2)))
                        .toList(),
                Fraction.of(1),
                Fraction.of(5),
                PairedTest.SIGNED_RANK,
                AlternativeHypothesis.TWO_SIDED);
    }

    private static List<String> codes(String letters) {
        return letters.chars().mapToObj(Character::toString).toList();
    }

    /** Nobody wrote down whether a goal was set; one gave 0 minutes. */
    static PaperDelivery paper() {
        return PaperDelivery.read(new StringReader("""
                code,in_person,goal_set,harm_mentee,meeting_minutes,mentor_minutes
                qa1,yes,,no harm,41,0
                qa2,no,,no harm,,33
                qa3,,not recorded,not recorded,62,
                qa4,yes,,unease,not recorded,not recorded
                """));
    }
}
