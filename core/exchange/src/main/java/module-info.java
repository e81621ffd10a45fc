/**
 * What survey tools export, read into a panel, an interview and a collation.
 */
module org.reversementoring.core.exchange {
    requires transitive org.reversementoring.core;
    requires transitive org.reversementoring.core.csv;
    requires static transitive org.jspecify;

    exports org.reversementoring.core.exchange;
}
