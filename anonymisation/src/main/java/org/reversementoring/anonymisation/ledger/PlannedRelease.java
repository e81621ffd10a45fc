package org.reversementoring.anonymisation.ledger;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.reversementoring.anonymisation.ledger.composition.AnswerPersistence;
import org.reversementoring.anonymisation.ledger.composition.Roster;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Identities;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.TopicId;

/**
 * A release before anything is known of its content. It consists of public facts, so a decision about it cannot depend
 * on an answer (T10).
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePlannedRelease.class)
public interface PlannedRelease extends CodecOnly {

    /** The mentee whom the answers are about. */
    MenteeId mentee();

    /** The cycle in which they were given. */
    CycleId cycle();

    /** The question. */
    TopicId item();

    /** The group that the roster stands for. */
    ReleaseScope scope();

    /** The mentors whose answers are used. */
    Roster roster();

    /** The id of the strategy, 1 to 100 characters. */
    String strategy();

    /** The context in which the strategy is applied; its panel size is the roster's. */
    PublicContext context();

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the strategy's id is blank or too long, or the roster is not of the context's
     *     size
     */
    @Value.Check
    default void check() {
        if (strategy().isBlank() || strategy().length() > 100) {
            throw new IllegalArgumentException("strategy id must have 1 to 100 characters, but had "
                    + strategy().length());
        }
        if (roster().size() != context().panelSize()) {
            throw new IllegalArgumentException(
                    "roster must have the context's " + context().panelSize() + " mentors, but had " + roster().size());
        }
    }

    /**
     * Whether both releases use an answer of the same mentor: same mentee and item, a common mentor, and the same cycle
     * unless answers persist. All are compared as {@link Identities}: another writing of a mentor, a cycle, a mentee or an item is
     * the same one.
     */
    default boolean sharesAnswersWith(PlannedRelease other, AnswerPersistence answers) {
        return isOfOneQuestion(other)
                && (answers == AnswerPersistence.PERSIST || isOfOneCycle(other))
                && !roster().isDisjointFrom(other.roster());
    }

    /** Whether both releases are about the same mentee and item, in whatever writing. */
    default boolean isOfOneQuestion(PlannedRelease other) {
        return Identities.same(mentee().value(), other.mentee().value())
                && Identities.same(item().value(), other.item().value());
    }

    /** Whether both releases are of the same cycle, in whatever writing. */
    default boolean isOfOneCycle(PlannedRelease other) {
        return Identities.same(cycle().value(), other.cycle().value());
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a planned release; {@code build} throws {@link IllegalStateException} if a required attribute is missing. */
    final class Builder extends ImmutablePlannedRelease.Builder {
        Builder() {}
    }
}
