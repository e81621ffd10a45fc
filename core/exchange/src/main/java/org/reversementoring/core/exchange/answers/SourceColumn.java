package org.reversementoring.core.exchange.answers;

import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.exchange.form.ItemCode;

/**
 * A column as a format sees it. What the host declares comes before what the format knows, and that before the names of columns.
 *
 * @param name as it is written in the file; it may name a person, so it is masked when printed
 * @param known what the format knows of it, empty if it knows nothing
 */
public record SourceColumn(String name, Optional<ColumnRole> known) implements CodecOnly {

    /** A column of which the format knows the name alone. */
    public static SourceColumn of(String name) {
        return new SourceColumn(name.strip(), Optional.empty());
    }

    /** A column that is not read. */
    public static SourceColumn dropped(String name, ColumnDropReason reason) {
        return new SourceColumn(name.strip(), Optional.of(new ColumnRole.Dropped(reason)));
    }

    /** A column with the answers to an item. */
    public static SourceColumn item(String name, ItemCode item) {
        return new SourceColumn(name.strip(), Optional.of(new ColumnRole.Answer(item)));
    }

    /** A column that says whether an option of an item was ticked. */
    public static SourceColumn tick(String name, ItemCode item, String option) {
        return new SourceColumn(name.strip(), Optional.of(new ColumnRole.Tick(item, option)));
    }

    @Override
    public String toString() {
        return "SourceColumn[***]";
    }
}
