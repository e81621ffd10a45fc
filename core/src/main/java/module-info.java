/**
 * Reverse mentoring from the guide to the feedback meeting: what is asked, of whom, what was said, and what may be shown.
 */
@SuppressWarnings("module") // Jackson 3 is not here to be found, and may be in a host.
module org.reversementoring.core {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;

    exports org.reversementoring.core;
    exports org.reversementoring.core.collation;
    exports org.reversementoring.core.collation.language;
    exports org.reversementoring.core.cycle;
    exports org.reversementoring.core.cycle.membership;
    exports org.reversementoring.core.cycle.record;
    exports org.reversementoring.core.cycle.transition;
    exports org.reversementoring.core.cycle.view;
    exports org.reversementoring.core.digest;
    exports org.reversementoring.core.due;
    exports org.reversementoring.core.guide;
    exports org.reversementoring.core.guide.language;
    exports org.reversementoring.core.interview;
    exports org.reversementoring.core.json;
    exports org.reversementoring.core.json.view;
    exports org.reversementoring.core.language;
    exports org.reversementoring.core.measure;
    exports org.reversementoring.core.meeting;
    exports org.reversementoring.core.multisource;
    exports org.reversementoring.core.panel;
    exports org.reversementoring.core.perception;
    exports org.reversementoring.core.policy;
    exports org.reversementoring.core.programme;
    exports org.reversementoring.core.programme.pair;
    exports org.reversementoring.core.report;
    exports org.reversementoring.core.wording;

    // The codec reads and writes values of these packages; Jackson needs to reach what is hidden in them.
    opens org.reversementoring.core to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.reversementoring.core.collation to
            com.fasterxml.jackson.databind;
    opens org.reversementoring.core.cycle to
            com.fasterxml.jackson.databind;
    opens org.reversementoring.core.cycle.membership to
            com.fasterxml.jackson.databind;
    opens org.reversementoring.core.cycle.record to
            com.fasterxml.jackson.databind;
    opens org.reversementoring.core.cycle.transition to
            com.fasterxml.jackson.databind;
    opens org.reversementoring.core.cycle.view to
            com.fasterxml.jackson.databind;
    opens org.reversementoring.core.guide to
            com.fasterxml.jackson.databind;
    opens org.reversementoring.core.guide.language to
            com.fasterxml.jackson.databind;
    opens org.reversementoring.core.interview to
            com.fasterxml.jackson.databind;
    opens org.reversementoring.core.json to
            com.fasterxml.jackson.databind;
    opens org.reversementoring.core.measure to
            com.fasterxml.jackson.databind;
    opens org.reversementoring.core.meeting to
            com.fasterxml.jackson.databind;
    opens org.reversementoring.core.multisource to
            com.fasterxml.jackson.databind;
    opens org.reversementoring.core.panel to
            com.fasterxml.jackson.databind;
    opens org.reversementoring.core.perception to
            com.fasterxml.jackson.databind;
    opens org.reversementoring.core.policy to
            com.fasterxml.jackson.databind;
    opens org.reversementoring.core.programme to
            com.fasterxml.jackson.databind;
    opens org.reversementoring.core.programme.pair to
            com.fasterxml.jackson.databind;
    opens org.reversementoring.core.report to
            com.fasterxml.jackson.databind;
}
