/**
 * Statistical disclosure control for tables of people. It needs nothing else of the library.
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
    exports org.reversementoring.anonymisation.microdata.writing;
}
