package org.reversementoring.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.planning.StudyDesign;
import org.reversementoring.anonymisation.planning.StudyPlan;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.exchange.FindingSheet;
import org.reversementoring.core.exchange.RatingSheet;
import org.reversementoring.core.exchange.SurveyExport;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Promise;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.render.PageFile;
import org.reversementoring.reporting.render.Renderers;

/**
 * The whole way once: six clinical fellows are interviewed about five consultants over seven domains; what may be shown is
 * released, fed back one to one and answered; and the auditor shows why other summaries are refused. The data are synthetic.
 */
public final class Quickstart {

    private static final Map<FindingKind, String> HEADINGS = new EnumMap<>(Map.of(
            FindingKind.STRENGTH, "Keep doing",
            FindingKind.DEVELOPMENT, "Worth changing",
            FindingKind.ISSUE, "Not only about you",
            FindingKind.POLICY, "Rules to think about again"));

    private final Path data;
    private final Path reports;
    private final Appendable out;
    private final CyclePolicy policy = CyclePolicy.of(ReleasePolicy.standard());
    private final ReleaseGate gate = ReleaseGate.of(ReleaseLedger.of(new InMemoryReleaseLedgerStore()));
    private final SecureRandom random = new SecureRandom();
    private final JsonCodec codec = JsonCodec.create();

    Quickstart(Path data, Path reports, Appendable out) {
        this.data = data;
        this.reports = reports;
        this.out = out;
    }

    /** Runs it; the one optional argument is the folder of this example, by default the current one. */
    public static void main(String[] args) {
        Path folder = Path.of(args.length > 0 ? args[0] : ".");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Quickstart(folder.resolve("data"), folder.resolve("target").resolve("reports"), out).run();
    }

    void run() {
        InterviewGuide guide = Guides.sevenDomains();
        Conversations conversations = new Conversations(data);
        List<Path> folders = consultants();

        print("Reverse mentoring: " + folders.size() + " consultants, one panel of juniors, "
                + guide.topics().size() + " domains, policy “standard”");
        promise(guide);
        for (int i = 0; i < folders.size(); i++) {
            print("");
            print("Consultant " + (i + 1) + " of " + folders.size());
            cycle(i + 1, folders.get(i), guide, conversations);
        }
        print("");
        new WhyNot(this::print).run();
        print("");
        certificate(guide);
        print("");
        print("And before the next study: panels of six and of eight, nine of ten mentors taking part");
        StudyDesign design = StudyDesign.of(List.of(6, 8), Guides.agreement(), ReleasePolicy.standard())
                .withTurnout(new BigDecimal("0.9"), new BigDecimal("0.05"));
        StudyPlan.exact(design).inWords().lines().forEach(line -> print("  " + line));
    }

    /** What the mentors are told before the first of them answers. */
    private void promise(InterviewGuide guide) {
        int panelSize = 6;
        if (!gate.check(policy, guide, panelSize).isEmpty()) {
            throw new IllegalStateException("a panel of " + panelSize + " could not be reported");
        }
        Promise promise = Promise.before(policy.release(), policy.retention(guide), policy.themes(), guide, panelSize);
        print("Promised before anybody answers:");
        promise.sentences().forEach(sentence -> print("  " + sentence));
    }

    private void cycle(int number, Path folder, InterviewGuide guide, Conversations conversations) {
        MenteeId mentee = menteeOf(folder);
        SurveyExport export = SurveyExport.of(guide);
        RatingSheet ratings = export.ratings(folder.resolve("ratings.csv"));
        MentorPanel panel = ratings.panel();
        Host host = new Host(conversations, mentee);
        MentoringCycle cycle =
                host.prepare(MentoringCycle.propose(CycleId.of("cycle-" + number), mentee, guide, policy), panel);
        Interview interview = ratings.interview(mentee, panel).closedFor(cycle.id(), random);

        FindingSheet findings = export.findings(folder.resolve("findings.csv"));
        Collation collation = export.endorsements(findings, folder.resolve("endorsements.csv"))
                .collation(interview);
        cycle = host.interview(cycle, interview);
        print("  Interviewed: a panel of " + panel.size() + "; "
                + collation.findings().size() + " findings collated");

        Optional<MentoringCycle> released = host.release(cycle, collation, ReportId.of("report-" + number), gate);
        if (released.isEmpty()) {
            print("  Withheld, and on hold");
            return;
        }
        cycle = codec.read(codec.write(released.get()), MentoringCycle.class);
        if (!gate.verify(cycle).holds()) {
            throw new IllegalStateException("a stored report must be one that the gate can have made");
        }
        FeedbackReport report = cycle.report().orElseThrow();
        show(report);
        write(report);

        cycle = host.converse(cycle, gate);
        FeedbackMeeting meeting = cycle.meeting().orElseThrow();
        int goals = cycle.response().orElseThrow().goals().size();
        print("  Fed back one to one, "
                + (meeting.modality() == FeedbackMeeting.Modality.IN_PERSON ? "in person" : "remotely") + ", in "
                + meeting.length().toMinutes() + " minutes. The consultant answered and set "
                + (goals == 1 ? "1 goal" : goals + " goals") + ". "
                + (cycle.state().isFinal() ? "The cycle is closed" : "The cycle goes on") + " after "
                + cycle.revision() + " steps.");
    }

    private void show(FeedbackReport report) {
        HEADINGS.forEach((kind, heading) ->
                report.findings(kind).forEach(finding -> print("  " + heading + ": " + finding.text())));
        report.ratings()
                .forEach(rating -> print("  " + Presentation.none().title(report, rating) + ": " + rating.inWords()));
        print("  " + report.promise().withheld());
    }

    /** Beside the reports, for governance: nobody needs to believe the library. */
    private void certificate(InterviewGuide guide) {
        RatingItem item = guide.ratedTopics().get(0).rating().orElseThrow();
        List<String> files = ReadmeCertificate.files(policy.release(), item.scale(), 6);
        PageFile.write(reports.resolve("certificate.json"), files.get(0));
        PageFile.write(reports.resolve("certificate.html"), files.get(1));
        print("For whoever does not believe it");
        print("  Written: target/reports/certificate.json, with what is said of every possible panel,");
        print("    and certificate.html, which checks it in a browser");
    }

    private void write(FeedbackReport report) {
        String id = report.id().value();
        PageFile.write(
                reports.resolve(PageFile.name(id, "html")), Renderers.html().render(report));
        PageFile.write(
                reports.resolve(PageFile.name(id, "md")), Renderers.markdown().render(report));
        print("  Written: target/reports/" + PageFile.name(id, "html") + " and .md");
    }

    private List<Path> consultants() {
        try (Stream<Path> folders = Files.list(data)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MenteeId menteeOf(Path folder) {
        return MenteeId.of(folder.getFileName().toString());
    }

    private void print(String line) {
        try {
            out.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
