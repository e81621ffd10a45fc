package org.reversementoring.reporting.study.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reversementoring.core.Identities;

/**
 * The units that both coders gave a code. A blank is no code, and a unit with one is nobody's agreement: two who left the same unit out
 * would else agree on nothing.
 *
 * @param first the first coder's codes
 * @param second the second coder's codes of the same units
 */
record CodedTwice(List<String> first, List<String> second) {

    static final String NONE = "no unit has two codes";

    static CodedTwice of(String name, List<String> first, List<String> second) {
        if (first.size() != second.size() || first.isEmpty()) {
            throw new IllegalArgumentException(name + ": both coders must have the same units, one or more, but had "
                    + first.size() + " and " + second.size());
        }
        List<String> one = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (int unit = 0; unit < first.size(); unit++) {
            if (isCode(first.get(unit)) && isCode(second.get(unit))) {
                one.add(first.get(unit));
                other.add(second.get(unit));
            }
        }
        return new CodedTwice(one, other);
    }

    /** Whether something is seen. */
    private static boolean isCode(String code) {
        return !Identities.key(code).isEmpty();
    }

    /** All codes that occur, each once, in order. */
    List<String> codes() {
        return Stream.concat(first.stream(), second.stream())
                .distinct()
                .sorted()
                .toList();
    }

    int units() {
        return first.size();
    }
}
