package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.ledger.Conflict;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.LedgerCodec;
import org.reversementoring.anonymisation.ledger.LedgerEntry;
import org.reversementoring.anonymisation.ledger.LedgerLine;
import org.reversementoring.anonymisation.ledger.LedgerSnapshot;
import org.reversementoring.anonymisation.ledger.Objection;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.ledger.ReleaseLedgerStore;
import org.reversementoring.anonymisation.multisource.Attaching;
import org.reversementoring.anonymisation.multisource.ExternalAudit;
import org.reversementoring.anonymisation.multisource.ExternalVerdict;
import org.reversementoring.anonymisation.multisource.MultisourceGate;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.ForbiddenTransitionException;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.multisource.ExternalQuestion;
import org.reversementoring.core.multisource.ExternalReport;
import org.reversementoring.core.multisource.FigureRow;
import org.reversementoring.core.multisource.PrintedFigure;
import org.reversementoring.core.multisource.RaterGroup;
import org.reversementoring.core.multisource.RaterOverlap;
import org.reversementoring.core.policy.CyclePolicy;

/** Another tool's report is audited, recorded and attached, or nothing of that. */
class MultisourceGateTest {

    private static final PrintedFigure SAFE = new PrintedFigure.Trimmed(2, List.of(2, 3, 4));
    private static final PrintedFigure UNANIMOUS = new PrintedFigure.Mean("5.00");

    private final ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
    private final MentoringCycle signedOff = signedOff(ledger);

    private static MentoringCycle signedOff(ReleaseLedger ledger) {
        return signedOff(ledger, 3);
    }

    private static MentoringCycle signedOff(ReleaseLedger ledger, long seed) {
        ReleaseGate gate = ReleaseGate.of(ledger);
        Collation collation =
                GatedCycles.closed(Panels.collation(Panels.consensus(8, new Random(seed)), 5, 1), GatedCycles.CYCLE);
        MentoringCycle cycle = GatedCycles.collated(GatedCycles.CYCLE, CyclePolicy.defaults(), collation);
        MentoringCycle checked =
                GatedCycles.checked(gate.draft(cycle, collation, ReportId.of("r1"), GatedCycles.custodian(cycle)));
        return gate.signOff(checked, collation, GatedCycles.custodian(checked)).cycle();
    }

    private static ExternalReport report(RaterOverlap overlap, PrintedFigure figure) {
        return ExternalReport.builder()
                .mentee(MenteeId.of("mentee"))
                .source("Tool 360")
                .firstDay(LocalDate.of(2025, 11, 1))
                .lastDay(LocalDate.of(2025, 12, 1))
                .overlap(overlap)
                .addGroups(RaterGroup.of("peers", 7))
                .addQuestions(new ExternalQuestion(
                        ItemId.of("q1"), 1, 5, false, List.of(FigureRow.of(List.of("peers"), figure))))
                .uncheckedText(true)
                .build();
    }

    private static Attaching attach(ReleaseLedger ledger, MentoringCycle cycle, ExternalReport report) {
        return MultisourceGate.of(ledger).attach(cycle, report, GatedCycles.custodian(cycle));
    }

    @Test
    void aSafeReportIsAttachedAndRecordedWithAKeyedDigestAndNothingThatWasPrinted() {
        ExternalReport report = report(RaterOverlap.MENTORS_MAY_HAVE_RATED, SAFE);
        int before = ledger.snapshot().entries().size();
        Attaching attaching = attach(ledger, signedOff, report);
        assertThat(attaching).isInstanceOf(Attaching.Attached.class);
        MentoringCycle attached = attaching.cycle();
        assertThat(attached.attached().orElseThrow().report()).isEqualTo(report);
        assertThat(ExternalAudit.confirms(attached.attached().orElseThrow())).isTrue();
        assertThat(JsonCodec.create().read(JsonCodec.create().write(attached), MentoringCycle.class))
                .isEqualTo(attached);
        List<LedgerEntry> entries = ledger.snapshot().entries();
        assertThat(entries).hasSize(before + 1);
        LedgerEntry line = entries.get(before);
        assertThat(line.release().roster().size()).isEqualTo(8);
        String text = LedgerCodec.create().write(line);
        assertThat(text).doesNotContain(report.digest()).doesNotContain("peers").doesNotContain("Tool 360");
        assertThat(LedgerCodec.create().read(text)).isEqualTo(line);
    }

