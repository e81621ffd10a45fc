package org.reversementoring.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ProgrammeId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.policy.Purpose;

/** Laws: a guide grows and what began before keeps its version (C 2); purposes stand side by side (C 12). */
class WhatIsAskedTest {

    private static final JsonCodec CODEC = JsonCodec.create();

    private static Programme programme(String id, Purpose purpose, InterviewGuide guide) {
        return Programme.builder()
                .id(ProgrammeId.of(id))
                .purpose(purpose)
                .guide(guide)
                .build();
    }

    private static MentoringCycle cycle(Programme programme) {
        return programme.propose(CycleId.of("cycle of " + programme.id().value()), MenteeId.of("mentee"));
    }

    @Test
    void aTopicIsAddedAndOldCyclesKeepTheirVersion() {
        InterviewGuide first = Guides.sevenDomains();
        Topic added = Topic.builder()
                .from(first.topics().get(0))
                .id(TopicId.of("new-tools"))
                .title("New tools")
                .build();
        InterviewGuide second = first.derive(GuideId.of("with-new-tools"), "1.0")
                .topics(first.topics())
                .addTopics(added)
                .totalTime(first.totalTime().plus(added.timeBudget()))
                .build();
        MentoringCycle before = cycle(programme("first", Purpose.DEVELOPMENT, first));
        String stored = CODEC.write(before);
        MentoringCycle after = cycle(programme("second", Purpose.DEVELOPMENT, second));
        assertThat(CODEC.read(stored, MentoringCycle.class).guide()).isEqualTo(first);
        assertThat(after.guide().topics()).contains(added);
        assertThat(after.guide().derivedFrom().orElseThrow().version()).isEqualTo(first.version());
    }

    @Test
    void programmesOfSeveralPurposesAreKeptApart() {
        List<Programme> programmes = Arrays.stream(Purpose.values())
                .map(purpose -> programme(
                        purpose.name(),
                        purpose,
                        purpose == Purpose.INCLUSION
                                ? Guides.awarenessOfUnderRepresentedGroups()
                                : Guides.sevenDomains()))
                .toList();
        assertThat(programmes).extracting(Programme::purpose).doesNotHaveDuplicates();
        for (Programme programme : programmes) {
            assertThat(CODEC.read(CODEC.write(programme), Programme.class)).isEqualTo(programme);
            assertThat(cycle(programme).guide()).isEqualTo(programme.guide());
        }
    }
}
