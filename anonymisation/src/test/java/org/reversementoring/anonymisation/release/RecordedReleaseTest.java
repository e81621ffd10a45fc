package org.reversementoring.anonymisation.release;

import org.reversementoring.core.policy.ReleasePolicy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;

/** A report that goes through a ledger: once, the same again, and never a second time with other answers. */
class RecordedReleaseTest {

    private static final CycleId CYCLE = CycleId.of("2026");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
    private final ReportAnonymiser anonymiser = ReportAnonymiser.of(ReleasePolicy.standard());
    private final int[][] marks = Panels.consensus(7, new Random(3));

    private Release release(String report, int[][] rows, CycleId cycle, int... support) {
        return anonymiser.anonymise(ReportId.of(report), Panels.collation(rows, support), cycle, DAY, ledger);
    }

    private static int[][] first(int[][] rows, int number) {
        return IntStream.range(0, number).mapToObj(i -> rows[i]).toArray(int[][]::new);
    }

    @Test
    void theSameReportIsReleasedAgainAndRecordedOnce() {
        Release once = release("r1", marks, CYCLE, 4);
        assertThat(once).isInstanceOf(Release.Released.class);
        // Seven ratings and the findings.
        assertThat(ledger.snapshot().entries()).hasSize(8);
        assertThat(release("r1", marks, CYCLE, 4)).isEqualTo(once);
        assertThat(ledger.snapshot().entries()).hasSize(8);
        assertThat(ledger.snapshot().toString()).doesNotContain("mentor-");
    }

    @Test
    void aLateAnswerACorrectionAndAWithdrawalAreWithheldWithTheirLaw() {
        release("r1", first(marks, 6), CYCLE, 4);
        withheld(release("r2", marks, CYCLE, 4), "The roster grew from 6 to 7", "(T9, L4, W2)");
        withheld(release("r3", first(marks, 5), CYCLE, 4), "The roster shrank from 6 to 5", "(T9, T8)");
        withheld(release("r4", first(marks, 6), CYCLE, 5), "These 6 answers were released already", "(T8, T6, W4)");
        // Not even under the old number with another finding listed.
        withheld(release("r1", first(marks, 6), CYCLE, 4, 4), "These 6 answers were released already", "T8");
        assertThat(ledger.snapshot().entries()).hasSize(8);
    }

    @Test
    void theNextCycleIsAnotherReleaseUnlessAnswersPersist() {
        release("r1", marks, CYCLE, 4);
        assertThat(release("r2", marks, CycleId.of("2027"), 4)).isInstanceOf(Release.Released.class);
    }

    @Test
    void findingsByConsentAreRecordedToo() {
        ReportAnonymiser conversation = ReportAnonymiser.of(ReleasePolicy.conversation());
        Collation three = Panels.collation(first(marks, 3), 3);
        Collation more = Panels.collation(first(marks, 4), 4);
        assertThat(conversation.anonymise(ReportId.of("r1"), three, CYCLE, DAY, ledger))
                .isInstanceOf(Release.Released.class);
        withheld(conversation.anonymise(ReportId.of("r2"), more, CYCLE, DAY, ledger), "The roster grew", "T9");
    }

    @Test
    void whatIsWithheldAnywayIsNotRecorded() {
        assertThat(release("r1", first(marks, 4), CYCLE, 4)).isInstanceOf(Release.Withheld.class);
        assertThat(ledger.snapshot().entries()).isEmpty();
    }

    private static void withheld(Release release, String... words) {
        assertThat(release).isInstanceOf(Release.Withheld.class);
        Release.Withheld withheld = (Release.Withheld) release;
        assertThat(withheld.reasons())
                .isNotEmpty()
                .allMatch(reason -> reason.code() == Release.Code.ALREADY_RELEASED)
                .allMatch(reason -> !reason.message().contains("mentor-"));
        assertThat(withheld.reasons().get(0).message()).contains(words);
    }
}
