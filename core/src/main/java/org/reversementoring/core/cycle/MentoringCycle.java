package org.reversementoring.core.cycle;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.report.FeedbackReport;

/**
 * One cycle, from a formed panel to the answered report. Not for implementation.
 *
 * <p>Laws: a transition returns a new value or throws {@link ForbiddenTransitionException}, and never changes this one; a
 * value in state {@link CycleState#CLOSED} has a held meeting and a response, however it was made.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMentoringCycle.class)
public interface MentoringCycle {

    /** Identifies the cycle towards the host. */
    CycleId id();

    /** The senior whom it is for; personal. */
    @Value.Redacted
    MenteeId mentee();

    /** The juniors. */
    MentorPanel panel();

    /** The guide, pinned for this cycle. */
    InterviewGuide guide();

    /** Where it stands. */
    CycleState state();

    /** The released report, from {@link CycleState#SIGNED_OFF} on. */
    Optional<FeedbackReport> report();

    /** The mentor who feeds it back, from {@link CycleState#NOMINEE_ASSIGNED} on; personal. */
    @Value.Redacted
    Optional<MentorId> nominatedMentor();

    /** The held meeting, from {@link CycleState#MEETING_HELD} on. */
    Optional<FeedbackMeeting> meeting();

    /** The mentee's answer, from {@link CycleState#RESPONDED} on. */
    Optional<MenteeResponse> response();

    /**
     * Opens a cycle.
     *
     * @throws IllegalArgumentException if the mentee is on the panel
     */
    static MentoringCycle open(CycleId id, MenteeId mentee, MentorPanel panel, InterviewGuide guide) {
        return builder()
                .id(id)
                .mentee(mentee)
                .panel(panel)
                .guide(guide)
                .state(CycleState.PANEL_FORMED)
                .build();
    }

    /**
     * The panel was interviewed. Nothing of the interview is kept.
     *
     * @throws ForbiddenTransitionException if it was for another mentee, panel or guide, or the state is not {@link
     *     CycleState#PANEL_FORMED}
     */
    default MentoringCycle interviewed(Interview interview) {
        require("interviewed", CycleState.PANEL_FORMED);
        if (!interview.mentee().equals(mentee())
                || !interview.panel().equals(panel())
                || !interview.guide().equals(guide())) {
            throw new ForbiddenTransitionException(state(), "interviewed", "OTHER_INTERVIEW");
        }
        return next(CycleState.INTERVIEWED).build();
    }

    /**
     * The release gate released this report. There is one report a cycle.
     *
     * @throws ForbiddenTransitionException if it is for another panel size or guide, or the state is not {@link
     *     CycleState#INTERVIEWED}
     */
    default MentoringCycle signedOff(FeedbackReport report) {
        require("signedOff", CycleState.INTERVIEWED);
        if (report.method().panelSize() != panel().size() || !report.guide().equals(guide().id())) {
            throw new ForbiddenTransitionException(state(), "signedOff", "OTHER_REPORT");
        }
        return next(CycleState.SIGNED_OFF).report(report).build();
    }

    /**
     * A mentor of the panel will feed the report back. The mentee never chooses who.
     *
     * @throws ForbiddenTransitionException if the mentor is not on the panel, or the state is not {@link
     *     CycleState#SIGNED_OFF}
     */
    default MentoringCycle nominated(MentorId mentor) {
        require("nominated", CycleState.SIGNED_OFF);
        if (!panel().has(mentor)) {
            throw new ForbiddenTransitionException(state(), "nominated", "NOT_ON_PANEL");
        }
        return next(CycleState.NOMINEE_ASSIGNED).nominatedMentor(mentor).build();
    }

    /**
     * Mentee and nominated mentor have met.
     *
     * @throws ForbiddenTransitionException if another mentor was there, or the state is not {@link
     *     CycleState#NOMINEE_ASSIGNED}
     */
    default MentoringCycle met(FeedbackMeeting meeting) {
        require("met", CycleState.NOMINEE_ASSIGNED);
        if (!nominatedMentor().equals(Optional.of(meeting.nominatedMentor()))) {
            throw new ForbiddenTransitionException(state(), "met", "OTHER_MENTOR");
        }
        return next(CycleState.MEETING_HELD).meeting(meeting).build();
    }

    /**
     * The mentee has answered.
     *
     * @throws ForbiddenTransitionException if the state is not {@link CycleState#MEETING_HELD}
     */
    default MentoringCycle responded(MenteeResponse response) {
        require("responded", CycleState.MEETING_HELD);
        return next(CycleState.RESPONDED).response(response).build();
    }

    /**
     * The cycle is over; the host has destroyed the raw answers.
     *
     * @throws ForbiddenTransitionException if the state is not {@link CycleState#RESPONDED}
     */
    default MentoringCycle closed() {
        require("closed", CycleState.RESPONDED);
        return next(CycleState.CLOSED).build();
    }

    private void require(String action, CycleState expected) {
        if (state() != expected) {
            throw new ForbiddenTransitionException(state(), action, "WRONG_STATE");
        }
    }

    private Builder next(CycleState state) {
        return new Builder().from(this).state(state);
    }

    /**
     * Checks that the state has what it needs, and no more.
     *
     * @throws IllegalArgumentException if the mentee is on the panel, the nominated mentor is not, another mentor held the
     *     meeting, or a part is missing that the state needs, or present too early
     */
    @Value.Check
    default void check() {
        panel().about(mentee());
        requirePart("report", report().isPresent(), CycleState.SIGNED_OFF);
        requirePart("nominated mentor", nominatedMentor().isPresent(), CycleState.NOMINEE_ASSIGNED);
        requirePart("meeting", meeting().isPresent(), CycleState.MEETING_HELD);
        requirePart("response", response().isPresent(), CycleState.RESPONDED);
        if (nominatedMentor().filter(mentor -> !panel().has(mentor)).isPresent()) {
            throw new IllegalArgumentException("cycle " + id() + ": nominated mentor must be on the panel, but is not");
        }
        if (meeting().isPresent()
                && !meeting().map(FeedbackMeeting::nominatedMentor).equals(nominatedMentor())) {
            throw new IllegalArgumentException(
                    "cycle " + id() + ": the meeting must be held by the nominated mentor, but was not");
        }
    }

    private void requirePart(String part, boolean present, CycleState from) {
        if (present != state().isAtLeast(from)) {
            throw new IllegalArgumentException("cycle " + id() + " in state " + state() + ": " + part + " must be "
                    + (present ? "absent, but is present" : "present, but is absent"));
        }
    }

    /** An empty builder. Hosts open a cycle with {@link #open} and go on by its transitions. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a cycle in any state; {@code build} throws {@link IllegalStateException} if a required attribute is missing and
     * {@link IllegalArgumentException} as {@link #check()} does.
     */
    final class Builder extends ImmutableMentoringCycle.Builder {
        Builder() {}
    }
}
