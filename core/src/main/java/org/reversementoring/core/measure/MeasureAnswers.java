package org.reversementoring.core.measure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.InstrumentId;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.PairingCode;

/**
 * One person's answers to one questionnaire at one time. They are RAW and personal. The person is known by pairing code
 * only, and nothing leads to a mentor or mentee. Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMeasureAnswers.class)
public interface MeasureAnswers extends CodecOnly {

    /** The code that links the same person's questionnaires; personal. */
    @Value.Redacted
    PairingCode person();

    /** The time at which it was answered. */
    TimePoint timePoint();

    /** The {@link Instrument#questionnaire() questionnaire} that was answered. */
    InstrumentId questionnaire();

    /** Version of the questionnaire's text. */
    String version();

    /** One entry for each item, in any order. An item without an answer has an entry that says so. */
    @Value.Redacted
    List<ItemAnswer> answers();

    /** The entry of an item, if there is one. */
    default Optional<ItemAnswer> answer(ItemId item) {
        for (ItemAnswer answer : answers()) {
            if (answer.item().equals(item)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    /**
     * Checks the value alone; items and values are checked against the instrument when it is scored.
     *
     * @throws IllegalArgumentException if the version is blank or an item has two entries
     */
    @Value.Check
    default void check() {
        if (version().isBlank()) {
            throw new IllegalArgumentException("answers to " + questionnaire() + ": version must not be blank");
        }
        Set<ItemId> seen = new HashSet<>();
        for (ItemAnswer answer : answers()) {
            if (!seen.add(answer.item())) {
                throw new IllegalArgumentException("answers to " + questionnaire()
                        + ": an item must have one entry, but " + answer.item() + " has another");
            }
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds answers; {@code build} throws {@link IllegalStateException} if a required attribute is missing. */
    final class Builder extends ImmutableMeasureAnswers.Builder implements CodecOnly {
        Builder() {}
    }
}
