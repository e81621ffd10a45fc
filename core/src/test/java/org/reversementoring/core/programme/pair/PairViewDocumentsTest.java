package org.reversementoring.core.programme.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.json.DocumentException;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.json.Schemas;
import org.reversementoring.core.json.view.ViewCodec;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.programme.PairScheme;

/** Law: a view of a pair, and a certificate, is a document of its own kind, valid under a schema that nothing else is valid under. */
class PairViewDocumentsTest {

    private static final LocalDate DAY = Cycles.DAY;
    private static final ViewCodec CODEC = ViewCodec.create();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Schemas.all()));
    private static final DevelopmentGoal GOAL = DevelopmentGoal.builder()
            .topic(TopicId.of("teaching"))
            .action("Ask " + Cycles.MARK)
            .reviewOn(DAY.plusYears(1))
            .build();

    /** Each document, with its text. */
    private static Map<CodecOnly, String> documents() {
        Map<CodecOnly, String> texts = new LinkedHashMap<>();
        for (boolean reciprocal : new boolean[] {false, true}) {
            PairCourse begun = PairCourse.of(new PairPlan(2, DAY, DAY.plusDays(60), 7, 30, 2, false, 3, 2), reciprocal);
            PairCourse met = begun.taken(PairStep.attended(PairAction.ATTEND_SUPERVISION, DAY, Role.MENTOR))
                    .taken(PairStep.met(Role.MENTOR, DAY))
                    .taken(PairStep.notMet(PairAction.MISS_MEETING, Role.MENTEE, DAY.plusDays(7)))
                    .taken(PairStep.learned(
                            Role.MENTEE, DAY.plusDays(7), TopicId.of("teaching"), Cycles.MARK + "-learned", true))
                    .taken(PairStep.goals(Role.MENTEE, DAY.plusDays(7), List.of(GOAL)));
            for (PairCourse course : List.of(begun, met, met.taken(PairStep.withdraw(DAY.plusDays(7))))) {
                for (Role role : Role.values()) {
                    PairView.of(course, role).ifPresent(view -> texts.put(view, CODEC.write(view)));
                    PairView.certificate(course, role).ifPresent(paper -> texts.put(paper, CODEC.write(paper)));
                }
            }
        }
        return texts;
    }

    private static Stream<Class<? extends CodecOnly>> kinds() {
        return Stream.concat(ViewCodec.kinds().stream(), ViewCodec.pairKinds().stream());
    }

    @Test
    void eachIsReadAsItWasWrittenAndAsNothingElse() {
        Map<CodecOnly, String> documents = documents();
        assertThat(documents.keySet().stream().map(Object::getClass).distinct())
                .as("each kind")
                .hasSameElementsAs(ViewCodec.pairKinds());
        documents.forEach((document, text) -> kinds().forEach(kind -> {
            boolean own = kind == document.getClass();
            var faults = REGISTRY.getSchema(ViewCodec.schema(kind)).validate(text, InputFormat.JSON);
            assertThat(faults.isEmpty()).as("%s: %s", kind, faults).isEqualTo(own);
            if (own) {
                assertThat(CODEC.read(text, kind)).isEqualTo(document);
            } else {
                assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> CODEC.read(text, kind));
            }
        }));
        JsonCodec codec = JsonCodec.create();
        documents
                .values()
                .forEach(text -> assertThatExceptionOfType(DocumentException.class)
                        .isThrownBy(() -> codec.read(text, PairScheme.class)));
        assertThatIllegalArgumentException().isThrownBy(() -> ViewCodec.schema(PairView.class));
    }

    @Test
    void wordsAreInTheDocumentsOfTheTwoAloneAndInNoToString() {
        documents().forEach((document, text) -> {
            assertThat(document.toString()).doesNotContain(Cycles.MARK);
            if (!(document instanceof PairView.ForOneOfTwo)) {
                assertThat(text).doesNotContain(Cycles.MARK);
            }
        });
    }

    @Test
    void aCertificateHasTheseMembersAlone() {
        assertThat(CODEC.write(new PairView.Certificate(Role.MENTOR, 2, DAY, DAY.plusDays(7)))
                        .replaceAll("\\s", ""))
                .isEqualTo("{\"format\":\"reverse-mentoring/pair-certificate\",\"version\":1,\"body\":{\"first\":\""
                        + DAY + "\",\"last\":\"" + DAY.plusDays(7) + "\",\"meetings\":2,\"role\":\"MENTOR\"}}");
    }

    @Test
    void textsThatNoCourseGivesAreRefusedAndNothingOfThemIsRepeated() {
        String paper = CODEC.write(new PairView.Certificate(Role.MENTOR, 2, DAY, DAY.plusDays(7)));
        List<String> hostile = List.of(
                "",
                "[",
                "null",
                "[".repeat(100_000),
                paper.replace("\"MENTOR\"", "\"CUSTODIAN\""),
                paper.replace("\"MENTOR\"", "\"" + Cycles.MARK + "\""),
                paper.replaceFirst("2(?=,\\s+\"role)", "0"),
                paper.replaceFirst("2(?=,\\s+\"role)", "25"),
                paper.replaceFirst("2(?=,\\s+\"role)", "1"),
                paper.replaceFirst("2(?=,\\s+\"role)", "2.5"),
                paper.replaceFirst("2(?=,\\s+\"role)", "\"2\""),
                paper.replace("\"" + DAY + "\"", "\"" + DAY.plusDays(8) + "\""),
                paper.replace("\"" + DAY + "\"", "null"),
                paper.replaceFirst("\"role\"", "\"" + Cycles.MARK + "\" : 1, \"role\""),
                paper.replaceFirst("\"role\"", "\"role\" : \"MENTEE\", \"role\""),
                paper + paper);
        for (String text : hostile) {
            assertThat(text).isNotEqualTo(paper);
            assertThatExceptionOfType(DocumentException.class)
                    .as(text.substring(0, Math.min(300, text.length())))
                    .isThrownBy(() -> CODEC.read(text, PairView.Certificate.class))
                    .satisfies(refusal ->
                            assertThat(String.valueOf(refusal.getMessage())).doesNotContain(Cycles.MARK));
        }
    }

    @Test
    void noNumberIsOneThatNoCourseHas() {
        PairView.Tally tally = new PairView.Tally(1, 0, 0, 2);
        PairPlan plan = PairPlan.sixInSixMonths(DAY);
        List<Runnable> wrong = List.of(
                () -> new PairView.Tally(3, 0, 0, 2),
                () -> new PairView.Tally(-1, 0, 0, 2),
                () -> new PairView.Tally(0, 101, 0, 2),
                () -> new PairView.Tally(0, 0, 101, 2),
                () -> new PairView.Tally(0, 0, 0, 0),
                () -> new PairView.Tally(0, 0, 0, 25),
                () -> new PairView.ForLead(PairState.RUNNING, tally, 201),
                () -> new PairView.ForEvaluator(tally, -1),
                () -> new PairView.ForSupporter(PairState.RUNNING, 25, Optional.empty(), 0),
                () -> new PairView.ForSupporter(PairState.RUNNING, 0, Optional.of(25), 0),
                () -> new PairView.ForSupporter(PairState.RUNNING, 0, Optional.empty(), 25),
                () -> new PairView.ForOneOfTwo(
                        Role.CUSTODIAN, PairState.RUNNING, plan, tally, List.of(), List.of(), List.of(), ""));
        assertThat(wrong)
                .allSatisfy(value -> assertThatIllegalArgumentException()
                        .isThrownBy(value::run)
                        .withMessageStartingWith("pair view: "));
    }
}
