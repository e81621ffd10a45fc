package org.reversementoring.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The comparison of a stored body with what its value would be written as, order of members and of the mentors of a panel aside. It catches what a lenient
 * parser lets pass (a date with a time, a missing list, a number with too many decimals) and what was changed by hand: a
 * report's digest is computed from its content.
 *
 * <p>Computed sentences are not compared: they are written for whoever opens the document, and their words may change.
 */
final class Canonical {

    /** The members that hold computed sentences, in whatever type. */
    static final Set<String> SENTENCES = Set.of("promise");

    /** The members whose objects have no order, and are kept in that of their ids. */
    private static final Set<String> UNORDERED = Set.of("mentors");

    private static final String RULE = "must be written canonically and agree with the rest of the document";

    private Canonical() {}

    /** The first place at which the two differ, with the rule that is broken there. */
    static Optional<DocumentException> difference(JsonNode stored, JsonNode written, String path) {
        if (stored.isObject() && written.isObject()) {
            return ofObjects(stored, written, path);
        }
        if (stored.isArray() && written.isArray() && stored.size() == written.size()) {
            for (int i = 0; i < stored.size(); i++) {
                Optional<DocumentException> difference =
                        difference(stored.path(i), written.path(i), path + "[" + i + "]");
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return Optional.empty();
        }
        boolean equal = (stored.isNumber() && written.isNumber())
                ? stored.decimalValue().compareTo(written.decimalValue()) == 0
                : (!stored.isContainerNode() && stored.equals(written));
        return equal
                ? Optional.empty()
                : Optional.of(new DocumentException(path, stored.isNull() ? Shape.NOT_NULL : RULE));
    }

    private static Optional<DocumentException> ofObjects(JsonNode stored, JsonNode written, String path) {
        TreeSet<String> names = new TreeSet<>();
        written.fieldNames().forEachRemaining(names::add);
        stored.fieldNames().forEachRemaining(names::add);
        List<String> absent = new ArrayList<>();
        for (String name : names) {
            if (!stored.has(name) && !SENTENCES.contains(name)) {
                absent.add(name);
            }
        }
        if (!absent.isEmpty()) {
            return Optional.of(new DocumentException(path, Missing.rule(absent)));
        }
        for (String name : names) {
            // The binding took the name, so it is ours.
            String place = path + "." + name;
            Optional<DocumentException> difference;
            if (SENTENCES.contains(name)) {
                difference = ofSentences(stored.path(name), place);
            } else if (written.has(name)) {
                difference = difference(ordered(name, stored.path(name)), written.path(name), place);
            } else {
                difference = Optional.of(new DocumentException(place, "must be left out if it is empty"));
            }
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    /** What the value of a member is in the order in which it is written. */
    private static JsonNode ordered(String name, JsonNode stored) {
        if (!UNORDERED.contains(name) || !stored.isArray() || !stored.path(0).isObject()) {
            return stored;
        }
        List<JsonNode> objects = new ArrayList<>();
        stored.forEach(objects::add);
        objects.sort(Comparator.comparing(object -> object.path("id").asText()));
        return JsonNodeFactory.instance.arrayNode().addAll(objects);
    }

    /** Sentences may say anything and be absent, but they are strings. */
    private static Optional<DocumentException> ofSentences(JsonNode stored, String path) {
        boolean sentences = stored.isObject() || stored instanceof MissingNode;
        for (JsonNode sentence : stored) {
            sentences &= sentence.isTextual();
        }
        return sentences ? Optional.empty() : Optional.of(new DocumentException(path, "must be an object of strings"));
    }
}
