/**
 * Stores on JDBC: a ledger, cycles, raw documents and private ballots in a database of the host.
 */
module org.reversementoring.anonymisation.jdbc {
    requires transitive java.sql;
    requires transitive org.reversementoring.core;
    requires transitive org.reversementoring.anonymisation;
    requires static transitive org.jspecify;

    exports org.reversementoring.anonymisation.jdbc;
    exports org.reversementoring.anonymisation.jdbc.desk;
}
