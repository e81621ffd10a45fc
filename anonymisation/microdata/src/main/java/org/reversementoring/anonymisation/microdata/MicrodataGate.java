package org.reversementoring.anonymisation.microdata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.MicrodataCertificate.Measured;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;
import org.reversementoring.anonymisation.microdata.disguise.FinerForms;
import org.reversementoring.anonymisation.microdata.equivalence.ReidentificationRisk;
import org.reversementoring.anonymisation.microdata.generalisation.TableRecoder;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.ModelResult;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/**
 * The way out for research data (G10). The gate measures the very table that would leave, whoever made it, and hands out that
 * table without names, panels and order of rows, or the reasons for none. No method overrides a refusal, and every way through
 * the gate measures the same.
 *
 * <p>Whoever makes a gate says whether anything was released of these people before, because two releases together can disclose
 * what neither does alone.
 */
public final class MicrodataGate {

    private final MicrodataPolicy policy;
    private final List<ReleaseRecord> earlier;
    private final Execution execution;

    private MicrodataGate(MicrodataPolicy policy, List<ReleaseRecord> earlier, Execution execution) {
        this.policy = policy;
        this.earlier = List.copyOf(earlier);
        this.execution = execution;
    }

    /** A gate for people of whom nothing was released before. */
    public static MicrodataGate forFirstRelease(MicrodataPolicy policy) {
        return new MicrodataGate(policy, List.of(), Execution.sequential());
    }

    /**
     * A gate for a study that has released tables before.
     *
     * @param earlier the records of all its releases, at least one
     * @throws IllegalArgumentException if there is none
     */
    public static MicrodataGate forLaterRelease(MicrodataPolicy policy, List<ReleaseRecord> earlier) {
        MicrodataGate gate = new MicrodataGate(policy, earlier, Execution.sequential());
        if (gate.earlier.isEmpty()) {
            throw new IllegalArgumentException("earlier releases must be at least 1, but were 0");
        }
        return gate;
    }

    /** The same gate, whose strategies run on other threads or are heard by a listener, and whose checks run on them. That changes no answer. */
    public MicrodataGate on(Execution other) {
        return new MicrodataGate(policy, earlier, other);
    }

    /**
     * Lets a strategy make a table private by the policy, and releases what it made, or says why not.
     *
     * @param source with the panel key and, if there are any, identifiers
     * @throws IllegalArgumentException if the strategy fails, or answers with a table that was made of another one. What a
     *     strategy or a model that is not of this module says in its own exception is not passed on, because it may quote cells
     * @throws CancellationException if the listener of the execution wants no more
     */
    public MicrodataRelease release(Microdata source, MicrodataStrategy strategy) {
        List<Reason> reasons = roles(source);
        reasons.addAll(new PeopleInRows(source, policy.classSize()).reasons());
        DeclaredText text = new DeclaredText(
                policy, column -> strategy instanceof BuiltInStrategy known ? known.labels(column) : Optional.empty());
        reasons.addAll(text.reasons(source));
        if (!reasons.isEmpty()) {
            return withheld(source, reasons);
        }
        Optional<AnonymisedTable> made = policy.choosesByKnownColumns()
                ? transformedInTheDark(source, strategy)
                : transformed(source, policy.models(source), strategy);
        if (made.isEmpty()) {
            MicrodataRelease.Sizes sizes = sizes(source);
            return withheld(
                    source,
                    List.of(new Reason(
                            Code.NOTHING_FOUND,
                            "strategy must find a table that satisfies the policy, but found none in " + sizes.rows()
                                    + " rows of " + sizes.panels() + " panels; each class needs at least "
                                    + sizes.rowsNeeded() + " rows of " + sizes.panelsNeeded() + " panels")));
        }
        if (made.get().source() != source) {
            throw new IllegalArgumentException("strategy must transform the table that it was given");
        }
        return release(
                made.get(),
                text,
                policy.choosesByKnownColumns() ? RecodingChoice.KNOWN_COLUMNS : RecodingChoice.ALL_COLUMNS);
    }

    /**
     * Releases a table that a strategy made before, or says why not. Labels in words, as '30 to 39' or 'low', need {@link
     * #release(AnonymisedTable, Map)}.
     *
     * @throws IllegalArgumentException if a model that the policy requires fails
     */
    public MicrodataRelease release(AnonymisedTable made) {
        return release(made, Map.of());
    }

