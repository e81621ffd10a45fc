package org.reversementoring.core.exchange.form;

import java.util.List;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.InstrumentItem;
import org.reversementoring.core.measure.ResponseOption;

/** The check that instruments in another language ask the same. */
final class InstrumentTranslation {

    private InstrumentTranslation() {}

    static void requireSame(String language, List<Instrument> base, List<Instrument> translation) {
        String subject = "form in " + language + ": ";
        for (Instrument instrument : translation) {
            if (!instrument.askable()) {
                throw new IllegalArgumentException(
                        subject + "instrument " + instrument.id() + " must have a text for each item, see withTexts");
            }
        }
        if (base.size() != translation.size()) {
            throw new IllegalArgumentException(
                    subject + "instruments must be " + base.size() + ", but were " + translation.size());
        }
        for (int i = 0; i < base.size(); i++) {
            if (!shape(base.get(i)).equals(shape(translation.get(i)))) {
                throw new IllegalArgumentException(subject + "instrument " + (i + 1) + " must be "
                        + base.get(i).id() + " " + base.get(i).version() + " with the same items and values");
            }
        }
    }

    private record Shape(Object id, String version, List<Object> items) {}

    private static Shape shape(Instrument instrument) {
        return new Shape(
                instrument.id(),
                instrument.version(),
                instrument.items().stream()
                        .<Object>map(InstrumentTranslation::item)
                        .toList());
    }

    private static List<Object> item(InstrumentItem item) {
        return List.of(
                item.id(),
                item.scale().options().stream().map(ResponseOption::value).toList());
    }
}
