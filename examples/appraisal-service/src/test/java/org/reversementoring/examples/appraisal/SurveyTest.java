package org.reversementoring.examples.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.jdbc.desk.CollationDesk;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.interview.Interview;

/** Answers of a survey tool, beside those that came by private link. */
class SurveyTest {

    private static final CycleId CYCLE = CycleId.of("demo-english");
    private static final String HEAD = "record_id,mentor,clinicalpractice,clinicalpracticetxt,approachtojuniors,"
            + "approachtojuniorstxt,approachability,approachabilitytxt,useoftechnology,useoftechnologytxt,timemanagement,"
            + "timemanagementtxt,strengths,strengthstxt,areasforimprovement,areasforimpro40fatxt,sevendomains_complete\n";

    private static String records(List<String> mentors) {
        return IntStream.range(0, mentors.size())
                .mapToObj(i -> (i + 1) + "," + mentors.get(i) + ",4,,3,,4,,2,,4,,5,Explains each step at night.,3,,2")
                .collect(Collectors.joining("\n", HEAD, "\n"));
    }

    @Test
    void theCustodianBringsAnswersBackAndThoseOfALinkCountFirst() {
        try (Running service = Running.on(Running.Database.H2_FILE)) {
            Walk walk = Walk.english(service.address()).toBallots();
            assertThat(new Visitor(service.address())
                            .post("/ballot/marks", Walk.marks(walk.secret("amara"), 1))
                            .body())
                    .contains("Thank you");
            Visitor custodian = walk.as("custodian");
            assertThat(custodian
                            .get("/cycles/demo-english/survey/form?tool=LIMESURVEY")
                            .body())
                    .contains("clinicalpractice");
            assertThat(custodian.get("/cycles/demo-english/survey").body()).contains("LimeSurvey");
            String records = records(Walk.MENTORS);

            assertThat(custodian
                            .upload("/cycles/demo-english/survey", records, "tool", "REDCAP")
                            .body())
                    .contains("What would be read", "Everything fits")
                    .doesNotContain("amara");
            assertThat(custodian
                            .upload("/cycles/demo-english/survey", records, "tool", "REDCAP", "keep", "true")
                            .body())
                    .contains("These answers are kept");
            assertThat(custodian
                            .upload(
                                    "/cycles/demo-english/survey",
                                    records(List.of("nobody-of-this-panel")),
                                    "tool",
                                    "REDCAP",
                                    "keep",
                                    "true")
                            .statusCode())
                    .isEqualTo(422);
            for (String person : List.of("lead", "amara", "facilitator", "consultant")) {
                walk.as(person).get("/cycles/demo-english");
                assertThat(walk.as(person)
                                .upload("/cycles/demo-english/survey", records, "tool", "REDCAP", "keep", "true")
                                .statusCode())
                        .isEqualTo(404);
            }

            walk.step("facilitator", "interview", Walk.interview());
            Interview interview = service.bean(CollationDesk.class)
                    .collation(CYCLE, "custodian")
                    .interview();
            assertThat(interview.ballots()).hasSize(6);
            assertThat(interview.ballots().stream()
                            .filter(ballot -> ballot.mentor().value().equals("amara"))
                            .flatMap(ballot -> ballot.ratings().stream())
                            .map(rating -> rating.mark().orElseThrow()))
                    .containsOnly(1);
            assertThat(interview.points()).hasSize(8);
        }
    }
}
