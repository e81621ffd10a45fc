package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Released;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Withheld;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CanonicalWriting;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;
import org.reversementoring.anonymisation.microdata.writing.MissingWritings;

/** Tables for the standard gate, and what it says of them. */
final class GateTables {

    static final MicrodataGate GATE = MicrodataGate.forFirstRelease(MicrodataPolicy.standard());

    static final Attribute PANEL = Attribute.panelKey("panel");
    static final Attribute GRADE = Attribute.quasiIdentifier("grade", ValueType.TEXT);
    static final Attribute MARK = Attribute.sensitive("mark", ValueType.WHOLE);

    /** A table whose categories are declared as they are, for tests of other things. */
    static Microdata table(int rows, List<Attribute> attributes, IntFunction<List<String>> row) {
        return declared(attributes, IntStream.range(0, rows).mapToObj(row).toList());
    }

    static Microdata declared(List<Attribute> attributes, List<List<String>> rows) {
        List<Attribute> all = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i++) {
            int column = i;
            Map<String, String> categories = new LinkedHashMap<>();
            rows.stream()
                    .map(row -> row.get(column))
                    .flatMap(cell -> Stream.concat(Stream.of(cell), Stream.of(cell.split("[+]| [.][.] "))))
                    .filter(cell -> cell.length() <= CategoryList.LONGEST && !cell.equals("*"))
                    .filter(cell -> !MissingWritings.standard().include(cell))
                    .forEach(cell -> categories.putIfAbsent(CanonicalWriting.of(cell), cell));
            all.add(
                    declares(attributes.get(i)) && !categories.isEmpty()
                            ? Attribute.of(
                                    attributes.get(i).name(),
                                    attributes.get(i).role(),
                                    CategoryList.of(categories.values()))
                            : attributes.get(i));
        }
        return Microdata.ofRows(all, rows);
    }

    private static boolean declares(Attribute attribute) {
        return attribute.type() == ValueType.TEXT
                && attribute.categories().isEmpty()
                && attribute.role() != AttributeRole.IDENTIFIER
                && attribute.role() != AttributeRole.PAIR_KEY
                && attribute.role() != AttributeRole.PANEL_KEY;
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
