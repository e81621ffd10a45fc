package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.outcome.QuestionnaireAdministration;
import org.reversementoring.reporting.study.participation.FlowStage;
import org.reversementoring.reporting.study.participation.Participant;
import org.reversementoring.reporting.study.participation.ParticipationLog;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.HodgesLehmann;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.PairedScores;
import org.reversementoring.reporting.study.statistics.PairedTestsTest;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;
import org.reversementoring.reporting.study.statistics.SignedRankTest;
import org.reversementoring.reporting.study.statistics.TestResult;
import org.reversementoring.reporting.study.statistics.ZeroMethod;

class StudyPropertyTest {

    private static final BigDecimal P95 = new BigDecimal("0.95");

    /** Against all sign vectors one by one, ranks counted naively; both zero rules. Kills an untied or an uncentred rank. */
    @Property(tries = 300)
    void exactPIsTheShareOfSignsAsExtreme(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = -3, max = 3) Integer> changes) {
        for (ZeroMethod rule : ZeroMethod.values()) {
            TestResult result = SignedRankTest.exact(rule).of(scores(changes));
            assertThat(result.p().doubleValue()).isEqualTo(byEnumeration(changes, rule));
        }
    }

    /** The middle of all means of two changes, each with itself once: written out and sorted. */
    @Property(tries = 300)
    void theShiftIsTheMiddleOfAllMeansOfTwo(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = -4, max = 4) Integer> changes) {
        List<Double> means = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            for (int j = i; j < changes.size(); j++) {
                means.add((changes.get(i) + changes.get(j)) / 2.0);
            }
        }
        List<Double> sorted = means.stream().sorted().toList();
        int size = sorted.size();
        double middle = (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
        Fraction shift = HodgesLehmann.of(scores(changes), P95).estimate();
        assertThat(shift.numerator().doubleValue() / shift.denominator().doubleValue())
                .isEqualTo(middle);
    }

    /** Turning every change round turns the shift round and leaves each two-sided p as it was. */
    @Property(tries = 200)
    void nothingDependsOnTheDirection(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = -4, max = 4) Integer> changes) {
        PairedComparison one = PairedComparison.of(scores(changes), AlternativeHypothesis.TWO_SIDED, P95);
        PairedComparison other = PairedComparison.of(
                scores(changes.stream().map(each -> -each).toList()), AlternativeHypothesis.TWO_SIDED, P95);
        assertThat(Fraction.of(0).minus(one.shift().estimate()))
                .isEqualTo(other.shift().estimate());
        for (int i = 0; i < one.tests().size(); i++) {
            assertThat(one.tests().get(i).p())
                    .isEqualByComparingTo(other.tests().get(i).p());
        }
    }

    /** More events move both bounds up; more confidence moves them apart. */
    @Property(tries = 200)
    void intervalsAreMonotone(
            @ForAll @IntRange(min = 1, max = 60) int people, @ForAll @IntRange(min = 0, max = 59) int some) {
        int events = some % people;
        for (RateInterval.Method method : RateInterval.Method.values()) {
            RateInterval fewer = RateInterval.of(method, new Proportion(events, people), P95);
            RateInterval more = RateInterval.of(method, new Proportion(events + 1, people), P95);
            assertThat(fewer.lower()).isLessThanOrEqualTo(more.lower());
            assertThat(fewer.upper()).isLessThanOrEqualTo(more.upper());
            RateInterval wider = RateInterval.of(method, new Proportion(events, people), new BigDecimal("0.99"));
            assertThat(wider.lower()).isLessThanOrEqualTo(fewer.lower());
            assertThat(wider.upper()).isGreaterThanOrEqualTo(fewer.upper());
        }
    }

    /** The shift's bounds hold the estimate and widen with the level. */
    @Property(tries = 200)
    void theShiftLiesWithinItsBounds(
            @ForAll @Size(min = 2, max = 14) List<@IntRange(min = -4, max = 4) Integer> changes) {
        HodgesLehmann.Bounds narrow = HodgesLehmann.of(scores(changes), new BigDecimal("0.8"))
                .interval()
                .orElseThrow();
        HodgesLehmann shift = HodgesLehmann.of(scores(changes), P95);
        HodgesLehmann.Bounds wide = shift.interval().orElseThrow();
        assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
        assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
        assertThat(narrow.lower()).isLessThanOrEqualTo(shift.estimate());
        assertThat(narrow.upper()).isGreaterThanOrEqualTo(shift.estimate());
        assertThat(narrow.attained()).isLessThanOrEqualTo(wide.attained());
    }

    /** Whatever came back, from nobody to more than were asked: a report without odd values and without a code. */
    @Property(tries = 60)
    void theReportHasNoOddValueAndNoCode(
            @ForAll("forms") List<MeasureAnswers> forms, @ForAll @IntRange(min = 1, max = 9) int expected) {
        FeasibilityStudy study = StudyRecord.builder()
                .title("Pilot")
                .participation(ParticipationLog.of(IntStream.range(0, expected)
                                .mapToObj(i -> Participant.of(
                                        MadeUpStudy.MARK + i,
                                        i % 2 == 0 ? "mentors" : "mentees",
                                        List.of(FlowStage.values()).get(i % 5)))
                                .toList())
                        .groups())
                .questionnaires(List.of(
                        QuestionnaireAdministration.beforeAndAfter("mentors", Instruments.cbiWork(), expected, forms),
                        QuestionnaireAdministration.beforeAndAfter(
                                        "mentors", Instruments.mentorConfidence(), expected, forms)
                                .withDomains(QuestionnaireAdministration.SEVEN_DOMAINS),
                        QuestionnaireAdministration.once(
                                "mentors", Instruments.aim(), Fraction.of(7, 2), expected, forms)))
                .build()
                .study();
        for (String page :
                List.of(Pages.markdown(study), Pages.html(study), Pages.released(study), Pages.releasedHtml(study))) {
            assertThat(page).doesNotContain("NaN", "null", "Infinity", "Optional", "E-", MadeUpStudy.MARK);
        }
    }

    /** A report with few people is the same for all answers they may have given: nothing of a group below the floor is told. */
    @Property(tries = 60)
    void whatFewPeopleSaidDoesNotShow(
            @ForAll @IntRange(min = 1, max = 2) int people, @ForAll @LongRange(min = 0) long seed) {
        assertThat(few(people, new Random(seed))).isEqualTo(few(people, new Random(~seed)));
    }

    private static String few(int people, Random random) {
        List<MeasureAnswers> forms = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            for (Instrument instrument :
                    List.of(Instruments.cbiWork(), Instruments.mentorConfidence(), Instruments.aim())) {
                for (TimePoint time : List.of(TimePoint.T0, TimePoint.T1)) {
                    forms.add(form(instrument, time, i, random, false));
                }
            }
        }
        return Pages.releasedHtml(StudyRecord.builder()
                .title("Pilot")
                .questionnaires(List.of(
                        QuestionnaireAdministration.beforeAndAfter(
                                "mentors", Instruments.cbiWork(), people, of(forms, Instruments.cbiWork())),
                        QuestionnaireAdministration.beforeAndAfter(
                                        "mentors",
                                        Instruments.mentorConfidence(),
                                        people,
                                        of(forms, Instruments.mentorConfidence()))
                                .withDomains(QuestionnaireAdministration.SEVEN_DOMAINS),
                        QuestionnaireAdministration.once(
                                "mentors", Instruments.aim(), Fraction.of(7, 2), people, of(forms, Instruments.aim()))))
                .build()
                .study());
    }

    private static List<MeasureAnswers> of(List<MeasureAnswers> forms, Instrument instrument) {
        return forms.stream()
                .filter(form -> form.questionnaire().equals(instrument.questionnaire()))
                .toList();
    }

    /** Forms of three questionnaires at two times, some half answered, some codes repeated. */
    @Provide
    Arbitrary<List<MeasureAnswers>> forms() {
        return Arbitraries.longs()
                .flatMap(seed -> Arbitraries.integers().between(0, 40).map(size -> {
                    Random random = new Random(seed);
                    List<Instrument> instruments =
                            List.of(Instruments.cbiWork(), Instruments.mentorConfidence(), Instruments.aim());
                    List<MeasureAnswers> forms = new ArrayList<>();
                    for (int i = 0; i < size; i++) {
                        forms.add(form(
                                instruments.get(random.nextInt(3)),
                                List.of(TimePoint.values()).get(random.nextInt(2)),
                                random.nextInt(12),
                                random,
                                random.nextInt(4) == 0));
                    }
                    return forms;
                }));
    }

    private static MeasureAnswers form(Instrument instrument, TimePoint time, int person, Random random, boolean gaps) {
        int[] values = instrument.items().stream()
                .mapToInt(item -> gaps && random.nextBoolean()
                        ? -1
                        : item.scale()
                                .options()
                                .get(random.nextInt(item.scale().options().size()))
                                .value())
                .toArray();
        return MadeUpStudy.form(instrument, time, MadeUpStudy.MARK + person, values);
    }

    private static PairedScores scores(List<Integer> changes) {
        return PairedTestsTest.scores(
                changes.stream().mapToInt(Integer::intValue).toArray());
    }

    private static double byEnumeration(List<Integer> changes, ZeroMethod rule) {
        List<Integer> ranked = changes.stream()
                .filter(change -> rule == ZeroMethod.PRATT || change != 0)
                .toList();
        List<Integer> moved = ranked.stream().filter(change -> change != 0).toList();
        List<Double> ranks = moved.stream()
                .map(change -> 0.5
                        + ranked.stream()
                                .mapToDouble(other -> Math.abs(other) < Math.abs(change)
                                        ? 1
                                        : Math.abs(other) == Math.abs(change) ? 0.5 : 0)
                                .sum())
                .toList();
        double observed = Math.abs(sum(ranks, i -> moved.get(i) > 0));
        int extreme = 0;
        for (int signs = 0; signs < 1 << moved.size(); signs++) {
            int pattern = signs;
            extreme += Math.abs(sum(ranks, i -> (pattern >> i & 1) == 1)) >= observed ? 1 : 0;
        }
        return (double) extreme / (1 << moved.size());
    }

    private static double sum(List<Double> ranks, IntPredicate rises) {
        return IntStream.range(0, ranks.size())
                .mapToDouble(i -> rises.test(i) ? ranks.get(i) : -ranks.get(i))
                .sum();
    }
}
