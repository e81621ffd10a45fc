package org.reversementoring.examples.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reversementoring.anonymisation.release.Release;
import org.reversementoring.anonymisation.release.ReportAnonymiser;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.fhir.FhirDocument;
import org.reversementoring.core.exchange.fhir.FhirVersion;
import org.reversementoring.core.exchange.form.FormFile;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.exchange.limesurvey.LimeSurveyResponses;
import org.reversementoring.core.exchange.limesurvey.LimeSurveyStructure;
import org.reversementoring.core.exchange.redcap.RedcapDictionary;
import org.reversementoring.core.exchange.redcap.RedcapRecords;
import org.reversementoring.core.exchange.result.TidyResults;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Promise;
import org.reversementoring.reporting.page.ReportPage;
import org.reversementoring.reporting.render.PageFile;
import org.reversementoring.reporting.render.Renderers;

/**
 * The founding study's guide to REDCap and to LimeSurvey, and back: the answers that each of them exported, the dry run, the interview, the
 * released report. Six mentors answered; the data are made up.
 */
public final class RoundTrip {

    private static final int INVITED = 7;

    private final Path data;
    private final Path forms;
    private final Appendable out;

    RoundTrip(Path data, Path forms, Appendable out) {
        this.data = data;
        this.forms = forms;
        this.out = out;
    }

    /** Runs it; the one optional argument is the folder of this example, by default the current one. */
    public static void main(String[] args) {
        Path folder = Path.of(args.length > 0 ? args[0] : ".");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new RoundTrip(folder.resolve("data"), folder.resolve("target").resolve("forms"), out).run();
    }

    void run() {
        SurveyForm form = form();
        print("Out: the guide in " + String.join(" and ", form.languages()));
        for (FormFile file : List.of(RedcapDictionary.of(form), LimeSurveyStructure.of(form), form.codes())) {
            write(file);
        }
        print("");
        print("In: what REDCap exported");
        ImportPlan records = RedcapRecords.of(form).read(data.resolve("redcap-records.csv"));
        records.inWords().forEach(line -> print("  " + line));
        print("");
        print("In: what LimeSurvey exported, with full answers in two languages");
        ImportPlan responses = LimeSurveyResponses.of(form).read(data.resolve("limesurvey-responses.csv"));
        responses.inWords().forEach(line -> print("  " + line));
        print("");
        Interview interview = records.answers().interview(MenteeId.of("consultant-1"), panel());
        if (!interview.equals(responses.answers().interview(MenteeId.of("consultant-1"), panel()))) {
            throw new IllegalStateException("both tools must give the same interview");
        }
        print("Both are the same interview: " + interview.ballots().size() + " ballots of a panel of "
                + interview.panel().size() + ", and " + interview.points().size() + " points without an author.");
        print("");
        Release release = release(interview);
        if (release instanceof Release.Withheld withheld) {
            print(withheld.inWords(Release.Audience.CUSTODIAN, Translation.of("en")));
            return;
        }
        results(((Release.Released) release).report());
    }

    /** What is released, as people read it, as a table, and for a record system. */
    private void results(FeedbackReport report) {
        print("Out: what is released");
        TidyResults results = TidyResults.of(report).during(YearMonth.of(2026, 11));
        results.files().forEach(file -> {
            file.writeTo(forms);
            print("  Written: target/forms/" + file.name());
        });
        String html = Renderers.html().render(report);
        String document =
                FhirDocument.of(report, html).created(YearMonth.of(2026, 11)).json(FhirVersion.R4);
        PageFile.write(forms.resolve("document-reference.json"), document);
        print("  Written: target/forms/document-reference.json, with the page for a record system");
        print("");
        results.csv().text().lines().forEach(line -> print("  " + line));
        print("");
        print("The report as text");
        Renderers.plainText()
                .render(ReportPage.of(report))
                .lines()
                .forEach(line -> print(line.isEmpty() ? "" : "  " + line));
    }

    /** The form in two languages. What is promised is computed from the policy, and stands before the first question. */
    static SurveyForm form() {
        Map<String, String> promises = new LinkedHashMap<>();
        for (InterviewGuide guide : List.of(Guides.sevenDomains(), Guides.sevenDomains(Locale.GERMAN))) {
            CyclePolicy policy = CyclePolicy.of(ReleasePolicy.standard());
            Promise promise =
                    Promise.before(policy.release(), policy.retention(guide), policy.themes(), guide, INVITED);
            promises.put(guide.language(), String.join(" ", promise.sentences()));
        }
        return GuideForm.of(Guides.sevenDomains())
                .alsoIn(Guides.sevenDomains(Locale.GERMAN))
                .withPromise(promises)
                .form();
    }

    /** Everybody who was invited, also who did not answer. */
    private static MentorPanel panel() {
        return MentorPanel.of(List.of("a7", "b2", "c9", "d4", "e1", "f6", "g5").stream()
                .map(MentorId::of)
                .toArray(MentorId[]::new));
    }

    /** A collator puts a point into words; mentors say in private whether they put it forward. */
    private static Release release(Interview interview) {
        TopicId strengths = TopicId.of("strengths");
        int point = 1 + interview.points().stream().map(Point::topic).toList().indexOf(strengths);
        Finding finding = Finding.builder()
                .id(FindingId.of("f1"))
                .topic(strengths)
                .kind(FindingKind.STRENGTH)
                .text("Explains each step, at any hour.")
                .addPoints(point)
                .build();
        Collation collation = Collation.builder()
                .interview(interview)
                .addFindings(finding)
                .endorsements(interview.panel().mentors().subList(0, 5).stream()
                        .map(mentor -> Endorsement.builder()
                                .mentor(mentor.id())
                                .addFindings(finding.id())
                                .build())
                        .toList())
                .build();
        return ReportAnonymiser.of(ReleasePolicy.standard()).anonymise(ReportId.of("2026-1"), collation);
    }

    private void write(FormFile file) {
        try {
            Files.createDirectories(forms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.writeTo(forms);
        print("  Written: target/forms/" + file.name());
        file.losses().forEach(loss -> print("    " + loss.inWords()));
    }

    private void print(String line) {
        try {
            out.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
