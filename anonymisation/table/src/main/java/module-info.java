/**
 * The disclosure audit of printed tables of counts, and the choice of the cells to hide. It needs nothing else of the library.
 */
module org.reversementoring.anonymisation.table {
    requires static transitive org.jspecify;

    exports org.reversementoring.anonymisation.table.audit;
    exports org.reversementoring.anonymisation.table.cell;
    exports org.reversementoring.anonymisation.table.suppression;
}
