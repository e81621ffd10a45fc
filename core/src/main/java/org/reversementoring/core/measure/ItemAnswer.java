package org.reversementoring.core.measure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.ItemId;

/** One person's answer to one item, or the statement that there is none. Masked when printed. Not for implementation. */
@Value.Immutable
@JsonDeserialize(as = ImmutableItemAnswer.class)
public interface ItemAnswer extends CodecOnly {

    /** The item. */
    ItemId item();

    /** The value of the chosen option, before any reversal; empty if the item was left out. */
    @Value.Redacted
    OptionalInt value();

    /** An answer. Whether it is on the item's scale is checked where the instrument is known, in scoring. */
    static ItemAnswer of(ItemId item, int value) {
        return ImmutableItemAnswer.builder().item(item).value(value).build();
    }

    /** An item that was left out. */
    static ItemAnswer missing(ItemId item) {
        return ImmutableItemAnswer.builder().item(item).build();
    }
}
