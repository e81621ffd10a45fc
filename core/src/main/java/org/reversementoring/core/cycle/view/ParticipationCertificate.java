package org.reversementoring.core.cycle.view;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.transition.CycleAction;

/**
 * The certificate that a mentor took part. It is for a portfolio and has no content, mentee or outcome. Not for
 * implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableParticipationCertificate.class)
public interface ParticipationCertificate extends CodecOnly {

    /** Who took part; personal, and the mentor's own. */
    @Value.Redacted
    MentorId mentor();

    /** The guide that was used. */
    GuideId guide();

    /** The day of the interview's end, as recorded. */
    LocalDate interviewedOn();

    /** Whether the mentor also fed the report back. */
    boolean fedBack();

    /**
     * The certificate of a mentor of this cycle, from the interview on; empty for anybody else. The day is that of the step, so it is
     * the same for the whole panel.
     */
    static Optional<ParticipationCertificate> of(CycleRecord cycle, MentorId mentor) {
        if (cycle.panel().filter(panel -> panel.has(mentor)).isEmpty()) {
            return Optional.empty();
        }
        boolean fedBack = cycle.meeting()
                .filter(meeting -> meeting.nominatedMentor().equals(mentor))
                .isPresent();
        return cycle.history().stream()
                .filter(entry -> entry.action() == CycleAction.INTERVIEW)
                .findFirst()
                .map(entry -> ImmutableParticipationCertificate.builder()
                        .mentor(mentor)
                        .guide(cycle.guide().id())
                        .interviewedOn(entry.on())
                        .fedBack(fedBack)
                        .build());
    }
}