    /**
     * Releases a table that a strategy made before, or says why not. Text is only released as declared categories, so the host declares
     * here by which hierarchies it was recoded: their labels may leave, also where the column held numbers, and other words may not.
     *
     * @param hierarchies by the name of the quasi-identifier; none for columns whose labels are numbers and ranges
     * @throws IllegalArgumentException if a model that the policy requires fails, or there is a hierarchy for a column that is no
     *     quasi-identifier of the table
     */
    public MicrodataRelease release(AnonymisedTable made, Map<String, GeneralisationHierarchy> hierarchies) {
        List<String> known = made.source().withRole(AttributeRole.QUASI_IDENTIFIER).stream()
                .map(column -> column.attribute().name())
                .toList();
        hierarchies.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("hierarchy must be for a quasi-identifier, which are "
                            + String.join(", ", known) + ", but was for " + name);
                });
        Map<String, GeneralisationHierarchy> declared = Map.copyOf(hierarchies);
        return release(
                made,
                new DeclaredText(policy, column -> BuiltInStrategy.labels(declared, column)),
                RecodingChoice.ELSEWHERE);
    }

    private MicrodataRelease release(AnonymisedTable made, DeclaredText text, RecodingChoice choice) {
        PeopleInRows people = new PeopleInRows(made.source(), policy.classSize());
        List<Reason> ofText = new ArrayList<>(text.reasons(made.source()));
        ofText.addAll(text.reasons(made.source(), made.table()));
        for (String column : FinerForms.in(made)) {
            ofText.add(new Reason(
                    Code.RARE_VALUE,
                    "column " + column + ": must not tell what a quasi-identifier was before it was recoded, but does; "
                            + "it must be a quasi-identifier too"));
        }
        return release(made.table(), made.suppressed(), people, ofText, choice);
    }

    /**
     * Releases a table that was made elsewhere, or says why not.
     *
     * @param table with the panel key; identifiers are dropped
     * @param suppressed rows that were left out of it, for the certificate, 0 or more
     * @throws IllegalArgumentException if suppressed is negative, or a model that the policy requires fails
     */
    public MicrodataRelease release(Microdata table, int suppressed) {
        PeopleInRows people = new PeopleInRows(table, policy.classSize());
        return release(
                table,
                suppressed,
                people,
                new DeclaredText(policy, column -> Optional.empty()).reasons(table),
                RecodingChoice.ELSEWHERE);
    }

    private MicrodataRelease release(
            Microdata table, int suppressed, PeopleInRows people, List<Reason> ofText, RecodingChoice choice) {
        if (suppressed < 0) {
            throw new IllegalArgumentException("suppressed rows must be at least 0, but were " + suppressed);
        }
        List<Reason> reasons = new ArrayList<>(roles(table));
        reasons.addAll(people.reasons());
        if (policy.choosesByKnownColumns() && choice != RecodingChoice.KNOWN_COLUMNS) {
            reasons.add(new Reason(
                    Code.CHOICE_NOT_KNOWN, "table must be recoded by the gate, which shows no answer to a strategy"));
        }
        if (!reasons.isEmpty()) {
            return withheld(table, reasons);
        }
        reasons.addAll(ofText);
        PrivacyAssessment check = PrivacyAssessment.of(table, execution);
        List<ModelResult> findings = check.findings(policy.models(table));
        for (ModelResult finding : findings) {
            if (!finding.holds()) {
                reasons.add(new Reason(
                        Code.MODEL_FAILS,
                        finding.model() + " must hold for each class, but fails for " + finding.failing() + " of "
                                + finding.classes() + " classes"));
            }
        }
        PeopleWhoAnswered answered = new PeopleWhoAnswered(policy, table, check, execution);
        reasons.addAll(answered.reasons());
        DisclosiveColumns disclosive = DisclosiveColumns.of(policy, table, columns(table), execution);
        reasons.addAll(disclosive.reasons());
        if (earlier.stream().anyMatch(record -> !record.admits(table))) {
            reasons.add(new Reason(
                    Code.EARLIER_RELEASE,
                    "table must have other panels than an earlier release, or leave all of its classes as they were"));
        }
        if (!reasons.isEmpty()) {
            return withheld(table, reasons);
        }
        ReidentificationRisk risk = check.risk();
        // The order of rows may be the order in which people answered, or that of panels (G8).
        return new MicrodataRelease.Released(
                RowOrder.inOrder(columns(table), table.rows(), execution),
                new MicrodataCertificate(
                        policy,
                        people.areNamed(),
                        people.likeNames(),
                        table.rows(),
                        suppressed,
                        risk.classes(),
                        answered.smallest(),
                        measured(check, findings, table),
                        choice,
                        disclosive.searched(),
                        people.putTogether()),
                ReleaseRecord.of(table));
    }

    /** Lets a strategy see the known columns and the panels alone, in an order of rows that no other column decides. */
    private Optional<AnonymisedTable> transformedInTheDark(Microdata source, MicrodataStrategy strategy) {
        List<Column> known = source.columns().stream()
                .filter(column -> Set.of(AttributeRole.QUASI_IDENTIFIER, AttributeRole.PANEL_KEY)
                        .contains(column.attribute().role()))
                .toList();
        List<Column> deciding = new ArrayList<>(known);
        deciding.addAll(source.withRole(AttributeRole.IDENTIFIER));
        int[] order = RowOrder.byCells(deciding, source.rows());
        Microdata dark = TableRecoder.select(known, order);
        return transformed(dark, policy.modelsOfKnownColumns(), strategy)
                .map(made -> inTheLight(source, dark, made, order));
    }

    /** What a strategy made of the known columns, with the other columns beside them again. */
    private static AnonymisedTable inTheLight(Microdata source, Microdata dark, AnonymisedTable made, int[] order) {
        if (made.source() != dark) {
            throw new IllegalArgumentException("strategy must transform the table that it was given");
        }
        int[] places = IntStream.range(0, made.table().rows())
                .boxed()
                .sorted(Comparator.comparingInt(row -> order[made.from(row)]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] from = IntStream.of(places).map(row -> order[made.from(row)]).toArray();
        Microdata recoded = TableRecoder.select(made.table().columns(), places);
        Microdata others = TableRecoder.select(source.columns(), from);
        List<Column> columns = source.columns().stream()
                .filter(column -> column.attribute().role() != AttributeRole.IDENTIFIER)
                .map(column -> column.attribute().role() == AttributeRole.QUASI_IDENTIFIER
                        ? recoded.column(column.attribute().name())
                        : others.column(column.attribute().name()))
                .toList();
        return AnonymisedTable.of(source, Microdata.of(columns, from.length), from);
    }

    private Optional<AnonymisedTable> transformed(
            Microdata source, List<PrivacyModel> models, MicrodataStrategy strategy) {
        if (strategy instanceof BuiltInStrategy) {
            return strategy.transform(source, models, execution);
        }
        try {
            // A stranger's strategy may answer null, whatever its type says.
            return Optional.ofNullable(strategy.transform(source, models, execution))
                    .orElseThrow(() -> new IllegalArgumentException("null"));
        } catch (CancellationException e) {
            throw new CancellationException("computation was cancelled by its listener");
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("strategy must answer with a table or with none, but failed with "
                    + e.getClass().getSimpleName());
        }
    }

    private MicrodataRelease withheld(Microdata table, List<Reason> reasons) {
        return new MicrodataRelease.Withheld(reasons, Optional.of(sizes(table)));
    }

    private MicrodataRelease.Sizes sizes(Microdata table) {
        int panels = table.withRole(AttributeRole.PANEL_KEY).stream()
                .mapToInt(key -> panels(key, table.rows()))
                .max()
                .orElse(0);
        return new MicrodataRelease.Sizes(table.rows(), panels, policy.classSize(), policy.panels());
    }

    /** A row that does not name its panel is of none. */
    private static int panels(Column key, int rows) {
        int[] counts = key.counts(rows);
        return (int) IntStream.range(0, counts.length)
                .filter(code -> counts[code] > 0 && !key.dictionary().get(code).isEmpty())
                .count();
    }

    private List<Reason> roles(Microdata table) {
        List<Reason> reasons = new ArrayList<>();
        if (table.withRole(AttributeRole.PANEL_KEY).isEmpty()) {
            reasons.add(new Reason(Code.NO_PANEL_KEY, "table must have a panel key, but has none"));
        }
        if (table.withRole(AttributeRole.QUASI_IDENTIFIER).isEmpty()
                || table.withRole(AttributeRole.SENSITIVE).isEmpty()) {
            reasons.add(new Reason(Code.ROLES_INCOMPLETE, "table must have a quasi-identifier and a sensitive column"));
        }
        List<String> sensitive = table.withRole(AttributeRole.SENSITIVE).stream()
                .map(column -> column.attribute().name())
                .toList();
        for (MicrodataPolicy.ItemColumn items : policy.itemColumns()) {
            if (!sensitive.contains(items.attribute())) {
                reasons.add(new Reason(
                        Code.ROLES_INCOMPLETE,
                        "table must have a sensitive column " + items.attribute() + ", which the policy calls items"));
            }
        }
        return reasons;
    }

    private static List<Measured> measured(PrivacyAssessment check, List<ModelResult> findings, Microdata table) {
        List<Measured> measured = new ArrayList<>();
        for (ModelResult finding : findings) {
            measured.add(new Measured(finding.model(), finding.value(), finding.source()));
        }
        for (Column column : table.withRole(AttributeRole.SENSITIVE)) {
            String name = column.attribute().name();
            ModelResult entropy = check.finding(PrivacyModels.entropyDiversity(name, BigDecimal.ONE));
            measured.add(new Measured("entropy-diversity(" + name + ")", entropy.value(), entropy.source()));
            ModelResult distance = check.finding(
                    column.attribute().type() == ValueType.TEXT
                            ? PrivacyModels.closeness(name, BigDecimal.ONE)
                            : PrivacyModels.orderedCloseness(name, BigDecimal.ONE));
            String kind = distance.model().substring(0, distance.model().indexOf('('));
            measured.add(new Measured(kind + "(" + name + ")", distance.value(), distance.source()));
        }
        return measured;
    }

    private static List<Column> columns(Microdata table) {
        Set<AttributeRole> inside = Set.of(AttributeRole.IDENTIFIER, AttributeRole.PAIR_KEY, AttributeRole.PANEL_KEY);
        return table.columns().stream()
                .filter(column -> !inside.contains(column.attribute().role()))
                .toList();
    }
}
