package org.reversementoring.reporting.study.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.Pages;

class ParticipationLogTest {

    private static final String DAYS = "code,group,invited,eligible,agreed,started,completed,withdrawn,reason\n";

    @Test
    void countsStagesByWord() {
        ParticipantFlow mentors = only("""
                code,group,stage,reason
                q1,mentors,invited,
                q2,mentors,eligible,
                q3,mentors,agreed,moved
                q4,mentors,started,moved
                q5,mentors,completed,
                q6,mentors,completed,
                """);
        assertThat(mentors)
                .isEqualTo(ParticipantFlow.builder()
                        .from(ParticipantFlow.of("mentors", 6, 5, 4, 3, 2))
                        .addWithdrawals(new Withdrawal("moved", 2))
                        .build());
    }

    @Test
    void countsStagesByDay() {
        ParticipantFlow mentors = only("\uFEFF" + DAYS
                + "q1,mentors,2026-01-05,,,,,,\n"
                + "q2,mentors,2026-01-05,2026-01-05,2026-01-09,,,2026-01-20,\"rota, changed\"\n"
                + "q3,mentors,2026-01-05,2026-01-05,2026-01-09,2026-01-10,,2026-01-10,\n"
                + "\n"
                + "q4,mentors,2026-01-05,2026-01-05,2026-01-09,2026-01-10,2026-03-01,,\n");
        assertThat(mentors)
                .isEqualTo(ParticipantFlow.builder()
                        .from(ParticipantFlow.of("mentors", 4, 3, 3, 2, 1))
                        .addWithdrawals(new Withdrawal("no reason given", 1), new Withdrawal("rota, changed", 1))
                        .pace(new Recruitment(3, 1))
                        .build());
    }

    /** Whoever was not counted is unknown, not nobody (domain dossier D.8, check 3). */
    @Test
    void aMissingColumnIsAnUnknownStage() {
        ParticipantFlow mentees = only("group,code,agreed,started,completed\nmentees,q1,2026-01-05,,\n");
        assertThat(mentees)
                .isEqualTo(ParticipantFlow.builder()
                        .from(ParticipantFlow.ofAgreed("mentees", 1, 0, 0))
                        .pace(new Recruitment(1, 1))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParticipantFlow.builder()
                        .from(mentees)
                        .pace(new Recruitment(2, 1))
                        .build())
                .withMessage("participation of mentees: recruitment must be of the 1 agreed, but was of 2");
    }

