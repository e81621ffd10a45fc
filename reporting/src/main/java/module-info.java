/**
 * Pages for people: a released report as HTML and as Markdown.
 */
module org.reversementoring.reporting {
    requires transitive org.reversementoring.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.reversementoring.reporting.document;
    exports org.reversementoring.reporting.page;
    exports org.reversementoring.reporting.page.certificate;
    exports org.reversementoring.reporting.page.sheet;
    exports org.reversementoring.reporting.render;
}
