package org.reversementoring.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @Test
    void quotesStandOnlyWhereAReaderNeedsThem() {
        assertThat(line(CsvDialect.comma(), "a b", "c;d", "e,f", "say \"x\"", "g\nh", "i\rj", ""))
                .isEqualTo("a b,c;d,\"e,f\",\"say \"\"x\"\"\",\"g\nh\",\"i\rj\",\r\n");
        assertThat(line(CsvDialect.semicolon().withLineFeeds(), "c;d", "e,f")).isEqualTo("\"c;d\";e,f\n");
    }

    @Test
    void aLineThatReadersWouldPassOverIsQuoted() {
        assertThat(line(CsvDialect.comma(), "")).isEqualTo("\"\"\r\n");
        assertThat(line(CsvDialect.comma(), "#a", "#b")).isEqualTo("\"#a\",#b\r\n");
        assertThat(line(CsvDialect.comma(), "#\"", "b")).isEqualTo("\"#\"\"\",b\r\n");
        assertThat(line(CsvDialect.comma(), "", "")).isEqualTo(",\r\n");
    }

    @Test
    void aLineOfNoCellIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(CsvDialect.comma()))
                .withMessage("line must have a cell, but has none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@x",
                "\tx",
                "\rx",
                "\nx",
                "  =1",
                "\u00A0=1",
                "\u200B=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                "\u0001=1"
            })
    void whatBeginsLikeAFormulaGetsAnApostrophe(String cell) {
        assertThat(CsvWriter.guarded(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a=1", "1-2", "'=1", "\u2212" + "1"})
    void otherTextStaysAsItIs(String cell) {
        assertThat(CsvWriter.guarded(cell)).isEqualTo(cell);
    }

    private static String line(CsvDialect dialect, String... cells) {
        StringBuilder out = new StringBuilder();
        CsvWriter.of(dialect).line(List.of(cells), out);
        return out.toString();
    }
}
