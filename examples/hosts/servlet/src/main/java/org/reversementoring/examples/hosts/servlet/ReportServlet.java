package org.reversementoring.examples.hosts.servlet;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.reporting.render.Renderers;

/** The report as a page and as a document, and what must not work. */
final class ReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient FeedbackReport report;
    private final transient JsonCodec codec;

    ReportServlet(FeedbackReport report, JsonCodec codec) {
        this.report = report;
        this.codec = codec;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = request.getHeader("Accept");
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (request.getServletPath().equals("/own-mapper")) {
            response.getWriter()
                    .write(new ObjectMapper().findAndRegisterModules().writeValueAsString(report));
        } else {
            response.getWriter()
                    .write(type.equals("text/html") ? Renderers.html().render(report) : codec.write(report));
        }
    }
}
