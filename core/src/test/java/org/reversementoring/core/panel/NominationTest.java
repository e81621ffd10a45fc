package org.reversementoring.core.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MentorId;

class NominationTest {

    private static List<MentorId> mentors(int... numbers) {
        return IntStream.of(numbers).mapToObj(Cycles::mentor).toList();
    }

    @Property(tries = 300)
    void theSameSequenceDrawsTheSameMentorWhateverTheOrder(@ForAll long seed, @ForAll long order) {
        List<MentorId> willing = mentors(1, 2, 3, 4, 5, 6);
        List<MentorId> shuffled = new ArrayList<>(willing);
        Collections.shuffle(shuffled, new Random(order));
        shuffled.add(shuffled.get(0));
        assertThat(Nomination.drawn(shuffled, new Random(seed))).isEqualTo(Nomination.drawn(willing, new Random(seed)));
        assertThat(Nomination.voted(shuffled, mentors(3, 5), new Random(seed)))
                .as("a tie is drawn in the same way")
                .isEqualTo(Nomination.voted(willing, mentors(5, 3), new Random(seed)));
    }

    @Test
    void eachWillingMentorCanBeDrawnAndNobodyElse() {
        Set<MentorId> drawn = new HashSet<>();
        Random chance = new Random(7);
        for (int i = 0; i < 200; i++) {
            drawn.add(Nomination.drawn(mentors(2, 4, 6), chance).mentor());
        }
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(mentors(2, 4, 6));
    }

    @Test
    void mostVotesWinAndVotesForTheUnwillingDoNotCount() {
        Random chance = new Random(1);
        assertThat(Nomination.voted(mentors(1, 2, 3), mentors(2, 2, 3), chance).mentor())
                .isEqualTo(Cycles.mentor(2));
        assertThat(Nomination.voted(mentors(1, 2), mentors(3, 3, 3, 1), chance).mentor())
                .isEqualTo(Cycles.mentor(1));
    }

    @Test
    void aTieIsDrawnAmongTheFirstAlone() {
        Set<MentorId> drawn = new HashSet<>();
        Set<MentorId> withoutVotes = new HashSet<>();
        Random chance = new Random(11);
        for (int i = 0; i < 200; i++) {
            drawn.add(Nomination.voted(mentors(1, 2, 3), mentors(1, 3, 2, 1, 3), chance)
                    .mentor());
            withoutVotes.add(
                    Nomination.voted(mentors(1, 2, 3), List.of(), chance).mentor());
        }
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(mentors(1, 3));
        assertThat(withoutVotes).as("nobody voted").containsExactlyInAnyOrderElementsOf(mentors(1, 2, 3));
    }

    @Test
    void ifNobodyIsWillingNobodyIsNominated() {
        assertThatIllegalArgumentException().isThrownBy(() -> Nomination.drawn(List.of(), new Random(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Nomination.voted(List.of(), mentors(1), new Random(1)));
    }

    @Test
    void theMethodIsRecordedAndThereIsNoneForTheMentee() {
        Random chance = new Random(1);
        assertThat(Nomination.volunteer(Cycles.mentor(1)).method()).isEqualTo(NominationMethod.VOLUNTEER);
        assertThat(Nomination.appointed(Cycles.mentor(1)).method()).isEqualTo(NominationMethod.LEAD_APPOINTED);
        assertThat(Nomination.drawn(mentors(1), chance).method()).isEqualTo(NominationMethod.RANDOM);
        assertThat(Nomination.voted(mentors(1), mentors(1), chance).method()).isEqualTo(NominationMethod.PANEL_VOTE);
        assertThat(NominationMethod.values())
                .hasSize(4)
                .extracting(Enum::name)
                .noneMatch(name -> name.contains("MENTEE"));
        assertThat(Nomination.volunteer(Cycles.mentor(1)).toString()).doesNotContain(Cycles.MARK);
    }
}
