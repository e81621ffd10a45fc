package org.reversementoring.reporting.document;

import java.util.List;

/**
 * Short lists side by side, each under a title of its own.
 *
 * @param cards in reading order
 */
public record Cards(List<Card> cards) implements Block {

    /** A page may tell what was said of somebody. */
    @Override
    public String toString() {
        return "Cards[***]";
    }

    /** Copies the cards. */
    public Cards {
        cards = List.copyOf(cards);
    }

    /**
     * A list under a title.
     *
     * @param title what the points have in common
     * @param items in reading order; none is said in the words of {@code empty}
     * @param empty what stands there if there is no item
     * @param language of the items as a BCP 47 tag
     */
    public record Card(String title, List<String> items, String empty, String language) {

        /** A page may tell what was said of somebody. */
        @Override
        public String toString() {
            return "Card[***]";
        }

        /** Copies the items. */
        public Card {
            items = List.copyOf(items);
        }
    }
}
