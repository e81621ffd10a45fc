package org.reversementoring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.MicrodataGate;
import org.reversementoring.anonymisation.microdata.MicrodataPolicy;
import org.reversementoring.anonymisation.microdata.MicrodataRelease;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;
import org.reversementoring.core.Identities;

/**
 * The law that the whole library has one rule for what one identity is. Research tables do without {@code core} and have a rule of
 * their own, which must answer alike; of cells it says more: there 01 is 1, and a full stop at the end makes no difference.
 */
class OneWritingTest {

    private static final List<String> IDS = List.of(
            "m1",
            "mike-7",
            "MIRKO 7",
            "stra\u00DFe",
            "\u03A3\u03AF\u03C3\u03C5\u03C6\u03BF\u03C2",
            "\u0441\u043E\u0440\u0430",
            "\u00E9ric",
            "O0l1",
            "d'arc",
            "a.b_c",
            "\u0130zmir",
            "\u5C71\u7530",
            "\u0663\u0664");

    private static final List<UnaryOperator<String>> WAYS = List.of(
            id -> id.toUpperCase(Locale.ROOT),
            id -> id.toLowerCase(Locale.ROOT),
            id -> " " + id,
            id -> id + "\u00A0",
            id -> id.replaceFirst("(?<=.)", "\u200B"),
            id -> id + "\u2060",
            id -> Normalizer.normalize(id, Normalizer.Form.NFD),
            id -> id.replace('o', '\u043E').replace('m', '\u043C'),
            id -> id.replace('i', '\u03B9').replace('a', '\u03B1'),
            id -> id.replace('i', '\u0131').replace('1', '\uFF11'),
            id -> id.replace('-', '\u2010').replace('\'', '\u2019'),
            id -> id + "\uDB40\uDC61",
            id -> id.replace("-", ""),
            id -> id.replace('0', 'O').replace('1', 'l'),
            id -> id + "2",
            id -> id.replace("\u00E9", "e"),
            id -> id.replace('7', '\u0667').replace(" ", "  "));

    @Test
    void researchTablesAndPeopleHaveOneRule() {
        int writings = 0;
        for (String id : IDS) {
            for (UnaryOperator<String> way : WAYS) {
                String other = way.apply(id);
                assertThat(areOnePanel(id, other))
                        .as(id + " " + other)
                        .isEqualTo(Identities.differInWriting(id, other));
                writings++;
            }
        }
        assertThat(writings).isGreaterThan(200);
    }

    private static boolean areOnePanel(String one, String other) {
        List<String> panels = Stream.of(one, other, "p3", "p4", "p5", "p6").toList();
        Microdata table = Microdata.ofRows(
                List.of(
                        Attribute.panelKey("panel"),
                        Attribute.quasiIdentifier("grade", CategoryList.of("F1")),
                        Attribute.sensitive("mark", ValueType.WHOLE)),
                IntStream.range(0, 36)
                        .mapToObj(i -> List.of(panels.get(i % 6), "F1", String.valueOf(1 + i / 6 % 3)))
                        .toList());
        return MicrodataGate.forFirstRelease(MicrodataPolicy.standard()).release(table, 0)
                        instanceof MicrodataRelease.Withheld withheld
                && withheld.reasons().stream()
                        .anyMatch(reason -> reason.code() == MicrodataRelease.Code.SEVERAL_WRITINGS);
    }
}
