package org.reversementoring.reporting.document;

import java.util.List;
import java.util.Optional;

/**
 * The items of a reporting checklist, and where each is reported.
 *
 * @param caption what the list shows
 * @param head titles of three columns: item, topic, where it is reported
 * @param requirements in the order of the checklist
 */
public record Checklist(String caption, List<String> head, List<Requirement> requirements) implements Block {

    private static final int COLUMNS = 3;

    /** A page may tell what was said of somebody. */
    @Override
    public String toString() {
        return "Checklist[***]";
    }

    /**
     * Copies the titles and the requirements.
     *
     * @throws IllegalArgumentException if there are not three titles
     */
    public Checklist {
        head = List.copyOf(head);
        requirements = List.copyOf(requirements);
        if (head.size() != COLUMNS) {
            throw new IllegalArgumentException("checklist: head must have three titles, but had " + head.size());
        }
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
