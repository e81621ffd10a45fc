package org.reversementoring.reporting.document;

import java.util.List;
import java.util.Optional;

/**
 * The items of a reporting checklist, and where each is reported.
 *
 * @param requirements in the order of the checklist
 */
public record Checklist(List<Requirement> requirements) implements Block {

    /** A page may tell what was said of somebody. */
    @Override
    public String toString() {
        return "Checklist[***]";
    }

    /** Copies the requirements. */
    public Checklist {
        requirements = List.copyOf(requirements);
    }

    /**
     * One item of a checklist.
     *
     * @param item its number there
     * @param topic what it asks for, in our words
     * @param where heading of the section that reports it, or why none does
     * @param anchor anchor of that section
     */
    public record Requirement(String item, String topic, String where, Optional<String> anchor) {

        /** A page may tell what was said of somebody. */
        @Override
        public String toString() {
            return "Requirement[***]";
        }
    }
}
