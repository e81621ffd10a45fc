// JAVA 17+
// DEPS org.reversementoring:reverse-mentoring-reporting:0.1.0-SNAPSHOT

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.reversementoring.anonymisation.microdata.MicrodataGate;
import org.reversementoring.anonymisation.microdata.MicrodataPolicy;
import org.reversementoring.anonymisation.microdata.MicrodataRelease;
import org.reversementoring.anonymisation.microdata.MicrodataStrategies;
import org.reversementoring.anonymisation.microdata.csv.CsvFormat;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.opendata.DataBundle;
import org.reversementoring.reporting.opendata.description.Creator;
import org.reversementoring.reporting.opendata.description.DataDescription;
import org.reversementoring.reporting.opendata.description.DataProvenance;
import org.reversementoring.reporting.opendata.description.Licence;
import org.reversementoring.reporting.opendata.description.ProvenanceKey;
import org.reversementoring.reporting.render.Renderers;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.StudyRecord;
import org.reversementoring.reporting.study.outcome.QuestionnaireAdministration;
import org.reversementoring.reporting.study.outcome.QuestionnaireCsv;
import org.reversementoring.reporting.study.participation.ParticipationLog;
import org.reversementoring.reporting.study.progression.ProgressionCriterion;
import org.reversementoring.reporting.study.progression.ProgressionRule;
import org.reversementoring.reporting.study.progression.ProgressionZone;
import org.reversementoring.reporting.study.progression.Verdict;

/**
 * A feasibility study from files to files: {@code java -cp 'lib/*' RunStudy.java data out}. With a third argument, a file of 32
 * random bytes that stays with the host, the released data say which files they were made from, to the host alone.
 */
public final class RunStudy {

    private static final String TITLE = "A made-up pilot";
    private static final List<String> FILES =
            List.of("invitations.csv", "confidence.csv", "acceptability.csv", "survey.csv");

    private static final List<String> GRADES = List.of("FY1", "FY2", "CT1", "CT2", "ST3", "ST4", "ST5", "ST6");

    private static final List<Attribute> COLUMNS = List.of(
            Attribute.identifier("respondent"),
            Attribute.panelKey("panel"),
            Attribute.quasiIdentifier("grade", CategoryList.of(GRADES)),
            Attribute.quasiIdentifier("age", ValueType.WHOLE),
            Attribute.quasiIdentifier("specialty", CategoryList.of("anaesthetics", "emergency", "medicine", "surgery")),
            Attribute.sensitive("confidence change", CategoryList.of("more", "much more", "not more")),
            Attribute.sensitive("would do it again", CategoryList.of("no", "perhaps", "yes")));

    /** The day on which the data were closed, not today: each run gives the same bytes. */
    private static final Instant CLOSED = Instant.parse("2026-11-23T09:00:00Z");

    private RunStudy() {}

    /** Folders: with the data, and for the results; then the file with the key, if there is one. */
    public static void main(String[] args) {
        try {
            run(args);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            stop(e.getMessage());
        } catch (IOException e) {
            stop("a file could not be read or written: " + e.getMessage());
        }
    }

    private static void write(Document report, Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".html"), Renderers.html().render(report));
        Files.writeString(folder.resolve(name + ".md"), Renderers.markdown().render(report));
    }

    private static void stop(String why) {
        System.err.println("Stopped: " + why);
        System.exit(1);
    }

    private static void run(String... args) throws IOException {
        if (args.length < 2 || args.length > 3) {
            throw new IllegalArgumentException(
                    "Usage: RunStudy.java <folder with the data> <folder for the results> [key]");
        }
        Path data = Path.of(args[0]);
        Path out = Path.of(args[1]);
        var key = args.length == 3 ? ProvenanceKey.of(Files.readAllBytes(Path.of(args[2]))) : null;

        // Fixed before anybody is asked; the report prints its hash.
        var rule = new ProgressionRule(
                List.of(new ProgressionCriterion(
                        "mentors: completed of agreed",
                        List.of(
                                ProgressionZone.of(Verdict.STOP, "0", "0.6"),
                                ProgressionZone.of(Verdict.AMEND, "0.6", "0.8"),
                                ProgressionZone.of(Verdict.GO, "0.8", "1")))),
                ProgressionRule.Basis.WORST_OF_INTERVAL,
                ProgressionRule.Combination.ANY_STOP_STOPS);

        var log = ParticipationLog.read(data.resolve(FILES.get(0)));
        var confidence = QuestionnaireCsv.read(data.resolve(FILES.get(1)), Instruments.mentorConfidence());
        var acceptability = QuestionnaireCsv.read(data.resolve(FILES.get(2)), Instruments.aim());
        var survey = CsvFormat.comma().read(data.resolve(FILES.get(3)), COLUMNS, Execution.sequential());
        System.out.println("Read: " + log.size() + " people, " + confidence.size() + " forms on confidence, "
                + acceptability.size() + " on acceptability");

        int mentors = log.group("mentors").agreed().people();
        FeasibilityStudy study = StudyRecord.builder()
                .title(TITLE)
                .participation(log.groups())
                .addQuestionnaires(
                        QuestionnaireAdministration.beforeAndAfter(
                                        "mentors", Instruments.mentorConfidence(), mentors, confidence)
                                .withDomains(QuestionnaireAdministration.SEVEN_DOMAINS),
                        QuestionnaireAdministration.once(
                                "mentors", Instruments.aim(), Fraction.of(7, 2), mentors, acceptability))
                .build()
                .study()
                .judged(rule);
        var release = MicrodataGate.forFirstRelease(MicrodataPolicy.standard())
                .release(survey, MicrodataStrategies.mondrian(Map.of("grade", GRADES)));

        write(study.report().document(), out, "study");
        write(study.report().summary("en").document(), out, "summary");
        write(study.report().summary("de").document(), out, "summary-de");
        System.out.println("Written, may be passed on: study, summary and summary-de, as .html and .md");
        write(study.teamReport().document(), out.resolve("team-only"), "team");
        System.out.println("Written for the study team only: team-only/team.html, team-only/team.md");
        if (release instanceof MicrodataRelease.Withheld withheld) {
            withheld.reasons().forEach(reason -> System.out.println("No data released: " + reason.message()));
        } else if (release instanceof MicrodataRelease.Released released) {
            var about = DataDescription.builder()
                    .title(TITLE)
                    .summary("What juniors thought of giving feedback to a senior.")
                    .licence(Licence.ccBy4())
                    .addCreators(Creator.named("Author, An"))
                    .build();
            var made = DataProvenance.at(CLOSED)
                    .withSoftware("reverse-mentoring", "0.1.0")
                    .withInput("progression rule", rule.digest());
            for (String file : key == null ? List.<String>of() : FILES) {
                made = made.withKeyedInput(file, Files.readAllBytes(data.resolve(file)), key);
            }
            DataBundle.of(released, about, made).writeTo(out.resolve("data"));
            System.out.println("Released: " + released.certificate().promise());
        }
    }
}
