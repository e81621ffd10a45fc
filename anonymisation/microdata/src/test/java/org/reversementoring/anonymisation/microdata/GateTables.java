package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Released;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Withheld;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** Tables for the standard gate, and what it says of them. */
final class GateTables {

    static final MicrodataGate GATE = MicrodataGate.forFirstRelease(MicrodataPolicy.standard());

    static final Attribute PANEL = Attribute.panelKey("panel");
    static final Attribute GRADE = Attribute.quasiIdentifier("grade", ValueType.TEXT);
    static final Attribute MARK = Attribute.sensitive("mark", ValueType.WHOLE);

    static Microdata table(int rows, List<Attribute> attributes, IntFunction<List<String>> row) {
        return Microdata.ofRows(
                attributes, IntStream.range(0, rows).mapToObj(row).toList());
    }

    /** Panel (25), grade, mark, and other cells. */
    static Microdata with(List<Attribute> others, IntFunction<List<String>> cells) {
        List<Attribute> attributes = new ArrayList<>(List.of(PANEL, GRADE, MARK));
        attributes.addAll(others);
        return table(250, attributes, i -> {
            List<String> row = new ArrayList<>(List.of("panel " + i % 25, "F1", String.valueOf(1 + i / 25 % 3)));
            row.addAll(cells.apply(i));
            return row;
        });
    }

    static List<Code> refused(Microdata table) {
        MicrodataRelease release = GATE.release(table, 0);
        assertThat(release).isInstanceOf(Withheld.class);
        return ((Withheld) release).reasons().stream().map(Reason::code).toList();
    }

    static Released released(Microdata table) {
        MicrodataRelease release = GATE.release(table, 0);
        assertThat(release).isInstanceOf(Released.class);
        return (Released) release;
    }

    static Attribute insensitive(String name) {
        return Attribute.insensitive(name, ValueType.TEXT);
    }

    static Attribute sensitive(String name) {
        return Attribute.sensitive(name, ValueType.TEXT);
    }

    private GateTables() {}
}
