package org.reversementoring.reporting.study.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.Pages;
import org.reversementoring.reporting.study.StudyRecord;

class EffortTest {

    /** Medians by hand: 10 20 30 40 50 60 have 35; five times 7 have 7; four entries are too few. */
    @Test
    void minutesByRoleAreMediansOfFiveOrMore() {
        List<Effort> times = new ArrayList<>();
        for (int minutes : new int[] {60, 20, 30, 10, 50, 40}) {
            times.add(new Effort(Effort.Role.MENTOR, minutes));
        }
        times.addAll(Collections.nCopies(5, new Effort(Effort.Role.ADMINISTRATOR, 7)));
        times.addAll(Collections.nCopies(4, new Effort(Effort.Role.MENTEE, 481)));
        FeasibilityStudy study =
                StudyRecord.builder().title("Pilot").effort(times).build().study();
        assertThat(study.figures().minutes().get(0))
                .isEqualTo(new RoleEffort(Effort.Role.MENTOR, 6, Fraction.of(35)))
                .hasToString("RoleEffort[MENTOR, 6 entries, ***]");
        assertThat(Pages.released(study))
                .contains("This study did not record how long the meetings took.", "| mentor | 35 |")
                .doesNotContain("481", "10 to 60", "| mentee |", "administrator");
        assertThat(times.get(0)).hasToString("Effort[MENTOR, ***]");
    }

    @Test
    void readsASheet() {
        assertThat(Effort.read(new StringReader("role,minutes\nmentor,90\nmentee, 0 \nadministrator,60000\n")))
                .containsExactly(
                        new Effort(Effort.Role.MENTOR, 90),
                        new Effort(Effort.Role.MENTEE, 0),
                        new Effort(Effort.Role.ADMINISTRATOR, 60_000));
    }

    @Test
    void refusesWithLineAndColumnAndNoValue() {
        Map.of(
                        "",
                        "time sheet: first line must name the columns, but there is none",
                        "minutes,role\n",
                        "time sheet line 1: columns must be role,minutes; there are minutes, role",
                        "role,minutes\nmentor\n",
                        "time sheet line 2: cells must be 2, but were 1",
                        "role,minutes\nzqx,1\n",
                        "time sheet line 2: column 1 (role) must be one of mentor, mentee," + " administrator",
                        "role,minutes\nmentor,zqx\n",
                        "time sheet line 2: column 2 (minutes) must be a whole number of 0" + " to 60000",
                        "role,minutes\nmentor,60001\n",
                        "time sheet line 2: column 2 (minutes) must be a whole number of 0" + " to 60000")
                .forEach((sheet, message) -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> Effort.read(new StringReader(sheet)))
                        .withMessage(message));
        assertThatIllegalArgumentException().isThrownBy(() -> new Effort(Effort.Role.MENTOR, -1));
    }
}
