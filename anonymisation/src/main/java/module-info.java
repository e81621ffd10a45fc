/**
 * Anonymisation: from what was said to what may be released, with proof.
 */
module org.reversementoring.anonymisation {
    requires transitive org.reversementoring.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    requires org.slf4j;

    exports org.reversementoring.anonymisation.audit;
    exports org.reversementoring.anonymisation.audit.guarantee;
    exports org.reversementoring.anonymisation.certificate;
    exports org.reversementoring.anonymisation.ledger;
    exports org.reversementoring.anonymisation.ledger.composition;
    exports org.reversementoring.anonymisation.multisource;
    exports org.reversementoring.anonymisation.multisource.rule;
    exports org.reversementoring.anonymisation.planning;
    exports org.reversementoring.anonymisation.reconstruction;
    exports org.reversementoring.anonymisation.reconstruction.figure;
    exports org.reversementoring.anonymisation.release;
    exports org.reversementoring.anonymisation.simulation;
    exports org.reversementoring.anonymisation.strategy;

    // The codec of the ledger writes and reads values of these packages; Jackson needs to reach what is hidden in them.
    opens org.reversementoring.anonymisation.ledger to
            com.fasterxml.jackson.databind;
    opens org.reversementoring.anonymisation.ledger.composition to
            com.fasterxml.jackson.databind;
    opens org.reversementoring.anonymisation.strategy to
            com.fasterxml.jackson.databind;
}
