package org.reversementoring.core.measure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.reversementoring.core.CodecOnly;

/** The rule for missing items: how many items of a scale must be answered for a score. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(MissingRule.NoneMissing.class),
    @JsonSubTypes.Type(MissingRule.HalfAnswered.class),
    @JsonSubTypes.Type(MissingRule.AtLeast.class)
})
public sealed interface MissingRule extends CodecOnly {

    /** The answers needed on a scale of this many items. */
    int needed(int items);

    /** No item may be missing. */
    @JsonTypeName("none-missing")
    record NoneMissing() implements MissingRule {

        @Override
        public int needed(int items) {
            return items;
        }
    }

    /** The half-scale rule: at least half of the items, so 3 of 6 and 4 of 7. */
    @JsonTypeName("half-answered")
    record HalfAnswered() implements MissingRule {

        @Override
        public int needed(int items) {
            return (items + 1) / 2;
        }
    }

    /**
     * A fixed number of items.
     *
     * @param answers at least 1 and at most the items of the shortest scale of the instrument
     */
    @JsonTypeName("at-least")
    record AtLeast(int answers) implements MissingRule {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is below 1
         */
        public AtLeast {
            if (answers < 1) {
                throw new IllegalArgumentException("missing rule: answers must be at least 1, but were " + answers);
            }
        }

        @Override
        public int needed(int items) {
            return answers;
        }
    }
}
