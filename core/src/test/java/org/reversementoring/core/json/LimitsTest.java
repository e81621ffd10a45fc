package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Collections;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.Samples;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.meeting.MenteeResponse;

/** Each list and text that grows with use has a limit, which the value and the schema share. */
class LimitsTest {

    private static final JsonCodec CODEC = JsonCodec.create();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Schemas.all()));

    /**
     * A part of a document.
     *
     * @param with a document with so many of the part
     * @param rule what a value with one too many is told
     */
    record Limit(String name, int most, IntFunction<Object> with, String rule) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Limit> limits() {
        return Stream.of(
                new Limit("points", 2_000, LimitsTest::points, "interview: points must be at most 2000, but were 2001"),
                new Limit(
                        "note",
                        10_000,
                        LimitsTest::note,
                        "point: note must have at most 10000 characters, but had 10001"),
                new Limit("ratings", 1_000, LimitsTest::ratings, "ballot: ratings must be at most 1000, but were 1001"),
                new Limit(
                        "endorsed",
                        1_000,
                        LimitsTest::endorsed,
                        "endorsement: findings must be at most 1000, but were 1001"),
                new Limit(
                        "findings",
                        1_000,
                        LimitsTest::findings,
                        "collation: findings must be at most 1000, but were 1001"),
                new Limit("goals", 100, LimitsTest::goals, "response: goals must be at most 100, but were 101"),
                new Limit(
                        "action",
                        2_000,
                        LimitsTest::action,
                        "goal on topic approachability: action must have at most 2000 characters, but had 2001"),
                new Limit(
                        "reflection",
                        10_000,
                        size -> response().reflection("z".repeat(size)).build(),
                        "response: reflection and summary must have at most 10000 characters, but one had 10001"),
                new Limit(
                        "summary",
                        10_000,
                        size -> response().summaryForPanel("z".repeat(size)).build(),
                        "response: reflection and summary must have at most 10000 characters, but one had 10001"));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void theMostIsWrittenReadAndValidAndOneMoreIsNoValue(Limit limit) {
        Object most = limit.with().apply(limit.most());
        DocumentType type = DocumentType.of(most.getClass());
        String text = CODEC.write(most);
        assertThat(CODEC.read(text, type.type())).isEqualTo(most);
        Schema schema = REGISTRY.getSchema(Schemas.of(type.type()));
        assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limit.with().apply(limit.most() + 1))
                .withMessage(limit.rule());
    }

    private static Object points(int size) {
        return Interview.builder()
                .from(Samples.interview())
                .points(Collections.nCopies(size, Point.of(Samples.ROTA, "zq")))
                .build();
    }

    private static Object note(int size) {
        return Interview.builder()
                .from(Samples.interview())
                .addPoints(Point.of(Samples.ROTA, "z".repeat(size)))
                .build();
    }

    private static Object ratings(int size) {
        return Ballot.builder()
                .mentor(Samples.FIRST_MENTOR)
                .addAllRatings(IntStream.range(0, size)
                        .mapToObj(i -> Rating.of(TopicId.of("t" + i), 1))
                        .toList())
                .build();
    }

    private static Object endorsed(int size) {
        return Endorsement.builder()
                .mentor(Samples.FIRST_MENTOR)
                .addAllFindings(IntStream.range(0, size)
                        .mapToObj(i -> FindingId.of("f" + i))
                        .toList())
                .build();
    }

    private static Object findings(int size) {
        return Collation.builder()
                .interview(Samples.interview())
                .addAllFindings(IntStream.range(0, size)
                        .mapToObj(i -> Samples.finding(FindingId.of("f" + i), Samples.ROTA, FindingKind.ISSUE, "zq"))
                        .toList())
                .build();
    }

    private static Object goals(int size) {
        return response()
                .goals(IntStream.range(0, size)
                        .mapToObj(i -> Samples.goalBuilder().action("Goal " + i).build())
                        .toList())
                .build();
    }

    private static Object action(int size) {
        return response()
                .addGoals(Samples.goalBuilder().action("z".repeat(size)).build())
                .build();
    }

    private static MenteeResponse.Builder response() {
        return MenteeResponse.builder().from(Samples.response());
    }
}
