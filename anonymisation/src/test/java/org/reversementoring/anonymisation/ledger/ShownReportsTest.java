package org.reversementoring.anonymisation.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.cycle.transition.Role;

/** What marks a report as shown or as never shown, and what that permits (law 7 and law 8 of the ledger, T10). */
class ShownReportsTest {

    @Test
    void what_was_never_shown_stops_nothing_and_does_not_come_back() {
        InMemoryReleaseLedgerStore store = new InMemoryReleaseLedgerStore();
        ReleaseLedger ledger = ReleaseLedger.of(store);
        List<LedgerEntry> draft = List.of(Entries.entry(1, 1), Entries.entry(1, 2));
        ledger.record(draft);
        ledger.record(Entries.entry(2, 1));
        PlannedRelease next = Entries.plan(1, 1, 1, 0, 5);
        assertThat(ledger.decide(next).isPermitted()).isFalse();
        NeverShown mark = ledger.markNotShown(ReportId.of("report-1"), Role.CUSTODIAN, Entries.DAY);
        assertThat(mark)
                .isEqualTo(
                        new NeverShown(MenteeId.of("mentee-1"), ReportId.of("report-1"), Role.CUSTODIAN, Entries.DAY));
        assertThat(ledger.decide(next).isPermitted()).isTrue();
        // Marked again: nothing changes, and the first mark is the answer.
        long version = ledger.snapshot().version();
        assertThat(ledger.markNotShown(ReportId.of("report-1"), Role.PROGRAMME_LEAD, Entries.DAY.plusDays(1)))
                .isEqualTo(mark);
        assertThat(ledger.snapshot().version()).isEqualTo(version);
        // The report itself is gone, the same or not.
        assertThat(conflicts(ledger.record(draft))).containsExactly(Conflict.NEVER_SHOWN);
        assertThat(conflicts(ledger.record(Entries.entry(next, "no", "report-1"))))
                .containsExactly(Conflict.NEVER_SHOWN);
        assertThat(conflicts(ledger.record(Entries.entry(Entries.plan(2, 5, 1, 0, 6), "no", "report-1"))))
                .containsExactly(Conflict.NEVER_SHOWN);
        assertThat(ledger.record(Entries.entry(next, "no", "report-3"))).isEqualTo(new LedgerDecision.Permitted());
        // Nothing is erased, and what others were refused for still counts.
        assertThat(ledger.snapshot().lines())
                .containsExactly(
                        draft.get(0), draft.get(1), Entries.entry(2, 1), mark, Entries.entry(next, "no", "report-3"));
        assertThat(ledger.snapshot().entries())
                .containsExactly(Entries.entry(2, 1), Entries.entry(next, "no", "report-3"));
        assertThat(ledger.decide(Entries.plan(1, 1, 1, 0, 6)).isPermitted()).isFalse();
        assertThat(ledger.decide(Entries.plan(2, 1, 1, 0, 6)).isPermitted()).isFalse();
        assertThatThrownBy(() -> ledger.markNotShown(ReportId.of("report-9"), Role.CUSTODIAN, Entries.DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("report must be recorded, but was report-9");
        assertThatThrownBy(() -> ledger.outputs(List.of(ReportId.of("report-2"), ReportId.of("report-1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("report must have been shown, but report-1 never was");
    }

    /** Law 8: shown or never shown, and not both, in either order. */
    @Test
    void aReportIsShownOrNeverShown() {
        ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
        MenteeId mentee = MenteeId.of("mentee-1");
        ReportId first = ReportId.of("report-1");
        ReportId second = ReportId.of("report-2");
        assertThat(ledger.markShown(mentee, first, Entries.DAY))
                .as("not recorded")
                .isEmpty();
        ledger.record(Entries.entry(Entries.plan(1, 5, 1, 0, 6), "yes", "report-1"));
        ledger.record(Entries.entry(Entries.plan(1, 6, 2, 0, 6), "yes", "report-2"));
        assertThat(ledger.markShown(MenteeId.of("mentee-2"), first, Entries.DAY))
                .as("another mentee's")
                .isEmpty();
        Shown mark = new Shown(mentee, first, Entries.DAY);
        assertThat(ledger.markShown(mentee, first, Entries.DAY)).contains(mark);
        long version = ledger.snapshot().version();
        assertThat(ledger.markShown(mentee, first, Entries.DAY.plusDays(1)))
                .as("marked again")
                .contains(mark);
        assertThat(ledger.snapshot().version()).isEqualTo(version);
        assertThatThrownBy(() -> ledger.markNotShown(first, Role.CUSTODIAN, Entries.DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("report must not have been shown, but report-1 was");
        ledger.markNotShown(second, Role.CUSTODIAN, Entries.DAY);
        assertThat(ledger.markShown(mentee, second, Entries.DAY))
                .as("never shown")
                .isEmpty();
    }

    @Test
    void only_the_custodian_and_the_programme_lead_mark_what_was_never_shown() {
        ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
        ledger.record(Entries.entry(1, 1));
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.CUSTODIAN, Role.PROGRAMME_LEAD))) {
            assertThatThrownBy(() -> ledger.markNotShown(ReportId.of("report-1"), role, Entries.DAY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "never shown: must be marked by the custodian or the programme lead, but was by " + role);
        }
        assertThat(ledger.snapshot().neverShown(ReportId.of("report-1"))).isEmpty();
        assertThat(ledger.markNotShown(ReportId.of("report-1"), Role.PROGRAMME_LEAD, Entries.DAY)
                        .by())
                .isEqualTo(Role.PROGRAMME_LEAD);
        assertThatThrownBy(() -> ledger.markNotShown(ReportId.of("report-1"), Role.MENTEE, Entries.DAY))
                .as("marked already")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_is_marked_as_never_shown_before_it_was_recorded() {
        ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
        ledger.record(Entries.entry(1, 1));
        assertThatThrownBy(() -> ledger.markNotShown(ReportId.of("report-1"), Role.CUSTODIAN, Entries.DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("never shown: day must not be before that of the release, " + Entries.DAY + ", but was "
                        + Entries.DAY.minusDays(1));
        assertThat(ledger.snapshot().neverShown(ReportId.of("report-1"))).isEmpty();
        assertThat(ledger.markNotShown(ReportId.of("report-1"), Role.CUSTODIAN, Entries.DAY)
                        .on())
                .isEqualTo(Entries.DAY);
    }

    private static List<Conflict> conflicts(LedgerDecision decision) {
        return ((LedgerDecision.Refused) decision)
                .objections().stream().map(Objection::conflict).toList();
    }
}
