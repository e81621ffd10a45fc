package org.reversementoring.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.panel.MentorPanel;

/** Bad input is refused with file, line, column and rule, and never with what a cell says. */
class SurveyExportTest {

    private static final String SECRET = "Zanzibar";

    private static final String HEADER =
            "mentor,clinical-practice,approach-to-juniors,approachability,use-of-technology,time-management,strengths,"
                    + "areas-for-improvement\n";

    private final SurveyExport export = SurveyExport.of(Guides.sevenDomains());

    @TempDir
    Path folder;

    @BeforeEach
    void writeAGoodExport() throws IOException {
        write("ratings.csv", HEADER + "m1,1,2,3,4,5,4,\nm2,1,2,3,4,5,4,3\n");
        write("findings.csv", "finding,topic,kind,text\nf1,strengths,strength,\"Listens, and waits.\"\n");
        write("endorsements.csv", "mentor,f1\nm1,yes\nm2,\n");
    }

    @Test
    void readsAGoodExport() {
        Collation collation = read();
        assertThat(collation.interview().panel().size()).isEqualTo(2);
        assertThat(collation.findings().get(0).text()).isEqualTo("Listens, and waits.");
        assertThat(collation.support(collation.findings().get(0).id())).isEqualTo(1);
        assertThat(collation.interview().ballots().get(0).ratings().get(6).mark())
                .isEmpty();
    }

