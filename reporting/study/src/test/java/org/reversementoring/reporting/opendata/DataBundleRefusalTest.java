package org.reversementoring.reporting.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.MicrodataGate;
import org.reversementoring.anonymisation.microdata.MicrodataPolicy;
import org.reversementoring.anonymisation.microdata.MicrodataRelease;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;
import org.reversementoring.reporting.opendata.description.Creator;
import org.reversementoring.reporting.opendata.description.DataDescription;
import org.reversementoring.reporting.opendata.description.Licence;
import org.reversementoring.reporting.opendata.description.VariableDescription;

/** What may not be bundled. */
class DataBundleRefusalTest {

    static DataDescription about() {
        return described().build();
    }

    private static DataDescription.Builder described() {
        return DataDescription.builder()
                .title("t")
                .summary("s")
                .licence(Licence.cc0())
                .addCreators(Creator.named("n"));
    }

    static Microdata table(ValueType type, String one, String other) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            rows.add(List.of("p" + i / 2 % 2, "q", i % 2 == 0 ? one : other));
        }
        return Microdata.ofRows(
                List.of(
                        Attribute.panelKey("panel"),
                        Attribute.quasiIdentifier("known", CategoryList.of("q")),
                        type == ValueType.TEXT
                                ? Attribute.sensitive("answer", CategoryList.of(one, other))
                                : Attribute.sensitive("answer", type)),
                rows);
    }

    @Test
    void aWithheldTableHasReasonsAndNoWayIn() {
        MicrodataRelease release =
                MicrodataGate.forFirstRelease(MicrodataPolicy.standard()).release(table(ValueType.TEXT, "a", "b"), 0);
        assertThat(release).isInstanceOf(MicrodataRelease.Withheld.class);
        assertThat(((MicrodataRelease.Withheld) release).reasons()).isNotEmpty();
        assertThat(Arrays.stream(DataBundle.class.getMethods())
                        .filter(method -> method.getName().equals("of"))
                        .map(method -> method.getParameterTypes()[0]))
                .containsOnly(MicrodataRelease.Released.class);
    }

    @Test
    void valuesThatSomeProgramCannotReadAreRefusedWithoutSayingThem() {
        for (String value :
                List.of("a\nmarker", "marker ", "\tmarker", "marker\uD800", "mar\u0000ker", "\uFFFEmarker")) {
            MicrodataRelease.Released released = MadeUpData.released(table(ValueType.TEXT, "ok", value), 3, 2, 2);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DataBundle.of(released, about(), MadeUpData.provenance()))
                    .withMessageContaining("column answer")
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("marker"));
        }
        assertThatIllegalArgumentException()
                .as("two values that files write alike are two writings of one category")
                .isThrownBy(() -> table(ValueType.TEXT, "=a", "'=a"));
    }

    @Test
    void descriptionsMustFitTheTable() {
        MicrodataRelease.Released released = MadeUpData.released(table(ValueType.WHOLE, "1", "2"), 3, 2, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataBundle.of(
                        released,
                        described()
                                .putVariables("nowhere", VariableDescription.labelled("x"))
                                .build(),
                        MadeUpData.provenance()))
                .withMessageContaining("must be in the table");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataBundle.of(
                        released,
                        described()
                                .putVariables(
                                        "answer",
                                        VariableDescription.labelled("x").withValue("one", "1"))
                                .build(),
                        MadeUpData.provenance()))
                .withMessageContaining("must be a whole number");
    }
}
