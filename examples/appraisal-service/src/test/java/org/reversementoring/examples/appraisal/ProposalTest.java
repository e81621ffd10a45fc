package org.reversementoring.examples.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A cycle that the programme lead proposes, with a guide as edited. */
class ProposalTest {

    private static HttpResponse<String> propose(Running service, int mentors, String... more) {
        Visitor lead = Visitor.signedIn(service.address(), "lead");
        lead.get("/proposal");
        List<String> fields = new ArrayList<>(List.of("mentee", "consultant", "policy", "standard"));
        Walk.MENTORS.subList(0, mentors).forEach(mentor -> fields.addAll(List.of("mentors", mentor)));
        Walk.TOPICS.forEach(topic -> fields.addAll(List.of("ask-" + topic, "on")));
        fields.addAll(List.of(more));
        return lead.post("/proposal", fields.toArray(String[]::new));
    }

    @Test
    void aPanelOfSixIsInvited() {
        try (Running service = Running.on(Running.Database.H2_FILE)) {
            HttpResponse<String> page = propose(service, 6, "question-approachability", "When was it easy to ask?");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("You lead the programme", "Dr Farah Aziz");
            assertThat(Visitor.signedIn(service.address(), "amara").get("/").body())
                    .containsPattern("(?s)Lindqvist.*Lindqvist");
        }
    }

    @Test
    void aPanelOfFourIsToldWhyItIsTooSmall() {
        try (Running service = Running.on(Running.Database.H2_FILE)) {
            assertThat(propose(service, 4).body())
                    .contains("Look at this first", "fewer mentors than the rules ask for");
            assertThat(propose(service, 6, "mentors", "consultant").body())
                    .contains("Nobody can be on their own panel");
        }
    }

    @Test
    void aMentorCountsOnceAndNobodyIsInvitedWhoCannotBeAMentor() {
        try (Running service = Running.on(Running.Database.H2_FILE)) {
            Visitor lead = Visitor.signedIn(service.address(), "lead");
            lead.get("/proposal");
            List<String> fields = new ArrayList<>(List.of("mentee", "consultant", "policy", "standard"));
            for (int i = 0; i < 6; i++) {
                fields.addAll(List.of("mentors", "amara"));
            }
            assertThat(lead.post("/proposal", fields.toArray(String[]::new)).body())
                    .contains("Look at this first");
            for (String person : List.of("custodian", "nobody-of-this-name")) {
                assertThat(propose(service, 5, "mentors", person).statusCode()).isEqualTo(404);
            }
            assertThat(lead.get("/").body()).doesNotContainPattern("(?s)Lindqvist.*Lindqvist.*Lindqvist");
        }
    }

    @Test
    void whatWasChosenStaysOnThePageAndReasonsAreInItsLanguage() {
        try (Running service = Running.on(Running.Database.H2_FILE)) {
            Visitor lead = Visitor.signedIn(service.address(), "lead");
            lead.get("/proposal?lang=de");
            String page = lead.post(
                            "/proposal",
                            "mentee",
                            "konsiliar",
                            "policy",
                            "strong",
                            "mentors",
                            "emre",
                            "own-title",
                            "Übergaben",
                            "own-question",
                            "Wie laufen Übergaben?",
                            "look",
                            "yes")
                    .body();
            assertThat(page)
                    .contains("value=\"emre\" checked", "value=\"strong\" selected", "Übergaben")
                    .contains("Die Gruppe")
                    .doesNotContain("panel size must");
        }
    }

    @Test
    void onlyTheLeadProposes() {
        try (Running service = Running.on(Running.Database.H2_FILE)) {
            assertThat(Visitor.signedIn(service.address(), "custodian")
                            .get("/proposal")
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
