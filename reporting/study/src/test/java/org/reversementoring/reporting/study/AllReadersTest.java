package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.anonymisation.microdata.csv.CsvFormat;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvTable;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.reporting.study.coding.BenefitLog;
import org.reversementoring.reporting.study.coding.CodeList;
import org.reversementoring.reporting.study.coding.ConcernSheet;
import org.reversementoring.reporting.study.coding.NarrativeSheet;
import org.reversementoring.reporting.study.delivery.PaperDelivery;
import org.reversementoring.reporting.study.figures.Effort;
import org.reversementoring.reporting.study.outcome.QuestionnaireCsv;
import org.reversementoring.reporting.study.participation.ParticipationLog;

/**
 * Laws of every reader of CSV that a study or a release of its data needs. A fault says which file; whether it is missing; which
 * separator was seen; which column is wrong and which are there; which line and column a wrong cell is in. It says nothing of a cell.
 */
class AllReadersTest {

    private static final String SECRET = "Zqx";

    /**
     * A reader.
     *
     * @param header none for texts without one
     * @param bad a line whose only fault is the cell {@link #SECRET}, in the column of that name; empty if any text will do there
     * @param badColumn that column
     */
    private record Reading(
            String name, String header, String good, String bad, String badColumn, Consumer<Path> reader) {

        private boolean hasHeader() {
            return !header.isEmpty();
        }

        private String text() {
            return (hasHeader() ? header + "\n" : "") + good + "\n";
        }

        private List<String> names() {
            return List.of(header.split(","));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Attribute> ATTRIBUTES = List.of(
            Attribute.panelKey("panel"),
            Attribute.quasiIdentifier("age", ValueType.WHOLE),
            Attribute.sensitive("mark", ValueType.WHOLE));

    static Stream<Reading> readers() {
        return Stream.of(
                new Reading(
                        "microdata",
                        "panel,age,mark",
                        "p1,31,4",
                        "p1," + SECRET + ",4",
                        "age",
                        file -> CsvFormat.comma().read(file, ATTRIBUTES, Execution.sequential())),
                new Reading(
                        "hierarchy",
                        "",
                        "31,30 to 39\n44,40 to 49",
                        "",
                        "",
                        file -> GeneralisationHierarchy.read(file, ',')),
                new Reading(
                        "code list", "", "F1,first year\nF2,second year", "", "", file -> CategoryList.read(file, ',')),
                new Reading(
                        "participation",
                        "code,group,stage",
                        "a1,staff,agreed",
                        "a1,staff," + SECRET,
                        "stage",
                        ParticipationLog::read),
                new Reading(
                        "outcome",
                        "code,time,aim-1,aim-2,aim-3,aim-4",
                        "a1,T0,1,2,3,4",
                        "a1,T0,1," + SECRET + ",3,4",
                        "aim-2",
                        file -> QuestionnaireCsv.read(file, Instruments.aim())),
                new Reading("time", "role,minutes", "mentor,10", "mentor," + SECRET, "minutes", Effort::read),
                new Reading("delivery", "code,in_person", "a1,yes", "a1," + SECRET, "in_person", PaperDelivery::read),
                new Reading(
                        "concerns",
                        "study,code,time,day,named",
                        "S,a1,T0,2026-01-05,none",
                        "S,a1,T0," + SECRET + ",none",
                        "day",
                        file -> ConcernSheet.read(file, "S", "staff", CodeList.concerns())),
                new Reading(
                        "narratives",
                        "study,code,time,day,coder1,coder2",
                        "S,a1,T0,2026-01-05,none,none",
                        "S,a1,T0,2026-01-05,none," + SECRET,
                        "coder2",
                        file -> NarrativeSheet.read(file, "S", "staff", CodeList.narrative())),
                new Reading(
                        "benefits",
                        "study,code,who,benefit",
                        "S,a1,none,",
                        "S,a1," + SECRET + ",",
                        "who",
                        file -> BenefitLog.read(file, "S", "staff", CodeList.benefits())),
                new Reading("table", "code,mark", "a1,4", "a1," + SECRET, "mark", file -> {
                    CsvTable table = CsvTable.read(file, CsvDialect.comma());
                    table.columnsBeside("code", "mark");
                    table.rows().forEach(row -> row.cell("mark", "must be a number", Integer::valueOf));
                }));
    }

    static Stream<Reading> readersOfHeaders() {
        return readers().filter(Reading::hasHeader);
    }

    @TempDir
    private Path folder;

    private String fault(Reading reading, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), text);
        IllegalArgumentException thrown = catchThrowableOfType(
                IllegalArgumentException.class, () -> reading.reader().accept(file));
        assertThat(thrown).as("a fault of %s", text).isNotNull();
        assertThat(thrown.getMessage())
                .startsWith("in.csv")
                .doesNotContain(SECRET, folder.getFileName().toString());
        return String.valueOf(thrown.getMessage());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aGoodFileIsRead(Reading reading) throws IOException {
        for (String text : List.of(
                reading.text(), "\uFEFF" + reading.text(), reading.text().replace("\n", "\r\n"))) {
            reading.reader().accept(Files.writeString(folder.resolve("good.csv"), text));
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aFileThatIsNotThereIsSaidToBeMissing(Reading reading) {
        UncheckedIOException thrown = catchThrowableOfType(
                UncheckedIOException.class, () -> reading.reader().accept(folder.resolve("none.csv")));
        assertThat(thrown).hasMessage("none.csv: must be a file, but there is none of this name");
        assertThat(String.valueOf(thrown.getCause()))
                .doesNotContain(folder.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void anotherSeparatorIsNamed(Reading reading) throws IOException {
        assertThat(fault(reading, reading.text().replace(',', ';')))
                .contains("line 1", "cells must be separated by commas, but semicolons were seen");
        assertThat(fault(reading, reading.text().replace(',', '\t')))
                .contains("cells must be separated by commas, but tabs were seen");
    }

    @ParameterizedTest
    @MethodSource("readersOfHeaders")
    void aMissingColumnIsNamedBesideThoseThatAreThere(Reading reading) throws IOException {
        for (int at = 0; at < reading.names().size(); at++) {
            String gone = reading.names().get(at);
            String fault = fault(reading, without(reading.text(), at));
            assertThat(fault).contains("line 1", gone);
            List<String> others = new ArrayList<>(reading.names());
            others.remove(gone);
            assertThat(fault.substring(fault.lastIndexOf(" among ") + 1)).contains(others);
        }
    }

    private static String without(String text, int at) {
        StringBuilder left = new StringBuilder();
        for (String line : text.strip().split("\n", -1)) {
            List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
            cells.remove(at);
            left.append(String.join(",", cells)).append('\n');
        }
        return left.toString();
    }

    @ParameterizedTest
    @MethodSource("readersOfHeaders")
    void aColumnThatComesTwiceIsNamed(Reading reading) throws IOException {
        String first = reading.names().get(0);
        String fault = fault(reading, reading.header() + "," + first + "\n");
        assertThat(fault).contains("line 1");
        assertThat(fault.contains(first)
                        || fault.contains("column " + (reading.names().size() + 1)))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("readersOfHeaders")
    void aWrongCellIsSaidByLineAndColumn(Reading reading) throws IOException {
        String fault = fault(reading, reading.header() + "\n\n" + reading.bad() + "\n");
        assertThat(fault).contains("line 3", "column", reading.badColumn());
    }

    @ParameterizedTest
    @MethodSource("readersOfHeaders")
    void aShortLineIsSaidWithItsCells(Reading reading) throws IOException {
        int cells = reading.names().size();
        assertThat(fault(reading, reading.header() + "\n" + SECRET + ",".repeat(cells - 2) + "\n"))
                .contains("line 2", String.valueOf(cells), String.valueOf(cells - 1));
    }

    /** A file whose first line is a person's row is not quoted. */
    @ParameterizedTest
    @MethodSource("readersOfHeaders")
    void aFirstLineThatIsNoHeaderIsNotQuoted(Reading reading) throws IOException {
        assertThat(fault(reading, SECRET + ",x" + SECRET + "\n")).contains("line 1");
        Path file = Files.writeString(folder.resolve("empty.csv"), "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading.reader().accept(file))
                .withMessageStartingWith("empty.csv");
    }
}
