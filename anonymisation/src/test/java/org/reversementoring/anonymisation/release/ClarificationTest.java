package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.wording.WordingCheck;

/** A clarification passes the gate as a finding does. Needed: max(3, c+2), or the whole panel without scores. */
class ClarificationTest {

    private static final WordingCheck WORDING = WordingCheck.of("en");

    private static final Finding ANSWER = Panels.finding("answer", "It is about calls at night.");

    private static List<Endorsement> votes(int endorsing, int others) {
        return IntStream.range(0, endorsing + others)
                .mapToObj(i -> vote(i, i < endorsing ? "answer" : "something else"))
                .toList();
    }

    private static Endorsement vote(int mentor, String finding) {
        return Endorsement.builder()
                .mentor(Panels.mentor(mentor))
                .addFindings(FindingId.of(finding))
                .build();
    }

    private static ReleasePolicy policy(String id) {
        return switch (id) {
            case "conversation" -> ReleasePolicy.conversation();
            case "standard" -> ReleasePolicy.standard();
            default -> ReleasePolicy.strong();
        };
    }

    @ParameterizedTest
    @CsvSource({"conversation,3,3", "conversation,6,6", "standard,5,3", "standard,6,3", "strong,7,4", "strong,10,4"})
    void itIsGivenIfAndOnlyIfAsManyEndorseItAsAFindingNeeds(String id, int size, int needed) {
        for (int endorsing = 0; endorsing <= size; endorsing++) {
            Optional<ReportedFinding> relayed = Clarification.relay(
                    policy(id), WORDING, Panels.panel(size), ANSWER, votes(endorsing, size - endorsing));
            assertThat(relayed)
                    .as("%d of %d", endorsing, size)
                    .isEqualTo(
                            endorsing >= needed
                                    ? Optional.of(new ReportedFinding(ANSWER.topic(), ANSWER.kind(), ANSWER.text()))
                                    : Optional.empty());
        }
    }

    @Test
    void tooFewVotesAndNobodyAskedLookTheSame() {
        Optional<ReportedFinding> nobody =
                Clarification.relay(ReleasePolicy.standard(), WORDING, Panels.panel(6), ANSWER, List.of());
        assertThat(nobody)
                .isEqualTo(
                        Clarification.relay(ReleasePolicy.standard(), WORDING, Panels.panel(6), ANSWER, votes(2, 4)));
        assertThat(nobody).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"conversation,2", "standard,4", "strong,6"})
    void aPanelBelowTheFloorGetsNoAnswerHoweverItVotes(String id, int size) {
        for (int endorsing = 0; endorsing <= size; endorsing++) {
            List<Endorsement> votes = votes(endorsing, 0);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Clarification.relay(policy(id), WORDING, Panels.panel(size), ANSWER, votes))
                    .withMessageContaining("panel size");
        }
    }

    @Test
    void endorsementsOutsideTheWindowAreRefused() {
        // c = 1, n = 6: the window is 3 to 4 (n-c-1).
        for (int needed : List.of(2, 5)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Clarification.relay(
                            ReleasePolicy.standard().withEndorsements(needed),
                            WORDING,
                            Panels.panel(6),
                            ANSWER,
                            votes(6, 0)));
        }
        assertThat(Clarification.relay(
                        ReleasePolicy.standard().withEndorsements(4), WORDING, Panels.panel(6), ANSWER, votes(3, 3)))
                .isEmpty();
        assertThat(Clarification.relay(
                        ReleasePolicy.standard().withEndorsements(4), WORDING, Panels.panel(6), ANSWER, votes(4, 2)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"All agree.", "Three of six said so.", "Nobody minds.", "4/6 think so."})
    void wordingThatCountsMentorsIsRefusedHoweverThePanelVotes(String text) {
        Finding counting = Panels.finding("answer", text);
        for (int endorsing : List.of(0, 6)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Clarification.relay(
                            ReleasePolicy.standard(), WORDING, Panels.panel(6), counting, votes(endorsing, 0)))
                    .withMessageContaining("must not count people of the panel");
        }
    }

    @Test
    void ballotsAreOneForEachMentorOfThePanelAtMost() {
        List<Endorsement> twice = new ArrayList<>(votes(3, 0));
        twice.add(vote(0, "something else"));
        List<Endorsement> stranger = List.of(vote(0, "answer"), vote(1, "answer"), vote(99, "answer"));
        for (List<Endorsement> votes : List.of(twice, stranger)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Clarification.relay(ReleasePolicy.standard(), WORDING, Panels.panel(6), ANSWER, votes))
                    .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain("mentor-"));
        }
    }

    @Property(tries = 200)
    void whoVotedAndInWhichOrderChangesNothing(@ForAll @IntRange(max = 6) int endorsing, @ForAll long seed) {
        List<Integer> mentors = new ArrayList<>(IntStream.range(0, 6).boxed().toList());
        Collections.shuffle(mentors, new Random(seed));
        List<Endorsement> votes = IntStream.range(0, 6)
                .mapToObj(i -> vote(mentors.get(i), i < endorsing ? "answer" : "something else"))
                .toList();
        assertThat(Clarification.relay(ReleasePolicy.standard(), WORDING, Panels.panel(6), ANSWER, votes))
                .isEqualTo(Clarification.relay(
                        ReleasePolicy.standard(), WORDING, Panels.panel(6), ANSWER, votes(endorsing, 6 - endorsing)));
    }
}
