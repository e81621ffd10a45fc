package org.reversementoring.anonymisation.microdata;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.MicrodataCertificate.Measured;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;

/**
 * The way out for research data (G10). It measures the very table that would leave, whoever made it, and hands out that table
 * without names, panels and order of rows, or the reasons for none. No method overrides a refusal.
 */
public final class MicrodataGate {

    /** Longer cells are taken for text. */
    private static final int LONGEST_LABEL = 80;

    /** 2026-11, 2026/11, 22.11.2026, 11/22/2026, 20261122 or Nov 2026, anywhere in a cell. */
    private static final Pattern MONTH_OR_DAY = Pattern.compile("(19|20)\\d{2}[-/.](0?[1-9]|1[0-2])(?!\\d)"
            + "|(?<!\\d)\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}(?!\\d)"
            + "|(?<!\\d)(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)"
            + "|(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? (19|20)\\d{2}(?!\\d)");

    private final MicrodataPolicy policy;

    private MicrodataGate(MicrodataPolicy policy) {
        this.policy = policy;
    }

    /** A gate for a policy. */
    public static MicrodataGate of(MicrodataPolicy policy) {
        return new MicrodataGate(policy);
    }

    /** Releases what a search found, if nothing was released of these people before. */
    public MicrodataRelease release(Generalised found) {
        return release(found.table(), found.suppressed(), List.of());
    }

    /**
     * Lets a strategy make a table private by this policy, and releases what it made, or says why not.
     *
     * @param source with the panel key and, if there are any, identifiers
     * @param earlier the traces of all releases of the same study
     * @throws IllegalArgumentException if the strategy throws one, or answers with what was made of another table
     */
    public MicrodataRelease release(
            Microdata source, MicrodataStrategy strategy, List<ReleaseTrace> earlier, Execution execution) {
        List<Reason> reasons = roles(source);
        if (!reasons.isEmpty()) {
            return new MicrodataRelease.Withheld(reasons);
        }
        Optional<Transformed> made = strategy.transform(source, policy.models(source), execution);
        if (made.isEmpty()) {
            return new MicrodataRelease.Withheld(List.of(new Reason(
                    Code.NOTHING_FOUND, "strategy must find a table that satisfies the policy, but found none")));
        }
        if (made.get().source() != source) {
            throw new IllegalArgumentException("strategy must transform the table that it was given");
        }
        return release(made.get().table(), made.get().suppressed(), earlier);
    }

    /**
     * Releases a table, or says why not.
     *
     * @param table with the panel key; identifiers are dropped
     * @param suppressed rows that were left out of it, for the certificate, 0 or more
     * @param earlier the traces of all releases of the same study
     * @throws IllegalArgumentException if suppressed is negative
     */
    public MicrodataRelease release(Microdata table, int suppressed, List<ReleaseTrace> earlier) {
        if (suppressed < 0) {
            throw new IllegalArgumentException("suppressed rows must be at least 0, but were " + suppressed);
        }
        List<Reason> reasons = new ArrayList<>(roles(table));
        if (!reasons.isEmpty()) {
            return new MicrodataRelease.Withheld(reasons);
        }
        PrivacyCheck check = PrivacyCheck.of(table);
        List<Finding> findings = check.findings(policy.models(table));
        for (Finding finding : findings) {
            if (!finding.holds()) {
                reasons.add(new Reason(
                        Code.MODEL_FAILS,
                        finding.model() + " must hold for each class, but fails for " + finding.failing() + " of "
                                + finding.classes() + " classes"));
            }
        }
        columns(table).forEach(column -> reasons.addAll(cells(column, table.rows())));
        reasons.addAll(copiesOfPanels(table));
        if (earlier.stream().anyMatch(trace -> !trace.admits(table))) {
            reasons.add(new Reason(
                    Code.EARLIER_RELEASE,
                    "table must have other panels than an earlier release, or leave all of its classes as they were"));
        }
        if (!reasons.isEmpty()) {
            return new MicrodataRelease.Withheld(reasons);
        }
        ReidentificationRisk risk = check.risk();
        return new MicrodataRelease.Released(
                inOrder(table),
                new MicrodataCertificate(
                        policy,
                        table.rows(),
                        suppressed,
                        risk.classes(),
                        risk.smallest(),
                        measured(check, findings, table)),
                ReleaseTrace.of(table));
    }

