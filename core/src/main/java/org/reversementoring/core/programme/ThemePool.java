package org.reversementoring.core.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Identities;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Export;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.digest.ContentDigest;
import org.reversementoring.core.policy.ThemeRule;

/** The cycles of a rule that count, their codings, and the groups that they make. */
final class ThemePool {

    private final ThemeRule rule;
    private final ThemeCodebook codebook;
    private final List<MentoringCycle> cycles;
    private final List<MentoringCycle> counted;
    private final List<List<MentoringCycle>> groups;
    private final Map<CycleId, List<ThemeCoding>> codings;

    ThemePool(ThemeRule rule, ThemeCodebook codebook, List<MentoringCycle> cycles, List<ThemeCoding> codings) {
        this.rule = rule;
        this.codebook = codebook;
        this.cycles = List.copyOf(cycles);
        this.codings = codings.stream().collect(Collectors.groupingBy(ThemeCoding::cycle));
        this.counted = this.cycles.stream().filter(this::counts).toList();
        this.groups = ThemeGroups.of(counted);
    }

    /** By public facts alone (T10): the meeting was held in the period, the cycle goes on or is closed, and nobody else has the report. */
    private boolean counts(MentoringCycle cycle) {
        return cycle.state().hasReached(CycleState.MEETING_HELD)
                && cycle.report().isPresent()
                && cycle.meeting()
                        .filter(meeting -> rule.covers(meeting.heldOn()))
                        .isPresent()
                && rule.namesUnit(cycle.mentee().unit())
                && cycle.export() != Export.WITH_REPORT
                && cycle.sharings().isEmpty();
    }

    /** Why nothing is told, as far as it does not depend on earlier editions; empty if something is. */
    List<ThemeRelease.Reason> reasons(Step step) {
        List<ThemeRelease.Reason> reasons = new ArrayList<>();
        add(step.by() != Role.CUSTODIAN, ThemeRelease.Code.OTHER_ROLE, reasons);
        add(!step.on().isAfter(rule.until()), ThemeRelease.Code.PERIOD_NOT_OVER, reasons);
        add(!codebook.digest().equals(rule.codebook()), ThemeRelease.Code.OTHER_CODEBOOK, reasons);
        Set<String> ids = new HashSet<>();
        each(cycles, cycle -> !ids.add(Identities.key(cycle.id().value())), ThemeRelease.Code.CYCLE_TWICE, reasons);
        each(
                cycles,
                cycle -> !cycle.policy().themes().equals(Optional.of(rule)),
                ThemeRelease.Code.OTHER_RULE,
                reasons);
        add(isSomebodyWrittenInTwoWays(), ThemeRelease.Code.OTHER_WRITING, reasons);
        addCodings(reasons);
        boolean few = groups.size() < rule.groupsNeeded();
        add(few, ThemeRelease.Code.TOO_FEW_GROUPS, reasons);
        add(
                !few && ThemeGroups.mentorsOfTheSmallest(groups, rule.floor()) < ThemeRule.LEAST_MENTORS,
                ThemeRelease.Code.TOO_FEW_MENTORS,
                reasons);
        return reasons;
    }

    private void addCodings(List<ThemeRelease.Reason> reasons) {
        Set<CycleId> off = new HashSet<>(codings.keySet());
        cycles.forEach(cycle -> off.remove(cycle.id()));
        if (!off.isEmpty()) {
            reasons.add(new ThemeRelease.Reason(ThemeRelease.Code.CODING_OFF_CYCLES, List.copyOf(off)));
        }
        each(counted, cycle -> of(cycle).isEmpty(), ThemeRelease.Code.CODING_MISSING, reasons);
        each(counted, cycle -> of(cycle).size() > 1, ThemeRelease.Code.CODING_TWICE, reasons);
        each(
                counted,
                cycle -> of(cycle).stream()
                        .anyMatch(coding -> !coding.fits(cycle.report().orElseThrow(), codebook)),
                ThemeRelease.Code.CODING_OFF_REPORT,
                reasons);
    }

    private static void add(boolean broken, ThemeRelease.Code code, List<ThemeRelease.Reason> reasons) {
        if (broken) {
            reasons.add(new ThemeRelease.Reason(code, List.of()));
        }
    }

    private static void each(
            List<MentoringCycle> cycles,
            Predicate<MentoringCycle> broken,
            ThemeRelease.Code code,
            List<ThemeRelease.Reason> reasons) {
        List<CycleId> found =
                cycles.stream().filter(broken).map(MentoringCycle::id).toList();
        if (!found.isEmpty()) {
            reasons.add(new ThemeRelease.Reason(code, found));
        }
    }

    private List<ThemeCoding> of(MentoringCycle cycle) {
        return codings.getOrDefault(cycle.id(), List.of());
    }

    private boolean isSomebodyWrittenInTwoWays() {
        Set<String> writings = new HashSet<>();
        cycles.forEach(cycle -> writings.addAll(ThemeGroups.people(cycle)));
        return writings.stream().map(Identities::key).distinct().count() < writings.size();
    }

    /** A digest of the identifiers of the counted cycles. */
    String digest() {
        return ContentDigest.of("reverse-mentoring/pooled-cycles/1")
                .addAll(counted.stream()
                        .map(cycle -> Identities.key(cycle.id().value()))
                        .sorted()
                        .toList())
                .hex();
    }

    /** The themes that came up in as many groups as the floor, in the order of the list. */
    List<ThemeCodebook.Theme> listed() {
        return codebook.themes().stream()
                .filter(theme -> groupsWith(theme) >= rule.floor())
                .toList();
    }

    private long groupsWith(ThemeCodebook.Theme theme) {
        return groups.stream()
                .filter(group -> group.stream()
                        .flatMap(cycle -> of(cycle).stream())
                        .anyMatch(coding -> coding.has(theme.code())))
                .count();
    }
}
