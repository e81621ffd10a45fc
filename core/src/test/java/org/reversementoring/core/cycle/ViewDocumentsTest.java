package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.cycle.record.Export;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.json.DocumentException;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.json.Schemas;
import org.reversementoring.core.json.view.ViewCodec;

/** Law: a view is a document of its own kind, valid under a schema that nothing else is valid under, and no way into a cycle. */
class ViewDocumentsTest {

    private static final ViewCodec CODEC = ViewCodec.create();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Schemas.all()));

    private static List<CycleView> views() {
        Journey journey = Journey.standard();
        List<CycleView> views = new ArrayList<>();
        for (CycleState state : CycleState.values()) {
            MentoringCycle cycle = journey.at(state);
            VisibilityTest.viewers().forEach(viewer -> views.add(cycle.viewFor(viewer)));
        }
        MentoringCycle closed = journey.at(CycleState.CLOSED);
        views.add(closed.exported(Export.WITH_REPORT, Journey.step(closed, CycleAction.EXPORT))
                .viewFor(new Viewer.Host()));
        return views;
    }

    @Test
    void eachViewInEachStateIsReadAsItWasWritten() {
        for (CycleView view : views()) {
            String text = CODEC.write(view);
            assertThat(CODEC.read(text, view.getClass())).isEqualTo(view);
            assertThat(CODEC.write(CODEC.read(text, view.getClass()))).isEqualTo(text);
        }
    }

    @Test
    void eachViewIsValidUnderTheSchemaOfItsKindAndNoOther() {
        for (CycleView view : views()) {
            String text = CODEC.write(view);
            for (Class<? extends CycleView> kind : ViewCodec.kinds()) {
                Schema schema = REGISTRY.getSchema(ViewCodec.schema(kind));
                var faults = schema.validate(text, InputFormat.JSON);
                if (kind == view.getClass()) {
                    assertThat(faults).as("%s: %s", kind.getSimpleName(), text).isEmpty();
                } else {
                    assertThat(faults).as(kind.getSimpleName()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void aSchemaIsOfTheMembersOfItsView() {
        for (Class<? extends CycleView> kind : ViewCodec.kinds()) {
            assertThat(ViewCodec.schema(kind))
                    .contains(Stream.of(kind.getRecordComponents())
                            .map(member -> "\"" + member.getName() + "\" : {")
                            .toList());
        }
    }

    @Test
    void aSchemaKnowsNoMemberThatTheViewHasNot() {
        for (CycleView view : views()) {
            String text = CODEC.write(view);
            String longer = text.replaceFirst("\"body\" : \\{", "\"body\" : {\"aaa\" : 1,");
            assertThat(longer).isNotEqualTo(text);
            assertThat(REGISTRY.getSchema(ViewCodec.schema(view.getClass())).validate(longer, InputFormat.JSON))
                    .isNotEmpty();
            assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> CODEC.read(longer, view.getClass()));
        }
    }

    @Test
    void noViewIsReadAsAnotherOrAsACycle() {
        JsonCodec codec = JsonCodec.create();
        for (CycleView view : views()) {
            String text = CODEC.write(view);
            for (Class<? extends CycleView> kind : ViewCodec.kinds()) {
                if (kind != view.getClass()) {
                    assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> CODEC.read(text, kind));
                }
            }
            assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> codec.read(text, MentoringCycle.class));
        }
    }

    @Test
    void noCycleIsReadAsAViewOrWrittenAsOne() {
        String text = JsonCodec.create().write(Journey.standard().at(CycleState.CLOSED));
        for (Class<? extends CycleView> kind : ViewCodec.kinds()) {
            assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> CODEC.read(text, kind));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> ViewCodec.schema(CycleView.class));
        assertThatIllegalArgumentException().isThrownBy(() -> CODEC.read(text, CycleView.class));
    }
}
