package org.reversementoring.core.exchange.form;

import java.util.List;
import org.reversementoring.core.CodecOnly;

/**
 * Items that stand together under a title: a topic of a guide, or an instrument.
 *
 * @param code distinct from each item's and each other section's
 * @param title not blank
 * @param items at least one, in the order in which they are asked
 */
public record FormSection(ItemCode code, FormText title, List<FormItem> items) implements CodecOnly {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a title is blank or more than one line, or there is no item
     */
    public FormSection {
        items = List.copyOf(items);
        if (title.byLanguage().values().stream()
                .anyMatch(words -> words.isBlank() || words.chars().anyMatch(Character::isISOControl))) {
            throw new IllegalArgumentException("section " + code + ": title must be one line that is not blank");
        }
        if (items.isEmpty()) {
            throw new IllegalArgumentException("section " + code + ": must have an item, but has none");
        }
    }
}
