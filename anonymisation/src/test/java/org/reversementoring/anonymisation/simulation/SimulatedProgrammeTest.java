package org.reversementoring.anonymisation.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.Score;

/** The same seed gives the same programme, and its answers are those of the model. */
class SimulatedProgrammeTest {

    private static final int CYCLES = 2_000;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final ProgrammeModel PLAIN = ProgrammeModel.standard()
            .withHabits(AnswerHabits.independent(3, 7, 15, 40, 35))
            .withShift(TrueShift.none());

    @Test
    void same_seed_gives_the_same_cycles_in_any_order_and_on_any_thread() {
        ProgrammeModel model =
                ProgrammeModel.standard().withDropOut(DropOut.of("0.1", "0.1", "0.1"), DropOut.of("0.1", "0.1", "0.1"));
        List<SimulatedCycle> forwards =
                SimulatedProgramme.of(model, 7).cycles(50).toList();
        List<SimulatedCycle> backwards = new ArrayList<>();
        for (int number = 49; number >= 0; number--) {
            backwards.add(0, SimulatedProgramme.of(model, 7).cycle(number));
        }
        SimulatedProgramme shared = SimulatedProgramme.of(model, 7);
        List<SimulatedCycle> threads =
                LongStream.range(0, 50).parallel().mapToObj(shared::cycle).collect(Collectors.toList());
        threads.sort(Comparator.comparing(SimulatedCycle::number));

        assertThat(backwards).isEqualTo(forwards);
        assertThat(threads).isEqualTo(forwards);
    }

    /** Read off the first run on 2026-11-23; equal on another machine, for the algorithm and the derivation are fixed. */
    @Test
    void first_panel_of_seed_1_is_known() {
        Collation first = SimulatedProgramme.of(PLAIN, 1).cycle(0).collation().orElseThrow();

        assertThat(Raw.rows(first).stream()
                        .map(row -> row.stream()
                                .map(mark -> String.valueOf(mark.orElse(0)))
                                .collect(Collectors.joining()))
                        .toList())
                .containsExactly("3523455", "4445543", "3454254", "5454341", "4354554", "3454424");
    }

    @Test
    void seeds_and_numbers_have_streams_of_their_own() {
        SimulatedProgramme programme = SimulatedProgramme.of(PLAIN, 1);
        // With the seed unmixed, cycle 1 of seed s would be cycle 0 of seed s + golden ratio.
        SimulatedProgramme movedOn = SimulatedProgramme.of(PLAIN, 1 + 0x9E3779B97F4A7C15L);

        List<List<List<OptionalInt>>> panels = new ArrayList<>();
        programme
                .cycles(20)
                .forEach(cycle -> panels.add(Raw.rows(cycle.collation().orElseThrow())));
        movedOn.cycles(20)
                .forEach(cycle -> panels.add(Raw.rows(cycle.collation().orElseThrow())));

        assertThat(panels).doesNotHaveDuplicates();
    }

    @Test
    void an_injected_generator_decides_alone() {
        SimulatedCycle one = SimulatedProgramme.of(PLAIN, 1).cycle(3, new SplittableRandom(9));
        SimulatedCycle other = SimulatedProgramme.of(PLAIN, 2).cycle(3, new SplittableRandom(9));

        assertThat(one).isEqualTo(other);
    }

    /** 2,000 panels of six on seven questions: 84,000 marks, each with the weights of the model whatever makes mentors alike. */
    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, 0", "0, 0.5", "0.3, 0.7"})
    void marks_have_the_shares_of_the_weights(BigDecimal consensus, BigDecimal halo) {
        ProgrammeModel model = PLAIN.withHabits(
                PLAIN.habits().withAgreement(consensus, BigDecimal.ZERO).withHalo(halo));
        // Marks of a panel are dependent, so that only one of each panel, and another question each time, is counted.
        long[] counts = new long[6];
        SimulatedProgramme.of(model, 11).cycles(3L * CYCLES).forEach(cycle -> {
            int question = (int) (cycle.number() % 7);
            counts[
                    Raw.rows(cycle.collation().orElseThrow())
                            .get(0)
                            .get(question)
                            .orElseThrow()]++;
        });
        int[] weights = {0, 3, 7, 15, 40, 35};
        for (int mark = 1; mark <= 5; mark++) {
            assertThat(Raw.plausible(counts[mark], 3L * CYCLES, weights[mark] * 10_000L))
                    .as("mark %s: %s", mark, counts[mark])
                    .isTrue();
        }
    }

