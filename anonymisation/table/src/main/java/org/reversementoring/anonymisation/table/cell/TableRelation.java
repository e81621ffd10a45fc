package org.reversementoring.anonymisation.table.cell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A linear relation between cells that holds whatever the counts are: the sum of coefficient times count is 0. A total and its parts
 * are one: its coefficient is -1, and each part has 1.
 *
 * @param coefficients by the name of the cell, none 0 and none beyond 1000 either way, in the order of the names
 */
public record TableRelation(Map<String, Long> coefficients) {

    private static final long LARGEST = 1000;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if there are fewer than two cells, or a coefficient is 0 or too large
     */
    public TableRelation {
        if (coefficients.size() < 2) {
            throw new IllegalArgumentException("relation must have at least 2 cells, but had " + coefficients.size());
        }
        for (Map.Entry<String, Long> each : coefficients.entrySet()) {
            if (each.getValue() == 0 || Math.abs(each.getValue()) > LARGEST) {
                throw new IllegalArgumentException("coefficient of cell '" + each.getKey() + "' must be from 1 to "
                        + LARGEST + " or from -" + LARGEST + " to -1, but was " + each.getValue());
            }
        }
        coefficients = Collections.unmodifiableMap(new TreeMap<>(coefficients));
    }

    /**
     * A total that is the sum of its parts, each of whom is in one part only.
     *
     * @throws IllegalArgumentException if a cell is named twice
     */
    public static TableRelation total(String total, List<String> parts) {
        Map<String, Long> coefficients = new TreeMap<>();
        coefficients.put(total, -1L);
        for (String part : parts) {
            if (coefficients.put(part, 1L) != null) {
                throw new IllegalArgumentException("cell '" + part + "' must stand once in a total, but stood twice");
            }
        }
        return new TableRelation(coefficients);
    }

    /** The names of the cells, in order. */
    public List<String> cells() {
        return List.copyOf(coefficients.keySet());
    }

    /** The one cell whose people are those of all the others together, or null if the relation is of another kind. */
    public @org.jspecify.annotations.Nullable String totalCell() {
        List<String> negative = new ArrayList<>();
        for (Map.Entry<String, Long> each : coefficients.entrySet()) {
            if (each.getValue() == -1) {
                negative.add(each.getKey());
            } else if (each.getValue() != 1) {
                return null;
            }
        }
        return negative.size() == 1 ? negative.get(0) : null;
    }

    /** The cells of a total, without it; empty if the relation is of another kind. */
    public List<String> parts() {
        String total = totalCell();
        return total == null
                ? List.of()
                : coefficients.keySet().stream()
                        .filter(each -> !each.equals(total))
                        .toList();
    }

    /** The relation as an equation of names. */
    public String inWords() {
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        coefficients.forEach((cell, coefficient) -> {
            String term = (Math.abs(coefficient) == 1 ? "" : Math.abs(coefficient) + " × ") + "\"" + cell + "\"";
            (coefficient < 0 ? left : right).add(term);
        });
        return (left.isEmpty() ? "0" : String.join(" + ", left))
                + " = "
                + (right.isEmpty() ? "0" : String.join(" + ", right));
    }
}
