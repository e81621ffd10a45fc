package org.reversementoring.core.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The names in the first line of a CSV text whose possible columns are known. Faults say which column is wrong by its number, which
 * separator was seen, and which of the known names are there. A name that nobody expected is not told: it may be a person's.
 */
public final class CsvNames {

    private static final Map<Character, String> SEPARATORS =
            new TreeMap<>(Map.of(',', "commas", ';', "semicolons", '\t', "tabs", '|', "vertical bars"));

    private final String place;
    private final List<String> names;
    private final List<String> known;

    private CsvNames(String place, List<String> names, Collection<String> known) {
        this.place = place;
        this.names = names;
        this.known = List.copyOf(known);
    }

    /**
     * A header whose names are known, each at most once.
     *
     * @param place with which faults begin, for instance {@code answer sheet line 1}
     * @param cells as they were written; names are taken without blanks around them
     * @param known each name that there may be
     * @throws IllegalArgumentException with the column's number if a name is not known or comes twice; or with the separator that was
     *     seen, if no name is known and each cell was written with another one
     */
    public static CsvNames of(String place, List<String> cells, CsvDialect dialect, Collection<String> known) {
        CsvNames header = new CsvNames(place, cells.stream().map(String::strip).toList(), known);
        if (header.names.stream().noneMatch(known::contains)) {
            otherSeparator(header.names, dialect).ifPresent(seen -> {
                throw new IllegalArgumentException(place + ": " + seen);
            });
        }
        header.requireKnown();
        return header;
    }

    /**
     * The rule that a separator breaks, in words, if names seem to have another one between them than was declared; empty else.
     *
     * @param names what was taken for names
     */
    public static Optional<String> otherSeparator(List<String> names, CsvDialect dialect) {
        return SEPARATORS.keySet().stream()
                .filter(other -> other != dialect.separator())
                .filter(other -> names.stream().anyMatch(name -> name.indexOf(other) > 0))
                .findFirst()
                .map(other -> "cells must be separated by " + inWords(dialect.separator()) + ", but " + inWords(other)
                        + " were seen");
    }

    /**
     * The same of a text without a header, all of whose lines have one cell: another separator is seen if each line has it equally often,
     * with no blank after it, as it would have in a sentence.
     *
     * @param lines at least two; of fewer nothing can be seen
     */
    public static Optional<String> otherSeparator(CsvDialect dialect, List<List<String>> lines) {
        if (lines.size() < 2 || lines.stream().anyMatch(cells -> cells.size() != 1)) {
            return Optional.empty();
        }
        return otherSeparator(lines.get(0), dialect)
                .filter(rule -> SEPARATORS.keySet().stream()
                        .filter(other -> other != dialect.separator())
                        .anyMatch(other -> separates(other, lines)));
    }

    private static boolean separates(char other, List<List<String>> lines) {
        long inFirst = count(other, lines.get(0).get(0));
        return inFirst > 0
                && lines.stream()
                        .map(cells -> cells.get(0))
                        .allMatch(cell -> count(other, cell) == inFirst && cell.indexOf(other + " ") < 0);
    }

    private static long count(char one, String cell) {
        return cell.chars().filter(c -> c == one).count();
    }

    private static String inWords(char separator) {
        return SEPARATORS.getOrDefault(separator, "another character");
    }

    private void requireKnown() {
        List<String> before = new ArrayList<>();
        for (String name : names) {
            String column = place + ", column " + (before.size() + 1) + ": ";
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        column + "name must be one of " + String.join(", ", known) + ", but is another" + seen());
            }
            if (before.contains(name)) {
                throw new IllegalArgumentException(column + "name must come once, but " + name + " came before");
            }
            before.add(name);
        }
    }

    /** The names in their order. */
    public List<String> names() {
        return names;
    }

    /**
     * Requires columns.
     *
     * @throws IllegalArgumentException with the first that is not there, and the names that are
     */
    public void require(Collection<String> columns) {
        columns.stream().filter(column -> !names.contains(column)).findFirst().ifPresent(column -> {
            throw fault("must have a column " + column);
        });
    }

    /** A fault of the header as a whole: place, rule, and the names that are there. */
    public IllegalArgumentException fault(String rule) {
        return new IllegalArgumentException(place + ": " + rule + seen());
    }

    private String seen() {
        List<String> there = names.stream().filter(known::contains).distinct().toList();
        long others = new HashSet<>(names)
                .stream().filter(name -> !known.contains(name)).count();
        String told = there.stream().collect(Collectors.joining(", "));
        if (there.isEmpty()) {
            return "; none of these is there";
        }
        return "; there are " + told + (others == 0 ? "" : " and " + others + (others == 1 ? " other" : " others"));
    }

    /** The number of columns only. */
    @Override
    public String toString() {
        return "CsvNames[" + names.size() + " columns, ***]";
    }
}
