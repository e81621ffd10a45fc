package org.reversementoring.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;
import org.reversementoring.reporting.render.Renderers;

/**
 * Pages of many reports on one thread: each report is made anew, written as HTML and dropped. Not a JMH benchmark, for memory over a whole
 * run is half of the question.
 */
public final class PageScale {

    private static final int PANEL = 6;

    private final InterviewGuide guide = Guides.sevenDomains();

    private PageScale() {}

    /** Runs it; the one optional argument is the number of reports, by default 100,000. */
    public static void main(String[] args) {
        long reports = args.length > 0 ? Long.parseLong(args[0]) : 100_000;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PageScale pages = new PageScale();
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        for (int tenth = 1; tenth <= 10; tenth++) {
            long written = 0;
            long nanos = 0;
            long allocated = 0;
            for (long i = 0; i < reports / 10; i++) {
                FeedbackReport report = pages.report(i);
                long cpu = thread.getCurrentThreadCpuTime();
                long bytes = thread.getThreadAllocatedBytes(self);
                written += Renderers.html().render(report).length();
                nanos += thread.getCurrentThreadCpuTime() - cpu;
                allocated += thread.getThreadAllocatedBytes(self) - bytes;
            }
            long each = Math.max(1, reports / 10);
            out.println(tenth * each + " reports: " + nanos / each / 1_000 + " µs computing a page, "
                    + 1_000_000_000L * each / Math.max(1, nanos) + " a second and core, "
                    + allocated / each / 1_024 + " KiB allocated, " + written / each + " characters, peak heap "
                    + peakHeap() / (1 << 20) + " MiB");
        }
    }

    /** Seven ratings and four findings, a little different each time. */
    private FeedbackReport report(long number) {
        FeedbackReport.Builder report = FeedbackReport.builder()
                .id(ReportId.of("2026-" + number))
                .guide(guide.id())
                .guideVersion(guide.version())
                .language(guide.language())
                .method(new Method.Scored("standard", PANEL, 1, 5, 3, List.of(certificate())));
        for (Topic topic : guide.ratedTopics()) {
            int lowest = (int) (1 + number % 4);
            report.addRatings(new ReportedRating(
                    topic.id(),
                    topic.title(),
                    topic.rating().orElseThrow(),
                    "middle-support",
                    new Statement.Together(List.of(
                            new Statement.MiddleAnswers(lowest, lowest + 1),
                            new Statement.Support(SupportBand.MOST)))));
        }
        for (FindingKind kind : FindingKind.values()) {
            report.addFindings(new ReportedFinding(
                    guide.topics().get(0).id(),
                    kind,
                    "Explains on rounds why a decision is made, as point " + number
                            + " says. That makes it easy to ask."));
        }
        return report.build();
    }

    private static Certificate certificate() {
        return new Certificate(
                "middle-support",
                PANEL,
                5,
                1,
                List.of("ED(1)", "LF(1,2)"),
                462,
                16,
                new BigDecimal("0.8096"),
                new BigDecimal("0.8572"));
    }

    /** Sum of the peaks of all heap pools, so an upper bound: garbage that was not yet collected is in it. */
    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
