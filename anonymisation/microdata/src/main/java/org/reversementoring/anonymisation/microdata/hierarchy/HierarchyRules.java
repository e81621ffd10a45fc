package org.reversementoring.anonymisation.microdata.hierarchy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** Hierarchies that follow a rule. A missing value stays missing until the last level, at which every value is {@code *}. */
final class HierarchyRules {

    static final String ANY = "*";
    private static final int MONTH = 7;
    private static final int YEAR = 4;

    private HierarchyRules() {}

    static GeneralisationHierarchy lines(Collection<String> values, List<UnaryOperator<String>> levels) {
        List<List<String>> lines = new ArrayList<>();
        Set<String> read = new TreeSet<>();
        values.forEach(value -> read.add(HierarchyLevel.read(value)));
        for (String value : read) {
            List<String> line = new ArrayList<>(List.of(value));
            levels.forEach(level -> line.add(value.isEmpty() ? "" : level.apply(value)));
            line.add(ANY);
            lines.add(line);
        }
        return GeneralisationHierarchy.of(lines);
    }

    static GeneralisationHierarchy byPrefix(Collection<String> values) {
        int longest = values.stream().mapToInt(String::length).max().orElse(0);
        List<UnaryOperator<String>> levels = new ArrayList<>();
        for (int hidden = 1; hidden < longest; hidden++) {
            int shown = longest - hidden;
            levels.add(value -> value.substring(0, Math.min(shown, value.length())) + ANY.repeat(longest - shown));
        }
        return lines(values, levels);
    }

    static GeneralisationHierarchy byInterval(Collection<String> values, BigDecimal origin, List<BigDecimal> widths) {
        if (Stream.concat(Stream.of(origin), widths.stream())
                .anyMatch(number -> number.getClass() != BigDecimal.class)) {
            throw new IllegalArgumentException(
                    "interval: class must be BigDecimal itself, but was one that extends it");
        }
        BigDecimal before = null;
        List<UnaryOperator<String>> levels = new ArrayList<>();
        for (BigDecimal width : widths) {
            if (width.signum() <= 0
                    || (before != null && width.remainder(before).signum() != 0)) {
                throw new IllegalArgumentException("widths must be above 0 and each a multiple of the one before");
            }
            before = width;
            levels.add(value -> interval(value, origin, width));
        }
        return lines(values, levels);
    }

    private static String interval(String value, BigDecimal origin, BigDecimal width) {
        if (!ValueType.DECIMAL.accepts(value)) {
            throw new IllegalArgumentException("values of intervals must be decimal numbers, but one is not");
        }
        BigDecimal steps = new BigDecimal(value).subtract(origin).divide(width, 0, RoundingMode.FLOOR);
        BigDecimal from = origin.add(steps.multiply(width));
        return "[" + from.toPlainString() + ", " + from.add(width).toPlainString() + "[";
    }

    static GeneralisationHierarchy byOrder(List<String> ordered, List<Integer> sizes) {
        int before = 1;
        List<List<String>> lines = new ArrayList<>();
        ordered.forEach(value -> lines.add(new ArrayList<>(List.of(value))));
        for (int size : sizes) {
            if (size <= 1 || size % before != 0) {
                throw new IllegalArgumentException("group sizes must be above 1 and each a multiple of the one before");
            }
            before = size;
            for (int i = 0; i < lines.size(); i++) {
                int from = i / size * size;
                int to = Math.min(from + size, lines.size()) - 1;
                lines.get(i).add(from == to ? ordered.get(from) : ordered.get(from) + " .. " + ordered.get(to));
            }
        }
        lines.forEach(line -> line.add(ANY));
        return GeneralisationHierarchy.of(lines);
    }

    static GeneralisationHierarchy byDate(Collection<String> values) {
        Set<String> checked = new LinkedHashSet<>();
        for (String value : values) {
            if (!HierarchyLevel.read(value).isEmpty() && (!ValueType.DATE.accepts(value) || value.length() != 10)) {
                throw new IllegalArgumentException("values must be dates like 2026-11-22, but one is not");
            }
            checked.add(value);
        }
        return lines(
                checked,
                List.of(
                        value -> value.substring(0, MONTH),
                        value -> value.substring(0, YEAR),
                        value -> value.substring(0, YEAR - 1) + "0s"));
    }
}
