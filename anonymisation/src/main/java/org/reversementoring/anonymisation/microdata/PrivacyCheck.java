package org.reversementoring.anonymisation.microdata;

import java.util.List;

/**
 * What a table reaches of some models, and what risk its rows bear. The classes are counted once, whatever the number of models.
 *
 * <p>Evaluates; to enforce, use {@link FullDomainSearch} or {@link MicrodataGate}.
 */
public final class PrivacyCheck {

    private final Classes classes;

    private PrivacyCheck(Classes classes) {
        this.classes = classes;
    }

    /** Counts the classes of a table. */
    public static PrivacyCheck of(Microdata table) {
        return new PrivacyCheck(Classes.of(table));
    }

    /** Counts them on some threads; what is found does not depend on these. */
    public static PrivacyCheck of(Microdata table, Execution execution) {
        return new PrivacyCheck(Classes.of(table, execution));
    }

    /**
     * Counts the classes of what a strategy made. Models that compare with the shares of a table, as t-closeness, compare with
     * those of the source, rows that were left out included.
     */
    public static PrivacyCheck of(Transformed made) {
        return new PrivacyCheck(Classes.of(made, Execution.sequential()));
    }

    /**
     * What the table reaches of each model, in their order.
     *
     * @throws IllegalArgumentException if a model asks for a column that the table does not have in that role
     */
    public List<Finding> findings(List<PrivacyModel> models) {
        return models.stream().map(this::finding).toList();
    }

    /** What the table reaches of one model. */
    public Finding finding(PrivacyModel model) {
        return new WorstClasses(classes, model).find();
    }

    /** The risk that a row is told to be a certain person's. */
    public ReidentificationRisk risk() {
        return ReidentificationRisk.of(classes.sizes());
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "PrivacyCheck[rows=" + classes.rows() + ", classes=" + classes.count() + "]";
    }
}
