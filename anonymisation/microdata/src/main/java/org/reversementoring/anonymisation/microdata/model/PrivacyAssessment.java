package org.reversementoring.anonymisation.microdata.model;

import java.util.List;
import org.reversementoring.anonymisation.microdata.counting.EquivalenceClasses;
import org.reversementoring.anonymisation.microdata.equivalence.ReidentificationRisk;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * The assessment of a table: what it reaches of some models, and what risk its rows bear. The classes are counted once, whatever
 * the number of models.
 *
 * <p>It measures and changes nothing. To make a table private use {@link org.reversementoring.anonymisation.microdata.MicrodataStrategies}, and to release one
 * {@link org.reversementoring.anonymisation.microdata.MicrodataGate}.
 */
public final class PrivacyAssessment {

    private final EquivalenceClasses classes;

    private PrivacyAssessment(EquivalenceClasses classes) {
        this.classes = classes;
    }

    /** Counts the classes of a table. */
    public static PrivacyAssessment of(Microdata table) {
        return new PrivacyAssessment(EquivalenceClasses.of(table));
    }

    /** Counts the classes of a table on several threads; the results do not depend on these. */
    public static PrivacyAssessment of(Microdata table, Execution execution) {
        return new PrivacyAssessment(EquivalenceClasses.of(table, execution));
    }

    /**
     * Counts the classes of what a strategy made. Models that compare with the shares of a table, as t-closeness, compare with
     * those of the source, rows that were left out included.
     */
    public static PrivacyAssessment of(AnonymisedTable made) {
        return new PrivacyAssessment(EquivalenceClasses.of(made, Execution.sequential()));
    }

    /**
     * The result of each model, in their order.
     *
     * @throws IllegalArgumentException if a model asks for a column that the table does not have in that role
     */
    public List<ModelResult> findings(List<PrivacyModel> models) {
        return models.stream().map(this::finding).toList();
    }

    /** The result of one model. */
    public ModelResult finding(PrivacyModel model) {
        return new WorstClasses(classes, model).find();
    }

    /** The risk that a row is taken to be a certain person's. */
    public ReidentificationRisk risk() {
        return ReidentificationRisk.ofSizes(classes.sizes());
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "PrivacyAssessment[rows=" + classes.rows() + ", classes=" + classes.count() + "]";
    }
}
