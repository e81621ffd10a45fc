package org.reversementoring.reporting.page;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.reporting.text.PageText;

/**
 * The line under the title of a report: for whom, how many, when and with whom. For whom is always said, because
 * the page says "you"; the rest is what the host gave, and the size of the panel, which is public.
 *
 * @param text the sentences of the page
 */
record ReportFacts(PageText text) {

    String of(FeedbackReport report, Presentation names) {
        return Stream.of(
                        Optional.of(names.recipient()
                                .map(name -> text.say("report.facts.for", name))
                                .orElseGet(() -> text.say("report.facts.for-mentee"))),
                        names.programme(),
                        Optional.of(
                                text.say("report.facts.panel", report.method().panelSize())),
                        names.interviewed().map(when -> text.say("report.facts.interviewed", when)),
                        names.deliverer().map(name -> text.say("report.facts.with", name)),
                        names.meeting().map(day -> text.say("report.facts.on", text.day(day))),
                        names.contact().map(whom -> text.say("report.facts.contact", whom)),
                        Optional.of(text.say("report.facts.id", report.id().value())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
