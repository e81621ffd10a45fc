package org.reversementoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.json.DocumentException;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.programme.PairScheme;

/** The law of one writing for each identity: a second writing is refused, and is neither a second person nor the first in silence. */
class OneWritingTest {

    private static final String MIRKO = "mirko-7";

    static Stream<String> writings() {
        return Writings.OF_MIRKO.stream();
    }

    /** Writings that are identifiers, and so get as far as a list. */
    static Stream<String> identifiers() {
        return writings().filter(writing -> Identities.brokenRule(writing).isEmpty());
    }

    @Test
    void theTableIsLargeEnoughAndHasNoRepetition() {
        assertThat(Writings.OF_MIRKO)
                .hasSizeGreaterThan(60)
                .doesNotHaveDuplicates()
                .doesNotContain(MIRKO);
        assertThat(identifiers().count()).isBetween(10L, 40L);
    }

    @ParameterizedTest
    @MethodSource("writings")
    void eachWritingIsOneIdentity(String writing) {
        assertThat(Identities.key(writing)).isEqualTo(MIRKO);
        assertThat(Identities.same(writing, MIRKO)).isTrue();
        assertThat(Identities.differInWriting(writing, MIRKO)).isTrue();
        assertThat(Identities.differInWriting(writing, writing)).isFalse();
        assertThat(Identities.key(writing + writing)).as("twice").isIn(MIRKO + MIRKO, MIRKO + " " + MIRKO);
    }

