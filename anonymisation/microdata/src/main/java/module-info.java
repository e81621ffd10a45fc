/**
 * Statistical disclosure control for tables of people. Of the library it needs the CSV reader alone.
 */
module org.reversementoring.anonymisation.microdata {
    requires static transitive org.jspecify;
    requires org.reversementoring.core.csv;

    exports org.reversementoring.anonymisation.microdata;
    exports org.reversementoring.anonymisation.microdata.csv;
    exports org.reversementoring.anonymisation.microdata.equivalence;
    exports org.reversementoring.anonymisation.microdata.hierarchy;
    exports org.reversementoring.anonymisation.microdata.model;
    exports org.reversementoring.anonymisation.microdata.recoding;
    exports org.reversementoring.anonymisation.microdata.table;
}