    /** G9: whoever reads the ledger can try all figures of a small group, and finds none of them. */
    @Test
    void nobodyWhoReadsTheLedgerCanTryWhatWasPrinted() {
        ExternalReport report = report(RaterOverlap.MENTORS_MAY_HAVE_RATED, SAFE);
        MentoringCycle attached = attach(ledger, signedOff, report).cycle();
        List<LedgerEntry> entries = ledger.snapshot().entries();
        String text = LedgerCodec.create().write(entries.get(entries.size() - 1));
        for (int low = 1; low <= 5; low++) {
            for (int middle = low; middle <= 5; middle++) {
                for (int high = middle; high <= 5; high++) {
                    assertThat(text)
                            .doesNotContain(report(
                                            RaterOverlap.MENTORS_MAY_HAVE_RATED,
                                            new PrintedFigure.Trimmed(2, List.of(low, middle, high)))
                                    .digest());
                }
            }
        }
        assertThat(text).doesNotContain(signedOff.report().orElseThrow().digest());
        ReleaseLedger another = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
        MentoringCycle twin = attach(another, signedOff(another, 4), report).cycle();
        assertThat(twin.attached().orElseThrow().report()).isEqualTo(report);
        assertThat(another.snapshot().entries())
                .as("the same figures in another interview")
                .extracting(LedgerEntry::seal)
                .doesNotContain(entries.get(entries.size() - 1).seal());
        assertThat(attached.ballotSeals()).allMatch(seal -> !text.contains(seal));
    }

