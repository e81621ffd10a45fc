package org.reversementoring.core.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.Samples;
import org.reversementoring.core.json.JsonCodec;

class MentorPanelTest {

    @Test
    void knowsItsSizeAndItsMentors() {
        assertThat(Samples.panel().size()).isEqualTo(6);
        assertThat(Samples.panel().has(Samples.FIRST_MENTOR)).isTrue();
        assertThat(Samples.panel().has(Samples.STRANGER)).isFalse();
    }

    @Test
    void refusesTheMenteeOnThePanelWithoutNamingAnybody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.panel().about(MenteeId.of(Samples.SECOND_MENTOR.value())))
                .withMessage("panel: the mentee must not be on it, but is mentor 2 of 6");
    }

    @Test
    void isUnchangedByAMenteeWhoIsNotOnIt() {
        assertThat(Samples.panel().about(Samples.MENTEE)).isEqualTo(Samples.panel());
    }

    @Test
    void isTheSamePanelInEachOrder() {
        JsonCodec codec = JsonCodec.create();
        List<Mentor> mentors = Samples.panel().mentors();
        String written = codec.write(Samples.panel());
        Random chance = new Random(7);
        for (int i = 0; i < 50; i++) {
            List<Mentor> shuffled = new ArrayList<>(mentors);
            Collections.shuffle(shuffled, chance);
            MentorPanel panel = MentorPanel.builder().mentors(shuffled).build();
            assertThat(panel).isEqualTo(Samples.panel()).hasSameHashCodeAs(Samples.panel());
            assertThat(panel.mentors())
                    .isSortedAccordingTo(
                            Comparator.comparing(mentor -> mentor.id().value()));
            assertThat(codec.write(panel)).isEqualTo(written);
        }
    }

    @Test
    void isTheSamePanelWhenItsDocumentHasAnotherOrder() {
        JsonCodec codec = JsonCodec.create();
        MentorPanel panel = MentorPanel.of(MentorId.of("m-a"), MentorId.of("m-b"));
        String turned =
                codec.write(panel).replace("m-a", "m-x").replace("m-b", "m-a").replace("m-x", "m-b");
        assertThat(codec.read(turned, MentorPanel.class)).isEqualTo(panel);
    }

    @Test
    void refusesAnEmptyPanel() {
        assertThatIllegalArgumentException()
                .isThrownBy(MentorPanel::of)
                .withMessage("panel must have 1 to 24 mentors, but had 0");
    }

    @Test
    void refusesMoreThanTwentyFourMentors() {
        assertThat(ofSize(24).size()).isEqualTo(24);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofSize(25))
                .withMessage("panel must have 1 to 24 mentors, but had 25");
    }

    @Test
    void refusesARepeatedMentorWithoutNamingThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentorPanel.of(Samples.FIRST_MENTOR, Samples.SECOND_MENTOR, Samples.FIRST_MENTOR))
                .withMessage("panel: mentors must be distinct, but mentor 3 of 3 is a repetition");
    }

    @Test
    void refusesABlankGrade() {
        assertThatIllegalArgumentException().isThrownBy(() -> Grade.of(" ")).withMessage("grade must not be blank");
    }

    @Test
    void refusesAPersonWithoutIdentifier() {
        Grade grade = Grade.of("registrar");
        assertThatIllegalStateException()
                .isThrownBy(() -> Mentor.builder().grade(grade).build())
                .withMessageContaining("[id]")
                .withMessageNotContaining("registrar");
        assertThatIllegalStateException()
                .isThrownBy(() -> Mentee.builder().grade(grade).build())
                .withMessageContaining("[id]")
                .withMessageNotContaining("registrar");
    }

    @Test
    void tellsAMenteeOfWhomOnlyTheIdentifierIsKnown() {
        assertThat(Mentee.of(Samples.MENTEE).grade()).isEmpty();
        assertThat(Mentee.of(Samples.MENTEE).id()).isEqualTo(Samples.MENTEE);
    }

    private static MentorPanel ofSize(int size) {
        return MentorPanel.of(
                IntStream.range(0, size).mapToObj(i -> MentorId.of("m" + i)).toArray(MentorId[]::new));
    }
}
