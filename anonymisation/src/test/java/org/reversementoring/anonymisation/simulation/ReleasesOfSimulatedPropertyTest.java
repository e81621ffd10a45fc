package org.reversementoring.anonymisation.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.reversementoring.anonymisation.release.Release;
import org.reversementoring.anonymisation.release.ReportAnonymiser;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;

/** Releases of simulated programmes keep what is guaranteed, looked at from the raw answers. */
class ReleasesOfSimulatedPropertyTest {

    private static final ReportAnonymiser STANDARD = ReportAnonymiser.of(ReleasePolicy.standard());
    private static final ReportAnonymiser STRONG = ReportAnonymiser.of(ReleasePolicy.strong());

    @Property(tries = 60)
    void releases_never_break_the_guarantees(
            @ForAll long seed,
            @ForAll @IntRange(min = 3, max = 9) int size,
            @ForAll @IntRange(min = 0, max = 100) int consensus,
            @ForAll @IntRange(min = 0, max = 100) int halo,
            @ForAll @IntRange(min = 0, max = 3) int leniency,
            @ForAll @IntRange(min = 0, max = 30) int declining,
            @ForAll boolean strong) {
        ProgrammeModel model = ProgrammeModel.standard()
                .withPanelSizes(List.of(size))
                .withHabits(AnswerHabits.independent(3, 7, 15, 40, 35)
                        .withAgreement(BigDecimal.valueOf(consensus, 2), new BigDecimal("0.5"))
                        .withHalo(BigDecimal.valueOf(halo, 2))
                        .withLeniency(leniency)
                        .withDeclined(BigDecimal.valueOf(declining, 2), new BigDecimal("0.05")))
                .withDropOut(DropOut.of("0.05", "0.05", "0.1"), DropOut.of("0.1", "0.05", "0.1"));
        int colluders = strong ? 2 : 1;
        ReportAnonymiser anonymiser = strong ? STRONG : STANDARD;
        SimulatedProgramme.of(model, seed).cycles(20).forEach(cycle -> {
            Optional<Release> release = cycle.release(anonymiser);
            assertThat(release.isPresent()).isEqualTo(cycle.collation().isPresent());
            release.ifPresent(made -> check(cycle.collation().orElseThrow(), made, colluders));
        });
    }

    private static void check(Collation said, Release release, int colluders) {
        int size = said.interview().panel().size();
        // T2: below 2c+3 mentors nothing is released, and from there on this strategy and these findings always are.
        assertThat(release instanceof Release.Released).isEqualTo(size >= 2 * colluders + 3);
        if (!(release instanceof Release.Released released)) {
            return;
        }
        FeedbackReport report = released.report();
        assertThat(report.method()).isInstanceOf(Method.Scored.class);
        ((Method.Scored) report.method()).certificates().forEach(certificate -> {
            assertThat(certificate.panelSize()).isEqualTo(size);
            assertThat(certificate.guarantees()).anyMatch(name -> name.startsWith("ED(" + colluders));
        });
        List<List<OptionalInt>> rows = Raw.rows(said);
        for (int question = 0; question < report.ratings().size(); question++) {
            List<OptionalInt> column = new ArrayList<>();
            for (List<OptionalInt> row : rows) {
                column.add(row.get(question));
            }
            endsStayPossible(report.ratings().get(question), column, colluders);
        }
        // G3: a listed finding has at least max(3, c+2) supporters, and one with fewer is not listed.
        long supported = said.findings().stream()
                .filter(finding -> said.support(finding.id()) >= Math.max(3, colluders + 2))
                .count();
        assertThat(report.findings()).hasSize((int) supported);
    }

    /**
     * ED(c) from the raw answers, without the library's auditor: replace the answer of any mentor by either end, and let the others
     * whom no colluder knows answer anything; the statement must still be possible. The strategy says the middle range and a band of the
     * answers given, and both are recomputed here from their definitions.
     */
    private static void endsStayPossible(ReportedRating rating, List<OptionalInt> column, int colluders) {
        List<Integer> given = new ArrayList<>();
        column.forEach(mark -> mark.ifPresent(given::add));
        given.sort(null);
        int n = given.size();
        if (n < 2 * colluders + 3) {
            assertThat(rating.statement()).isInstanceOf(Statement.NotShown.class);
            return;
        }
        assertThat(rating.statement()).isEqualTo(said(given, colluders));
        // The colluders that know most are the lowest or the highest answers, or some of each; the target is any of the
        // rest.
        for (int low = 0; low <= colluders; low++) {
            List<Integer> known = new ArrayList<>(given.subList(0, low));
            known.addAll(given.subList(n - (colluders - low), n));
            for (int end : new int[] {1, 5}) {
                List<Integer> world = new ArrayList<>(known);
                world.add(end);
                assertThat(someWorld(world, n, rating.statement(), colluders, 1))
                        .isTrue();
            }
        }
    }

    private static boolean someWorld(List<Integer> world, int n, Statement statement, int colluders, int from) {
        if (world.size() == n) {
            return said(world.stream().sorted().toList(), colluders).equals(statement);
        }
        for (int mark = from; mark <= 5; mark++) {
            List<Integer> next = new ArrayList<>(world);
            next.add(mark);
            if (someWorld(next, n, statement, colluders, mark)) {
                return true;
            }
        }
        return false;
    }

    /** Middle answers and support band as the guarantees say. */
    private static Statement said(List<Integer> sorted, int colluders) {
        int n = sorted.size();
        int trim = Math.max(colluders + 1, (n + 2) / 3);
        trim = n - 2 * trim >= 1 ? trim : colluders + 1;
        long favourable = sorted.stream().filter(mark -> mark >= 4).count();
        SupportBand band = favourable <= colluders + 1
                ? SupportBand.FEW
                : favourable >= n - colluders - 1 ? SupportBand.MOST : SupportBand.SOME;
        return new Statement.Together(List.of(
                new Statement.MiddleAnswers(sorted.get(trim), sorted.get(n - trim - 1)), new Statement.Support(band)));
    }
}
