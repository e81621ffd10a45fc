package org.reversementoring.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.Mentor;

class PairSchemeTest {

    private static PairScheme.Builder pair() {
        return PairScheme.builder()
                .id(CycleId.of("pair-1"))
                .mentee(Mentee.of(Cycles.MENTEE))
                .mentor(Mentor.of(Cycles.mentor(1)))
                .until(Cycles.DAY.plusMonths(6));
    }

    private static FeedbackMeeting meeting(int month) {
        return Cycles.meeting(Cycles.mentor(1), Cycles.DAY.plusMonths(month)).build();
    }

    private static PairScheme sixMonths(PairScheme scheme) {
        PairScheme met = scheme;
        for (int month = 0; month < 6; month++) {
            met = met.met(meeting(month));
        }
        return met;
    }

    @Test
    void sixMeetingsInSixMonthsAreTheDefaultAndCloseWithAnAnswer() {
        PairScheme met = sixMonths(pair().build());
        assertThat(met.planned()).isEqualTo(6);
        assertThat(met.topology()).isEqualTo(Topology.PAIR);
        assertThat(met.meetings())
                .hasSize(6)
                .extracting(FeedbackMeeting::heldOn)
                .isSorted();
        PairScheme closed = met.responded(Cycles.response()).close();
        assertThat(closed.closed()).isTrue();
        assertThat(met.closed()).as("the value it was made from").isFalse();
    }

    @Test
    void nothingHappensAfterTheClose() {
        PairScheme closed =
                sixMonths(pair().build()).responded(Cycles.response()).close();
        assertThatIllegalStateException().isThrownBy(() -> closed.met(meeting(6)));
        assertThatIllegalStateException().isThrownBy(() -> closed.responded(Cycles.response()));
        assertThatIllegalStateException().isThrownBy(() -> closed.mentorResponded(Cycles.response()));
    }

    @Test
    void closedMeansTalkedAndAnsweredHereToo() {
        assertThatIllegalArgumentException().isThrownBy(() -> pair().build().close());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pair().response(Cycles.response()).build().close());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pair().build().met(meeting(0)).close());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pair().closed(true).build());
    }

    @Test
    void inAReciprocalSchemeBothAnswer() {
        PairScheme both = sixMonths(pair().topology(Topology.RECIPROCAL).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.responded(Cycles.response()).close());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.mentorResponded(Cycles.response()).close());
        PairScheme closed = both.responded(Cycles.response())
                .mentorResponded(Cycles.response())
                .close();
        assertThat(closed.mentorResponse()).isPresent();
        PairScheme oneWay = pair().build();
        assertThatIllegalArgumentException().isThrownBy(() -> oneWay.mentorResponded(Cycles.response()));
    }

    @Test
    void meetingsAreThisMentorsAndInOrder() {
        PairScheme once = pair().build().met(meeting(2));
        assertThatIllegalArgumentException().isThrownBy(() -> once.met(meeting(1)));
        assertThat(once.met(meeting(2)).meetings()).as("twice on one day").hasSize(2);
        FeedbackMeeting another =
                Cycles.meeting(Cycles.mentor(2), Cycles.DAY.plusMonths(3)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> once.met(another))
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain(Cycles.MARK));
    }

    @Test
    void aPairIsTwoPeopleAndNoPanelWithOneToTwentyFourMeetings() {
        Mentor self = Mentor.of(MentorId.of(Cycles.MENTEE.value()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pair().mentor(self).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pair().topology(Topology.PANEL).build());
        assertThatIllegalArgumentException().isThrownBy(() -> pair().planned(0).build());
        assertThatIllegalArgumentException().isThrownBy(() -> pair().planned(25).build());
        assertThat(pair().planned(24).build().planned()).isEqualTo(24);
        assertThat(pair().planned(1).build().planned()).isEqualTo(1);
    }

    @Test
    void aSchemeIsWrittenReadAndPrintedWithoutNames() {
        JsonCodec codec = JsonCodec.create();
        PairScheme open = pair().topology(Topology.RECIPROCAL).build();
        PairScheme closed = sixMonths(open)
                .responded(Cycles.response())
                .mentorResponded(Cycles.response())
                .close();
        for (PairScheme scheme : java.util.List.of(open, closed)) {
            assertThat(codec.read(codec.write(scheme), PairScheme.class)).isEqualTo(scheme);
            assertThat(scheme.toString()).doesNotContain(Cycles.MARK);
        }
    }
}
