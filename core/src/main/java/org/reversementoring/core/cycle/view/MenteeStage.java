package org.reversementoring.core.cycle.view;

import java.util.Arrays;
import java.util.List;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Translation;

/**
 * The stage of a cycle as its mentee is told it. From consent to meeting it is one and the same: what happens in between, forward or
 * back, would tell of the panel.
 */
public enum MenteeStage {
    /** The mentee is asked to consent. */
    PROPOSED,
    /** The panel is at work. */
    UNDER_WAY,
    /** The two have met, and the mentee has the report. */
    MET,
    /** The mentee has answered. */
    ANSWERED,
    /** Both sides were asked three months on. */
    FOLLOWED_UP,
    /** It is over. */
    CLOSED,
    /** It ended early; by whom and why is not told. */
    ENDED;

    private static final SentenceFiles FILES =
            SentenceFiles.of("mentee-stages", "stages", name -> MenteeStage.class.getResourceAsStream(name));

    /**
     * What the mentee may do now. Actions that are open in some of the states behind a stage only are left out, because they would tell
     * of the panel; so is what waits while a cycle is suspended. {@code CANCEL_MEETING} comes with an {@link Appointment}.
     */
    public List<CycleAction> actions() {
        List<CycleState> behind = Arrays.stream(CycleState.values())
                .filter(state -> state != CycleState.SUSPENDED && of(state) == this)
                .toList();
        return Arrays.stream(CycleAction.values())
                .filter(action -> behind.stream().allMatch(state -> isOpen(action, state)))
                .toList();
    }

    /**
     * The stage in a few words to the mentee, without a full stop.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String label(Translation translation) {
        return FILES.in(translation).text(name());
    }

    private static boolean isOpen(CycleAction action, CycleState state) {
        return state.transitions().stream()
                .anyMatch(line -> line.action() == action && line.roles().contains(Role.MENTEE));
    }

    /** The stage of this cycle. One that is suspended is where it was. */
    static MenteeStage of(CycleRecord cycle) {
        return of(cycle.suspendedIn().orElse(cycle.state()));
    }

    private static MenteeStage of(CycleState state) {
        return switch (state) {
            case PROPOSED -> PROPOSED;
            case MENTEE_CONSENTED,
                    PANEL_FORMED,
                    PREPARED,
                    BASELINE_TAKEN,
                    INTERVIEWED,
                    COLLATED,
                    ANONYMISED,
                    HELD,
                    PANEL_CHECKED,
                    SIGNED_OFF,
                    NOMINEE_ASSIGNED,
                    MEETING_SCHEDULED -> UNDER_WAY;
            case MEETING_HELD -> MET;
            case RESPONDED -> ANSWERED;
            case FOLLOWED_UP -> FOLLOWED_UP;
            case CLOSED -> CLOSED;
            case WITHDRAWN, COLLAPSED -> ENDED;
            case SUSPENDED -> throw new AssertionError("reverse-mentoring: a suspended cycle says where it was");
        };
    }
}
