package org.reversementoring.anonymisation.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.count;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.maximum;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.median;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.minimum;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.order;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.standardDeviation;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.sum;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.reversementoring.anonymisation.reconstruction.figure.Marks;
import org.reversementoring.anonymisation.reconstruction.figure.PublishedFigure;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;
import org.reversementoring.anonymisation.reconstruction.figure.RespondentGroup;
import org.reversementoring.anonymisation.reconstruction.figure.Statistic;
import org.reversementoring.core.Fraction;

class ReconstructionAuditPropertyTest {

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void agreesExactlyWithOrderedWorlds(@ForAll Random random) {
        RandomReport report = new RandomReport(random);
        OrderedWorlds worlds = report.worlds();
        ReconstructionResult result = report.audit().conclude();

        assertThat(result.isConsistent()).as(report.toString()).isEqualTo(worlds.worlds.signum() > 0);
        if (result instanceof ReconstructionResult.Consistent consistent) {
            assertThat(consistent.worlds()).as(report.toString()).isEqualTo(worlds.worlds);
            assertThat(consistent.leakage())
                    .as(report.toString())
                    .isEqualTo(new Leakage(
                            Fraction.of(worlds.likeliestBefore, worlds.before),
                            Fraction.of(worlds.likeliestAfter, worlds.after)));
            for (int mentor = 1; mentor <= report.mentors; mentor++) {
                BigInteger[] after = worlds.guessesAfter[mentor - 1];
                MentorInference about = consistent.mentor(mentor);
                for (int value = 0; value < report.question.points(); value++) {
                    int mark = report.question.lowest() + value;
                    assertThat(about.probability(mark))
                            .as(report.toString())
                            .isEqualTo(Fraction.of(after[value], worlds.after));
                    assertThat(about.feasible().contains(mark)).isEqualTo(after[value].signum() > 0);
                }
                assertThat(about.leakage().before())
                        .as(report.toString())
                        .isEqualTo(Fraction.of(
                                Collections.max(Arrays.asList(worlds.guessesBefore[mentor - 1])), worlds.before));
                if (report.question.declinable()) {
                    assertThat(about.probabilityOfDeclining())
                            .isEqualTo(Fraction.of(after[report.question.points()], worlds.after));
                }
            }
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void contradictionIsMinimal(@ForAll Random random) {
        RandomReport report = new RandomReport(random);
        report.lie();
        report.lie();
        ReconstructionAudit nothingSaid = ReconstructionAudit.of(report.question, report.mentors);
        ReconstructionResult result = report.audit().conclude();

        if (result instanceof ReconstructionResult.Contradictory contradictory) {
            List<PublishedFigure> core = contradictory.figures();
            assertThat(core).isNotEmpty();
            ReconstructionAudit known = nothingSaid.knowing(
                    report.known.stream().map(k -> k.knowledge()).toArray(AttackerKnowledge[]::new));
            assertThat(conclude(known, core).isConsistent()).isFalse();
            for (PublishedFigure figure : core) {
                List<PublishedFigure> fewer = new ArrayList<>(core);
                fewer.remove(figure);
                assertThat(conclude(known, fewer).isConsistent())
                        .as(contradictory.inWords())
                        .isTrue();
            }
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void law1MoreFiguresNeverMakeAnotherMarkFeasible(@ForAll Random random) {
        RandomReport report = new RandomReport(random);
        List<OrderedWorlds.Said> all = List.copyOf(report.said);
        ReconstructionResult more = report.audit().conclude();
        report.said.remove(random.nextInt(all.size()));
        ReconstructionResult less = report.audit().conclude();

        if (more instanceof ReconstructionResult.Consistent narrow) {
            for (int mentor = 1; mentor <= report.mentors; mentor++) {
                assertThat(less.orThrow().mentor(mentor).feasible())
                        .containsAll(narrow.mentor(mentor).feasible());
            }
            assertThat(less.orThrow().worlds()).isGreaterThanOrEqualTo(narrow.worlds());
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void law2ReversingTheScaleMirrorsTheResult(@ForAll Random random) {
        int n = 1 + random.nextInt(6);
        int points = 2 + random.nextInt(3);
        RespondentGroup all = RespondentGroup.range(1, n);
        RespondentGroup some = RespondentGroup.range(1, 1 + random.nextInt(n));
        int[] truth = random.ints(n, 1, points + 1).toArray();
        List<Integer> sorted = Arrays.stream(truth).sorted().boxed().toList();
        List<Integer> part =
                Arrays.stream(truth, 0, some.size()).sorted().boxed().toList();
        int total = part.stream().mapToInt(i -> i).sum();
        int last = points + 1;
        List<List<PublishedFigure>> pairs = List.of(
                List.of(
                        sum(some).between(total - 1, total),
                        sum(some).between(last * some.size() - total, last * some.size() - total + 1L)),
                List.of(minimum(all).is(sorted.get(0)), maximum(all).is(last - sorted.get(0))),
                List.of(
                        maximum(some).atMost(part.get(part.size() - 1)),
                        minimum(some).atLeast(last - part.get(part.size() - 1))),
                List.of(order(all, n).is(sorted.get(n - 1)), order(all, 1).is(last - sorted.get(n - 1))),
                List.of(
                        median(all, Statistic.Middle.LOW).is(sorted.get((n - 1) / 2)),
                        median(all, Statistic.Middle.HIGH).is(last - sorted.get((n - 1) / 2))),
                List.of(
                        count(all, Marks.of(1)).is(Collections.frequency(sorted, 1)),
                        count(all, Marks.of(points)).is(Collections.frequency(sorted, 1))),
                List.of(
                        standardDeviation(some, 0).inBand("0.2", "0.9"),
                        standardDeviation(some, 0).inBand("0.2", "0.9")));
        List<List<PublishedFigure>> chosen = new ArrayList<>(pairs);
        chosen.removeIf(pair -> random.nextBoolean());
        ReconstructionResult plain = conclude(
                ReconstructionAudit.of(ReportedQuestion.ordinal(1, points), n),
                chosen.stream().map(p -> p.get(0)).toList());
        ReconstructionResult mirrored = conclude(
                ReconstructionAudit.of(ReportedQuestion.ordinal(1, points), n),
                chosen.stream().map(p -> p.get(1)).toList());

        assertThat(plain.isConsistent()).isEqualTo(mirrored.isConsistent());
        if (plain instanceof ReconstructionResult.Consistent one) {
            assertThat(mirrored.orThrow().worlds()).isEqualTo(one.worlds());
            for (int mentor = 1; mentor <= n; mentor++) {
                MentorInference here = one.mentor(mentor);
                MentorInference there = mirrored.orThrow().mentor(mentor);
                IntStream.rangeClosed(1, points)
                        .forEach(mark ->
                                assertThat(there.probability(last - mark)).isEqualTo(here.probability(mark)));
            }
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void law3TheOrderOfFiguresDoesNotMatter(@ForAll Random random) {
        RandomReport report = new RandomReport(random);
        report.lie();
        ReconstructionResult one = report.audit().conclude();
        Collections.reverse(report.said);
        ReconstructionResult other = report.audit().conclude();

        assertThat(other.isConsistent()).isEqualTo(one.isConsistent());
        if (one.isConsistent()) {
            assertThat(other.inWords()).isEqualTo(one.inWords());
            assertThat(other.orThrow().worlds()).isEqualTo(one.orThrow().worlds());
        }
    }

    private static ReconstructionResult conclude(ReconstructionAudit audit, List<PublishedFigure> figures) {
        return audit.publishing(figures.toArray(PublishedFigure[]::new)).conclude();
    }
}