    @Test
    void readsTheSameFromReaders() throws IOException {
        FindingSheet findings = export.findings("f", text("findings.csv"));
        Collation collation = export.endorsements(findings, "e", text("endorsements.csv"))
                .collation(interview(export.ratings("r", text("ratings.csv"))));
        assertThat(collation).isEqualTo(read());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> export.ratings("r", new StringReader(HEADER + "m1\n")))
                .withMessage("r, line 2: must have 8 cells, but had 1");
    }

    /** The order of a file is often that of arrival, which tells whose answers they are. */
    @Test
    void theOrderOfRowsAndColumnsDoesNotSurvive() throws IOException {
        write(
                "findings.csv",
                "finding,topic,kind,text\nf1,strengths,strength,Listens.\nf2,strengths,strength,Waits.\n");
        write("endorsements.csv", "mentor,f1,f2\nm1,yes,no\nm2,no,yes\n");
        Collation sorted = read();
        write("ratings.csv", HEADER + "m2,1,2,3,4,5,4,3\nm1,1,2,3,4,5,4,\n");
        write(
                "findings.csv",
                "text,kind,topic,finding\nWaits.,strength,strengths,f2\nListens.,strength,strengths,f1\n");
        write("endorsements.csv", "f2,mentor,f1\nyes,m2,no\nno,m1,yes\n");
        assertThat(read()).isEqualTo(sorted);
        assertThat(read().interview().panel()).isEqualTo(MentorPanel.of(MentorId.of("m1"), MentorId.of("m2")));
    }

    @Test
    void readsAByteOrderMarkAndAnyLineEnd() throws IOException {
        Collation plain = read();
        String rows = HEADER + "m1,1,2,3,4,5,4,\nm2,1,2,3,4,5,4,3\n";
        for (String end : new String[] {"\n", "\r", "\r\n"}) {
            write("ratings.csv", "\uFEFF" + rows.replace("\n", end));
            assertThat(read()).isEqualTo(plain);
        }
    }

    @Test
    void leavesEmptyLinesAndRowsOfBlanksOut() throws IOException {
        Collation plain = read();
        write("ratings.csv", HEADER + "\nm1,1,2,3,4,5,4,\n,,,,,,,\nm2,1,2,3,4,5,4,3\n , ,,,,,,\n\n");
        assertThat(read()).isEqualTo(plain);
        write("ratings.csv", HEADER + "m1,1,2,3,4,5,4,\n,,,3,,,,\n");
        refused("ratings.csv, line 3, column mentor: must be an identifier, which must not be blank");
    }

    @Test
    void readsWhatTheHostCallsThings() throws IOException {
        Collation plain = read();
        write(
                "ratings.csv",
                HEADER.replace("mentor", "Token,Eingang").replace(',', ';')
                        + "m1;9:00;1;2;3;4;5;4;\nm2;8:00;1;2;3;4;5;4;3\n");
        write("findings.csv", "finding;topic;kind;text\nf1;strengths;strength;Listens, and waits.\n");
        write("endorsements.csv", "Token;f1\nm1;ja\nm2;nein\n");
        SurveyExport german = export.in(CsvDialect.semicolon())
                .withMentorColumn("Token")
                .withoutColumns("Eingang")
                .withWords("ja", "nein");
        assertThat(read(german)).isEqualTo(plain);
        assertThatIllegalArgumentException().isThrownBy(() -> export.withMentorColumn(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> export.withWords("yes", "yes "));
        assertThatIllegalArgumentException().isThrownBy(() -> export.withWords("", "no"));
    }

    @Test
    void refusesAMissingColumn() throws IOException {
        write("ratings.csv", HEADER.replace(",strengths", "") + "m1,1,2,3,4,5,4\n");
        refused("ratings.csv, line 1: must have a column strengths, but has none among 7 columns; of those that "
                + "must be there it has mentor, clinical-practice, approach-to-juniors, approachability, "
                + "use-of-technology, time-management, areas-for-improvement");
        write("ratings.csv", HEADER.replace("mentor", SECRET) + "m1,1,2,3,4,5,4,3\n");
        refused("ratings.csv, line 1: must have a column mentor, but has none among 8 columns; of those that must "
                + "be there it has clinical-practice, approach-to-juniors, approachability, use-of-technology, "
                + "time-management, strengths, areas-for-improvement");
        writeAGoodExport();
        write("endorsements.csv", "mentor\nm1\n");
        refused("endorsements.csv, line 1: must have a column f1, but has none among 1 column; of those that must be "
                + "there it has mentor");
        write("findings.csv", "finding,topic,kind\nf1,strengths,strength\n");
        refused("findings.csv, line 1: must have a column text, but has none among 3 columns; of those that must "
                + "be there it has finding, topic, kind");
    }

    @Test
    void refusesAColumnThatIsNotExpectedWithoutSayingItsName() throws IOException {
        write("ratings.csv", HEADER.replace("\n", "," + SECRET + "\n") + "m1,1,2,3,4,5,4,3,5\n");
        refused("ratings.csv, line 1: column 9 must be a rated topic of the guide");
        writeAGoodExport();
        write("endorsements.csv", "mentor,f1," + SECRET + "\nm1,yes,yes\n");
        refused("endorsements.csv, line 1: column 3 must be a finding");
        write("findings.csv", "finding,topic,kind," + SECRET + ",text\nf1,strengths,strength,m1,Listens.\n");
        refused("findings.csv, line 1: column 4 must be finding, topic, kind or text");
    }

    @Test
    void refusesTrailingCommas() throws IOException {
        write("ratings.csv", HEADER.replace("\n", ",\n") + "m1,1,2,3,4,5,4,3,\n");
        refused("ratings.csv, line 1: each column must have a name, but column 9 has none");
        write("ratings.csv", HEADER + "m1,1,2,3,4,5,4,3,\n");
        refused("ratings.csv, line 2: must have 8 cells, but had 9");
    }

    @Test
    void refusesABrokenQuoteAndACellOfTenMegabytes() throws IOException {
        String rule =
                "findings.csv: after line 1 a cell must be closed where a quote opens it, followed by the separator or"
                        + " a line end, and below 1048576 characters";
        String row = "finding,topic,kind,text\nf1,strengths,strength,";
        write("findings.csv", row + "\"" + SECRET + "\n");
        refused(rule);
        write("findings.csv", row + "\"Listens\" and \"" + SECRET + "\".\n");
        refused(rule);
        write("findings.csv", row + SECRET.repeat(1_250_000) + "\n");
        refused(rule);
    }

    @Test
    void refusesAnotherEncodingAndNamesTheExpectedOne() throws IOException {
        Files.write(folder.resolve("findings.csv"), "finding,\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        refused("findings.csv: after line 0 text must be in UTF-8");
        SurveyExport latin = export.in(CsvDialect.comma().encodedIn(StandardCharsets.ISO_8859_1));
        Files.write(
                folder.resolve("findings.csv"),
                "finding,topic,kind,text\nf1,strengths,strength,Tr\u00E8s bien.\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read(latin).findings().get(0).text()).isEqualTo("Tr\u00E8s bien.");
    }

    @Test
    void refusesRowsOfAnotherLength() throws IOException {
        write("ratings.csv", HEADER + "m1,1,2,3,4,5,4,3\nm2,1,2,3\n");
        refused("ratings.csv, line 3: must have 8 cells, but had 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "0", "-1", "+3", "3.0", "3e0", "\u0663", "\uFF13", "99999999999", "Zanzibar", "3 4"})
    void refusesAMarkThatIsNoWholeNumberOfTheScale(String mark) throws IOException {
        write("ratings.csv", HEADER + "m1,1,2,3,4,5,4,3\nm2,1,2," + mark + ",4,5,4,3\n");
        refused("ratings.csv, line 3, column approachability: must be blank or a whole number from 1 to 5");
    }

    @Test
    void refusesASecondRowOfTheSameMentorOrFinding() throws IOException {
        write("ratings.csv", HEADER + "m1,1,2,3,4,5,4,3\n m1 ,1,2,3,4,5,4,3\n");
        refused("ratings.csv, line 3, column mentor: must be a mentor who has no earlier row");
        writeAGoodExport();
        write("endorsements.csv", "mentor,f1\nm2,yes\nm2,yes\n");
        refused("endorsements.csv, line 3, column mentor: must be a mentor who has no earlier row");
        write("findings.csv", "finding,topic,kind,text\nf1,strengths,strength,A.\nf1,strengths,strength,B.\n");
        refused("findings.csv, line 3, column finding: must be a finding that has no earlier row");
    }

    @Test
    void refusesARowOfSomebodyWhoIsNotOnThePanel() throws IOException {
        write("endorsements.csv", "mentor,f1\nm1,yes\n" + SECRET + ",yes\n");
        refused("endorsements.csv, line 3, column mentor: must be a mentor of the panel");
        RatingSheet ratings = export.ratings(folder.resolve("ratings.csv"));
        MentorPanel smaller = MentorPanel.of(MentorId.of("m1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ratings.interview(MenteeId.of("mentee"), smaller))
                .withMessage("ratings.csv, line 3, column mentor: must be a mentor of the panel");
    }

    @Test
    void takesAMentorOfThePanelWithoutARow() {
        MentorPanel larger = MentorPanel.of(MentorId.of("m0"), MentorId.of("m1"), MentorId.of("m2"));
        Interview interview = export.ratings(folder.resolve("ratings.csv")).interview(MenteeId.of("mentee"), larger);
        assertThat(interview.panel().size()).isEqualTo(3);
        assertThat(interview.ballots()).hasSize(2);
    }

    @Test
    void takesAPolicyToReconsider() throws IOException {
        write("findings.csv", "finding,topic,kind,text\nf1,strengths,Policy,Leave is asked for on paper.\n");
        assertThat(export.findings(folder.resolve("findings.csv")).findings())
                .extracting(finding -> finding.kind())
                .containsExactly(FindingKind.POLICY);
    }

    @Test
    void refusesTheMenteeOnThePanel() throws IOException {
        write("ratings.csv", HEADER + "mentee,1,2,3,4,5,4,3\nm1,1,2,3,4,5,4,3\n");
        refused("panel: the mentee must not be on it, but is mentor 2 of 2");
    }

    @Test
    void refusesAPanelOfNobody() throws IOException {
        write("ratings.csv", HEADER);
        refused("panel must have 1 to 24 mentors, but had 0");
    }

    @Test
    void refusesUnknownTopicsKindsTextsAndWords() throws IOException {
        write("findings.csv", "finding,topic,kind,text\nf1," + SECRET + ",strength,Listens.\n");
        refused("findings.csv, line 2, column topic: must be a topic of the guide");
        write("findings.csv", "finding,topic,kind,text\nf1,strengths," + SECRET + ",Listens.\n");
        refused("findings.csv, line 2, column kind: must be strength, development, issue or policy");
        write("findings.csv", "finding,topic,kind,text\n,strengths,strength,Listens.\n");
        refused("findings.csv, line 2, column finding: must be an identifier");
        for (String text : new String[] {"", "x".repeat(2_001)}) {
            write("findings.csv", "finding,topic,kind,text\nf1,strengths,strength," + text + "\n");
            refused("findings.csv, line 2, column text: must be a text of 1 to 2000 characters");
        }
        writeAGoodExport();
        write("endorsements.csv", "mentor,f1\nm1," + SECRET + "\n");
        refused("endorsements.csv, line 2, column f1: must be yes, no or blank");
    }

    @Test
    void refusesAnEmptyFileAndRepeatedColumns() throws IOException {
        write("findings.csv", "");
        refused("findings.csv: must have a header, but is empty");
        write("findings.csv", SECRET + "," + SECRET + ",kind,text\n");
        refused("findings.csv, line 1: column names must be distinct, but column 2 has the name of column 1");
    }

    @Test
    void nothingThatPrintsHasContent() {
        FindingSheet findings = export.findings(folder.resolve("findings.csv"));
        assertThat(export.ratings(folder.resolve("ratings.csv"))).hasToString("RatingSheet[2 ballots, ***]");
        assertThat(findings).hasToString("FindingSheet[1 findings, ***]");
        assertThat(export.endorsements(findings, folder.resolve("endorsements.csv")))
                .hasToString("EndorsementSheet[2 ballots on 1 findings, ***]");
    }

    private Collation read() {
        return read(export);
    }

    private Collation read(SurveyExport form) {
        Interview interview = interview(form.ratings(folder.resolve("ratings.csv")));
        FindingSheet findings = form.findings(folder.resolve("findings.csv"));
        return form.endorsements(findings, folder.resolve("endorsements.csv")).collation(interview);
    }

    private static Interview interview(RatingSheet ratings) {
        return ratings.interview(MenteeId.of("mentee"), ratings.panel());
    }

    private void refused(String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(this::read)
                .withMessage(message)
                .withNoCause();
    }

    private StringReader text(String file) throws IOException {
        return new StringReader(Files.readString(folder.resolve(file)));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
