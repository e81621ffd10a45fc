/**
 * CSV text, read and written. It needs nothing else of the library.
 */
module org.reversementoring.core.csv {
    requires static transitive org.jspecify;
    requires de.siegmar.fastcsv;

    exports org.reversementoring.core.csv;
}
