package org.reversementoring.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.guide.language.Guides;

/** Bad input is refused with file, row, column and rule, and never with what a cell says. */
class SurveyExportTest {

    private static final String HEADER =
            "mentor,clinical-practice,approach-to-juniors,approachability,use-of-technology,time-management,strengths,"
                    + "areas-for-improvement\n";

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
    void readsAByteOrderMark() throws IOException {
        write("ratings.csv", "\uFEFF" + HEADER + "m1,1,2,3,4,5,4,3\nm2,1,2,3,4,5,4,3\n");
        assertThat(read().interview().panel().size()).isEqualTo(2);
    }

    @Test
    void refusesAMissingColumn() throws IOException {
        write("ratings.csv", HEADER.replace(",strengths", "") + "m1,1,2,3,4,5,4\n");
        refused("ratings.csv, row 1: must have a column strengths, but has none");
        write("ratings.csv", HEADER.replace("mentor", "person") + "m1,1,2,3,4,5,4,3\n");
        refused("ratings.csv, row 1: must have a column mentor, but has none");
    }

    @Test
    void refusesAnUnknownTopicInTheHeader() throws IOException {
        write("ratings.csv", HEADER.replace("\n", ",golf\n") + "m1,1,2,3,4,5,4,3,5\n");
        refused("ratings.csv, row 1: each column must be a rated topic of the guide, but golf is not");
    }

    @Test
    void refusesABrokenQuote() throws IOException {
        write("findings.csv", "finding,topic,kind,text\nf1,strengths,strength,\"Listens, and waits.\n");
        refused("findings.csv, row 2: a quote is opened and not closed");
        write("findings.csv", "finding,topic,kind,text\nf1,strengths,strength,\"Listens\" and \"waits\".\n");
        refused("findings.csv: quoted cells must be followed by a comma or a line end");
    }

    @Test
    void refusesRowsOfAnotherLength() throws IOException {
        write("ratings.csv", HEADER + "m1,1,2,3,4,5,4,3\nm2,1,2,3\n");
        refused("ratings.csv, row 3: must have 8 cells, but had 4");
    }

    @Test
    void refusesAMarkOffTheScaleOrNoNumber() throws IOException {
        write("ratings.csv", HEADER + "m1,1,2,3,4,5,4,3\nm2,1,2,7,4,5,4,3\n");
        refused("ratings.csv, row 3, column approachability: must be blank or a whole number from 1 to 5");
        write("ratings.csv", HEADER + "m1,1,2,3,4,5,4,a person's secret\n");
        refused("ratings.csv, row 2, column areas-for-improvement: must be blank or a whole number from 1 to 5");
    }

    @Test
    void refusesARepeatedMentor() throws IOException {
        write("ratings.csv", HEADER + "m1,1,2,3,4,5,4,3\nm1,1,2,3,4,5,4,3\n");
        refused("panel: mentors must be distinct, but mentor 2 of 2 is a repetition");
    }

    @Test
    void refusesABallotFromOutsideThePanel() throws IOException {
        write("endorsements.csv", "mentor,f1\nm1,yes\nstranger,yes\n");
        refused("endorsement 2 of 2: its mentor must be on the panel, but is not");
    }

    @Test
    void refusesTheMenteeOnThePanel() throws IOException {
        write("ratings.csv", HEADER + "mentee,1,2,3,4,5,4,3\nm1,1,2,3,4,5,4,3\n");
        refused("panel: the mentee must not be on it, but is mentor 2 of 2");
    }

    @Test
    void refusesUnknownTopicsKindsAndAnswers() throws IOException {
        write("findings.csv", "finding,topic,kind,text\nf1,golf,strength,Listens.\n");
        refused("findings.csv, row 2, column topic: must be a topic of the guide");
        write("findings.csv", "finding,topic,kind,text\nf1,strengths,praise,Listens.\n");
        refused("findings.csv, row 2, column kind: must be strength, development or issue");
        writeAGoodExport();
        write("endorsements.csv", "mentor,f1\nm1,perhaps\n");
        refused("endorsements.csv, row 2, column f1: must be yes, no or blank");
        write("endorsements.csv", "mentor,f1,f9\nm1,yes,yes\n");
        refused("endorsement 1 of 1: finding must be in the collation, but was f9");
    }

    @Test
    void refusesAnEmptyFileAndRepeatedColumns() throws IOException {
        write("findings.csv", "");
        refused("findings.csv: must have a header, but is empty");
        write("findings.csv", "finding,finding,kind,text\n");
        refused("findings.csv, row 1: column names must be distinct");
    }

    private Collation read() {
        SurveyExport export = new SurveyExport(folder, Guides.sevenDomains());
        return export.collation(MenteeId.of("mentee"), export.panel());
    }

    private void refused(String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(this::read)
                .withMessage(message)
                .withNoCause();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
