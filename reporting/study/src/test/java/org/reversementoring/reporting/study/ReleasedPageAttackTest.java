package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.table.audit.CellIntervals;
import org.reversementoring.anonymisation.table.cell.CellStatus;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.InstrumentId;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.figures.ReleasedFigures;
import org.reversementoring.reporting.study.outcome.QuestionnaireAdministration;
import org.reversementoring.reporting.study.participation.ParticipantFlow;

/** A reader of the printed text who reads its numbers and solves for everybody's change and each hidden count. */
class ReleasedPageAttackTest {

    private static final Instrument ITEM = Instruments.retentionIntention();

    /** Pairs, median before, median change and the ends of the interval. */
    private static final Pattern ROW = Pattern.compile(
            "\\| seniors: [^|]*\\| (\\d+) \\| ([\\d.]+) \\| (-?\\d+) \\| (?:–|(-?\\d+) to (-?\\d+)) \\|");

    /**
     * Seeded small studies. The reader lists all data sets of three of the five points, by an own computation of the row, and keeps those
     * that fit the text; one of the people helps, and knows their own scores.
     */
    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8, 9, 10})
    void nobodysDirectionFollowsFromTheText(int people) {
        Map<List<String>, Map<Integer, Integer>> open = new HashMap<>();
        everyDataSet(new int[people], 0, 0, open);
        Random random = new Random(people);
        for (int study = 0; study < 25; study++) {
            int[] kinds = random.ints(people, 0, 9).toArray();
            String page = Pages.released(of(kinds));
            MatchResult row = ROW.matcher(page).results().findFirst().orElseThrow();
            List<String> printed = IntStream.rangeClosed(1, 5)
                    .mapToObj(group -> String.valueOf(row.group(group)))
                    .toList();
            Map<Integer, Integer> insiders = open.get(printed);
            assertThat(insiders)
                    .as("the row as the reader computes it: %s", printed)
                    .isNotNull();
            for (int insider : kinds) {
                assertThat(insiders).as("%s", printed).containsEntry(insider, 3);
            }
        }
    }

    private static FeasibilityStudy of(int... kinds) {
        List<MeasureAnswers> forms = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            forms.add(MadeUpStudy.form(ITEM, TimePoint.T0, "c" + i, kinds[i] / 3 + 1));
            forms.add(MadeUpStudy.form(ITEM, TimePoint.T1, "c" + i, kinds[i] % 3 + 1));
        }
        return StudyRecord.builder()
                .title("Pilot")
                .addQuestionnaires(QuestionnaireAdministration.beforeAndAfter("seniors", ITEM, kinds.length, forms))
                .build()
                .study();
    }

    private static void everyDataSet(int[] kinds, int filled, int from, Map<List<String>, Map<Integer, Integer>> open) {
        if (filled < kinds.length) {
            for (int kind = from; kind < 9; kind++) {
                kinds[filled] = kind;
                everyDataSet(kinds, filled + 1, kind, open);
            }
            return;
        }
        Map<Integer, Integer> insiders = open.computeIfAbsent(ownRow(kinds), row -> new HashMap<>());
        for (int insider = 0; insider < kinds.length; insider++) {
            int mask = 0;
            for (int other = 0; other < kinds.length; other++) {
                int change = kinds[other] % 3 - kinds[other] / 3;
                mask |= other == insider || change == 0 ? 0 : change > 0 ? 1 : 2;
            }
            insiders.merge(kinds[insider], mask, (a, b) -> a | b);
        }
    }

    /** The row by hand: middles, and of nine or more the third from either end, rounded outward to odd steps of four. */
    private static List<String> ownRow(int... kinds) {
        int n = kinds.length;
        int[] before = Arrays.stream(kinds).map(kind -> kind / 3 + 1).sorted().toArray();
        int[] change =
                Arrays.stream(kinds).map(kind -> kind % 3 - kind / 3).sorted().toArray();
        int twice = before[(n - 1) / 2] + before[n / 2];
        int low = change[(n - 1) / 2];
        int high = change[n / 2];
        int middle = low > 0 ? low : Math.min(high, 0);
        String ofBefore = twice % 2 == 0 ? String.valueOf(twice / 2) : twice / 2 + ".5";
        return n < 9
                ? List.of(n + "", ofBefore, middle + "", "null", "null")
                : List.of(n + "", ofBefore, middle + "", odd(change[2]) + "", -odd(-change[n - 3]) + "");
    }

    private static int odd(int steps) {
        int odd = Math.floorMod(steps, 2) == 1 ? steps : steps - 1;
        return odd <= -3 ? -4 : odd;
    }

    /** Every study of the house: no printed count has fewer than three on a side, and no hidden cell is determined. */
    @Test
    void noHiddenCountFollowsFromTheText() {
        for (FeasibilityStudy study : List.of(
                MadeUpStudy.record().study().judged(MadeUpStudy.rule()),
                MadeUpOutcomes.record().study(),
                sixty(60, 40, 3),
                sixty(9, 7, 4))) {
            String page = Pages.released(study);
            Pattern.compile("\\| (\\d+) \\| (\\d+) \\| (?:under 1|over 99|\\d+)% \\|")
                    .matcher(page)
                    .results()
                    .forEach(line -> {
                        int number = Integer.parseInt(line.group(1));
                        assertThat(number).isGreaterThanOrEqualTo(3);
                        assertThat(Integer.parseInt(line.group(2)) - number).isGreaterThanOrEqualTo(3);
                    });
            assertThat(page).doesNotContain(" 0 of ", "| 100%", "| 0%");
            ReleasedFigures figures = study.report().figures();
            assertThat(figures.isSafe()).isTrue();
            CellIntervals intervals = CellIntervals.of(figures.tables());
            for (String cell : figures.tables().cells()) {
                boolean open = figures.tables().status(cell) == CellStatus.HIDDEN
                        || figures.tables().status(cell) == CellStatus.UNPRINTED;
                if (open && intervals.interval(cell).isDetermined()) {
                    assertThat(intervals.interval(cell).least()).as(cell).isGreaterThanOrEqualTo(3);
                }
            }
        }
    }

    /** So many agreed, each of them answers so many questionnaires but a few who do not; 80 were invited. */
    private static FeasibilityStudy sixty(int people, int measures, int missing) {
        Instrument aim = Instruments.aim();
        List<QuestionnaireAdministration> questionnaires = new ArrayList<>();
        Random random = new Random(7);
        for (int measure = 0; measure < measures; measure++) {
            Instrument own = Instrument.builder()
                    .from(aim)
                    .id(InstrumentId.of("own-" + measure))
                    .questionnaire(InstrumentId.of("own-" + measure))
                    .title("Own measure " + measure)
                    .build();
            List<MeasureAnswers> forms = new ArrayList<>();
            for (TimePoint time : List.of(TimePoint.T0, TimePoint.T1)) {
                for (int i = 0; i < people - missing - measure % 3; i++) {
                    int[] values =
                            random.ints(4, 1, time == TimePoint.T0 ? 5 : 6).toArray();
                    forms.add(MadeUpStudy.form(own, time, "c" + i, values));
                }
            }
            questionnaires.add(QuestionnaireAdministration.beforeAndAfter("mentors", own, people, forms)
                    .ranked(measure == 0 ? OutcomeRank.PRIMARY : OutcomeRank.SECONDARY));
        }
        List<MeasureAnswers> once = new ArrayList<>();
        for (int i = 0; i < people - missing; i++) {
            once.add(MadeUpStudy.form(aim, TimePoint.T1, "c" + i, i % 2 + 3, 4, 4, i % 2 + 3));
        }
        return StudyRecord.builder()
                .title("Pilot")
                .participation(List.of(
                        ParticipantFlow.of("mentors", people + 20, people + 10, people, people, people - missing)))
                .questionnaires(questionnaires)
                .addQuestionnaires(QuestionnaireAdministration.once("mentors", aim, Fraction.of(4), people, once))
                .build()
                .study();
    }

    /** A harmless study of sixty shows its flow, its counts, its medians and its intervals. */
    @Test
    void aStudyOfSixtyShowsItsNumbers() {
        assertThat(Pages.released(sixty(60, 2, 5)))
                .contains(
                        "| mentors | 80 | 70 | 60 | not shown | 55 | not shown |",
                        "| mentors: completed of agreed | 55 | 60 | 92% |",
                        "| mentors: Acceptability of Intervention Measure (AIM): 4 or above | 27 | 55 | 49% |",
                        "| mentors: Acceptability of Intervention Measure (AIM) | 55 |",
                        "| mentors: Own measure 0, primary | 55 |",
                        "at least 95.",
                        "below 0.05");
    }

    /** Sixty people and forty measures: ten seconds on one core at most. */
    @Test
    void theAuditOfALargeStudyIsFast() {
        FeasibilityStudy study = sixty(60, 40, 4);
        long start = System.nanoTime();
        int length = Pages.released(study).length();
        long seconds = (System.nanoTime() - start) / 1_000_000_000L;
        System.out.println("disclosure audit of 60 people and 40 measures: " + (System.nanoTime() - start) / 1_000_000L
                + " ms, page of " + length + " characters");
        assertThat(seconds).isLessThan(10);
    }
}
