/**
 * Every document of the library as PDF/UA.
 */
module org.reversementoring.reporting.pdf {
    requires transitive org.reversementoring.core;
    requires transitive org.reversementoring.reporting;
    requires static transitive org.jspecify;
    requires java.desktop;
    requires java.logging;
    requires java.xml;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires openhtmltopdf.rtl.support;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;

    exports org.reversementoring.reporting.pdf;
}
