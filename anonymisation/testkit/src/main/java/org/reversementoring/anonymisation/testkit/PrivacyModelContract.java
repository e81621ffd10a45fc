package org.reversementoring.anonymisation.testkit;

import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;

/**
 * The laws of {@link PrivacyModel} as JUnit tests: implement this in a test class of your own. If the model reads a sensitive
 * column, build it for the column {@link PrivacyModelLaws#SENSITIVE}.
 *
 * <pre>{@code
 * class MyModelTest implements PrivacyModelContract {
 *     public PrivacyModel model() {
 *         return new MyModel(PrivacyModelLaws.SENSITIVE);
 *     }
 * }
 * }</pre>
 */
public interface PrivacyModelContract {

    /** The model that is tried. */
    PrivacyModel model();

    /** Test of {@link PrivacyModelLaws#law1_pure}. */
    @Test
    default void law1_pure() {
        PrivacyModelLaws.law1_pure(model());
    }

    /** Test of {@link PrivacyModelLaws#law2_orderless}. */
    @Test
    default void law2_orderless() {
        PrivacyModelLaws.law2_orderless(model());
    }

    /** Test of {@link PrivacyModelLaws#law3_ordered}. */
    @Test
    default void law3_ordered() {
        PrivacyModelLaws.law3_ordered(model());
    }

    /** Test of {@link PrivacyModelLaws#law4_merging}. */
    @Test
    default void law4_merging() {
        PrivacyModelLaws.law4_merging(model());
    }

    /** Test of {@link PrivacyModelLaws#law7_least_size}. */
    @Test
    default void law7_least_size() {
        PrivacyModelLaws.law7_least_size(model());
    }
}
