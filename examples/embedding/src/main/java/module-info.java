/** A host that embeds the library. It opens nothing, adds nothing, and needs no switch. */
module org.reversementoring.examples.embedding {
    requires org.reversementoring.anonymisation;
    requires org.reversementoring.reporting;
    requires static org.jspecify;
}
