/**
 * Guides and instruments out to survey tools, answers in from them, released reports out as data.
 */
module org.reversementoring.core.exchange {
    requires java.xml;
    requires transitive org.reversementoring.core;
    requires transitive org.reversementoring.core.csv;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;
    requires static org.apache.commons.compress;
    requires static org.dhatim.fastexcel.reader;

    exports org.reversementoring.core.exchange;
    exports org.reversementoring.core.exchange.form;
    exports org.reversementoring.core.exchange.answers;
    exports org.reversementoring.core.exchange.sheet;
    exports org.reversementoring.core.exchange.redcap;
    exports org.reversementoring.core.exchange.limesurvey;
    exports org.reversementoring.core.exchange.webform;
    exports org.reversementoring.core.exchange.fhir;
    exports org.reversementoring.core.exchange.result;
}
