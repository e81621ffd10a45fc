package org.reversementoring.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The comparison of a stored body with what its value would be written as, order of members aside. It catches what a lenient
 * parser lets pass (a date with a time, a missing list, a number with too many decimals) and what was changed by hand: a
 * report's digest and promise are computed from its content.
 */
final class Canonical {

    private Canonical() {}

    /** The first place at which the two differ. */
    static Optional<String> difference(JsonNode stored, JsonNode written, String path) {
        if (stored.isObject() && written.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            written.fieldNames().forEachRemaining(names::add);
            if (stored.size() != written.size()) {
                return Optional.of(path);
            }
            for (String name : names) {
                Optional<String> difference = difference(stored.path(name), written.path(name), path + "." + name);
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return Optional.empty();
        }
        if (stored.isArray() && written.isArray() && stored.size() == written.size()) {
            for (int i = 0; i < stored.size(); i++) {
                Optional<String> difference = difference(stored.path(i), written.path(i), path + "[" + i + "]");
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return Optional.empty();
        }
        boolean equal = (stored.isNumber() && written.isNumber())
                ? stored.decimalValue().compareTo(written.decimalValue()) == 0
                : (!stored.isContainerNode() && stored.equals(written));
        return equal ? Optional.empty() : Optional.of(path);
    }
}
