package org.reversementoring.reporting.document;

import java.util.List;
import java.util.Optional;

/**
 * Things to tick, each beside an empty box.
 *
 * @param items in reading order
 * @param language of the items as a BCP 47 tag, if it may differ from the document's
 */
public record Ticks(List<String> items, Optional<String> language) implements Block {

    /** A box to tick. It does not part from the text behind it. */
    public static final String BOX = "☐\u00a0";

    /** Copies the items. */
    public Ticks {
        items = List.copyOf(items);
    }

    /** A page may tell what was said of somebody. */
    @Override
    public String toString() {
        return "Ticks[***]";
    }
}
