/**
 * Laws of every interface that a host can implement, as tests.
 */
module org.reversementoring.anonymisation.testkit {
    requires transitive org.reversementoring.anonymisation;
    requires transitive org.reversementoring.anonymisation.microdata;
    requires static transitive org.jspecify;
    requires static transitive org.junit.jupiter.api;
    requires static transitive net.jqwik.api;

    exports org.reversementoring.anonymisation.testkit;
    exports org.reversementoring.anonymisation.testkit.broken;
    exports org.reversementoring.anonymisation.testkit.property;
}
