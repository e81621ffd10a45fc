package org.reversementoring.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ProgrammeId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.Parts;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.Purpose;

class ProgrammeTest {

    private static Programme.Builder programme() {
        return Programme.builder()
                .id(ProgrammeId.of("programme-1"))
                .purpose(Purpose.DEVELOPMENT)
                .guide(Cycles.GUIDE);
    }

    @Test
    void allItsCyclesHaveItsGuideAndPolicy() {
        Programme strict = programme().policy(Parts.strictPolicy()).build();
        for (String mentee : java.util.List.of("a", "b", "c")) {
            MentoringCycle cycle = strict.propose(CycleId.of("cycle-" + mentee), MenteeId.of(mentee));
            assertThat(cycle.guide()).isEqualTo(strict.guide());
            assertThat(cycle.policy()).isEqualTo(Parts.strictPolicy());
            assertThat(cycle.state()).isEqualTo(CycleState.PROPOSED);
            assertThat(cycle.history()).isEmpty();
        }
    }

    @Test
    void itIsOpenUnderTheDefaultPolicyUnlessToldOtherwise() {
        Programme open = programme().build();
        assertThat(open.open()).isTrue();
        assertThat(open.policy()).isEqualTo(CyclePolicy.defaults());
        Programme closed = programme().open(false).build();
        assertThatIllegalStateException().isThrownBy(() -> closed.propose(CycleId.of("c"), Cycles.MENTEE));
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void eachPurposeIsWrittenAndRead(Purpose purpose) {
        JsonCodec codec = JsonCodec.create();
        Programme programme =
                programme().purpose(purpose).policy(Parts.strictPolicy()).build();
        assertThat(codec.read(codec.write(programme), Programme.class)).isEqualTo(programme);
    }

    @Test
    void noPurposeIsAnAssessment() {
        assertThat(Purpose.values())
                .extracting(Enum::name)
                .noneMatch(name -> name.contains("APPRAISAL") || name.contains("ASSESS") || name.contains("REVALID"));
    }
}
