package org.reversementoring.anonymisation.microdata;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.csv.CsvFormat;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;

/** Builders of tables of people, whole and attacked, in a line each. Panels turn with the row, marks with every fifth. */
final class PeopleTables {

    static final MicrodataGate GATE = MicrodataGate.forFirstRelease(MicrodataPolicy.standard());

    static final List<String> GRADES = List.of("F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8");
    static final CategoryList MARKED = CategoryList.of("poor", "fair", "good");
    static final Attribute PANEL = Attribute.panelKey("panel");
    static final Attribute GRADE = Attribute.quasiIdentifier("grade", CategoryList.of(GRADES));
    static final Attribute MARKS = Attribute.sensitive("mark", ValueType.WHOLE);
    static final Attribute FIRST = Attribute.sensitive("mark", MARKED);

    static final List<String> COMMENTS = List.of(
            "poor of Dr Zanzibar to shout",
            "fair to me, not to Zanzibar",
            "good if Zanzibar is away",
            "she shouted at me in theatre",
            "he forgot my name again",
            "never in clinic on Fridays",
            "the rota is a disaster");

    static final GeneralisationHierarchy AGES = GeneralisationHierarchy.of(IntStream.range(20, 40)
            .mapToObj(age -> List.of("" + age, age < 30 ? "young" : "older", "*"))
            .toList());

    private PeopleTables() {}

    static MicrodataRelease released(Microdata table) {
        return GATE.release(table, 0);
    }

    private static Microdata table(List<Attribute> attributes, int rows, IntFunction<List<String>> row) {
        return Microdata.ofRows(
                attributes, IntStream.range(0, rows).mapToObj(row).toList());
    }

    private static String panel(int row) {
        return "panel " + row % 5;
    }

    private static String mark(int row) {
        return "" + (1 + row / 5 % 3);
    }

    static Microdata rows(int rows, IntFunction<String> grade, IntFunction<String> mark) {
        return table(List.of(PANEL, GRADE, MARKS), rows, i -> List.of(panel(i), grade.apply(i), mark.apply(i)));
    }

    /** With what is known of a type, and no list. */
    static Microdata rows(int rows, IntFunction<String> known, IntFunction<String> mark, ValueType type) {
        return table(
                List.of(PANEL, Attribute.quasiIdentifier("grade", type), MARKS),
                rows,
                i -> List.of(panel(i), known.apply(i), mark.apply(i)));
    }

    static Microdata named(int rows, IntFunction<String> name) {
        return table(
                List.of(Attribute.identifier("name"), PANEL, GRADE, MARKS),
                rows,
                i -> List.of(name.apply(i), panel(i), "F1", mark(i)));
    }

    static Microdata named(int rows, IntFunction<String> one, IntFunction<String> other) {
        return table(
                List.of(Attribute.identifier("one"), Attribute.identifier("other"), PANEL, GRADE, MARKS),
                rows,
                i -> List.of(one.apply(i), other.apply(i), panel(i), "F1", mark(i)));
    }

    static Microdata pairs(int rows, String key, IntFunction<String> pair) {
        return table(
                List.of(Attribute.pairKey(key), PANEL, GRADE, MARKS),
                rows,
                i -> List.of(pair.apply(i), panel(i), "F1", mark(i)));
    }

    static Microdata pairs(int rows, String key, IntFunction<String> pair, String name, IntFunction<String> person) {
        return table(
                List.of(Attribute.pairKey(key), Attribute.identifier(name), PANEL, GRADE, MARKS),
                rows,
                i -> List.of(pair.apply(i), person.apply(i), panel(i), "F1", mark(i)));
    }

    static Microdata panels(IntFunction<String> panel) {
        return table(List.of(PANEL, GRADE, MARKS), 150, i -> List.of(panel.apply(i), "F1", "" + (1 + i / 50)));
    }

