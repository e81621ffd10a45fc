package org.reversementoring.core.cycle.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.record.RawMaterial;
import org.reversementoring.core.meeting.AgendaPhase;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FidelityEvent;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.PhaseRecord;
import org.reversementoring.core.panel.SelfRating;

/**
 * The fidelity of a cycle: which parts were delivered as planned (TIDieR items 11 and 12, Hoffmann et al., BMJ
 * 2014;348:g1687, doi:10.1136/bmj.g1687). Parts that have not come yet do not count.
 *
 * @param done what was done as it should
 * @param missed what was not
 */
public record Fidelity(List<Item> done, List<Item> missed) implements CodecOnly {

    /** A part that is looked at, in the order of the cycle. */
    public enum Item {
        /** Roles were outside the mentee's line. */
        INDEPENDENT_ROLES,
        /** The mentee looked at the same topics first, at each of them where the marks are on record. */
        SELF_ASSESSMENT,
        /** Each topic was asked. */
        FULL_COVERAGE,
        /** The meeting was in person. */
        IN_PERSON,
        /** Each phase of the agenda was done. */
        FULL_AGENDA,
        /** Nothing happened in the meeting that should not. */
        QUIET_MEETING,
        /** The report was shown to nobody whom the promise does not name. */
        NOT_SHARED_FURTHER,
        /** The mentee set a goal. */
        GOAL_SET,
        /** Each follow-up so far was in its window. */
        FOLLOWED_UP_IN_TIME,
        /** Both sides were followed up without harm. */
        NO_HARM,
        /** Notes and private answers were gone by the promised days. */
        RAW_GONE_IN_TIME
    }

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if an item comes twice
     */
    public Fidelity {
        done = List.copyOf(done);
        missed = List.copyOf(missed);
        if (Stream.concat(done.stream(), missed.stream()).distinct().count() != done.size() + missed.size()) {
            throw new IllegalArgumentException("fidelity: each item must be done or missed once, but one comes twice");
        }
    }

    static Fidelity of(CycleRecord cycle) {
        List<Item> done = new ArrayList<>();
        List<Item> missed = new ArrayList<>();
        cycle.preparation()
                .ifPresent(preparation -> sort(Item.INDEPENDENT_ROLES, preparation.independent(), done, missed));
        cycle.baseline()
                .ifPresent(baseline -> sort(
                        Item.SELF_ASSESSMENT, baseline.selfAssessment() && assessedEachTopic(cycle), done, missed));
        cycle.interview()
                .ifPresent(interview -> sort(
                        Item.FULL_COVERAGE,
                        interview.topics().stream()
                                .allMatch(topic -> topic.skipped().isEmpty()),
                        done,
                        missed));
        cycle.meeting().ifPresent(meeting -> {
            sort(Item.IN_PERSON, meeting.modality() == FeedbackMeeting.Modality.IN_PERSON, done, missed);
            Set<AgendaPhase> phases = meeting.phases().stream()
                    .filter(PhaseRecord::done)
                    .map(PhaseRecord::phase)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(AgendaPhase.class)));
            sort(Item.FULL_AGENDA, phases.equals(EnumSet.allOf(AgendaPhase.class)), done, missed);
            List<FidelityEvent> events = meeting.events();
            sort(Item.QUIET_MEETING, events.isEmpty(), done, missed);
            sort(Item.NOT_SHARED_FURTHER, cycle.sharings().isEmpty(), done, missed);
        });
        cycle.response()
                .ifPresent(response -> sort(Item.GOAL_SET, !response.goals().isEmpty(), done, missed));
        if (!cycle.followUps().isEmpty()) {
            LocalDate met = cycle.meeting().orElseThrow().heldOn();
            sort(
                    Item.FOLLOWED_UP_IN_TIME,
                    cycle.followUps().stream()
                            .allMatch(followUp -> followUp.timing(met) == FollowUpPoint.Timing.IN_TIME),
                    done,
                    missed);
            sort(Item.NO_HARM, cycle.followUps().stream().noneMatch(followUp -> followUp.foundHarm()), done, missed);
        }
        RawMaterial.goneInTime(cycle).ifPresent(inTime -> sort(Item.RAW_GONE_IN_TIME, inTime, done, missed));
        return new Fidelity(done, missed);
    }

    /** A host may keep the marks itself; then the baseline alone says that there are some. */
    private static boolean assessedEachTopic(CycleRecord cycle) {
        List<SelfRating> marks = cycle.mentee().selfAssessment();
        return marks.isEmpty()
                || cycle.guide().topics().stream()
                        .filter(topic -> topic.rating().isPresent())
                        .allMatch(topic ->
                                marks.stream().anyMatch(mark -> mark.topic().equals(topic.id())));
    }

    private static void sort(Item item, boolean asItShould, List<Item> done, List<Item> missed) {
        (asItShould ? done : missed).add(item);
    }
}
