package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reversementoring.anonymisation.microdata.GateTables.GRADE;
import static org.reversementoring.anonymisation.microdata.GateTables.MARK;
import static org.reversementoring.anonymisation.microdata.GateTables.PANEL;
import static org.reversementoring.anonymisation.microdata.GateTables.insensitive;
import static org.reversementoring.anonymisation.microdata.GateTables.released;
import static org.reversementoring.anonymisation.microdata.GateTables.table;
import static org.reversementoring.anonymisation.microdata.GateTables.with;

import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Released;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Withheld;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** Later releases of the same study, which the standard policy of G10 would let pass one by one. */
class ReleaseRecordTest {

    private static MicrodataGate after(List<ReleaseRecord> earlier) {
        return MicrodataGate.forLaterRelease(MicrodataPolicy.standard(), earlier);
    }

    @Test
    void aPanelIsTheSameInOtherLettersAtALaterRelease() {
        IntFunction<List<String>> row = i -> List.of("panel " + i % 5, "F1", "" + (1 + i % 3));
        ReleaseRecord trace =
                released(table(30, List.of(PANEL, GRADE, MARK), row)).record();
        Microdata changed = table(
                30,
                List.of(PANEL, GRADE, MARK),
                i -> List.of(
                        " PANEL " + i % 5, "F1", i == 0 ? "3" : row.apply(i).get(2)));
        assertThat(after(List.of(trace)).release(changed, 0))
                .isInstanceOfSatisfying(
                        Withheld.class,
                        withheld -> assertThat(withheld.reasons())
                                .extracting(Reason::code)
                                .containsExactly(Code.EARLIER_RELEASE));
    }

    @Test
    void eachEarlierReleaseCounts() {
        IntFunction<List<String>> row = i -> List.of("panel " + i % 5, "F1", "" + (1 + i % 3));
        Microdata first = table(30, List.of(PANEL, GRADE, MARK), row);
        Microdata others = table(30, List.of(PANEL, GRADE, MARK), i -> {
            List<String> cells = row.apply(i);
            return List.of("other " + cells.get(0), cells.get(1), cells.get(2));
        });
        List<ReleaseRecord> earlier =
                List.of(released(others).record(), released(first).record());
        Microdata changed = table(
                30,
                List.of(PANEL, GRADE, MARK),
                i -> List.of(
                        row.apply(i).get(0), "F1", i == 0 ? "3" : row.apply(i).get(2)));

        assertThat(after(earlier).release(first, 0)).isInstanceOf(Released.class);
        assertThat(after(earlier).release(changed, 0)).isInstanceOf(Withheld.class);
    }

    /** Who joins the two tables on all other columns learns the new one. */
    @Test
    void aLaterReleaseMayNotChangeAnInsensitiveCell() {
        IntFunction<List<String>> wave = i -> List.of(i % 2 == 0 ? "spring" : "autumn");
        IntFunction<List<String>> other = i -> List.of(i % 2 == 0 ? "autumn" : "spring");
        List<Attribute> waves = List.of(insensitive("wave"));
        ReleaseRecord trace = released(with(waves, wave)).record();
        Microdata changed = with(waves, i -> i < 50 ? other.apply(i) : wave.apply(i));

        assertThat(after(List.of(trace)).release(changed, 0)).isInstanceOf(Withheld.class);
    }

    @Test
    void aPanelInAnotherWritingIsThePanelOfTheEarlierRelease() {
        Microdata table = with(List.of(), i -> List.of());
        Microdata again = table(
                250,
                List.of(PANEL, GRADE, MARK),
                i -> List.of(" PANEL " + i % 25, "F1", String.valueOf(1 + i / 25 % 3)));
        ReleaseRecord trace = released(table).record();
        assertThat(trace.admits(again)).isTrue();
        assertThat(trace.admits(table(
                        250,
                        List.of(PANEL, GRADE, MARK),
                        i -> List.of(" PANEL " + i % 25, "F1", i == 0 ? "3" : String.valueOf(1 + i / 25 % 3)))))
                .isFalse();
    }

    @Test
    void howOftenAValueOccursIsPartOfTheTrace() {
        IntFunction<List<String>> even = i -> List.of("panel " + i % 25, "F1", String.valueOf(1 + i / 25 % 3));
        // One more row of the mark 2, one less of the mark 1: the same values, in other numbers.
        IntFunction<List<String>> uneven = i ->
                List.of("panel " + i % 25, "F1", i == 0 ? "2" : even.apply(i).get(2));
        List<Attribute> attributes = List.of(PANEL, GRADE, MARK);
        ReleaseRecord trace = released(table(250, attributes, even)).record();
        assertThat(trace.admits(table(250, attributes, even))).isTrue();
        assertThat(trace.admits(table(250, attributes, uneven))).isFalse();
    }
}
