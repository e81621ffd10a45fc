package org.reversementoring.anonymisation.microdata;

import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;

/**
 * A model that a policy requires, which may be a stranger's. What such a model says in an exception of its own may quote a cell,
 * so it is not passed on; and its name and source are asked once, so that a certificate names what was judged.
 */
record GuardedModel(PrivacyModel model, String name, String source) implements PrivacyModel {

    static GuardedModel of(PrivacyModel model) {
        String name = model.name();
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of a required model must not be blank");
        }
        return new GuardedModel(model, name, model.source());
    }

    @Override
    public Reading judge(EquivalenceClass group) {
        try {
            Reading reading = model.judge(group);
            // A stranger's model may answer null, whatever its type says.
            if (isMissing(reading)) {
                throw new IllegalStateException("null");
            }
            return reading;
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("model " + name + " must judge every class, but failed with "
                    + e.getClass().getSimpleName());
        }
    }

    private static boolean isMissing(@Nullable Reading reading) {
        return reading == null;
    }

    @Override
    public Merging merging() {
        return model.merging();
    }

    @Override
    public int leastSize() {
        return model.leastSize();
    }
}
