package org.reversementoring.core.measure;

import java.util.HashSet;
import java.util.List;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.SubscaleId;

/**
 * Some items of an instrument that have a score of their own, by the instrument's rules.
 *
 * @param id identifies it within the instrument; not {@link SubscaleId#WHOLE}
 * @param title title, not blank
 * @param items its items, at least one, distinct
 */
public record Subscale(SubscaleId id, String title, List<ItemId> items) implements CodecOnly {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the id is that of the whole, the title is blank, or items are missing or repeated
     */
    public Subscale {
        items = List.copyOf(items);
        if (id.equals(SubscaleId.WHOLE)) {
            throw new IllegalArgumentException("subscale: id must not be that of the whole instrument, but was " + id);
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("subscale " + id + ": title must not be blank");
        }
        if (items.isEmpty() || new HashSet<>(items).size() < items.size()) {
            throw new IllegalArgumentException(
                    "subscale " + id + ": items must be distinct and at least one, but were " + items);
        }
    }
}
