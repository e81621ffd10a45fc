package org.reversementoring.examples.hosts.jaxrs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.reporting.render.Renderers;

/** The report as a page and as a document, and what must not work. */
@Path("/")
public final class ReportResource {

    private final FeedbackReport report;
    private final JsonCodec codec;

    ReportResource(FeedbackReport report, JsonCodec codec) {
        this.report = report;
        this.codec = codec;
    }

    @GET
    @Path("report")
    @Produces(MediaType.APPLICATION_JSON)
    public String document() {
        return codec.write(report);
    }

    @GET
    @Path("report")
    @Produces(MediaType.TEXT_HTML)
    public String page() {
        return Renderers.html().render(report);
    }

    /** The host's own mapper would write it, and is refused. */
    @GET
    @Path("own-mapper")
    @Produces(MediaType.APPLICATION_JSON)
    public FeedbackReport byTheHostsMapper() {
        return report;
    }
}
