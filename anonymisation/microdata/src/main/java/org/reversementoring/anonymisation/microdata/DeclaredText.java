package org.reversementoring.anonymisation.microdata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reversementoring.anonymisation.microdata.MicrodataPolicy.ItemColumn;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;
import org.reversementoring.anonymisation.microdata.writing.MissingWritings;

/**
 * The check that text is never released (G10): each cell of a column of text is a declared category, however many rows share it. A
 * name in one cell and a comment in all are found alike, because nobody declared them. Numbers and dates need no list.
 *
 * @param labels the categories of the hierarchies and orders that the strategy was given, by the name of the column
 */
record DeclaredText(MicrodataPolicy policy, Function<String, Optional<CategoryList>> labels) {

    private static final String ANY = "*";
    private static final String TO = " .. ";
    private static final int MOST_ROWS = 3;
    private static final String CATEGORY_LIST = "declare the categories with the column";
    private static final String HIERARCHY =
            "declare the labels with the hierarchy of the column, at the strategy or at the gate";

    /** Numbers, ranges of numbers, years and decades, whatever marks stand between them. */
    private static final Pattern OF_NUMBERS = Pattern.compile("[\\d .,\\[\\]()<>=+*\\u2264\\u2265\\u2013-]*s?");

    /** Why cells of the table that a host brings must not leave. */
    List<Reason> reasons(Microdata table) {
        List<Reason> reasons = new ArrayList<>();
        for (Column column : table.columns()) {
            Attribute attribute = column.attribute();
            AttributeRole role = attribute.role();
            boolean leaves = role == AttributeRole.QUASI_IDENTIFIER
                    || role == AttributeRole.SENSITIVE
                    || role == AttributeRole.INSENSITIVE;
            if (leaves && attribute.type() == ValueType.TEXT) {
                reasons.addAll(
                        ofCells(table, column, attribute, "text must be one of a list of categories", CATEGORY_LIST));
            }
        }
        return reasons;
    }

    /** Why labels that a strategy wrote must not leave; all other cells are those of the source. */
    List<Reason> reasons(Microdata source, Microdata made) {
        List<Reason> reasons = new ArrayList<>();
        for (Column column : made.withRole(AttributeRole.QUASI_IDENTIFIER)) {
            if (column.attribute().type() == ValueType.TEXT) {
                Attribute before = source.column(column.attribute().name()).attribute();
                reasons.addAll(ofCells(
                        made, column, before, "labels must be numbers, ranges of numbers or declared", HIERARCHY));
            }
        }
        return reasons;
    }

    private Optional<CategoryList> declared(Attribute attribute) {
        if (attribute.role() != AttributeRole.QUASI_IDENTIFIER) {
            return attribute.categories();
        }
        Optional<CategoryList> ofStrategy = labels.apply(attribute.name());
        return attribute
                .categories()
                .map(own -> ofStrategy.map(own::and).orElse(own))
                .or(() -> ofStrategy);
    }

    /** @param rule what cells must be, and what to declare if nothing is declared, in the words of a message */
    private List<Reason> ofCells(Microdata table, Column column, Attribute attribute, String rule, String toDeclare) {
        Optional<CategoryList> declared = declared(attribute);
        BitSet outside = new BitSet();
        for (int code = 0; code < column.cardinality(); code++) {
            String cell = column.dictionary().get(code);
            outside.set(code, !cell.isEmpty() && !isDeclared(attribute, cell, declared));
        }
        if (outside.isEmpty()) {
            return List.of();
        }
        String title = "column " + column.attribute().name();
        return List.of(
                declared.isEmpty()
                        ? new Reason(
                                Code.FREE_TEXT,
                                title + ": " + rule + ", but none is declared and other text is in "
                                        + rows(table, column, outside) + "; " + toDeclare)
                        : new Reason(
                                Code.NO_CATEGORY,
                                title + ": each value must be a declared category, but is not in "
                                        + rows(table, column, outside)));
    }

    private boolean isDeclared(Attribute attribute, String cell, Optional<CategoryList> declared) {
        if (attribute.role() == AttributeRole.QUASI_IDENTIFIER) {
            boolean ofNumbers = attribute.type() != ValueType.TEXT || declared.isEmpty();
            return (ofNumbers && OF_NUMBERS.matcher(cell).matches())
                    || (declared.isPresent() && isLabel(cell, declared.get()));
        }
        if (declared.isEmpty()) {
            return false;
        }
        Predicate<String> isCategory = text -> declared.get().categoryOf(text).isPresent();
        return separator(attribute)
                .map(separator -> Arrays.stream(cell.split(Pattern.quote(separator), -1))
                        .filter(item -> !MissingWritings.standard().include(item))
                        .allMatch(isCategory))
                .orElseGet(() -> isCategory.test(cell));
    }

    /** The separator of the items of a cell, where the policy calls the cells sets. */
    private Optional<String> separator(Attribute attribute) {
        return policy.itemColumns().stream()
                .filter(items -> items.attribute().equals(attribute.name()))
                .map(ItemColumn::separator)
                .map(String::valueOf)
                .findFirst();
    }

    /** A category, any, a range of two categories, or the beginning of one. */
    private static boolean isLabel(String cell, CategoryList list) {
        if (cell.equals(ANY) || list.categoryOf(cell).isPresent()) {
            return true;
        }
        int range = cell.indexOf(TO);
        if (range > 0) {
            return list.categoryOf(cell.substring(0, range)).isPresent()
                    && list.categoryOf(cell.substring(range + TO.length())).isPresent();
        }
        String begin = cell.replaceAll("\\*+$", "");
        return !begin.equals(cell) && list.categories().stream().anyMatch(category -> category.startsWith(begin));
    }

    /** The first rows that hold such cells, from 1, and how many more do. */
    private static String rows(Microdata table, Column column, BitSet codes) {
        List<Integer> first = new ArrayList<>();
        int all = 0;
        for (int row = 0; row < table.rows(); row++) {
            if (codes.get(column.codes().at(row))) {
                all++;
                if (first.size() < MOST_ROWS) {
                    first.add(row + 1);
                }
            }
        }
        String shown = first.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return (all == 1 ? "row " : "rows ") + shown + (all > MOST_ROWS ? " and " + (all - MOST_ROWS) + " more" : "");
    }
}
