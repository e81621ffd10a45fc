package org.reversementoring.examples.benchmarks;

import java.util.ArrayList;
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
import org.reversementoring.anonymisation.audit.AuditResult;
import org.reversementoring.anonymisation.audit.DisclosureAudit;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.audit.guarantee.Inference;
import org.reversementoring.anonymisation.audit.guarantee.Prior;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.report.Statement;

/** Certificates, the whole grid of them, and the audit of a report's items. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CertificateBenchmark {

    private static final RatingScale SCALE = Guides.agreement();
    private static final List<AnonymisationStrategy> THREE =
            List.of(Strategies.middleAnswers(), Strategies.supportBand(), Strategies.middleAnswersAndSupport());

    private final AuditResult.Certified certified =
            (AuditResult.Certified) audit(Strategies.middleAnswersAndSupport(), 12, 2);

    private static RatingScale scale(int points) {
        return new RatingScale(
                0, IntStream.range(0, points).mapToObj(i -> "mark " + i).toList());
    }

    /** As the gate has it: against a reader who knows who declined, and one who does not. */
    private static AuditResult proof(int n, int points, int colluders) {
        RatingScale scale = scale(points);
        Adversary reader = Adversary.colluding(colluders);
        return DisclosureAudit.prove(
                Strategies.middleAnswersAndSupport(),
                PublicContext.of(scale, n, colluders),
                List.of(reader.knowingWhoDeclined(), reader),
                Guarantee.ofRatings(scale));
    }

    private static AuditResult audit(AnonymisationStrategy strategy, int n, int colluders) {
        return DisclosureAudit.of(
                        PublicContext.of(SCALE, n, colluders),
                        Adversary.colluding(colluders),
                        Guarantee.ofRatings(SCALE))
                .audit(strategy);
    }

    /** One certificate, n = 12, five points and "declined", c = 2. Goal: below 30 ms. */
    @Benchmark
    public AuditResult certificate() {
        return audit(Strategies.middleAnswersAndSupport(), 12, 2);
    }

    /** n = 12, eleven points, c = 1, both readers: 1,352,078 panels gone through. Goal: below 300 ms. */
    @Benchmark
    public AuditResult elevenPoints() {
        return proof(12, 11, 1);
    }

    /** n = 22, seven points, c = 2, both readers: 1,560,780 panels gone through. Goal: below 500 ms. */
    @Benchmark
    public AuditResult largePanel() {
        return proof(22, 7, 2);
    }

    /** n = 24, eleven points, c = 2, by construction: 417,225,900 panels, of which none is gone through. */
    @Benchmark
    public AuditResult constructed() {
        return proof(24, 11, 2);
    }

    /** n = 3 to 12, c = 0 to 2, three strategies. */
    @Benchmark
    public List<AuditResult> grid() {
        List<AuditResult> results = new ArrayList<>();
        for (int n = 3; n <= 12; n++) {
            for (int colluders = 0; colluders <= 2; colluders++) {
                for (AnonymisationStrategy strategy : THREE) {
                    results.add(audit(strategy, n, colluders));
                }
            }
        }
        return results;
    }

    /** The same in a fresh machine, once. Goal: below 0.5 s. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(5)
    public List<AuditResult> gridCold() {
        return grid();
    }

    /** What follows from each of 20 published answers against c = 0, 1 and 2, with worlds and posterior. Goal: below 20 ms. */
    @Benchmark
    public int reportOfTwentyItems() {
        int conclusions = 0;
        List<Statement> statements = certified.statements();
        for (int item = 0; item < 20; item++) {
            for (int colluders = 0; colluders <= 2; colluders++) {
                List<Inference> found = certified.conclusions(
                        statements.get(item % statements.size()), Adversary.colluding(colluders), Prior.uniform());
                conclusions += found.size();
            }
        }
        return conclusions;
    }
}
