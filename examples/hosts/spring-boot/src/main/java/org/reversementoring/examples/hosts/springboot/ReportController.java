package org.reversementoring.examples.hosts.springboot;

import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.examples.hosts.released.SampleReport;
import org.reversementoring.reporting.render.Renderers;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The report as a page and as a document, and what must not work. */
@RestController
class ReportController {

    private final FeedbackReport report;
    private final JsonCodec codec;

    ReportController(ReleaseGate gate, JsonCodec codec) {
        this.report = SampleReport.by(gate, codec).ofMark(4);
        this.codec = codec;
    }

    // readme:begin
    @GetMapping(path = "/report", produces = MediaType.APPLICATION_JSON_VALUE)
    String document() {
        return codec.write(report);
    }

    @GetMapping(path = "/report", produces = MediaType.TEXT_HTML_VALUE)
    String page() {
        return Renderers.html().render(report);
    }
    // readme:end

    /** The host's own mapper would write it, and is refused. */
    @GetMapping(path = "/own-mapper", produces = MediaType.APPLICATION_JSON_VALUE)
    FeedbackReport byTheHostsMapper() {
        return report;
    }
}
