package org.reversementoring.reporting.page.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Fidelity;
import org.reversementoring.core.meeting.DropReason;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.panel.Ruling;
import org.reversementoring.core.policy.ThemeRule;
import org.reversementoring.core.programme.GoalFigures;
import org.reversementoring.core.programme.LearningFigures;
import org.reversementoring.core.programme.PooledThemes;
import org.reversementoring.core.programme.ThemeCodebook;

/** A programme of a cycle in each state, its figures and its themes. Synthetic. */
final class ProgrammeExamples {

    private ProgrammeExamples() {}

    /** One cycle in each state. */
    static List<CycleView.ForProgrammeLead> cycles() {
        return List.of(CycleState.values()).stream()
                .map(state -> cycle(SheetExamples.MARK + state, state))
                .toList();
    }

    /** A cycle of which the lead sees little. */
    static CycleView.ForProgrammeLead cycle(String id, CycleState state) {
        return new CycleView.ForProgrammeLead(
                CycleId.of(id),
                state,
                Optional.of(SheetViews.panel(6)),
                List.of(),
                Optional.of(Ruling.PERMIT),
                Ruling.PERMIT,
                Optional.of(state != CycleState.HELD),
                new Fidelity(List.of(), List.of(Fidelity.Item.NO_HARM)),
                List.of(GoalStatus.DROPPED),
                true,
                List.of(),
                true,
                List.of(),
                List.of());
    }

    static GoalFigures goals() {
        return new GoalFigures(
                3,
                Optional.of(14),
                Optional.of(new GoalFigures.Origins(11, 3)),
                Optional.of(new GoalFigures.Ends(5, 3, 4, 2)),
                Optional.of(Map.of(DropReason.NO_TIME, 3)));
    }

    /** One topic on both sides, one on one side, and one that the guide does not have. */
    static LearningFigures learning() {
        return new LearningFigures(
                3, people(Map.of("approachability", 4, "use-of-technology", 3)), people(Map.of("approachability", 3)));
    }

    static SortedMap<TopicId, Integer> people(Map<String, Integer> counts) {
        SortedMap<TopicId, Integer> people =
                new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
        counts.forEach((topic, count) -> people.put(TopicId.of(topic), count));
        return people;
    }

    static ThemeRule rule(ThemeRule.Audience audience) {
        return new ThemeRule(
                "0".repeat(64),
                3,
                1,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                List.of(SheetExamples.MARK + "-unit"),
                audience);
    }

    static PooledThemes themes(String language) {
        boolean german = language.startsWith("de");
        return new PooledThemes(
                rule(ThemeRule.Audience.PROGRAMME_LEAD),
                "f".repeat(64),
                LocalDate.of(2027, 1, 4),
                List.of(
                        new ThemeCodebook.Theme(
                                SheetExamples.MARK + "-1", german ? "Zu wenige Rechner" : "Too few computers"),
                        new ThemeCodebook.Theme(
                                SheetExamples.MARK + "-2",
                                german ? "Kein Raum für Übergaben" : "No room for handover")));
    }
}
