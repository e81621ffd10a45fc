package org.reversementoring.core.exchange.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** The options of items that are rated. */
final class FormScales {

    private FormScales() {}

    /** The marks, then the three reasons for none. */
    static List<FormOption> of(
            ItemCode item,
            List<Integer> values,
            IntFunction<FormText> label,
            Function<MissingReason, FormText> reasonLabel) {
        List<FormOption> options = new ArrayList<>();
        for (int value : values) {
            if (MissingReason.of(FormOption.code(value)).isPresent()) {
                throw new IllegalArgumentException("item " + item + ": " + value
                        + " must be free, because 97, 98 and 99 stand for reasons that there is no mark");
            }
            options.add(named(item, () -> FormOption.of(value, label.apply(value))));
        }
        for (MissingReason reason : MissingReason.values()) {
            options.add(FormOption.of(reason, reasonLabel.apply(reason)));
        }
        return options;
    }

    private static FormOption named(ItemCode item, Supplier<FormOption> option) {
        try {
            return option.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("item " + item + ", " + e.getMessage(), e);
        }
    }
}
