/**
 * Pages for people: a released report as HTML and as Markdown.
 */
module org.reversementoring.reporting {
    requires transitive org.reversementoring.core;
    requires static transitive org.jspecify;
    requires gg.jte.runtime;

    exports org.reversementoring.reporting.render;
}
