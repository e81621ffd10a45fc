package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.panel.Grade;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.PanelMix;
import org.reversementoring.core.panel.Ruling;
import org.reversementoring.core.policy.ReleasePolicy;

/** Law: what a mentor is, no report tells (C 4). */
class SensitiveAttributesTest {

    private static final JsonCodec CODEC = JsonCodec.create();

    private static Collation graded(Collation collation, List<String> grades) {
        List<Mentor> mentors = new ArrayList<>();
        for (Mentor mentor : collation.interview().panel().mentors()) {
            String grade = grades.get(mentors.size() % grades.size());
            mentors.add(Mentor.builder().id(mentor.id()).grade(Grade.of(grade)).build());
        }
        return GatedCycles.with(
                collation,
                Interview.builder()
                        .from(collation.interview())
                        .panel(MentorPanel.builder().mentors(mentors).build())
                        .build());
    }

    private static String report(Collation collation) {
        Release release = ReportAnonymiser.of(ReleasePolicy.standard()).anonymise(Panels.REPORT, collation);
        return CODEC.write(((Release.Released) release).report());
    }

    @Test
    void noAttributeOfAMentorChangesTheReport() {
        for (int seed = 0; seed < 5; seed++) {
            Collation plain = Panels.collation(Panels.consensus(6, new Random(seed)), 5, 3);
            for (List<String> grades : List.of(List.of("marker-a"), List.of("marker-a", "marker-b", "marker-c"))) {
                assertThat(report(graded(plain, grades)))
                        .isEqualTo(report(plain))
                        .doesNotContain("marker");
            }
        }
    }

    /** The mix is judged of what the host holds; the verdict is a warning and prints no value. */
    @Test
    void theMixOfAPanelIsJudgedWithoutItsAttributes() {
        String verdict = PanelMix.judge(List.of(
                        Map.of("generation", "marker-old"),
                        Map.of("generation", "marker-young"),
                        Map.of("generation", "marker-young")))
                .toString();
        assertThat(verdict).contains(Ruling.WARN.name()).doesNotContain("marker", "generation");
    }
}
