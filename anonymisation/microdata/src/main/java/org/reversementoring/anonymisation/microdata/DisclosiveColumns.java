package org.reversementoring.anonymisation.microdata;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;
import org.reversementoring.anonymisation.microdata.disguise.DateNumbers;
import org.reversementoring.anonymisation.microdata.disguise.NumbersOfPeople;
import org.reversementoring.anonymisation.microdata.disguise.PanelSearch;
import org.reversementoring.anonymisation.microdata.disguise.PreciseDates;
import org.reversementoring.anonymisation.microdata.model.ModelResult;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CanonicalWriting;

/**
 * A search for columns that disclose more than their role says (G10): dates and texts, in cells and in headers, numbers that
 * identify people, panels under another name, and combinations of insensitive values that few rows share.
 *
 * @param shown the columns that would leave
 * @param panels what was found of panels under another name
 * @param execution on which threads classes are counted
 */
record DisclosiveColumns(
        MicrodataPolicy policy, Microdata table, List<Column> shown, PanelSearch panels, Execution execution) {

    /** The most characters of a label; longer cells are taken for free text. */
    private static final int LONGEST_LABEL = 80;

    static DisclosiveColumns of(MicrodataPolicy policy, Microdata table, List<Column> shown, Execution execution) {
        return new DisclosiveColumns(
                policy,
                table,
                shown,
                PanelSearch.of(
                        table.withRole(AttributeRole.PANEL_KEY).get(0), shown, table.rows(), policy.maxFrequency()),
                execution);
    }

    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (Column column : shown) {
            reasons.addAll(ofHeader(column));
            reasons.addAll(ofCells(column));
        }
        if (PreciseDates.areTold(shown)) {
            reasons.add(new Reason(
                    Code.DATE_TOO_EXACT, "columns: years and months must not stand in two columns, which tell a date"));
        }
        reasons.addAll(ofWritings());
        List<Reason> rare = ofInsensitive();
        reasons.addAll(rare);
        reasons.addAll(ofPanels(panels, !rare.isEmpty()));
        return reasons;
    }

    MicrodataCertificate.Searched searched() {
        return new MicrodataCertificate.Searched(panels.columns(), panels.largest(), panels.telling(), panels.rows());
    }

    private static boolean isDisclosiveHeader(String name) {
        return name.length() > LONGEST_LABEL || PreciseDates.isIn(name, ValueType.TEXT);
    }

    /** The name of a column or, where the name itself must not be shown, its place. */
    private String title(Column column) {
        String name = column.attribute().name();
        return "column " + (isDisclosiveHeader(name) ? table.columns().indexOf(column) + 1 : name);
    }

    private List<Reason> ofHeader(Column column) {
        String name = column.attribute().name();
        List<Reason> reasons = new ArrayList<>();
        if (PreciseDates.isIn(name, ValueType.TEXT)) {
            reasons.add(new Reason(
                    Code.DATE_TOO_EXACT, title(column) + ": dates in its name must not be more exact than a year"));
        }
        if (name.length() > LONGEST_LABEL) {
            reasons.add(new Reason(
                    Code.FREE_TEXT, title(column) + ": name must have at most " + LONGEST_LABEL + " characters"));
        }
        return reasons;
    }

    private List<Reason> ofCells(Column column) {
        ValueType type = column.attribute().type();
        List<Reason> reasons = new ArrayList<>();
        if (column.dictionary().stream().anyMatch(cell -> PreciseDates.isIn(cell, type))
                || DateNumbers.areIn(column, table.rows())) {
            reasons.add(new Reason(Code.DATE_TOO_EXACT, title(column) + ": dates must not be more exact than a year"));
        }
        if (column.dictionary().stream().anyMatch(cell -> cell.length() > LONGEST_LABEL)) {
            reasons.add(new Reason(
                    Code.FREE_TEXT, title(column) + ": cells must have at most " + LONGEST_LABEL + " characters"));
        }
        if (column.attribute().role() == AttributeRole.SENSITIVE) {
            long alone = IntStream.of(column.counts(table.rows()))
                    .filter(count -> count == 1)
                    .count();
            // A text that a person wrote, as a name or a comment, is in one row only. Sets of items may be rare,
            // although items are not.
            if (type == ValueType.TEXT && !isOfItems(column) && 2 * alone > column.cardinality()) {
                reasons.add(new Reason(
                        Code.FREE_TEXT, title(column) + ": must hold categories, but its texts are too rare for that"));
            }
            if (!isOfItems(column) && NumbersOfPeople.areIn(column, table.rows(), policy.classSize())) {
                reasons.add(
                        new Reason(
                                Code.RARE_VALUE,
                                title(column)
                                        + ": a value must be in more rows, or rounded, or they may be numbers that people have"));
            }
        }
        return reasons;
    }

    private boolean isOfItems(Column column) {
        return policy.itemColumns().stream()
                .anyMatch(items -> items.attribute().equals(column.attribute().name()));
    }

    /** Checks that a value counts as one, whether it is a category, an answer or a panel, and that each row is from a panel. */
    private List<Reason> ofWritings() {
        List<Column> counted = new ArrayList<>(table.withRole(AttributeRole.QUASI_IDENTIFIER));
        counted.addAll(table.withRole(AttributeRole.SENSITIVE));
        counted.addAll(table.withRole(AttributeRole.PANEL_KEY));
        List<Reason> reasons = new ArrayList<>();
        for (Column column : counted) {
            ValueVariants.twoOfOne(column, policy.itemColumns())
                    .ifPresent(codes -> reasons.add(new Reason(
                            Code.SEVERAL_WRITINGS,
                            title(column) + ": each value must be written in one way, but rows "
                                    + Math.min(firstRow(column, codes[0]), firstRow(column, codes[1])) + " and "
                                    + Math.max(firstRow(column, codes[0]), firstRow(column, codes[1])) + " differ")));
        }
        for (Column column : table.withRole(AttributeRole.PANEL_KEY)) {
            IntStream.range(0, column.cardinality())
                    .filter(code -> CanonicalWriting.isBlank(column.dictionary().get(code)))
                    .forEach(code -> reasons.add(new Reason(
                            Code.NO_PANEL_KEY,
                            title(column) + ": each row must name its panel, but row " + firstRow(column, code)
                                    + " is blank")));
        }
        return reasons;
    }

    /** The first row with a code, from 1; 0 if there is none. */
    private int firstRow(Column column, int code) {
        return 1
                + IntStream.range(0, table.rows())
                        .filter(row -> column.codes().at(row) == code)
                        .findFirst()
                        .orElse(-1);
    }

    /** Checks insensitive columns one by one, and then together, because columns of few values may have many combinations. */
    private List<Reason> ofInsensitive() {
        List<Column> insensitive = shown.stream()
                // A column of one value discloses nothing.
                .filter(column -> isInsensitive(column) && column.cardinality() > 1)
                .toList();
        List<Reason> reasons = new ArrayList<>();
        for (Column column : insensitive) {
            if (areRare(List.of(column))) {
                reasons.add(new Reason(Code.RARE_VALUE, title(column) + ": each value must be in " + enough()));
            }
        }
        if (reasons.isEmpty() && insensitive.size() > 1 && areRare(insensitive)) {
            reasons.add(new Reason(
                    Code.RARE_VALUE, "insensitive columns: each combination of values must be in " + enough()));
        }
        return reasons;
    }

    private static boolean isInsensitive(Column column) {
        return column.attribute().role() == AttributeRole.INSENSITIVE;
    }

    private String enough() {
        return "at least " + policy.classSize() + " rows and from 2 panels, or it is a quasi-identifier";
    }

    private boolean areRare(List<Column> columns) {
        List<Column> known = new ArrayList<>(table.withRole(AttributeRole.PANEL_KEY));
        for (Column column : columns) {
            Attribute attribute = column.attribute();
            known.add(Column.encoded(
                    Attribute.quasiIdentifier(attribute.name(), attribute.type()),
                    column.dictionary(),
                    column.codes()));
        }
        return table.rows() > 0
                && !PrivacyAssessment.of(Microdata.of(known, table.rows()), execution)
                        .findings(List.of(PrivacyModels.kAnonymity(policy.classSize()), PrivacyModels.panels(2)))
                        .stream()
                        .allMatch(ModelResult::holds);
    }

    /** Says which columns tell panels. Insensitive ones of which a value is rare are refused already. */
    private List<Reason> ofPanels(PanelSearch search, boolean insensitiveAreRare) {
        List<Reason> reasons = new ArrayList<>();
        for (List<Column> together : search.found()) {
            if (!insensitiveAreRare || !together.stream().allMatch(DisclosiveColumns::isInsensitive)) {
                reasons.add(
                        new Reason(
                                Code.RARE_VALUE,
                                together.stream().map(this::title).collect(Collectors.joining(", "))
                                        + ": must not tell panels apart, but rows with the same values are mostly of one panel"));
            }
        }
        return reasons;
    }
}
