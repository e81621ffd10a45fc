package org.reversementoring.core.guide;

import java.util.List;
import java.util.stream.Stream;
import org.reversementoring.core.CodecOnly;

/**
 * The history of a guide's development: evidence for the phases of Kallio et al. Their fifth phase, presenting the complete
 * guide, is the guide itself.
 *
 * <p>Kallio et al., J Adv Nurs 2016;72(12):2954-2965, doi:10.1111/jan.13031.
 *
 * @param suitability why a semi-structured interview suits the question, not blank (phase 1)
 * @param sources what was known and used, for instance a citation; none blank (phases 2 and 3)
 * @param pilots in how many interviews the guide was tried, 0 to 10000 (phase 4)
 * @param changes what was changed after trying it, in order; none blank, and empty if it was not tried (phase 4)
 */
public record Development(String suitability, List<String> sources, int pilots, List<String> changes)
        implements CodecOnly {

    /** The most pilot interviews. */
    public static final int MAX_PILOTS = 10_000;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a text is blank, the number is out of range, or there are changes without a pilot
     */
    public Development {
        sources = List.copyOf(sources);
        changes = List.copyOf(changes);
        if (Stream.of(List.of(suitability), sources, changes)
                .flatMap(List::stream)
                .anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("development: suitability, sources and changes must not be blank");
        }
        if (pilots < 0 || pilots > MAX_PILOTS) {
            throw new IllegalArgumentException(
                    "development: pilots must be between 0 and " + MAX_PILOTS + ", but were " + pilots);
        }
        if (pilots == 0 && !changes.isEmpty()) {
            throw new IllegalArgumentException(
                    "development: changes must follow a pilot, but there were " + changes.size() + " without one");
        }
    }
}
