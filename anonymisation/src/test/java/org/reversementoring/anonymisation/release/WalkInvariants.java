package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.anonymisation.ledger.LedgerEntry;
import org.reversementoring.anonymisation.ledger.LedgerSnapshot;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.core.cycle.ForbiddenTransitionException;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.report.FeedbackReport;

/** What holds after every step of a walk. */
final class WalkInvariants {

    private final ReleaseLedger ledger;

    /** The drafts that a panel checked, by digest, with the policy in force. */
    private final Map<String, CyclePolicy> checked = new HashMap<>();

    private final CyclePolicy promised;
    private final Map<String, FeedbackReport> shown = new HashMap<>();
    private final Map<List<Object>, String> votes = new HashMap<>();

    WalkInvariants(ReleaseLedger ledger, CyclePolicy promised) {
        this.promised = promised;
        this.ledger = ledger;
    }

    MentoringCycle cycleOf(Object result) {
        if (result instanceof Drafting drafting) {
            if (drafting instanceof Drafting.Held held) {
                reasons(held.reasons());
            }
            return drafting.cycle();
        }
        if (result instanceof SigningOff signing) {
            if (signing instanceof SigningOff.Refused refused) {
                reasons(refused.reasons());
            }
            return signing.cycle();
        }
        if (result instanceof Clarification.Result relayed) {
            if (relayed instanceof Clarification.Result.Refused refused) {
                reasons(refused.reasons());
            }
            return relayed.cycle();
        }
        return (MentoringCycle) result;
    }

    /** (d) In each round one set of votes is looked at, whatever the host has stored. */
    void voted(MentoringCycle before, int question, String seal) {
        int round = before.questions().get(question - 1).rounds().size();
        List<Object> key =
                List.of(before.id(), before.questions().get(question - 1).question(), question, round);
        assertThat(votes.merge(key, seal, (first, again) -> first))
                .as("the votes of a round are asked for once")
                .isEqualTo(seal);
    }

    private static void reasons(List<Release.Reason> reasons) {
        assertThat(reasons)
                .isNotEmpty()
                .allMatch(reason -> !reason.message().isBlank()
                        && !reason.next(Translation.of("en")).isBlank());
    }

    void refusal(ForbiddenTransitionException refusal) {
        assertThat(refusal.inWords()).isNotBlank();
        assertThat(refusal.next().isEmpty())
                .as("%s says what can be done", refusal.reason())
                .isFalse();
    }

    void check(MentoringCycle cycle) {
        assertThat(cycle.policy().isAsStrictAs(promised)).isTrue();
        if (cycle.state() == CycleState.PANEL_CHECKED) {
            checked.put(cycle.draft().orElseThrow().digest(), cycle.policy());
        }
        seen(cycle);
        LedgerSnapshot now = ledger.snapshot();
        shown.values().forEach(report -> recorded(now, report));
        singleUse(now);
    }

    /** (a) Nothing before the meeting; after it what the panel checked, under a policy as strict as the promised one. */
    private void seen(MentoringCycle cycle) {
        Optional<FeedbackReport> report = cycle.viewFor(new Viewer.Mentee()).report();
        assertThat(report.isPresent()).isEqualTo(cycle.meeting().isPresent());
        report.ifPresent(one -> {
            assertThat(checked).containsKey(one.digest());
            CyclePolicy then = Objects.requireNonNull(checked.get(one.digest()));
            assertThat(then.isAsStrictAs(promised)).isTrue();
            assertThat(one.method().policy()).isEqualTo(then.release().id());
            assertThat(one.method().panelSize()).isGreaterThanOrEqualTo(promised.floor());
            shown.put(one.digest(), one);
        });
    }

    /** (b) Recorded exactly once, as what it is, and not marked as never shown. */
    private static void recorded(LedgerSnapshot now, FeedbackReport report) {
        List<LedgerEntry> entries = now.entriesOf(report.id());
        assertThat(entries)
                .as("%s is recorded once", report.id())
                .hasSize(report.ratings().size() + 1);
        assertThat(now.neverShown(report.id())).as("%s was shown", report.id()).isEmpty();
        assertThat(entries.get(entries.size() - 1).statement().canonical())
                .as("%s is recorded with a digest that nobody can try", report.id())
                .containsPattern("digest [0-9a-f]{64}")
                .doesNotContain(report.digest());
        assertThat(now.shown(report.id()))
                .as("%s is marked as shown", report.id())
                .isPresent();
        for (int i = 0; i < report.ratings().size(); i++) {
            assertThat(entries.get(i).statement())
                    .isEqualTo(report.ratings().get(i).statement());
        }
    }

    /** (c) No answer stands in two reports. */
    private void singleUse(LedgerSnapshot now) {
        Set<Object> used = new HashSet<>();
        for (LedgerEntry entry : now.entries()) {
            entry.release()
                    .roster()
                    .mentors()
                    .forEach(mentor -> assertThat(used.add(List.of(
                                    entry.release().cycle(), entry.release().item(), mentor)))
                            .as("an answer is used once")
                            .isTrue());
        }
        assertThat(shown.values().stream().map(FeedbackReport::id).distinct()).hasSize(shown.size());
    }
}
