package org.reversementoring.core.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.core.CodecOnly;

/**
 * The answers that an item offers, with their numbers. Unlike a {@link org.reversementoring.core.guide.RatingScale} it may
 * skip numbers (0, 25, 50, 75, 100) and says nothing about which end is favourable: that is the instrument's direction.
 *
 * @param options 2 to 11 options by rising value, with distinct values and labels
 */
public record ResponseScale(List<ResponseOption> options) implements CodecOnly {

    /** The most options a scale may have. */
    public static final int MAX_OPTIONS = 11;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the number of options is out of range, values do not rise or a label is repeated
     */
    public ResponseScale {
        options = List.copyOf(options);
        if (options.size() < 2 || options.size() > MAX_OPTIONS) {
            throw new IllegalArgumentException(
                    "response scale must have 2 to " + MAX_OPTIONS + " options, but had " + options.size());
        }
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            if (i > 0 && options.get(i).value() <= options.get(i - 1).value()) {
                throw new IllegalArgumentException("response scale: values must rise, but option " + (i + 1) + " is "
                        + options.get(i).value() + " after "
                        + options.get(i - 1).value());
            }
            if (!labels.add(options.get(i).label())) {
                throw new IllegalArgumentException(
                        "response scale: labels must be distinct, but option " + (i + 1) + " repeats one");
            }
        }
    }

    /** The lowest value. */
    public int lowest() {
        return options.get(0).value();
    }

    /** The highest value. */
    public int highest() {
        return options.get(options.size() - 1).value();
    }

    /** The option that counts as this number, if there is one. */
    public Optional<ResponseOption> option(int value) {
        for (ResponseOption option : options) {
            if (option.value() == value) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** Whether the mirror image of each value is a value too; only such a scale can be reversed. */
    public boolean symmetric() {
        return options.stream()
                .allMatch(
                        option -> option(lowest() + highest() - option.value()).isPresent());
    }
}
