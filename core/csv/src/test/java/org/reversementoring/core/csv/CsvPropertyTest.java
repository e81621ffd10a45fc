package org.reversementoring.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvPropertyTest {

    /** Law: what was written is read. */
    @Property
    void whatWasWrittenIsRead(@ForAll("lines") List<List<String>> lines, @ForAll("dialects") CsvDialect dialect) {
        StringBuilder text = new StringBuilder();
        CsvWriter writer = CsvWriter.of(dialect);
        lines.forEach(line -> writer.line(line, text));
        assertThat(CsvLines.all(new StringReader(text.toString()), dialect)).isEqualTo(lines);
    }

    /** Law: a guarded cell does not change when it is guarded again. */
    @Property
    void aGuardedCellIsNoFormula(@ForAll("cells") String cell) {
        String guarded = CsvWriter.guarded(cell);
        assertThat(CsvWriter.guarded(guarded)).isEqualTo(guarded);
    }

    @Provide
    Arbitrary<CsvDialect> dialects() {
        return Arbitraries.of(
                CsvDialect.comma(),
                CsvDialect.semicolon(),
                CsvDialect.separatedBy('\t').withLineFeeds());
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings()
                .withChars('a', '"', ',', ';', '\t', '\n', '\r', ' ', '#', '=', '-', '\'', '\u00E9', '\uFF1D')
                .ofMaxLength(6);
    }

    @Provide
    Arbitrary<List<List<String>>> lines() {
        return cells().list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(5);
    }
}
