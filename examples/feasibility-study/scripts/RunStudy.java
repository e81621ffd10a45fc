// JAVA 17+
// DEPS org.reversementoring:reverse-mentoring-reporting:0.1.0-SNAPSHOT

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.reversementoring.anonymisation.microdata.Attribute;
import org.reversementoring.anonymisation.microdata.CsvFormat;
import org.reversementoring.anonymisation.microdata.Execution;
import org.reversementoring.anonymisation.microdata.Microdata;
import org.reversementoring.anonymisation.microdata.MicrodataGate;
import org.reversementoring.anonymisation.microdata.MicrodataPolicy;
import org.reversementoring.anonymisation.microdata.MicrodataRelease;
import org.reversementoring.anonymisation.microdata.MicrodataStrategies;
import org.reversementoring.anonymisation.microdata.ValueType;
import org.reversementoring.core.measure.Fraction;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.reporting.opendata.Creator;
import org.reversementoring.reporting.opendata.DataBundle;
import org.reversementoring.reporting.opendata.DataDescription;
import org.reversementoring.reporting.opendata.Licence;
import org.reversementoring.reporting.opendata.Provenance;
import org.reversementoring.reporting.study.AnswerSheet;
import org.reversementoring.reporting.study.Band;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.Measurement;
import org.reversementoring.reporting.study.ParticipationLog;
import org.reversementoring.reporting.study.ProgressionCriterion;
import org.reversementoring.reporting.study.ProgressionRule;
import org.reversementoring.reporting.study.StudyRecord;
import org.reversementoring.reporting.study.Verdict;

/** A feasibility study from files to files: {@code java -cp 'lib/*' RunStudy.java data out}. */
public final class RunStudy {

    private RunStudy() {}

    /** Folders: with the data, and for the results. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("Usage: RunStudy.java <folder with the data> <folder for the results>");
            return;
        }
        Path data = Path.of(args[0]);
        Path out = Files.createDirectories(Path.of(args[1]));

        // Fixed before anybody is asked; the report prints its hash.
        var rule = new ProgressionRule(
                List.of(new ProgressionCriterion(
                        "mentors: completed of agreed",
                        List.of(
                                Band.of(Verdict.STOP, "0", "0.6"),
                                Band.of(Verdict.AMEND, "0.6", "0.8"),
                                Band.of(Verdict.GO, "0.8", "1")))),
                ProgressionRule.Basis.WORST_OF_INTERVAL,
                ProgressionRule.Combination.ANY_STOP_STOPS);

        var log = ParticipationLog.read(Files.newBufferedReader(data.resolve("invitations.csv")));
        var confidence = AnswerSheet.read(
                Files.newBufferedReader(data.resolve("confidence.csv")), Instruments.mentorConfidence());
        var acceptability =
                AnswerSheet.read(Files.newBufferedReader(data.resolve("acceptability.csv")), Instruments.aim());
        System.out.println("Read: " + log.size() + " people, " + confidence.size() + " forms on confidence, "
                + acceptability.size() + " on acceptability");

        FeasibilityStudy study = StudyRecord.of("A made-up pilot of 32 panels")
                .withParticipation(log.groups())
                .withMeasurements(List.of(
                        Measurement.beforeAndAfter("mentors", Instruments.mentorConfidence(), 192, confidence)
                                .withDomains(Measurement.SEVEN_DOMAINS),
                        Measurement.once("mentors", Instruments.aim(), Fraction.of(7, 2), 192, acceptability)))
                .study()
                .judged(rule);
        Files.writeString(out.resolve("study.html"), study.html());
        Files.writeString(out.resolve("study.md"), study.markdown());
        System.out.println("Written: study.html, study.md");

        var survey = Microdata.read(
                data.resolve("survey.csv"),
                CsvFormat.comma(),
                List.of(
                        Attribute.identifier("respondent"),
                        Attribute.panelKey("panel"),
                        Attribute.quasiIdentifier("grade", ValueType.TEXT),
                        Attribute.quasiIdentifier("age", ValueType.WHOLE),
                        Attribute.quasiIdentifier("specialty", ValueType.TEXT),
                        Attribute.sensitive("confidence change", ValueType.TEXT),
                        Attribute.sensitive("would do it again", ValueType.TEXT)),
                Execution.sequential());
        var grades = List.of("FY1", "FY2", "CT1", "CT2", "ST3", "ST4", "ST5", "ST6");
        var release = MicrodataGate.of(MicrodataPolicy.standard())
                .release(
                        survey,
                        MicrodataStrategies.mondrian(Map.of("grade", grades)),
                        List.of(),
                        Execution.sequential());
        if (release instanceof MicrodataRelease.Withheld withheld) {
            withheld.reasons().forEach(reason -> System.out.println("No data released: " + reason.message()));
        } else if (release instanceof MicrodataRelease.Released released) {
            DataBundle.of(
                            released,
                            DataDescription.of(
                                    "A made-up pilot of 32 panels",
                                    "What juniors thought of giving feedback to a senior.",
                                    Licence.ccBy4(),
                                    List.of(Creator.named("Author, An"))),
                            Provenance.at(Instant.parse("2026-11-23T09:00:00Z"))
                                    .withSeed(2026)
                                    .withSoftware("reverse-mentoring", "0.1.0"))
                    .writeTo(out.resolve("data"));
            System.out.println("Released: " + released.certificate().promise());
        }
    }
}
