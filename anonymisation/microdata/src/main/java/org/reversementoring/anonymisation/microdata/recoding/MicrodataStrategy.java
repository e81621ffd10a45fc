package org.reversementoring.anonymisation.microdata.recoding;

import java.util.List;
import java.util.Optional;
import org.reversementoring.anonymisation.microdata.MicrodataGate;
import org.reversementoring.anonymisation.microdata.MicrodataStrategies;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * A way to make a table private. One method; {@link MicrodataStrategies} has those of the literature. None is believed: {@link
 * MicrodataGate} measures the table that a strategy made.
 *
 * <p>Laws:
 *
 * <ol>
 *   <li>The table that is made satisfies each model for each class. A model that compares with shares of a table compares with
 *       those of the source.
 *   <li>Only quasi-identifiers change; {@link AnonymisedTable} sees to it.
 *   <li>Same source, models and strategy, same table; threads make no difference.
 *   <li>A value of the source that is shown is the row's own: labels may be more general, never wrong.
 *   <li>A table without rows, or that cannot be made private, comes to nothing: an empty result, not an empty table.
 *   <li>A listener that does not want more ends it with a {@link java.util.concurrent.CancellationException}, if it is asked.
 * </ol>
 */
@FunctionalInterface
public interface MicrodataStrategy {

    /**
     * Makes a table private.
     *
     * @param source with identifiers, which must not come back
     * @param models what each class must satisfy, at least one
     * @param execution which threads there are, and who listens
     * @return the table, or nothing if it cannot be made
     * @throws IllegalArgumentException if the strategy cannot work on such a table; the message says no cell
     */
    Optional<AnonymisedTable> transform(Microdata source, List<PrivacyModel> models, Execution execution);
}
