package org.reversementoring.anonymisation.microdata.recoding;

import java.util.List;
import java.util.Optional;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * A strategy that makes a table private. It is one method; {@link org.reversementoring.anonymisation.microdata.MicrodataStrategies} has those of the literature. None is
 * believed: {@link org.reversementoring.anonymisation.microdata.MicrodataGate} measures the table that a strategy made.
 *
 * <p>Laws:
 *
 * <ol>
 *   <li>The table that is made satisfies each model for each class. A model that compares with shares of a table compares with
 *       those of the source.
 *   <li>Only quasi-identifiers change; {@link AnonymisedTable} sees to it.
 *   <li>Same source, models and strategy, same table; threads make no difference.
 *   <li>A value of the source that is shown is the row's own. Labels may be more general, and never wrong.
 *   <li>For a table without rows, or one that cannot be made private, the result is empty; it is never a table without rows.
 *   <li>If a listener is asked and wants no more, the strategy ends with a {@link java.util.concurrent.CancellationException}.
 * </ol>
 */
@FunctionalInterface
public interface MicrodataStrategy {

    /**
     * Makes a table private.
     *
     * @param source with identifiers, which must not come back
     * @param models what each class must satisfy, at least one
     * @param execution the threads and the listener
     * @return the table, or nothing if it cannot be made
     * @throws IllegalArgumentException if the strategy cannot work on such a table; the message says no cell
     */
    Optional<AnonymisedTable> transform(Microdata source, List<PrivacyModel> models, Execution execution);
}
