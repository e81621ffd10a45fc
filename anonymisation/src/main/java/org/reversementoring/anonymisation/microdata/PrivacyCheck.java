package org.reversementoring.anonymisation.microdata;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.microdata.PrivacyModel.Reading;

/**
 * What a table reaches of some models, and what risk its rows bear. The classes are counted once, whatever the number of models.
 *
 * <p>Evaluates; to enforce, use {@link FullDomainSearch} or {@link MicrodataGate}.
 */
public final class PrivacyCheck {

    private static final int WORST = 3;

    private final Classes classes;

    private PrivacyCheck(Classes classes) {
        this.classes = classes;
    }

    /** Counts the classes of a table. */
    public static PrivacyCheck of(Microdata table) {
        return new PrivacyCheck(Classes.of(table));
    }

    /**
     * What the table reaches of each model, in their order.
     *
     * @throws IllegalArgumentException if a model asks for a column that the table does not have in that role
     */
    public List<Finding> findings(List<PrivacyModel> models) {
        int[] firstRows = classes.firstRows();
        return models.stream().map(model -> finding(model, firstRows)).toList();
    }

    /** What the table reaches of one model. */
    public Finding finding(PrivacyModel model) {
        return finding(model, classes.firstRows());
    }

    private Finding finding(PrivacyModel model, int[] firstRows) {
        List<Finding.Worst> worst = new ArrayList<>();
        int failing = 0;
        for (int group = 0; group < classes.count(); group++) {
            EquivalenceClass members = classes.at(group);
            Reading reading = model.judge(members);
            failing += reading.holds() ? 0 : 1;
            insert(worst, new Finding.Worst(firstRows[group], members.size(), reading));
        }
        double value = worst.isEmpty() ? Double.NaN : worst.get(0).reading().value();
        boolean holds = failing == 0 && classes.count() > 0;
        return new Finding(model.name(), model.source(), value, holds, classes.count(), failing, worst);
    }

    private static void insert(List<Finding.Worst> worst, Finding.Worst next) {
        int place = worst.size();
        while (place > 0 && worst.get(place - 1).reading().isBetterThan(next.reading())) {
            place--;
        }
        if (place < WORST) {
            worst.add(place, next);
            if (worst.size() > WORST) {
                worst.remove(WORST);
            }
        }
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
