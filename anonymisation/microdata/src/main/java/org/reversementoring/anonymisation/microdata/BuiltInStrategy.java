package org.reversementoring.anonymisation.microdata;

import java.util.Map;
import java.util.Optional;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;

/** A strategy of this module. No message of such a strategy quotes a cell, so {@link MicrodataGate} passes its messages on. */
@FunctionalInterface
interface BuiltInStrategy extends MicrodataStrategy {

    /** The categories and labels of a column that the host gave to this strategy; empty if it gave none. */
    default Optional<CategoryList> labels(String column) {
        return Optional.empty();
    }

    /** Those of a hierarchy. */
    static Optional<CategoryList> labels(Map<String, GeneralisationHierarchy> hierarchies, String column) {
        return Optional.ofNullable(hierarchies.get(column)).map(GeneralisationHierarchy::categories);
    }
}
