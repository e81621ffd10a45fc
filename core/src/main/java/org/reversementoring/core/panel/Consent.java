package org.reversementoring.core.panel;

import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import org.reversementoring.core.CodecOnly;

/**
 * The consent of a mentee.
 *
 * @param wording which wording was signed, not blank, for instance {@code mentee-1.0}
 * @param parts what it named, each once
 */
public record Consent(String wording, List<Part> parts) implements CodecOnly {

    /** A point that a consent must name before a cycle goes on. */
    public enum Part {
        /** What the feedback is for. */
        PURPOSE,
        /** Who sees what, and when. */
        READERS,
        /** That it is used for nothing else. */
        NO_ONWARD_USE,
        /** That the mentee may stop at any time before the meeting. */
        RIGHT_TO_STOP
    }

    /**
     * Checks, copies and sorts.
     *
     * @throws IllegalArgumentException if the wording is blank
     */
    public Consent {
        if (wording.isBlank()) {
            throw new IllegalArgumentException("consent: wording must not be blank");
        }
        parts = List.copyOf(new TreeSet<>(parts));
    }

    /** A consent that names everything. */
    public static Consent complete(String wording) {
        return new Consent(wording, List.of(Part.values()));
    }

    /** Whether it names everything. */
    public boolean namesEverything() {
        return EnumSet.allOf(Part.class).equals(parts.isEmpty() ? EnumSet.noneOf(Part.class) : EnumSet.copyOf(parts));
    }
}
