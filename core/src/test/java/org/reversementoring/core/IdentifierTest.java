package org.reversementoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IdentifierTest {

    private static final int LONGEST = 200;

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind("cycle id", CycleId::of),
                kind("finding id", FindingId::of),
                kind("guide id", GuideId::of),
                kind("instrument id", InstrumentId::of),
                kind("item id", ItemId::of),
                kind("mentee id", MenteeId::of),
                kind("mentor id", MentorId::of),
                kind("pairing code", PairingCode::of),
                kind("programme id", ProgrammeId::of),
                kind("report id", ReportId::of),
                kind("subscale id", SubscaleId::of),
                kind("topic id", TopicId::of));
    }

    private static Arguments kind(String name, Function<String, Object> factory) {
        return Arguments.of(name, factory);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void refusesABlankValue(String kind, Function<String, Object> factory) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> factory.apply(" \t"))
                .withMessage(kind + " must not be blank");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void refusesATooLongValueWithoutQuotingIt(String kind, Function<String, Object> factory) {
        assertThat(factory.apply("x".repeat(LONGEST))).isEqualTo(factory.apply("x".repeat(LONGEST)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> factory.apply("x".repeat(LONGEST + 1)))
                .withMessage(kind + " must have at most 200 characters, but had 201");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void refusesControlCharactersWithoutQuotingThem(String kind, Function<String, Object> factory) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> factory.apply("a\nb"))
                .withMessage(kind + " must not contain control characters");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void differsWithItsValue(String kind, Function<String, Object> factory) {
        assertThat(factory.apply(kind)).isEqualTo(factory.apply(kind)).isNotEqualTo(factory.apply("other"));
    }
}