    @Test
    void full_consensus_makes_every_panel_unanimous_whatever_the_leniency() {
        ProgrammeModel model = PLAIN.withHabits(PLAIN.habits()
                .withAgreement(BigDecimal.ONE, BigDecimal.ZERO)
                .withHalo(HALF)
                .withLeniency(4));
        SimulatedProgramme.of(model, 3)
                .cycles(CYCLES)
                .forEach(cycle -> assertThat(Raw.rows(cycle.collation().orElseThrow()))
                        .containsOnly(Raw.rows(cycle.collation().orElseThrow()).get(0)));
    }

    @Test
    void agreed_marks_lean_to_the_ends_if_told_so() {
        ProgrammeModel model =
                PLAIN.withHabits(AnswerHabits.independent(0, 1, 1, 1, 0).withAgreement(BigDecimal.ONE, HALF));
        // Weights leave the ends out, so each 1 or 5 is an agreed mark at an end: one half of questions, a quarter
        // each.
        long[] counts = new long[6];
        SimulatedProgramme.of(model, 5)
                .cycles(CYCLES)
                .forEach(cycle ->
                        Raw.rows(cycle.collation().orElseThrow()).get(0).forEach(mark -> counts[mark.orElseThrow()]++));
        assertThat(Raw.plausible(counts[1], 7L * CYCLES, 250_000)).isTrue();
        assertThat(Raw.plausible(counts[5], 7L * CYCLES, 250_000)).isTrue();
    }

    /** Without consensus the marks of a mentor on two questions agree with probability halo² + (1 - halo²) · Σp². */
    @Test
    void halo_raises_the_agreement_between_questions() {
        double same = 0.03 * 0.03 + 0.07 * 0.07 + 0.15 * 0.15 + 0.4 * 0.4 + 0.35 * 0.35;
        long last = -1;
        for (String halo : List.of("0", "0.25", "0.5", "0.75", "1")) {
            ProgrammeModel model = PLAIN.withHabits(PLAIN.habits().withHalo(new BigDecimal(halo)));
            long equal = SimulatedProgramme.of(model, 13)
                    .cycles(2L * CYCLES)
                    .map(cycle -> Raw.rows(cycle.collation().orElseThrow()).get(0))
                    .filter(row -> row.get(0).equals(row.get(1)))
                    .count();
            double h = Double.parseDouble(halo);
            long expected = Math.round((h * h + (1 - h * h) * same) * 1_000_000);
            assertThat(Raw.plausible(equal, 2L * CYCLES, expected))
                    .as("halo %s: %s", halo, equal)
                    .isTrue();
            assertThat(equal).isGreaterThan(last);
            last = equal;
        }
    }

    /** Both of two mentors give the agreed mark with probability consensus², else they agree by chance, Σp². */
    @Test
    void consensus_raises_the_agreement_between_mentors() {
        double same = 0.03 * 0.03 + 0.07 * 0.07 + 0.15 * 0.15 + 0.4 * 0.4 + 0.35 * 0.35;
        for (double consensus : new double[] {0, 0.5, 0.8}) {
            ProgrammeModel model =
                    PLAIN.withHabits(PLAIN.habits().withAgreement(BigDecimal.valueOf(consensus), BigDecimal.ZERO));
            long equal = SimulatedProgramme.of(model, 17)
                    .cycles(2L * CYCLES)
                    .map(cycle -> Raw.rows(cycle.collation().orElseThrow()))
                    .filter(rows -> rows.get(0).get(0).equals(rows.get(1).get(0)))
                    .count();
            long expected = Math.round((consensus * consensus + (1 - consensus * consensus) * same) * 1_000_000);
            assertThat(Raw.plausible(equal, 2L * CYCLES, expected)).isTrue();
        }
    }