    private static List<Reason> roles(Microdata table) {
        List<Reason> reasons = new ArrayList<>();
        if (table.withRole(Role.PANEL_KEY).isEmpty()) {
            reasons.add(new Reason(Code.NO_PANEL_KEY, "table must have a panel key, but has none"));
        }
        if (table.withRole(Role.QUASI_IDENTIFIER).isEmpty()
                || table.withRole(Role.SENSITIVE).isEmpty()) {
            reasons.add(new Reason(Code.ROLES_INCOMPLETE, "table must have a quasi-identifier and a sensitive column"));
        }
        return reasons;
    }

    private List<Reason> cells(Column column, int rows) {
        String name = "column " + column.attribute().name();
        List<Reason> reasons = new ArrayList<>();
        if (column.dictionary().stream()
                .anyMatch(cell -> MONTH_OR_DAY
                        .matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC))
                        .find())) {
            reasons.add(new Reason(Code.DATE_TOO_EXACT, name + ": dates must not be more exact than a year"));
        }
        if (column.dictionary().stream().anyMatch(cell -> cell.length() > LONGEST_LABEL)) {
            reasons.add(
                    new Reason(Code.FREE_TEXT, name + ": cells must have at most " + LONGEST_LABEL + " characters"));
        }
        if (column.attribute().role() == Role.SENSITIVE && isMostlyUnique(column, rows)) {
            reasons.add(new Reason(
                    Code.FREE_TEXT,
                    name + ": at least half of the texts must be in more than one row, or they are not categories"));
        }
        if (column.attribute().role() == Role.INSENSITIVE
                && IntStream.of(column.counts(rows)).anyMatch(count -> count < policy.classSize())) {
            reasons.add(new Reason(
                    Code.RARE_VALUE,
                    name + ": each value must be in at least " + policy.classSize()
                            + " rows, or the column is a quasi-identifier"));
        }
        return reasons;
    }

    /** Texts of people's own, as a name or a comment, are in one row each; sets of items are made of few. */
    private boolean isMostlyUnique(Column column, int rows) {
        return column.attribute().type() == ValueType.TEXT
                && policy.itemColumns().stream()
                        .noneMatch(items ->
                                items.attribute().equals(column.attribute().name()))
                && 2
                                * IntStream.of(column.counts(rows))
                                        .filter(count -> count == 1)
                                        .count()
                        > column.cardinality();
    }

    /** A column whose values and the panels are one to one is the panels under another name. */
    private static List<Reason> copiesOfPanels(Microdata table) {
        Column panels = table.withRole(Role.PANEL_KEY).get(0);
        List<Reason> reasons = new ArrayList<>();
        for (Column column : columns(table)) {
            int pairs = DistinctRows.of(List.of(panels, column), table.rows()).size();
            if (table.rows() > 0
                    && panels.cardinality() > 1
                    && pairs == panels.cardinality()
                    && pairs == column.cardinality()) {
                reasons.add(new Reason(
                        Code.RARE_VALUE,
                        "column " + column.attribute().name()
                                + ": must not tell panels apart, but has one value for each"));
            }
        }
        return reasons;
    }

    private static List<Measured> measured(PrivacyCheck check, List<Finding> findings, Microdata table) {
        List<Measured> measured = new ArrayList<>();
        for (Finding finding : findings) {
            measured.add(new Measured(finding.model(), finding.value(), finding.source()));
        }
        for (Column column : table.withRole(Role.SENSITIVE)) {
            String name = column.attribute().name();
            Finding entropy = check.finding(PrivacyModels.entropyDiversity(name, BigDecimal.ONE));
            measured.add(new Measured("entropy-diversity(" + name + ")", entropy.value(), entropy.source()));
            Finding distance = check.finding(
                    column.attribute().type() == ValueType.TEXT
                            ? PrivacyModels.closeness(name, BigDecimal.ONE)
                            : PrivacyModels.orderedCloseness(name, BigDecimal.ONE));
            String kind = distance.model().substring(0, distance.model().indexOf('('));
            measured.add(new Measured(kind + "(" + name + ")", distance.value(), distance.source()));
        }
        return measured;
    }

    private static List<Column> columns(Microdata table) {
        Set<Role> inside = Set.of(Role.IDENTIFIER, Role.PANEL_KEY);
        return table.columns().stream()
                .filter(column -> !inside.contains(column.attribute().role()))
                .toList();
    }

    // The order of rows may be that of arrival, or of panels (G8).
    private static Microdata inOrder(Microdata table) {
        List<Column> columns = columns(table);
        return Recoding.select(columns, RowOrder.byCells(columns, table.rows()));
    }
}
