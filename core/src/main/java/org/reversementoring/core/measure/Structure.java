package org.reversementoring.core.measure;

import java.util.HashSet;
import java.util.Set;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.SubscaleId;

/** The rules that hold between the parts of an instrument. */
final class Structure {

    private Structure() {}

    static void check(Instrument instrument) {
        String subject = "instrument " + instrument.id();
        if (instrument.items().isEmpty()) {
            throw new IllegalArgumentException(subject + ": items must be at least 1, but were 0");
        }
        if (instrument.textShipped() && !instrument.askable()) {
            throw new IllegalArgumentException(
                    subject + ": every item must have a text if text ships, but one has none");
        }
        Set<ItemId> items = checkItems(subject, instrument);
        checkNeeded(subject, instrument, SubscaleId.WHOLE, items.size());
        Set<SubscaleId> seen = new HashSet<>();
        for (Subscale subscale : instrument.subscales()) {
            if (!seen.add(subscale.id())) {
                throw new IllegalArgumentException(
                        subject + ": subscale ids must be distinct, but " + subscale.id() + " occurs more than once");
            }
            if (!items.containsAll(subscale.items())) {
                throw new IllegalArgumentException(
                        subject + ": items of a subscale must be its own, but " + subscale.id() + " has another");
            }
            checkNeeded(subject, instrument, subscale.id(), subscale.items().size());
        }
    }

    private static Set<ItemId> checkItems(String subject, Instrument instrument) {
        ResponseScale first = instrument.items().get(0).scale();
        Set<ItemId> seen = new HashSet<>();
        for (InstrumentItem item : instrument.items()) {
            if (!seen.add(item.id())) {
                throw new IllegalArgumentException(
                        subject + ": item ids must be distinct, but " + item.id() + " occurs more than once");
            }
            if (item.scale().lowest() != first.lowest() || item.scale().highest() != first.highest()) {
                throw new IllegalArgumentException(subject + ": scales must all be from " + first.lowest() + " to "
                        + first.highest() + ", but that of " + item.id() + " is from "
                        + item.scale().lowest() + " to "
                        + item.scale().highest());
            }
        }
        return seen;
    }

    private static void checkNeeded(String subject, Instrument instrument, SubscaleId scale, int items) {
        int needed = instrument.missing().needed(items);
        if (needed > items) {
            throw new IllegalArgumentException(subject + ": answers needed must be at most the " + items + " items of "
                    + scale + ", but were " + needed);
        }
    }
}
