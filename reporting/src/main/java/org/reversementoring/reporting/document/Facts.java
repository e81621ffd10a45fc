package org.reversementoring.reporting.document;

import java.util.List;
import java.util.Optional;

/**
 * Short facts, each beside its name. A fact that nobody gave has room to be written by hand.
 *
 * @param facts in reading order, one or more
 */
public record Facts(List<Fact> facts) implements Block {

    /** A page may tell what was said of somebody. */
    @Override
    public String toString() {
        return "Facts[***]";
    }

    /**
     * Copies the facts.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Facts {
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("facts: must be one or more");
        }
    }

    /**
     * One fact.
     *
     * @param name what is told
     * @param value what it is; empty where it is to be written by hand
     */
    public record Fact(String name, Optional<String> value) {

        /** A page may tell what was said of somebody. */
        @Override
        public String toString() {
            return "Fact[***]";
        }

        /** A fact that is known. */
        public static Fact of(String name, String value) {
            return new Fact(name, Optional.of(value));
        }

        /** Room for a fact. */
        public static Fact room(String name) {
            return new Fact(name, Optional.empty());
        }
    }
}
