package org.reversementoring.anonymisation.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.ledger.composition.AnswerPersistence;
import org.reversementoring.anonymisation.ledger.composition.AuditedRelease;
import org.reversementoring.anonymisation.ledger.composition.CompositionAudit;
import org.reversementoring.anonymisation.ledger.composition.Roster;
import org.reversementoring.anonymisation.ledger.composition.Rule;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.TopicId;

/** The law of one writing for each identity, in the ledger: another writing of somebody brings no new answers. */
class OneWritingTest {

    private static final PlannedRelease FIRST = Entries.plan(1, 1, 1, 0, 6);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MIKE-7",
                "Mike-7",
                "\u041C\u0406\u041A\u0415-7",
                "\u039C\u0399\u039A\u0395-7",
                "mike\u20107",
                "m\u0131ke-7",
                "mike-\u0667"
            })
    void aTopUpInAnotherWritingIsRefused(String writing) {
        PlannedRelease first = of(roster("mike-7", "b", "c", "d", "e", "f"));
        ReleaseLedger ledger = ledger(first);
        assertThat(conflicts(ledger, of(roster(writing, "b", "c", "d", "e", "f", "g"))))
                .containsExactly(Conflict.TOP_UP);
        assertThat(conflicts(ledger, of(roster(writing, "b", "c", "d", "e", "f"))))
                .containsExactly(Conflict.EDIT);
        assertThat(conflicts(ledger, of(roster(writing, "b", "c", "d", "e")))).containsExactly(Conflict.WITHDRAWAL);
        assertThat(conflicts(ledger, of(roster(writing, "u", "v", "x", "y", "z"))))
                .containsExactly(Conflict.SWAP);
        assertThat(conflicts(ledger, of(roster("t", "u", "v", "x", "y", "z")))).isEmpty();
        Objection swap = firstOf(ledger.decide(of(roster(writing, "u", "v", "x", "y", "z"))));
        assertThat(swap.message()).startsWith("Only 1 of 6 mentors stayed").doesNotContain(writing);
    }

    @Test
    void anotherWritingOfMenteeCycleOrItemIsTheSame() {
        ReleaseLedger ledger = ledger(FIRST);
        String cycle = FIRST.cycle().value().toUpperCase(Locale.ROOT);
        for (PlannedRelease again : List.of(
                builder().mentee(MenteeId.of("MENTEE-1")).build(),
                builder().cycle(CycleId.of(cycle)).build(),
                builder().item(TopicId.of("Topic\u20101")).build())) {
            assertThat(again).isNotEqualTo(FIRST);
            assertThat(conflicts(ledger, again)).containsExactly(Conflict.EDIT);
            assertThat(ledger.record(Entries.entry(again, "yes", "report-1")).isPermitted())
                    .as("and it is no replay")
                    .isFalse();
        }
        PlannedRelease part = builder()
                .cycle(CycleId.of(cycle))
                .scope(ReleaseScope.SUBGROUP)
                .roster(Rule.roster(0, 3))
                .context(Entries.plan(1, 1, 1, 0, 3).context())
                .build();
        assertThat(conflicts(ledger, part)).containsExactly(Conflict.SUBGROUP_AND_TOTAL);
        assertThat(conflicts(ledger, builder().mentee(MenteeId.of("mentee1")).build()))
                .isEmpty();
    }

    @Test
    void theExactAuditCountsAPersonOnce() {
        LedgerPolicy audited = LedgerPolicy.compositionAudited(
                AnswerPersistence.FREE,
                List.of(Adversary.colluding(1)),
                List.of(Guarantee.leastFeasible(2)),
                List.of(Rule.atLeast(4)));
        List<LedgerEntry> recorded = List.of(Entries.entry(FIRST, "yes", "report-1"));
        PlannedRelease next = Entries.plan(1, 1, 1, 1, 7);
        PlannedRelease written = PlannedRelease.builder()
                .from(next)
                .mentee(MenteeId.of("MENTEE-1"))
                .cycle(CycleId.of(next.cycle().value().toUpperCase(Locale.ROOT)))
                .roster(capitals(next.roster()))
                .build();
        assertThat(audited.objections(recorded, written)).isNotEmpty().isEqualTo(audited.objections(recorded, next));
        AuditedRelease one = AuditedRelease.open(FIRST.cycle(), FIRST.roster(), Rule.atLeast(4), FIRST.context());
        AuditedRelease two = AuditedRelease.open(written.cycle(), written.roster(), Rule.atLeast(4), next.context());
        AuditedRelease plain = AuditedRelease.open(next.cycle(), next.roster(), Rule.atLeast(4), next.context());
        assertThat(audit(one, two)).isEqualTo(audit(one, plain));
    }

    private static boolean audit(AuditedRelease one, AuditedRelease two) {
        return CompositionAudit.of(
                        List.of(one, two),
                        AnswerPersistence.FREE,
                        Adversary.colluding(1),
                        List.of(Guarantee.leastFeasible(2)))
                .result()
                .holds();
    }

    @Test
    void aRosterHasNoMentorTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> roster("a", "m1", "M1"))
                .withMessage(
                        "roster: each mentor must have one writing, but mentor 3 of 3 differs from mentor 1 only by"
                                + " case, spaces or look-alike letters");
        Roster roster = roster("m1", "b");
        assertThat(roster.has(MentorId.of("M1"))).isTrue();
        assertThat(roster.has(MentorId.of("m2"))).isFalse();
        assertThat(roster.includes(roster("M1"))).isTrue();
        assertThat(roster.isDisjointFrom(roster("M1", "c"))).isFalse();
    }

    private static Roster roster(String... mentors) {
        return Roster.of(Stream.of(mentors).map(MentorId::of).toList());
    }

    private static Roster capitals(Roster roster) {
        return Roster.of(roster.mentors().stream()
                .map(mentor -> MentorId.of(mentor.value().toUpperCase(Locale.ROOT)))
                .toList());
    }

    private static PlannedRelease of(Roster roster) {
        return Entries.plan(1, 1, 1, ReleaseScope.PANEL, roster, "at-least-4");
    }

    private static PlannedRelease.Builder builder() {
        return PlannedRelease.builder().from(FIRST);
    }

    private static ReleaseLedger ledger(PlannedRelease first) {
        ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
        ledger.record(Entries.entry(first, "yes", "report-1"));
        return ledger;
    }

    private static Objection firstOf(LedgerDecision decision) {
        return ((LedgerDecision.Refused) decision).objections().get(0);
    }

    private static List<Conflict> conflicts(ReleaseLedger ledger, PlannedRelease next) {
        LedgerDecision decision = ledger.decide(next);
        List<Conflict> conflicts = new ArrayList<>();
        if (decision instanceof LedgerDecision.Refused refused) {
            refused.objections().forEach(objection -> conflicts.add(objection.conflict()));
        }
        return conflicts;
    }
}
