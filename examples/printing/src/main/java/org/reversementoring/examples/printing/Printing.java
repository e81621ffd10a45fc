package org.reversementoring.examples.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.Agenda;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.page.ReportPage;
import org.reversementoring.reporting.page.sheet.ConversationGuide;
import org.reversementoring.reporting.pdf.PdfRenderer;
import org.reversementoring.reporting.render.PageFile;

/** Prints the report of a stored cycle and the guide for the talk about it. The names are invented. */
public final class Printing {

    private Printing() {}

    /**
     * Runs it; the one optional argument is the folder of this example, by default the current one.
     *
     * @throws IOException if the cycle cannot be read or a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : ".");
        for (Path file : print(folder.resolve("data").resolve("cycle.json"), folder.resolve("target"))) {
            System.out.println("Written: " + file);
        }
    }

    static List<Path> print(Path stored, Path folder) throws IOException {
        MentoringCycle cycle = JsonCodec.create().read(Files.readString(stored), MentoringCycle.class);
        CycleView.ForNominatedMentor view = cycle.viewFor(new Viewer.NominatedMentor());
        FeedbackReport report = view.report().orElseThrow();
        Presentation names = Presentation.builder()
                .recipient("Dr Example")
                .deliverer("Dr Sample")
                .interviewed("January 2026")
                .meeting(LocalDate.of(2026, 1, 25))
                .build();
        PdfRenderer pdf = PdfRenderer.create();
        Path page = folder.resolve("report.pdf");
        PageFile.write(page, pdf.render(ReportPage.of(report, names, List.of(), "en")));
        Path guide = folder.resolve("conversation-guide.pdf");
        PageFile.write(
                guide,
                pdf.render(ConversationGuide.of(view, Agenda.in(Locale.UK), names, Vocabulary.of("nhs", Locale.UK))));
        return List.of(page, guide);
    }
}