    /** With weight on the middle alone, a mark is 3 + leniency: -2 to 2, each for a fifth of mentors, the same on all questions. */
    @Test
    void leniency_moves_all_marks_of_a_mentor() {
        ProgrammeModel model =
                PLAIN.withHabits(AnswerHabits.independent(0, 0, 1, 0, 0).withLeniency(2));
        long[] counts = new long[6];
        SimulatedProgramme.of(model, 19)
                .cycles(CYCLES)
                .flatMap(cycle -> Raw.rows(cycle.collation().orElseThrow()).stream())
                .forEach(row -> {
                    assertThat(row).containsOnly(row.get(0));
                    counts[row.get(0).orElseThrow()]++;
                });
        for (int mark = 1; mark <= 5; mark++) {
            assertThat(Raw.plausible(counts[mark], 6L * CYCLES, 200_000)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.1, 0", "0, 0.2", "0.05, 0.1", "1, 0", "0, 1"})
    void declined_marks_have_their_share(BigDecimal declining, BigDecimal silent) {
        ProgrammeModel model = PLAIN.withHabits(PLAIN.habits().withDeclined(declining, silent));
        long declined = SimulatedProgramme.of(model, 23)
                .cycles(2L * CYCLES)
                .filter(cycle ->
                        Raw.rows(cycle.collation().orElseThrow()).get(0).get(0).isEmpty())
                .count();
        BigDecimal expected =
                BigDecimal.ONE.subtract(BigDecimal.ONE.subtract(declining).multiply(BigDecimal.ONE.subtract(silent)));
        assertThat(Raw.plausible(
                        declined, 2L * CYCLES, expected.movePointRight(6).longValue()))
                .isTrue();
    }

    @Test
    void endorsements_have_their_share() {
        ProgrammeModel model = PLAIN.withFindings(5, new BigDecimal("0.3"));
        long endorsed = SimulatedProgramme.of(model, 29)
                .cycles(CYCLES)
                .flatMap(cycle -> cycle.collation().orElseThrow().endorsements().stream())
                .map(Endorsement::findings)
                .mapToLong(List::size)
                .sum();
        assertThat(Raw.plausible(endorsed, 30L * CYCLES, 300_000)).isTrue();
    }

    @Test
    void people_are_lost_at_each_stage_by_its_share() {
        ProgrammeModel model = PLAIN.withDropOut(DropOut.of("0.2", "0.1", "0.3"), DropOut.of("0.15", "0.05", "0.25"));
        long[] mentors = new long[4];
        long[] mentees = new long[4];
        SimulatedProgramme.of(model, 31).cycles(2L * CYCLES).forEach(cycle -> {
            add(mentees, cycle.mentee());
            if (cycle.collation().isPresent()) {
                add(mentors, cycle.mentors());
                assertThat(cycle.collation().orElseThrow().interview().panel().size())
                        .isEqualTo(cycle.mentors().agreed());
                assertThat(cycle.confidence()).hasSize(cycle.mentors().started());
                assertThat(cycle.confidence().stream()
                                .filter(answers -> answers.after().isPresent()))
                        .hasSize(cycle.mentors().completed());
            }
        });
        assertThat(Raw.plausible(mentors[1], mentors[0], 800_000)).isTrue();
        assertThat(Raw.plausible(mentors[2], mentors[1], 900_000)).isTrue();
        assertThat(Raw.plausible(mentors[3], mentors[2], 700_000)).isTrue();
        assertThat(Raw.plausible(mentees[1], mentees[0], 850_000)).isTrue();
        assertThat(Raw.plausible(mentees[2], mentees[1], 950_000)).isTrue();
        assertThat(Raw.plausible(mentees[3], mentees[2], 750_000)).isTrue();
    }

    private static void add(long[] sums, SimulatedAttendance attendance) {
        sums[0] += attendance.invited();
        sums[1] += attendance.agreed();
        sums[2] += attendance.started();
        sums[3] += attendance.completed();
    }

    @Test
    void nobody_is_lost_and_nothing_changes_unless_told_so() {
        SimulatedProgramme.of(PLAIN, 37).cycles(200).forEach(cycle -> {
            assertThat(cycle.mentors()).isEqualTo(new SimulatedAttendance(6, 6, 6, 6));
            assertThat(cycle.mentee()).isEqualTo(new SimulatedAttendance(1, 1, 1, 1));
            cycle.confidence()
                    .forEach(answers -> assertThat(answers.after().orElseThrow().answers())
                            .isEqualTo(answers.before().answers()));
        });
    }

    /** Evenly spread answers: of five, four can rise and four can fall, so 0.8 · 0.5 - 0.8 · 0.25 = 0.2 points an answer. */
    @Test
    void true_shift_is_the_one_that_is_stated() {
        TrueShift shift = new TrueShift(List.of(1, 1, 1, 1, 1), HALF, new BigDecimal("0.25"));
        assertThat(shift.expected()).isEqualByComparingTo("0.2");

        long risen = 0;
        long fallen = 0;
        List<SimulatedCycle> cycles =
                SimulatedProgramme.of(PLAIN.withShift(shift), 41).cycles(CYCLES).toList();
        for (SimulatedCycle cycle : cycles) {
            BeforeAndAfter answers = cycle.awareness().orElseThrow();
            int change = first(answers.after().orElseThrow()) - first(answers.before());
            assertThat(change).isBetween(-1, 1);
            risen += change > 0 ? 1 : 0;
            fallen += change < 0 ? 1 : 0;
            assertThat(Instruments.menteeAwareness().score(answers.before())).isInstanceOf(Score.Scored.class);
        }
        assertThat(Raw.plausible(risen, CYCLES, 400_000)).isTrue();
        assertThat(Raw.plausible(fallen, CYCLES, 200_000)).isTrue();
    }

    private static int first(MeasureAnswers answers) {
        return answers.answers().get(0).value().orElseThrow();
    }

    @Test
    void raw_values_are_masked() {
        SimulatedCycle cycle = SimulatedProgramme.of(PLAIN, 43).cycle(0);

        assertThat(cycle).hasToString("SimulatedCycle[0, ***]");
        assertThat(cycle.awareness().orElseThrow()).hasToString("BeforeAndAfter[***]");
    }

    @Test
    void numbers_out_of_range_are_refused() {
        BigDecimal over = new BigDecimal("1.1");
        AnswerHabits habits = PLAIN.habits();
        assertRefused(() -> AnswerHabits.independent(0, 0), "weights of marks");
        assertRefused(() -> AnswerHabits.independent(-1, 3), "weights of marks");
        assertRefused(() -> habits.withAgreement(over, BigDecimal.ZERO), "consensus");
        assertRefused(() -> habits.withAgreement(BigDecimal.ZERO, over), "share of agreed marks at the ends");
        assertRefused(() -> habits.withHalo(new BigDecimal("-0.1")), "halo");
        assertRefused(() -> habits.withHalo(new BigDecimal("0.1234567")), "halo");
        assertRefused(() -> habits.withLeniency(11), "leniency");
        assertRefused(() -> habits.withDeclined(over, BigDecimal.ZERO), "share of declined marks");
        assertRefused(() -> habits.withDeclined(BigDecimal.ZERO, over), "share of silent mentors");
        assertRefused(() -> DropOut.of("1.1", "0", "0"), "share of those who refuse");
        assertRefused(() -> DropOut.of("0", "1.1", "0"), "share of those who leave");
        assertRefused(() -> DropOut.of("0", "0", "-1"), "share of those who are lost");
        assertRefused(() -> new TrueShift(List.of(1, 1), HALF, HALF), "weights of answers before");
        assertRefused(() -> new TrueShift(List.of(1, 1, 1, 1, 1), HALF, over), "share of falling answers");
        assertRefused(
                () -> new TrueShift(List.of(1, 1, 1, 1, 1), HALF, new BigDecimal("0.6")), "share of changing answers");
        assertRefused(() -> PLAIN.withPanelSizes(List.of()), "panel sizes");
        assertRefused(() -> PLAIN.withPanelSizes(List.of(25)), "panel sizes");
        assertRefused(() -> PLAIN.withFindings(101, HALF), "findings");
        assertRefused(() -> PLAIN.withFindings(1, over), "share of endorsements");
        assertRefused(() -> PLAIN.withHabits(AnswerHabits.independent(1, 1, 1)), "topic");
        assertRefused(() -> new SimulatedAttendance(3, 4, 0, 0), "attendance");
        assertRefused(() -> SimulatedProgramme.of(PLAIN, 1).cycles(-1), "number of cycles");
        assertRefused(() -> SimulatedProgramme.of(PLAIN, 1).cycle(-1), "number of a cycle");
    }

    private static void assertRefused(Runnable call, String subject) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(subject);
    }
}
