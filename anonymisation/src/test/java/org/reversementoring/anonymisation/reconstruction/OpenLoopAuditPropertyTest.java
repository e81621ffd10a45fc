package org.reversementoring.anonymisation.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reversementoring.anonymisation.reconstruction.Published.count;
import static org.reversementoring.anonymisation.reconstruction.Published.maximum;
import static org.reversementoring.anonymisation.reconstruction.Published.median;
import static org.reversementoring.anonymisation.reconstruction.Published.minimum;
import static org.reversementoring.anonymisation.reconstruction.Published.order;
import static org.reversementoring.anonymisation.reconstruction.Published.standardDeviation;
import static org.reversementoring.anonymisation.reconstruction.Published.sum;

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
import org.reversementoring.core.Fraction;

class OpenLoopAuditPropertyTest {

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void agreesExactlyWithOrderedWorlds(@ForAll Random random) {
        RandomReport report = new RandomReport(random);
        OrderedWorlds worlds = report.worlds();
        Conclusion conclusion = report.audit().conclude();

        assertThat(conclusion.isConsistent()).as(report.toString()).isEqualTo(worlds.worlds.signum() > 0);
        if (conclusion instanceof Conclusion.Consistent consistent) {
            assertThat(consistent.worlds()).as(report.toString()).isEqualTo(worlds.worlds);
            assertThat(consistent.leakage())
                    .as(report.toString())
                    .isEqualTo(new Leakage(
                            Fraction.of(worlds.likeliestBefore, worlds.before),
                            Fraction.of(worlds.likeliestAfter, worlds.after)));
            for (int mentor = 1; mentor <= report.mentors; mentor++) {
                BigInteger[] after = worlds.guessesAfter[mentor - 1];
                MentorConclusion about = consistent.mentor(mentor);
                for (int value = 0; value < report.item.points(); value++) {
                    int mark = report.item.lowest() + value;
                    assertThat(about.probability(mark))
                            .as(report.toString())
                            .isEqualTo(Fraction.of(after[value], worlds.after));
                    assertThat(about.feasible().contains(mark)).isEqualTo(after[value].signum() > 0);
                }
                assertThat(about.leakage().before())
                        .as(report.toString())
                        .isEqualTo(Fraction.of(
                                Collections.max(Arrays.asList(worlds.guessesBefore[mentor - 1])), worlds.before));
                if (report.item.declinable()) {
                    assertThat(about.probabilityOfDeclining())
                            .isEqualTo(Fraction.of(after[report.item.points()], worlds.after));
                }
            }
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void contradictionIsMinimal(@ForAll Random random) {
        RandomReport report = new RandomReport(random);
        report.lie();
        report.lie();
        OpenLoopAudit nothingSaid = OpenLoopAudit.of(report.item, report.mentors);
        Conclusion conclusion = report.audit().conclude();

        if (conclusion instanceof Conclusion.Contradictory contradictory) {
            List<Statement> core = contradictory.statements();
            assertThat(core).isNotEmpty();
            OpenLoopAudit known = nothingSaid.knowing(
                    report.known.stream().map(k -> k.knowledge()).toArray(Knowledge[]::new));
            assertThat(conclude(known, core).isConsistent()).isFalse();
            for (Statement statement : core) {
                List<Statement> fewer = new ArrayList<>(core);
                fewer.remove(statement);
                assertThat(conclude(known, fewer).isConsistent())
                        .as(contradictory.inWords())
                        .isTrue();
            }
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void law1MoreStatementsNeverMakeAnotherMarkFeasible(@ForAll Random random) {
        RandomReport report = new RandomReport(random);
        List<OrderedWorlds.Said> all = List.copyOf(report.said);
        Conclusion more = report.audit().conclude();
        report.said.remove(random.nextInt(all.size()));
        Conclusion less = report.audit().conclude();

        if (more instanceof Conclusion.Consistent narrow) {
            for (int mentor = 1; mentor <= report.mentors; mentor++) {
                assertThat(less.orThrow().mentor(mentor).feasible())
                        .containsAll(narrow.mentor(mentor).feasible());
            }
            assertThat(less.orThrow().worlds()).isGreaterThanOrEqualTo(narrow.worlds());
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void law2ReversingTheScaleMirrorsTheConclusion(@ForAll Random random) {
        int n = 1 + random.nextInt(6);
        int points = 2 + random.nextInt(3);
        Scope all = Scope.range(1, n);
        Scope some = Scope.range(1, 1 + random.nextInt(n));
        int[] truth = random.ints(n, 1, points + 1).toArray();
        List<Integer> sorted = Arrays.stream(truth).sorted().boxed().toList();
        List<Integer> part =
                Arrays.stream(truth, 0, some.size()).sorted().boxed().toList();
        int total = part.stream().mapToInt(i -> i).sum();
        int last = points + 1;
        List<List<Statement>> pairs = List.of(
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
        List<List<Statement>> chosen = new ArrayList<>(pairs);
        chosen.removeIf(pair -> random.nextBoolean());
        Conclusion plain = conclude(
                OpenLoopAudit.of(Item.ordinal(1, points), n),
                chosen.stream().map(p -> p.get(0)).toList());
        Conclusion mirrored = conclude(
                OpenLoopAudit.of(Item.ordinal(1, points), n),
                chosen.stream().map(p -> p.get(1)).toList());

        assertThat(plain.isConsistent()).isEqualTo(mirrored.isConsistent());
        if (plain instanceof Conclusion.Consistent one) {
            assertThat(mirrored.orThrow().worlds()).isEqualTo(one.worlds());
            for (int mentor = 1; mentor <= n; mentor++) {
                MentorConclusion here = one.mentor(mentor);
                MentorConclusion there = mirrored.orThrow().mentor(mentor);
                IntStream.rangeClosed(1, points)
                        .forEach(mark ->
                                assertThat(there.probability(last - mark)).isEqualTo(here.probability(mark)));
            }
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void law3TheOrderOfStatementsDoesNotMatter(@ForAll Random random) {
        RandomReport report = new RandomReport(random);
        report.lie();
        Conclusion one = report.audit().conclude();
        Collections.reverse(report.said);
        Conclusion other = report.audit().conclude();

        assertThat(other.isConsistent()).isEqualTo(one.isConsistent());
        if (one.isConsistent()) {
            assertThat(other.inWords()).isEqualTo(one.inWords());
            assertThat(other.orThrow().worlds()).isEqualTo(one.orThrow().worlds());
        }
    }

    private static Conclusion conclude(OpenLoopAudit audit, List<Statement> statements) {
        return audit.publishing(statements.toArray(Statement[]::new)).conclude();
    }
}
