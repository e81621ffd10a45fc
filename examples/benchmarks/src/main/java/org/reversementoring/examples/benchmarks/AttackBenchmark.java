package org.reversementoring.examples.benchmarks;

import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.maximum;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.mean;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.minimum;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.standardDeviation;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.ledger.composition.AnswerPersistence;
import org.reversementoring.anonymisation.ledger.composition.AuditedRelease;
import org.reversementoring.anonymisation.ledger.composition.CompositionAudit;
import org.reversementoring.anonymisation.ledger.composition.Roster;
import org.reversementoring.anonymisation.reconstruction.ReconstructionAudit;
import org.reversementoring.anonymisation.reconstruction.ReconstructionResult;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;
import org.reversementoring.anonymisation.reconstruction.figure.RespondentGroup;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;

/** The audit of a report that somebody else printed, and the composition audit of two releases. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AttackBenchmark {

    private final RespondentGroup twelve = RespondentGroup.range(1, 12);
    private final List<AuditedRelease> overlapping = List.of(overlapping(1), overlapping(7));

    private static AuditedRelease overlapping(int first) {
        AnonymisationStrategy strategy = Strategies.middleAnswersAndSupport();
        Roster roster = Roster.of(IntStream.range(first, first + 12)
                .mapToObj(i -> MentorId.of("mentor-" + i))
                .toList());
        return AuditedRelease.open(CycleId.of("cycle-1"), roster, strategy, PublicContext.of(Guides.agreement(), 12, 1))
                .saying(new Statement.Together(
                        List.of(new Statement.MiddleAnswers(3, 4), new Statement.Support(SupportBand.SOME))));
    }

    /** Mean, standard deviation, lowest and highest of twelve on five points. Goal: below 5 ms. */
    @Benchmark
    public ReconstructionResult reconstruction() {
        return ReconstructionAudit.of(ReportedQuestion.ordinal(1, 5), 12)
                .publishing(
                        mean(twelve).printed("3.42"),
                        standardDeviation(twelve).printed("1.16"),
                        minimum(twelve).is(1),
                        maximum(twelve).is(5))
                .conclude();
    }

    /** Two panels of twelve that share six, one item, outputs given. Goal: below 25 ms. */
    @Benchmark
    public boolean twoOverlappingPanels() {
        return CompositionAudit.of(
                        overlapping,
                        AnswerPersistence.PERSIST,
                        Adversary.colluding(1),
                        List.of(Guarantee.endpointDeniability()))
                .result()
                .holds();
    }
}
