package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reversementoring.anonymisation.microdata.GateTables.GATE;
import static org.reversementoring.anonymisation.microdata.GateTables.GRADE;
import static org.reversementoring.anonymisation.microdata.GateTables.MARK;
import static org.reversementoring.anonymisation.microdata.GateTables.PANEL;
import static org.reversementoring.anonymisation.microdata.GateTables.insensitive;
import static org.reversementoring.anonymisation.microdata.GateTables.refused;
import static org.reversementoring.anonymisation.microdata.GateTables.released;
import static org.reversementoring.anonymisation.microdata.GateTables.sensitive;
import static org.reversementoring.anonymisation.microdata.GateTables.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Released;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Withheld;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CanonicalWriting;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;

/** The law of one writing for each panel and category: a second writing is a reason to withhold, and never counts as another one. */
class OneWritingTest {

    private static final List<String> OF_MIRKO = List.of(
            // case
            "MIRKO-7",
            "Mirko-7",
            "mIrKo-7",
            "m\u0130rko-7",
            "m\u0131rko-7",
            "mi\u0307rko-7",
            "MI\u0307RKO-7",
            // spaces
            " mirko-7",
            "mirko-7 ",
            "  mirko-7  ",
            "\tmirko-7",
            "mirko-7\n",
            "\u00A0mirko-7",
            "mirko-7\u2003",
            "mirko-7\u3000",
            "\u2800mirko-7",
            "mirko-7\u0085",
            "mirko-7\u2028",
            "mirko-7\r\n",
            // zero width and other invisible characters
            "mirko\u200B-7",
            "mir\u200Cko-7",
            "mir\u200Dko-7",
            "\uFEFFmirko-7",
            "mirko-7\u2060",
            "mi\u00ADrko-7",
            "mir\u034Fko-7",
            "mir\u115Fko-7",
            "mir\u1160ko-7",
            "mir\u3164ko-7",
            "mir\uFFA0ko-7",
            "mir\u17B4ko-7",
            "mir\u180Eko-7",
            "m\u180Birko-7",
            "m\uFE0Firko-7",
            "m\uFE00irko-7",
            "m\uDB40\uDD00irko-7",
            "mirko\u2063-7",
            "mirko\u206A-7",
            "mirko\uFFF9-7",
            "mirko\u0000-7",
            "mirko-7\u0007",
            // tag characters
            "mirko-7\uDB40\uDC61",
            "\uDB40\uDC01mirko-7\uDB40\uDC7F",
            // direction
            "\u200Emirko-7",
            "mirko-7\u200F",
            "\u202Amirko-7\u202C",
            "\u202Dmirko-7\u202C",
            "\u2066mirko-7\u2069",
            "\u061Cmirko-7",
            // compatibility
            "\uFF4D\uFF49\uFF52\uFF4B\uFF4F\uFF0D\uFF17",
            "mirko-\uFF17",
            "mirk\u00BA-7",
            "mirko-\u2077",
            "mirko-\u2087",
            "\u217Firko-7",
            "mirko-\u2466",
            "\uD835\uDC26irko-7",
            "\u24DCirko-7",
            "mir\u212Ao-7",
            "m\u2170rko-7",
            "m\u2071rko-7",
            // Cyrillic, Greek and other letters
            "\u043Cirko-7",
            "m\u0456rko-7",
            "mir\u043Ao-7",
            "mirk\u043E-7",
            "\u041CIRKO-7",
            "MIR\u041AO-7",
            "MIRK\u041E-7",
            "m\u03B9rko-7",
            "mir\u03BAo-7",
            "mirk\u03BF-7",
            "\u039CIRKO-7",
            "M\u0399RKO-7",
            "MIRK\u039F-7",
            "mirk\u0585-7",
            "M\u13A5RKO-7",
            "\uA4DFIRKO-7",
            "mi\u0280ko-7",
            "mir\u1D0Bo-7",
            "M\u04C0RKO-7",
            // hyphens and digits
            "mirko\u20107",
            "mirko\u20117",
            "mirko\u22127",
            "mirko\u20137",
            "mirko-\u0667",
            "mirko-\u06F7",
            "mirko-\u096D");

    static Stream<String> writings() {
        return OF_MIRKO.stream();
    }