    @Test
    void aCycleOfTheFirstVersionHasNoKeyAndNothingIsAttachedToIt() {
        MentoringCycle first = MentoringCycle.builder()
                .from(signedOff)
                .ballotSeals(List.of())
                .assessment(new Assessment("standard", 1, List.of(), Optional.empty()))
                .review(new PanelReview(true, PanelReview.SilenceRule.NOT_ENDORSED, Optional.empty()))
                .history(signedOff.history().stream()
                        .map(entry -> new HistoryEntry(
                                entry.revision(),
                                entry.action(),
                                entry.from(),
                                entry.to(),
                                entry.by(),
                                entry.on(),
                                entry.reason(),
                                Optional.empty()))
                        .toList())
                .build();
        Attaching attaching = attach(ledger, first, report(RaterOverlap.MENTORS_MAY_HAVE_RATED, SAFE));
        assertThat(attaching)
                .isInstanceOfSatisfying(
                        Attaching.NotRecorded.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::conflict)
                                .containsExactly(Conflict.NO_KEY));
        assertThat(attaching.cycle()).isEqualTo(first);
    }

    @Test
    void theSameCallAfterACrashDoesTheSameAgain() {
        ExternalReport report = report(RaterOverlap.MENTORS_MAY_HAVE_RATED, SAFE);
        MentoringCycle first = attach(ledger, signedOff, report).cycle();
        int lines = ledger.snapshot().entries().size();
        assertThat(attach(ledger, signedOff, report).cycle()).isEqualTo(first);
        assertThat(ledger.snapshot().entries()).hasSize(lines);
    }

    /** T8: two editions of one survey, each safe, can give somebody away together. */
    @Test
    void oneSurveyIsAttachedInOneEdition() {
        for (RaterOverlap overlap : RaterOverlap.values()) {
            ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
            MentoringCycle signedOff = signedOff(ledger);
            ExternalReport first = report(overlap, SAFE);
            assertThat(attach(ledger, signedOff, first)).isInstanceOf(Attaching.Attached.class);
            ExternalReport second = ExternalReport.builder()
                    .from(first)
                    .source("TOOL 360")
                    .uncheckedText(false)
                    .build();
            assertThat(attach(ledger, signedOff, second)).isInstanceOf(Attaching.NotRecorded.class);
            assertThat(attach(ledger, signedOff, first))
                    .as("the first one again")
                    .isInstanceOf(Attaching.Attached.class);
        }
    }

    /** T8: a later edition with one rater more tells that rater's answer beside the earlier one, whatever days it names. */
    @Test
    void noSurveyOfTheSameSourceIsAttachedWhoseDaysOverlap() {
        LocalDate first = LocalDate.of(2025, 11, 1);
        LocalDate last = LocalDate.of(2025, 12, 1);
        for (int from = -40; from <= 40; from += 5) {
            for (int to = from; to <= 40; to += 5) {
                ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
                MentoringCycle signedOff = signedOff(ledger);
                ExternalReport one = report(RaterOverlap.NO_MENTOR_RATED, SAFE);
                assertThat(attach(ledger, signedOff, one)).isInstanceOf(Attaching.Attached.class);
                ExternalReport.Builder other = ExternalReport.builder()
                        .from(one)
                        .firstDay(first.plusDays(from))
                        .lastDay(last.plusDays(to));
                boolean overlap = from <= 30 && to >= -30;
                assertThat(attach(ledger, signedOff, other.source(" tool 360").build()))
                        .as("%s to %s", from, to)
                        .isInstanceOf(overlap ? Attaching.NotRecorded.class : Attaching.Attached.class);
                assertThat(attach(
                                ledger, signedOff, other.source("Another tool").build()))
                        .isInstanceOf(Attaching.Attached.class);
                assertThat(attach(ledger, signedOff, one)).as("the first again").isInstanceOf(Attaching.Attached.class);
            }
        }
    }

    /** Two editions at once: neither sees the other before it is recorded, and the later line is taken back. */
    @Test
    void ofTwoEditionsAtTheSameTimeOneIsAttached() {
        InMemoryReleaseLedgerStore store = new InMemoryReleaseLedgerStore();
        MentoringCycle signedOff = signedOff(ReleaseLedger.of(store));
        ExternalReport first = report(RaterOverlap.NO_MENTOR_RATED, SAFE);
        ExternalReport second = ExternalReport.builder()
                .from(first)
                .lastDay(first.lastDay().plusDays(1))
                .build();
        ReleaseLedger late = ReleaseLedger.of(new Interrupted(
                store,
                () -> assertThat(attach(ReleaseLedger.of(store), signedOff, first))
                        .isInstanceOf(Attaching.Attached.class)));
        assertThat(attach(late, signedOff, second)).isInstanceOf(Attaching.NotRecorded.class);
        assertThat(attach(late, signedOff, second)).as("again").isInstanceOf(Attaching.NotRecorded.class);
        assertThat(attach(late, signedOff, first)).as("the one that came first").isInstanceOf(Attaching.Attached.class);
    }

    /** A store into which somebody else writes just before the first append. */
    private static final class Interrupted implements ReleaseLedgerStore {

        private final ReleaseLedgerStore store;
        private final Runnable other;
        private boolean done;

        Interrupted(ReleaseLedgerStore store, Runnable other) {
            this.store = store;
            this.other = other;
        }

        @Override
        public LedgerSnapshot read() {
            return store.read();
        }

        @Override
        public boolean append(long version, List<LedgerLine> lines) {
            if (!done) {
                done = true;
                other.run();
            }
            return store.append(version, lines);
        }
    }

    @Test
    void whatIsAttachedHoldsIfTheAuditFindsItSafeAndTheLedgerHasIt() {
        MentoringCycle attached = attach(ledger, signedOff, report(RaterOverlap.NO_MENTOR_RATED, SAFE))
                .cycle();
        MultisourceGate gate = MultisourceGate.of(ledger);
        assertThat(gate.verify(signedOff)).as("nothing is attached").isTrue();
        assertThat(gate.verify(attached)).isTrue();
        ReleaseLedger empty = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
        assertThat(MultisourceGate.of(empty).verify(attached)).isFalse();
        ExternalReport unanimous = report(RaterOverlap.NO_MENTOR_RATED, UNANIMOUS);
        MentoringCycle exchanged = edited(attached, part -> {
            part.set("report", body(unanimous));
            ((ObjectNode) part.get("evidence")).put("report", unanimous.digest());
        });
        assertThat(gate.verify(exchanged)).as("another report").isFalse();
        ReleaseGate release = ReleaseGate.of(ledger);
        assertThat(release.verify(attached).holds()).isTrue();
        assertThat(gate.verify(attached, release).holds()).isTrue();
        assertThat(codes(release.verify(exchanged))).containsExactly(CertificateCheck.Code.NOT_RECORDED);
        assertThat(codes(gate.verify(exchanged, release)))
                .containsExactly(CertificateCheck.Code.NOT_RECORDED, CertificateCheck.Code.ATTACHMENT_NOT_SAFE);
        ExternalReport alsoSafe = report(RaterOverlap.NO_MENTOR_RATED, new PrintedFigure.Trimmed(2, List.of(2, 2, 4)));
        MentoringCycle prettier = edited(attached, part -> {
            part.set("report", body(alsoSafe));
            ((ObjectNode) part.get("evidence")).put("report", alsoSafe.digest());
        });
        assertThat(codes(release.verify(prettier)))
                .as("another report, which is safe too")
                .containsExactly(CertificateCheck.Code.NOT_RECORDED);
        MentoringCycle stronger =
                edited(attached, part -> ((ObjectNode) part.get("evidence")).put("guarantee", "ED(9)"));
        assertThat(gate.verify(stronger)).as("more than the audit found").isFalse();
        assertThat(codes(release.verify(stronger))).containsExactly(CertificateCheck.Code.NOT_RECORDED);
        assertThat(codes(gate.verify(stronger, release)))
                .containsExactly(CertificateCheck.Code.NOT_RECORDED, CertificateCheck.Code.ATTACHMENT_NOT_SAFE);
    }

    private static List<CertificateCheck.Code> codes(CertificateCheck.Result result) {
        return result.reasons().stream().map(CertificateCheck.Reason::code).toList();
    }

    private static MentoringCycle edited(MentoringCycle attached, Consumer<ObjectNode> edit) {
        JsonCodec codec = JsonCodec.create();
        try {
            JsonNode cycle = new JsonMapper().readTree(codec.write(attached));
            edit.accept((ObjectNode) cycle.at("/body/attached"));
            return codec.read(cycle.toString(), MentoringCycle.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode body(ExternalReport report) {
        try {
            return new JsonMapper().readTree(JsonCodec.create().write(report)).get("body");
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aReportThatGivesSomebodyAwayIsRefusedAndLeavesNoTrace() {
        int before = ledger.snapshot().entries().size();
        Attaching attaching = attach(ledger, signedOff, report(RaterOverlap.MENTORS_MAY_HAVE_RATED, UNANIMOUS));
        assertThat(attaching).isInstanceOfSatisfying(Attaching.Refused.class, refused -> {
            assertThat(refused.verdict()).isInstanceOf(ExternalVerdict.GivesAway.class);
            assertThat(refused.verdict().inWords()).contains("Example with invented answers: ");
        });
        assertThat(attaching.cycle()).isEqualTo(signedOff);
        assertThat(ledger.snapshot().entries()).hasSize(before);
    }

    @Test
    void aStepThatTheCycleForbidsRecordsNothing() {
        int before = ledger.snapshot().entries().size();
        assertThatExceptionOfType(ForbiddenTransitionException.class)
                .isThrownBy(() -> MultisourceGate.of(ledger)
                        .attach(
                                signedOff,
                                report(RaterOverlap.MENTORS_MAY_HAVE_RATED, SAFE),
                                GatedCycles.step(signedOff, Role.PROGRAMME_LEAD)))
                .satisfies(refusal -> assertThat(refusal.reason().name()).isEqualTo("WRONG_ROLE"));
        MentoringCycle attached = attach(ledger, signedOff, report(RaterOverlap.NO_MENTOR_RATED, SAFE))
                .cycle();
        assertThatExceptionOfType(ForbiddenTransitionException.class)
                .isThrownBy(() -> attach(ledger, attached, report(RaterOverlap.MENTORS_MAY_HAVE_RATED, SAFE)))
                .satisfies(refusal -> assertThat(refusal.reason().name()).isEqualTo("ALREADY_ATTACHED"));
        assertThat(ledger.snapshot().entries()).as("that of the first one").hasSize(before + 1);
    }

    /** A ledger that refuses keeps the report out. */
    @Test
    void whatTheLedgerRefusesIsNotAttached() {
        ReleaseLedger strict = ReleaseLedger.of(
                new InMemoryReleaseLedgerStore(),
                (recorded, next) ->
                        recorded.isEmpty() || isOfTheReport(next.item().value())
                                ? List.of()
                                : List.of(new Objection(Conflict.EDIT, ReportId.of("r1"), "No more of it.")));
        MentoringCycle cycle = signedOff(strict);
        int before = strict.snapshot().entries().size();
        Attaching attaching = attach(strict, cycle, report(RaterOverlap.MENTORS_MAY_HAVE_RATED, SAFE));
        assertThat(attaching)
                .isInstanceOfSatisfying(
                        Attaching.NotRecorded.class,
                        refused -> assertThat(refused.objections()).isNotEmpty());
        assertThat(attaching.cycle()).isEqualTo(cycle);
        assertThat(strict.snapshot().entries()).hasSize(before);
    }

    private static boolean isOfTheReport(String item) {
        return !item.startsWith("external-report-");
    }
}
