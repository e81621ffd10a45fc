package org.reversementoring.anonymisation.ledger.composition;

import java.util.Optional;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.report.Statement;

/**
 *
 * One of the releases about the same mentee and item that a composition audit looks at.
 *
 * @param cycle the cycle in which the answers were given
 * @param roster the mentors whose answers are used
 * @param strategy the strategy exactly as it is applied: with its floor, if it has one
 * @param context the context of the strategy; its panel size is the roster's
 * @param output the statement; empty for a release still to be made, of which every possible output is audited
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

    /** A release whose output is not known yet. */
    public static AuditedRelease open(
            CycleId cycle, Roster roster, AnonymisationStrategy strategy, PublicContext context) {
        return new AuditedRelease(cycle, roster, strategy, context, Optional.empty());
    }

    /** The same release after it said this. */
    public AuditedRelease saying(Statement statement) {
        return new AuditedRelease(cycle, roster, strategy, context, Optional.of(statement));
    }
}
