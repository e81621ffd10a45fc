/**
 * A feasibility study from its files to its report, and released data with what a stranger needs to read them.
 */
module org.reversementoring.reporting.study {
    requires transitive org.reversementoring.core;
    requires transitive org.reversementoring.anonymisation.microdata;
    requires transitive org.reversementoring.anonymisation.table;
    requires transitive org.reversementoring.reporting;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires org.reversementoring.core.csv;
    requires java.xml;
    requires org.apache.commons.statistics.interval;
    requires org.apache.commons.statistics.distribution;

    exports org.reversementoring.reporting.opendata;
    exports org.reversementoring.reporting.opendata.description;
    exports org.reversementoring.reporting.study;
    exports org.reversementoring.reporting.study.agreement;
    exports org.reversementoring.reporting.study.analysis;
    exports org.reversementoring.reporting.study.coding;
    exports org.reversementoring.reporting.study.comparison;
    exports org.reversementoring.reporting.study.delivery;
    exports org.reversementoring.reporting.study.disclosure;
    exports org.reversementoring.reporting.study.figures;
    exports org.reversementoring.reporting.study.missing;
    exports org.reversementoring.reporting.study.outcome;
    exports org.reversementoring.reporting.study.participation;
    exports org.reversementoring.reporting.study.power;
    exports org.reversementoring.reporting.study.progression;
    exports org.reversementoring.reporting.study.results;
    exports org.reversementoring.reporting.study.statistics;
}
