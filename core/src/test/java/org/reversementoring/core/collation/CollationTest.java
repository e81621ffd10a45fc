package org.reversementoring.core.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.Samples;
import org.reversementoring.core.guide.FindingKind;

class CollationTest {

    private static final FindingId UNKNOWN = FindingId.of("f-unknown");
    private static final int LONGEST_TEXT = 2_000;

    @Test
    void countsSupport() {
        assertThat(Samples.collation().support(Samples.CALM)).isEqualTo(4);
        assertThat(Samples.collation().support(Samples.NIGHTS)).isEqualTo(1);
        assertThat(Samples.collation().support(UNKNOWN)).isZero();
    }

    @Test
    void refusesARepeatedFindingId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.collationBuilder()
                        .addFindings(finding(Samples.CALM, "what the collator wrote"))
                        .build())
                .withMessage("findings must have distinct ids, but f-calm occurs more than once");
    }

    @Test
    void refusesAFindingOnATopicThatIsNotInTheGuide() {
        Finding elsewhere =
                Samples.finding(UNKNOWN, Samples.NOT_IN_GUIDE, FindingKind.ISSUE, "what the collator wrote");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Samples.collationBuilder().addFindings(elsewhere).build())
                .withMessage("finding f-unknown: topic must be in the guide, but was parking");
    }

    @Test
    void refusesABallotOfAStrangerWithoutNamingThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withEndorsements(Samples.endorsement(Samples.STRANGER, Samples.CALM)))
                .withMessage("endorsement 1 of 1: its mentor must be on the panel, but is not");
    }

    @Test
    void refusesASecondBallotWithoutNamingWhose() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withEndorsements(
                        Samples.endorsement(Samples.FIRST_MENTOR, Samples.CALM),
                        Samples.endorsement(Samples.FIRST_MENTOR, Samples.NIGHTS)))
                .withMessage("endorsement 2 of 2: a mentor must have one ballot, but this is a second one");
    }

    @Test
    void refusesAnEndorsedFindingThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withEndorsements(Samples.endorsement(Samples.FIRST_MENTOR, UNKNOWN)))
                .withMessage("endorsement 1 of 1: finding must be in the collation, but was f-unknown");
    }

    @Test
    void refusesAFindingEndorsedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withEndorsements(
                        Samples.endorsement(Samples.FIRST_MENTOR, Samples.CALM, Samples.NIGHTS, Samples.CALM)))
                .withMessage("endorsement 1 of 1: a finding must be endorsed once, but f-calm is named again");
    }

    @Test
    void refusesABlankFinding() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding(Samples.CALM, " \n"))
                .withMessage("finding f-calm: text must have 1 to 2000 characters, not only blanks, but had 2");
    }

    @Test
    void refusesATooLongFindingWithoutQuotingIt() {
        assertThat(finding(Samples.CALM, "x".repeat(LONGEST_TEXT)).text()).hasSize(LONGEST_TEXT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding(Samples.CALM, "x".repeat(LONGEST_TEXT + 1)))
                .withMessage("finding f-calm: text must have 1 to 2000 characters, not only blanks, but had 2001");
        // Blanks at the end count, in the check as in the message.
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding(Samples.CALM, "x" + " ".repeat(LONGEST_TEXT)))
                .withMessageEndingWith("but had 2001");
    }

    @Test
    void refusesIncompleteBuilders() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Collation.builder().build())
                .withMessageContaining("[interview]");
        assertThatIllegalStateException()
                .isThrownBy(() -> Finding.builder().text("said").build())
                .withMessageContaining("[id, topic, kind]")
                .withMessageNotContaining("said");
        assertThatIllegalStateException()
                .isThrownBy(() -> Endorsement.builder().build())
                .withMessageContaining("[mentor]");
    }

    private static Finding finding(FindingId id, String text) {
        return Samples.finding(id, Samples.STRENGTHS, FindingKind.STRENGTH, text);
    }

    private static Collation withEndorsements(Endorsement... endorsements) {
        return Samples.collationBuilder().endorsements(List.of(endorsements)).build();
    }
}