    @ParameterizedTest
    @MethodSource("writings")
    void aPanelHasNoMentorTwice(String writing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentorPanel.of(MentorId.of("other"), MentorId.of(MIRKO), MentorId.of(writing)))
                .withMessageMatching("(?s)mentor id must .*|panel: each mentor must have one writing, but mentor 3 of 3"
                        + " differs from mentor 2 only by case, spaces or look-alike letters")
                .withMessageNotContaining("irko");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MentorPanel.of(MentorId.of("other"), MentorId.of(MIRKO)).about(MenteeId.of(writing)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairScheme.builder()
                        .id(CycleId.of("scheme"))
                        .mentee(Mentee.of(MenteeId.of(writing)))
                        .mentor(Mentor.of(MentorId.of(MIRKO)))
                        .until(LocalDate.of(2026, 12, 31))
                        .build())
                .withMessageMatching("(?s)mentee id must .*|.*must be two people");
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    void aBallotIsOfTheMentorAsWrittenOnThePanel(String writing) {
        Interview interview = Samples.interview();
        MentorPanel panel = MentorPanel.of(MentorId.of(MIRKO), MentorId.of("other"));
        assertThat(panel.has(MentorId.of(writing))).isFalse();
        assertThat(panel.writesDifferently(MentorId.of(writing))).isTrue();
        assertThat(panel.writesDifferently(MentorId.of(MIRKO))).isFalse();
        assertThat(panel.writesDifferently(MentorId.of("mirko7"))).isFalse();
        Interview.Builder about =
                Interview.builder().mentee(interview.mentee()).panel(panel).guide(interview.guide());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> about.addBallots(
                                Ballot.builder().mentor(MentorId.of(writing)).build())
                        .build())
                .withMessage(
                        "ballot 1 of 1: its mentor must be on the panel, but differs from one on it by case, spaces or"
                                + " look-alike letters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Collation.builder()
                        .interview(about.ballots(List.of()).build())
                        .addEndorsements(Endorsement.builder()
                                .mentor(MentorId.of(writing))
                                .build())
                        .build())
                .withMessage("endorsement 1 of 1: its mentor must be on the panel, but differs from one on it by case,"
                        + " spaces or look-alike letters");
    }

    @ParameterizedTest
    @MethodSource("writings")
    void aDocumentIsRefusedWhereItsSecondWritingIs(String writing) {
        JsonCodec codec = JsonCodec.create();
        String json = codec.write(MentorPanel.of(MentorId.of("first"), MentorId.of(MIRKO), MentorId.of("third")));
        String twice = json.replace("\"third\"", quoted(writing));
        assertThat(twice).isNotEqualTo(json);
        assertThatThrownBy(() -> codec.read(twice, MentorPanel.class))
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        refused -> assertThat(refused.path())
                                .isEqualTo(
                                        Identities.brokenRule(writing).isPresent() ? "$.body.mentors[2].id" : "$.body"))
                .hasMessageNotContaining("irko");
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> json.append(String.format("\\u%04x", c)));
        return json.append('"').toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a-1|a1",
                "a_1|a-1",
                "a.1|a1",
                "a 1|a1",
                "O|0",
                "l|1",
                "m|rn",
                "\u00E9ric|eric",
                "\u00F8|o",
                "\u0142|l",
                "a'1|a1",
                "a/1|a1",
                "\u0431|6",
                "\u5C71|\u5DDD",
                "\u0627|\u0628",
                "a+1|a1",
                "\u03BC|\u03BB"
            })
    void whatPeopleTellApartIsTwoIdentities(String pair) {
        String[] two = pair.split("\\|", -1);
        assertThat(Identities.same(two[0], two[1])).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stra\u00DFe|STRASSE|STRA\u1E9EE|strasse",
                "\u03A3\u03AF\u03C3\u03C5\u03C6\u03BF\u03C2|\u03A3\u038A\u03A3\u03A5\u03A6\u039F\u03A3|\u03C3\u03AF\u03C3\u03C5\u03C6\u03BF\u03C3",
                "i|I|\u0130|\u0131|i\u0307|\u0399|\u03B9|\u0406|\u0456",
                "\uFB01n|fin|FIN|\uFB01N",
                "\u00E9|e\u0301|\u00C9|E\u0301|\u0435\u0301|\u03AD",
                "\u0451|\u00EB|\u0401|e\u0308",
                "d'arc|d\u2019arc|D\u02BCARC",
                "\u01F0|J\u030C|j\u030C",
                "\u0441\u043E\u0440\u0430|copa|COPA|\u0421\u041E\u0420\u0410",
                "\uFF21\uFF11|\u0391\u0661|a1|\u13AA1"
            })
    void writingsOfOtherIdentitiesHaveOneKey(String writings) {
        assertThat(Stream.of(writings.split("\\|")).map(Identities::key).distinct())
                .hasSize(1);
    }

    @Test
    void eachPairOfCapitalAndSmallLetterIsOne() {
        List<String> torn = new ArrayList<>();
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Character::isLetter)
                .forEach(letter -> {
                    for (int other : new int[] {Character.toUpperCase(letter), Character.toLowerCase(letter)}) {
                        if (!Identities.same(Character.toString(letter), Character.toString(other))) {
                            torn.add(String.format("%04X %04X", letter, other));
                        }
                    }
                });
        assertThat(torn).isEmpty();
    }

    @Test
    void noCharacterHasAKeyOfAnotherKey() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(character -> {
            String key = Identities.key("a" + Character.toString(character) + "b");
            if (!Identities.key(key).equals(key)) {
                throw new AssertionError(String.format("%04X", character));
            }
        });
    }

    /** Every character that changes nothing in a key is refused in an identifier, so it cannot tell two apart that print the same. */
    @Test
    void whatAKeyLeavesOutNoIdentifierHas() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(character -> Identities.key("a" + Character.toString(character) + "b")
                        .equals("ab"))
                .forEach(character -> assertThat(Identities.brokenRule("a" + Character.toString(character) + "b"))
                        .as("%04X", character)
                        .isPresent());
    }

    @Test
    void listsGivePositionsAndLines() {
        Identities.requireOneWriting("log", "code", List.of("a1", "b1", "a1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identities.requireOneWriting("log", "code", List.of("a1", "b1", "B1")))
                .withMessage(
                        "log: each code must have one writing, but code 3 of 3 differs from code 2 only by case, spaces"
                                + " or look-alike letters");
        Identities seen = new Identities();
        assertThat(seen.note("a1", 2)).isEmpty();
        assertThat(seen.note("a1", 3)).contains(new Identities.Earlier(2, true));
        assertThat(seen.note("A1", 4)).contains(new Identities.Earlier(2, false));
        assertThat(seen.note("A1", 5).map(Identities.Earlier::inWords))
                .isEqualTo(Optional.of(
                        "must be written as in line 2, but differs only by case, spaces or look-alike letters"));
        assertThat(seen).hasToString("Identities[1, ***]");
    }

    @Test
    void aHundredThousandCodesAreKeptApart() {
        Identities seen = new Identities();
        assertThat(IntStream.range(0, 100_000)
                        .filter(i -> seen.note("bird" + i, i).isPresent()))
                .isEmpty();
        assertThat(new HashSet<>(Writings.OF_MIRKO)).hasSameSizeAs(Writings.OF_MIRKO);
    }
}
