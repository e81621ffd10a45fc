package org.reversementoring.core.cycle.record;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.panel.PanelPolicy;

/**
 * The promise that was made when the first mentor consented. It can be made stricter afterwards and never looser (I8). Not
 * for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCyclePolicy.class)
public interface CyclePolicy extends CodecOnly {

    /** The policy on panels. */
    @Value.Default
    default PanelPolicy panel() {
        return PanelPolicy.defaults();
    }

    /** The part of the roster that the mentee knows. */
    @Value.Default
    default RosterVisibility roster() {
        return RosterVisibility.POOL_ONLY;
    }

    /** Whether the meeting may only be held in person. */
    @Value.Default
    default boolean inPersonOnly() {
        return true;
    }

    /** Whether this policy allows nothing that the other one forbids. */
    default boolean isAsStrictAs(CyclePolicy other) {
        return panel().floor() >= other.panel().floor()
                && panel().supervises().compareTo(other.panel().supervises()) >= 0
                && panel().assessesThisYear().compareTo(other.panel().assessesThisYear()) >= 0
                && panel().sameUnit().compareTo(other.panel().sameUnit()) >= 0
                && panel().otherRelationship().compareTo(other.panel().otherRelationship()) >= 0
                && roster().compareTo(other.roster()) >= 0
                && (inPersonOnly() || !other.inPersonOnly());
    }

    /** The defaults. */
    static CyclePolicy defaults() {
        return builder().build();
    }

    /** A builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy. */
    final class Builder extends ImmutableCyclePolicy.Builder implements CodecOnly {
        Builder() {}
    }
}