    @ParameterizedTest
    @MethodSource("writings")
    void aSecondWritingOfAPanelIsFound(String writing) {
        assertThat(CanonicalWriting.of(writing)).isEqualTo("mirko-7");
        Microdata panels = panels("mirko-7", writing, "c", "d", "e");
        assertThat(refused(panels)).containsExactly(Code.SEVERAL_WRITINGS);
        assertThat(((Withheld) GATE.release(panels, 0)).reasons())
                .extracting(Reason::message)
                .containsExactly("column panel: each value must be written in one way, but rows 1 and 2 differ");
    }

    @Test
    void aRepeatedReleaseInAnotherWritingIsFound() {
        ReleaseRecord record = released(panels("mirko-7", "b", "c", "d", "e")).record();
        MicrodataGate later = MicrodataGate.forLaterRelease(MicrodataPolicy.standard(), List.of(record));
        Microdata other = table(
                30,
                List.of(PANEL, GRADE, MARK, insensitive("x")),
                i -> List.of(List.of("\u039CIRKO-7", "v", "w", "x", "y").get(i % 5), "F1", "" + (1 + i % 3), "z"));
        assertThat(((Withheld) later.release(other, 0)).reasons())
                .extracting(Reason::code)
                .containsExactly(Code.EARLIER_RELEASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00A0", "\u200B", "\u3164", "\u2800", "NA", "n/a", "-", "keine Angabe"})
    void aBlankPanelIsNoPanel(String blank) {
        Microdata panels = panels("a", "b", blank, "d", "e");
        assertThat(refused(panels)).as("four panels are too few").containsExactly(Code.MODEL_FAILS, Code.NO_PANEL_KEY);
        assertThat(((Withheld) GATE.release(panels, 0)).reasons())
                .extracting(Reason::message)
                .contains("column panel: each row must name its panel, but row 3 is blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "Registrar ", "Registr\u0430r", "Regi\u00ADstrar", "REGISTRAR"})
    void aSecondWritingOfACategoryIsFound(String writing) {
        List<List<String>> rows = IntStream.range(0, 60)
                .mapToObj(i -> List.of("p" + i % 5, grade(i, writing), mark(i)))
                .toList();
        assertThat(refused(Microdata.ofRows(List.of(PANEL, GRADE, MARK), rows)))
                .as("quasi-identifier without a list")
                .containsExactly(Code.FREE_TEXT, Code.SEVERAL_WRITINGS);
        Attribute declared = Attribute.quasiIdentifier("grade", CategoryList.of("Registrar"));
        Released one = released(Microdata.ofRows(List.of(PANEL, declared, MARK), rows));
        assertThat(one.certificate().classes())
                .as("quasi-identifier with a list")
                .isEqualTo(1);
        assertThat(one.table().column("grade").dictionary()).containsExactly("Registrar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Registrar ",
                "Regi\u00ADstrar",
                "\uFF32egistrar",
                "Regist\u200Brar",
                "REGISTRAR",
                "'Registrar'",
                "registrar."
            })
    void aSecondWritingOfAnAnswerIsNoOtherAnswer(String writing) {
        List<List<String>> rows = IntStream.range(0, 60)
                .mapToObj(i -> List.of(
                        "p" + i % 5,
                        "1",
                        List.of("Registrar", writing, "Fellow").get(i / 5 % 3)))
                .toList();
        Attribute known = Attribute.quasiIdentifier("grade", ValueType.WHOLE);
        assertThat(refused(Microdata.ofRows(List.of(PANEL, known, sensitive("answer")), rows)))
                .containsExactly(Code.FREE_TEXT, Code.SEVERAL_WRITINGS);
        Attribute declared = Attribute.sensitive("answer", CategoryList.of("Registrar", "Consultant", "Fellow"));
        assertThat(refused(Microdata.ofRows(List.of(PANEL, known, declared), rows)))
                .as("two answers, and not three")
                .containsExactly(Code.MODEL_FAILS);
    }

    private static String grade(int row, String writing) {
        return row / 5 % 2 == 0 ? "Registrar" : writing;
    }

    private static String mark(int row) {
        return String.valueOf(1 + row / 10 % 3);
    }

    private static Microdata panels(String... panels) {
        return table(30, List.of(PANEL, GRADE, MARK), i -> List.of(panels[i % panels.length], "F1", "" + (1 + i % 3)));
    }
}
