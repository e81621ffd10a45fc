package org.reversementoring.anonymisation.ledger.composition;

import java.util.Optional;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.report.Statement;

/**
 * One of the releases about the same mentee and item that a composition audit looks at.
 *
 * @param cycle when the answers were given
 * @param roster whose answers
 * @param strategy what was or will be applied, exactly as it is applied: with its floor, if it has one
 * @param context what the strategy is told; its panel size is the roster's
 * @param output what was said; empty for a release that is still to be made, whose every possible output is looked at
 */
public record AuditedRelease(
        CycleId cycle,
        Roster roster,
        AnonymisationStrategy strategy,
        PublicContext context,
        Optional<Statement> output) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the roster is not of the context's size
     */
    public AuditedRelease {
        if (roster.size() != context.panelSize()) {
            throw new IllegalArgumentException(
                    "roster must have the context's " + context.panelSize() + " mentors, but had " + roster.size());
        }
    }

    /** A release whose output is still open. */
    public static AuditedRelease open(
            CycleId cycle, Roster roster, AnonymisationStrategy strategy, PublicContext context) {
        return new AuditedRelease(cycle, roster, strategy, context, Optional.empty());
    }

    /** The same release after it said this. */
    public AuditedRelease saying(Statement statement) {
        return new AuditedRelease(cycle, roster, strategy, context, Optional.of(statement));
    }
}
