package org.reversementoring.reporting.study.participation;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reversementoring.core.Identities;

/**
 * A search for people's codes in texts that are printed, in any writing ({@link Identities}). Its time grows with the
 * length of the texts and not with the number of codes.
 */
final class PseudonymScan {

    /** Shorter codes may be part of a word by chance; they count only if they are the whole text. */
    private static final int SHORTEST_PART = 3;

    private final Set<String> codes;
    private final Set<Integer> lengths;

    private PseudonymScan(Set<String> codes) {
        this.codes = codes;
        this.lengths = codes.stream()
                .map(String::length)
                .filter(length -> length >= SHORTEST_PART)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static PseudonymScan of(Collection<String> codes) {
        return new PseudonymScan(codes.stream().map(Identities::key).collect(Collectors.toSet()));
    }

    boolean has(String text) {
        String folded = Identities.key(text);
        if (codes.contains(folded)) {
            return true;
        }
        for (int length : lengths) {
            for (int from = 0; from + length <= folded.length(); from++) {
                if (codes.contains(folded.substring(from, from + length))) {
                    return true;
                }
            }
        }
        return false;
    }
}
