/**
 * Anonymisation: from what was said to what may be released, with proof.
 */
module org.reversementoring.anonymisation {
    requires transitive org.reversementoring.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires org.slf4j;

    exports org.reversementoring.anonymisation.audit;
    exports org.reversementoring.anonymisation.audit.guarantee;
    exports org.reversementoring.anonymisation.ledger;
    exports org.reversementoring.anonymisation.ledger.composition;
    exports org.reversementoring.anonymisation.planning;
    exports org.reversementoring.anonymisation.reconstruction;
    exports org.reversementoring.anonymisation.reconstruction.figure;
    exports org.reversementoring.anonymisation.reconstruction.suppression;
    exports org.reversementoring.anonymisation.release;
    exports org.reversementoring.anonymisation.simulation;
    exports org.reversementoring.anonymisation.strategy;
}