    @Test
    void theOrderOfThePeopleDoesNotShow() {
        List<Participant> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Participant person = Participant.of(
                    "person-" + i,
                    i % 3 == 0 ? "mentees" : "mentors",
                    List.of(FlowStage.values()).get(i % 5));
            people.add(i % 5 == 2 ? person.withdrawn(i % 2 == 0 ? "moved" : "ill") : person);
        }
        List<ParticipantFlow> groups = ParticipationLog.of(people).groups();
        assertThat(groups).extracting(ParticipantFlow::group).containsExactly("mentees", "mentors");
        Random random = new Random(6);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(people, random);
            assertThat(ParticipationLog.of(people).groups()).isEqualTo(groups);
        }
    }

    @Test
    void theFirstLineAloneIsALogOfNobody() {
        assertThat(read("code,group,stage\n").groups()).isEmpty();
        assertThat(read("code,group,stage\n").size()).isZero();
    }

    /** Each cell that is wrong holds the marker, so that a message with content would be seen. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "``#participation log: first line must name the columns, but there is none",
                "`code,group,zqx`#participation log line 1, column 3: name must be one of code, group, stage,",
                "`code,group,stage,stage`#participation log line 1, column 4: name must come once",
                "`code,stage`#participation log line 1: columns must be code, group and either stage or days",
                "`code,group,stage,agreed`#participation log line 1: columns must be",
                "`code,group,agreed`#participation log line 1: columns must be",
                "`code,group`#participation log line 1: columns must be",
                "`code,group,stage,withdrawn`#participation log line 1: columns must be",
                "`code,group,stage;zqx,m`#participation log line 2: cells must be 3 as in the first line, but were 2",
                "`code,group,stage;zqx,m,agreed,x`#participation log line 2: cells must be 3 as in the first line, but were 4",
                "`code,group,stage;zqx,m,agreed;zqx,m,agreed`#participation log line 3, column 1 (code): each person must have one line, but the code came before",
                "`code,group,stage;,m,agreed`#participation log line 2, column 1 (code): must be one line of 1 to 80",
                "`code,group,stage;zqx, ,agreed`#participation log line 2, column 2 (group): must be one line of 1 to 80",
                "`code,group,stage;a,m,zqx`#participation log line 2, column 3 (stage): must be one of invited, eligible, agreed, started, completed",
                "`code,group,stage,reason;a,m,eligible,zqx`#participation log line 2, column 4 (reason): must be empty unless the person agreed and did not complete",
                "`code,group,stage,reason;a,m,completed,zqx`#participation log line 2, column 4 (reason): must be empty unless",
                "`code,group,agreed,started,completed;zqx,m,2026-01-05,2026-01-04,`#participation log line 2, column 4 (started): must not be before the day of an earlier stage",
                "`code,group,agreed,started,completed;zqx,m,2026-01-05,,2026-01-06`#participation log line 2, column 5 (completed): must be empty while started is",
                "`code,group,agreed,started,completed;a,m,zqx,,`#participation log line 2, column 3 (agreed): must be a day such as 2026-03-31, or empty",
                "`code,group,agreed,started,completed;a,m,2026-02-30,,`#participation log line 2, column 3 (agreed): must be a day",
                "`code,group,invited,agreed,started,completed;zqx,m,,,,`#participation log line 2, column 3 (invited): must be a day, for nobody",
                "`code,group,agreed,started,completed,withdrawn,reason;a,m,2026-01-05,,,,zqx`#participation log line 2, column 7 (reason): must be empty while withdrawn is",
                "`code,group,agreed,started,completed,withdrawn,reason;a,m,2026-01-05,,,2026-01-04,zqx`#participation log line 2, column 6 (withdrawn): must not be before",
                "`code,group,stage;a,m,agreed;\"zqx,m,agreed`#participation log: after line 2 a cell must be closed",
                "`code,group,stage;zqx1,zqx1,agreed`#participation log: groups and reasons are printed and must not have a person's code in them",
                "`code,group,stage,reason;zqx1,m,agreed,says zqx1`#participation log: groups and reasons are printed"
            })
    void refusesByLineAndColumnWithoutContent(String csv, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(csv.replace(';', '\n')))
                .withMessageStartingWith(message)
                .withMessageNotContaining("zqx")
                .withNoCause();
    }

    @Test
    void aQuoteThatIsNeverClosedDoesNotSwallowTheRest() {
        String csv = "code,group,stage\n\"q1,mentors,agreed\n" + "q2,mentors,agreed\n".repeat(5_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(csv))
                .withMessageStartingWith("participation log: after line 1 a cell must be closed");
    }

    @Test
    void refusesValuesWithoutSayingWhose() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParticipationLog.of(List.of(
                        Participant.of("zqx", "m", FlowStage.AGREED), Participant.of("zqx", "m", FlowStage.INVITED))))
                .withMessage(
                        "participation log: each person must have a code of their own, but 1 of 2 codes came before");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Participant.of("zqx", "m", FlowStage.COMPLETED).withdrawn("moved"))
                .withMessage(
                        "participant: only somebody who agreed and did not complete can withdraw, but the stage was completed");
        assertThatIllegalArgumentException().isThrownBy(() -> Participant.of("a\nb", "m", FlowStage.AGREED));
        assertThatIllegalArgumentException().isThrownBy(() -> Participant.of("a", "m".repeat(81), FlowStage.AGREED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Participant.of("a", "m", FlowStage.AGREED).withdrawn(" "));
    }

    @Test
    void aPrintNamesNobody() {
        Participant person = Participant.of("zqx", "mentors", FlowStage.AGREED).withdrawn("moved");
        assertThat(person).hasToString("Participant[***]");
        assertThat(ParticipationLog.of(List.of(person))).hasToString("ParticipationLog[1 people, ***]");
    }

    @Test
    void aBrokenReaderIsNotABrokenLog() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] target, int from, int length) throws IOException {
                throw new IOException("broken");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> ParticipationLog.read(broken)).isInstanceOf(UncheckedIOException.class);
    }

    private static ParticipationLog read(String csv) {
        return ParticipationLog.read(new StringReader(csv));
    }

    private static ParticipantFlow only(String csv) {
        List<ParticipantFlow> groups = read(csv).groups();
        assertThat(groups).hasSize(1);
        return groups.get(0);
    }

    /** Days by hand: first invitation in January, last agreement in March, so 3 months; 3 who agreed, 1 a month. */
    @Test
    void daysGiveThePaceOfRecruitment() {
        ParticipantFlow mentors = only(DAYS
                + "q1,mentors,2026-01-31,2026-02-01,2026-02-01,,,,\n"
                + "q2,mentors,2026-02-01,2026-02-01,2026-02-28,,,,\n"
                + "q3,mentors,2026-02-01,2026-02-01,2026-03-01,,,,\n"
                + "q4,mentors,2026-04-01,,,,,,\n");
        assertThat(mentors.pace()).contains(new Recruitment(3, 3));
        assertThat(Pages.markdown(FeasibilityStudy.builder()
                        .title("Pilot")
                        .participation(List.of(mentors))
                        .build()))
                .contains("| mentors | 3 | 3 | 1 |");
        assertThat(only("code,group,agreed,started,completed\nq1,m,2025-12-31,,\nq2,m,2026-01-01,,\n")
                        .pace())
                .contains(new Recruitment(2, 2));
        // Nobody agreed, or nobody knows when: no pace, and no division by nothing.
        assertThat(only(DAYS + "q1,mentors,2026-01-31,,,,,,\n").pace()).isEmpty();
        assertThat(only("code,group,stage\nq1,mentors,agreed\n").pace()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(DAYS + "q1,m,+999999999-01-01,,,,,,\n"))
                .withMessage("participation log line 2, column 3 (invited): must be a day of the years 1900 to 2199");
    }

    /** However a code is written: a reason is printed. Kills a comparison that tells big from small letters. */
    @Test
    void aCodeInAReasonIsFoundInAnyWriting() {
        for (String reason : List.of("says ZQX1", "zqx1", "of Zqx1.", "\uFF5A\uFF51\uFF58\uFF11")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ParticipationLog.of(List.of(
                            Participant.of("Zqx1", "mentors", FlowStage.AGREED).withdrawn(reason))));
        }
        assertThat(ParticipationLog.of(List.of(
                                Participant.of("a", "mentors", FlowStage.AGREED).withdrawn("moved away")))
                        .size())
                .isEqualTo(1);
        // Big and small letters make no second code, as they make none where questionnaires are paired.
        assertThatIllegalArgumentException().isThrownBy(() -> read("code,group,stage\nq1,m,agreed\nQ1,m,agreed\n"));
    }

    /** As many reasons as people, each to be searched for as many codes: kills a search of every pair. */
    @Test
    @Timeout(30)
    void manyReasonsAreSearchedInTime() {
        List<Participant> people = new ArrayList<>();
        int many = 110_000;
        for (int i = 0; i < many; i++) {
            people.add(Participant.of("person-" + i, "mentors", FlowStage.AGREED)
                    .withdrawn("reason number " + i + " of a long list of reasons to leave"));
        }
        assertThat(ParticipationLog.of(people).size()).isEqualTo(many);
    }
}
