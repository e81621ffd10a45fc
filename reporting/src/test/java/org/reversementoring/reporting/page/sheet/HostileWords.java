package org.reversementoring.reporting.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One text for every place of a page where a stranger's words may stand. A place that refuses it keeps a word of ours, and then the
 * refusal must not repeat it.
 */
final class HostileWords {

    private static final String OURS = "Ours";

    private final String text;
    private final Set<String> taken;
    private final Set<String> refused;
    private final int every;
    private int places;

    private HostileWords(String text, Set<String> taken, Set<String> refused, int every) {
        this.text = text;
        this.taken = taken;
        this.refused = refused;
        this.every = every;
    }

    static HostileWords of(String text) {
        return new HostileWords(text, new TreeSet<>(), new TreeSet<>(), 1);
    }

    /** The text in one of so many places, because it is long. */
    static HostileWords in(int every, String text) {
        return new HostileWords(text, new TreeSet<>(), new TreeSet<>(), every);
    }

    /** Another text in the places that took this one. */
    HostileWords withText(String other) {
        return new HostileWords(other, taken, refused, every);
    }

    /** The text, or a word of ours where the place refuses it. */
    String at(String place, Function<String, ?> given) {
        if (!taken.contains(place) && !refused.contains(place)) {
            try {
                Objects.requireNonNull(given.apply(text));
                taken.add(place);
            } catch (IllegalArgumentException e) {
                refused.add(place);
                if (text.length() > 2) {
                    assertThat(String.valueOf(e.getMessage())).as(place).doesNotContain(text);
                }
            }
        }
        return refused.contains(place) ? OURS : any();
    }

    /** The text, where nothing is refused but what is blank. */
    String any() {
        return places++ % every == 0 ? text : OURS;
    }
}
