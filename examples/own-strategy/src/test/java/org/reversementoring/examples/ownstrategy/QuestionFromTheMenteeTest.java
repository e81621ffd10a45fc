package org.reversementoring.examples.ownstrategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.release.Clarification;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.wording.WordingCheck;

/** The mentee asks what a point meant. The panel votes on an answer in private, and silence tells nothing. */
class QuestionFromTheMenteeTest {

    private static final MentorPanel PANEL = MentorPanel.of(IntStream.rangeClosed(1, 6)
            .mapToObj(i -> MentorId.of("mentor-" + i))
            .toArray(MentorId[]::new));

    private static final Finding ANSWER = Finding.builder()
            .id(FindingId.of("answer-1"))
            .topic(TopicId.of("approachability"))
            .kind(FindingKind.DEVELOPMENT)
            .text("It is about calls at night.")
            .build();

    private static List<Endorsement> votesOf(int mentors) {
        return PANEL.mentors().stream()
                .limit(mentors)
                .map(mentor -> Endorsement.builder()
                        .mentor(mentor.id())
                        .addFindings(ANSWER.id())
                        .build())
                .toList();
    }

    @Test
    void anAnswerIsGivenWhenEnoughMentorsEndorseIt() {
        assertThat(Clarification.relay(ReleasePolicy.standard(), WordingCheck.of("en"), PANEL, ANSWER, votesOf(3)))
                .hasValueSatisfying(given -> assertThat(given.text()).isEqualTo(ANSWER.text()));
    }

    @Test
    void tooFewVotesLookLikeNobodyAsked() {
        assertThat(Clarification.relay(ReleasePolicy.standard(), WordingCheck.of("en"), PANEL, ANSWER, votesOf(2)))
                .isEqualTo(
                        Clarification.relay(ReleasePolicy.standard(), WordingCheck.of("en"), PANEL, ANSWER, List.of()))
                .isEmpty();
    }
}
