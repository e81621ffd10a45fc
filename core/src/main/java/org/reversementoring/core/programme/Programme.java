package org.reversementoring.core.programme;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ProgrammeId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.Purpose;

/**
 * A programme of cycles that share a purpose, a policy and the one version of the guide that makes them comparable (I14).
 * The host holds the cycles, not the programme. Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableProgramme.class)
public interface Programme extends CodecOnly {

    /** The host's identifier of the programme. */
    ProgrammeId id();

    /** The purpose of the programme. */
    Purpose purpose();

    /** The guide of all its cycles. */
    InterviewGuide guide();

    /** The policy that is promised to all its mentors. */
    @Value.Default
    default CyclePolicy policy() {
        return CyclePolicy.defaults();
    }

    /** Whether the programme takes on new cycles. */
    @Value.Default
    default boolean open() {
        return true;
    }

    /**
     * Proposes a cycle of this programme, with its guide and policy.
     *
     * @throws IllegalStateException if the programme is not open
     */
    default MentoringCycle propose(CycleId cycle, MenteeId mentee) {
        if (!open()) {
            throw new IllegalStateException("programme " + id() + ": must be open to propose a cycle, but is not");
        }
        return MentoringCycle.propose(cycle, mentee, guide(), policy());
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a programme; {@code build} throws {@link IllegalStateException} if a required attribute is missing. */
    final class Builder extends ImmutableProgramme.Builder implements CodecOnly {
        Builder() {}
    }
}