    static Microdata panels(String name, IntFunction<String> person, IntFunction<String> panel) {
        return table(
                List.of(Attribute.identifier(name), PANEL, GRADE, MARKS),
                30,
                i -> List.of(person.apply(i), panel.apply(i), "F1", mark(i)));
    }

    /** Sixty rows of one class, in which each panel has each of these marks. */
    static Microdata marks(Attribute mark, String... marks) {
        return table(List.of(PANEL, GRADE, mark), 60, i -> List.of(panel(i), "F1", marks[i / 5 % marks.length]));
    }

    /** 250 rows from 25 panels with another column. */
    static Microdata with(Attribute other, IntFunction<String> cell) {
        Attribute known = other.name().equals("mark") ? Attribute.sensitive("first", ValueType.WHOLE) : MARKS;
        return table(
                List.of(PANEL, GRADE, known, other),
                250,
                i -> List.of("panel " + i % 25, "F1", "" + (1 + i / 25 % 3), cell.apply(i)));
    }

    /**
     * Thirty pairs of six fellows and five consultants, whose grade and ward are their own; or ages with their bands, two rows of each age.
     */
    static Microdata fellows(boolean wards) {
        CategoryList names = CategoryList.of("kilo", "lima", "mike", "november", "oscar", "papa");
        return wards
                ? table(
                        List.of(
                                Attribute.identifier("pair"),
                                Attribute.insensitive("fellow", names),
                                Attribute.quasiIdentifier("ward", CategoryList.of("east", "west")),
                                PANEL,
                                GRADE,
                                MARKS),
                        30,
                        i -> List.of(
                                "pair " + i,
                                names.categories().get(i % 6),
                                i % 2 == 0 ? "east" : "west",
                                panel(i / 6),
                                "F" + (1 + i % 2),
                                "" + (1 + i % 3)))
                : table(
                        List.of(
                                PANEL,
                                Attribute.quasiIdentifier("age", ValueType.WHOLE),
                                Attribute.quasiIdentifier("band", CategoryList.of("young", "older")),
                                MARKS),
                        60,
                        i -> List.of(
                                panel(i), "" + (20 + i % 20), i % 20 < 10 ? "young" : "older", "" + (1 + i / 20 % 3)));
    }

    static MicrodataRelease ageBands() {
        return GATE.release(
                fellows(false),
                MicrodataStrategies.fullDomain(
                        Map.of("age", AGES, "band", GeneralisationHierarchy.suppressing(List.of("young", "older")))));
    }

    /** What a spreadsheet wrote, with lines behind the people. */
    static Microdata csv(int people, String blank, int lines) {
        StringBuilder text = new StringBuilder("panel,grade,mark\n");
        for (int i = 0; i < people; i++) {
            text.append(panel(i)).append(",F1,").append(mark(i)).append('\n');
        }
        text.append((blank + "\n").repeat(lines));
        return CsvFormat.comma().read(new StringReader(text.toString()), List.of(PANEL, GRADE, MARKS));
    }

    static MicrodataRelease themes(IntFunction<String> cell) {
        MicrodataGate gate =
                MicrodataGate.forFirstRelease(MicrodataPolicy.standard().withThemes("themes", '+'));
        return gate.release(with(Attribute.sensitive("themes", CategoryList.of("time", "praise", "clarity")), cell), 0);
    }

    /** What a stranger's strategy makes that writes one label into all rows. */
    static MicrodataRelease relabelled(String label) {
        Microdata source = rows(30, i -> i % 2 == 0 ? "F1" : "F2", PeopleTables::mark);
        return GATE.release(source, (table, models, execution) -> {
            List<Attribute> attributes = new ArrayList<>(table.attributes());
            attributes.set(1, Attribute.quasiIdentifier("grade", ValueType.TEXT));
            Microdata made =
                    table(attributes, table.rows(), i -> List.of(table.cell(i, "panel"), label, table.cell(i, "mark")));
            return Optional.of(AnonymisedTable.of(
                    table, made, IntStream.range(0, table.rows()).toArray()));
        });
    }
}
