package org.reversementoring.core.measure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.ItemId;

/** One item of an instrument: its text, or an empty slot for text that the user supplies. Not for implementation. */
@Value.Immutable
@JsonDeserialize(as = ImmutableInstrumentItem.class)
public interface InstrumentItem extends CodecOnly {

    /** The identifier of the item within its questionnaire. */
    ItemId id();

    /**
     * The text that the respondent reads, not blank; absent if the library may not ship it and the user has not supplied it
     * yet.
     */
    Optional<String> text();

    /** Whether the item is worded against the rest, so that its values are turned round before scoring. */
    @Value.Default
    default boolean reversed() {
        return false;
    }

    /** The answers that the item offers. */
    ResponseScale scale();

    /**
     * The number that an answer counts as: the value itself, or its mirror image if the item is reversed.
     *
     * @throws IllegalArgumentException if the value is not on the item's scale
     */
    default int counted(int value) {
        if (scale().option(value).isEmpty()) {
            throw new IllegalArgumentException("item " + id() + ": answer must be one of "
                    + scale().options().stream().map(ResponseOption::value).toList() + ", but was " + value);
        }
        return reversed() ? scale().lowest() + scale().highest() - value : value;
    }

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if the text is blank, or the item is reversed and its scale has no mirror image
     */
    @Value.Check
    default void check() {
        if (text().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("item " + id() + ": text must not be blank");
        }
        if (reversed() && !scale().symmetric()) {
            throw new IllegalArgumentException(
                    "item " + id() + ": scale of a reversed item must be symmetric, but is not");
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an item; {@code build} throws {@link IllegalStateException} if id or scale is missing. */
    final class Builder extends ImmutableInstrumentItem.Builder implements CodecOnly {
        Builder() {}
    }
}
