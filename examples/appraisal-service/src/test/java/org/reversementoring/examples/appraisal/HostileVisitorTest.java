package org.reversementoring.examples.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.jdbc.JdbcCycleStore;
import org.reversementoring.core.CycleId;
import org.reversementoring.reporting.page.sheet.CycleDocument;

/** People who do what no page offers them. Nothing is told and nothing changes. */
class HostileVisitorTest {

    private static Running service;
    private static Walk walk;

    @BeforeAll
    static void start() {
        service = Running.on(Running.Database.H2_FILE);
        walk = Walk.english(service.address()).toBallots();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static int revision() {
        return service.bean(JdbcCycleStore.class)
                .find(CycleId.of("demo-english"))
                .orElseThrow()
                .revision();
    }

    @Test
    void whoHasNoRoleCannotTellACycleFromNone() {
        Visitor other = walk.as("konsiliar");
        for (String page : List.of("", "/pages/report", "/pages/information", "/desk")) {
            HttpResponse<String> there = other.get("/cycles/demo-english" + page);
            HttpResponse<String> nowhere = other.get("/cycles/no-such-cycle" + page);
            assertThat(there.statusCode()).isEqualTo(404);
            assertThat(nowhere.statusCode()).isEqualTo(404);
            assertThat(withoutToken(there.body())).isEqualTo(withoutToken(nowhere.body()));
        }
    }

    @Test
    void aLinkOpensOnceAndAGuessedOneNever() {
        String secret = walk.secret("amara");
        Visitor anybody = new Visitor(service.address());
        assertThat(anybody.post("/ballot/marks", Walk.marks(secret, 3)).body()).contains("Thank you");

        HttpResponse<String> again = anybody.post("/ballot/marks", Walk.marks(secret, 1));
        assertThat(again.body()).doesNotContain("Thank you");
        String guessed = "A".repeat(secret.length());
        assertThat(anybody.post("/ballot", "secret", guessed).body())
                .isEqualTo(anybody.post("/ballot", "secret", "x").body())
                .contains("This link is not open");
        assertThat(anybody.post("/ballot", "secret", secret).body())
                .isEqualTo(anybody.post("/ballot", "secret", guessed).body());
        // Whoever has sent a ballot gets another link like everybody, and it counts nothing: a refusal would tell who
        // has answered.
        assertThat(anybody.post("/ballot/marks", Walk.marks(walk.secret("amara"), 1))
                        .body())
                .doesNotContain("Thank you");
    }

    @Test
    void aNewLinkReplacesAnUnusedOne() {
        String first = walk.secret("ben");
        String second = walk.secret("ben");
        Visitor anybody = new Visitor(service.address());
        assertThat(anybody.post("/ballot", "secret", first).body()).contains("This link is not open");
        assertThat(anybody.post("/ballot", "secret", second).body()).contains("name=\"mark-approachability\"");
    }

    @Test
    void aMarkOffTheScaleIsNotStoredAndDoesNotUseTheLink() {
        String secret = walk.secret("chen");
        Visitor anybody = new Visitor(service.address());
        for (String mark : List.of("6", "0", "-1", "99999999999", "x", "3.5")) {
            assertThat(anybody.post("/ballot/marks", "secret", secret, "mark-approachability", mark)
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(anybody.post("/ballot", "secret", secret).body()).contains("name=\"mark-approachability\"");
    }

    @Test
    void whoIsSignedInElsewhereIsNotSeenByABallot() {
        HttpResponse<String> page = walk.as("dana").post("/ballot", "secret", walk.secret("dana"));
        assertThat(page.headers().allValues("set-cookie")).noneMatch(cookie -> cookie.contains("SESSION"));
        assertThat(page.body()).doesNotContain("Dana", "Sign out");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        int before = revision();
        Visitor lead = Visitor.signedIn(service.address(), "lead");
        lead.get("/style.css");
        assertThat(lead.post("/cycles/demo-english/suspend", "reason", "SUSPECTED_RETALIATION")
                        .statusCode())
                .isEqualTo(403);
        assertThat(revision()).isEqualTo(before);
    }

    @Test
    void nobodyTakesAStepOfAnotherRole() {
        int before = revision();
        List<String> steps = List.of(
                "prepare",
                "baseline",
                "interview",
                "nominate",
                "follow-up",
                "suspend",
                "resume",
                "collate",
                "draft",
                "sign-off",
                "destroy",
                "close",
                "checked",
                "revise",
                "findings",
                "destroy-notes",
                "abandon",
                "schedule",
                "meet");
        for (String person : List.of("consultant", "emre", "supporter", "guardian")) {
            for (String step : steps) {
                if (step.equals("suspend") && !person.equals("consultant") && !person.equals("emre")) {
                    continue;
                }
                assertThat(attempt(person, step).statusCode())
                        .as("%s by %s", step, person)
                        .isBetween(400, 499);
            }
        }
        for (String step : List.of("consent", "withdraw", "respond", "export", "own-marks", "join", "leave", "link")) {
            for (String person : List.of("custodian", "lead", "evaluator")) {
                assertThat(attempt(person, step).statusCode())
                        .as("%s by %s", step, person)
                        .isBetween(400, 499);
            }
        }
        assertThat(revision()).isEqualTo(before);
    }

    private static HttpResponse<String> attempt(String person, String step) {
        return walk.attempt(
                person,
                step,
                "mentorSets",
                "6",
                "attendance",
                "6",
                "limitsRead",
                "true",
                "mentor",
                "emre",
                "point",
                "T1",
                "mentee",
                "NO_HARM",
                "mentors",
                "NO_HARM",
                "reason",
                "SETTLED",
                "revision",
                "1",
                "words",
                "0",
                "topic",
                "strengths",
                "kind",
                "STRENGTH",
                "text",
                "Explains.",
                "on",
                "2030-01-01",
                "at",
                "10:00",
                "where",
                "Here",
                "minutes",
                "5",
                "reflection",
                "x",
                "reviewOn",
                "2030-01-01",
                "export",
                "NOTHING");
    }

    @Test
    void textThatIsSqlOrHtmlStaysText() {
        Visitor guest = new Visitor(service.address());
        for (String text :
                List.of("' or '1'='1", "amara'--", "'; drop table person; --", "<script>alert(1)</script>")) {
            guest.get("/sign-in");
            HttpResponse<String> answer = guest.post("/sign-in", "username", text, "password", text);
            assertThat(answer.body()).contains("Name or password is wrong").doesNotContain("<script>alert");
            assertThat(new Visitor(service.address())
                            .post("/ballot", "secret", text)
                            .body())
                    .contains("This link is not open");
        }
        assertThat(walk.as("lead").get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void theSeniorsPageIsTheSameWhateverTheOthersDo() {
        try (Running other = Running.on(Running.Database.H2_FILE)) {
            Walk way = Walk.english(other.address());
            way.step("consultant", "consent", consent());
            String stage = mentees(way);
            Walk.MENTORS.forEach(mentor -> way.step(mentor, "join", "parts", "PARTICIPATION"));
            assertThat(mentees(way)).isEqualTo(stage);
            way.step("lead", "prepare", "groundRules", "true", "independent", "true");
            way.step("evaluator", "baseline", "mentorSets", "6");
            assertThat(mentees(way)).isEqualTo(stage);
            way.toInterview();
            assertThat(mentees(way)).isEqualTo(stage);
            way.toVote();
            assertThat(mentees(way)).isEqualTo(stage);
            way.toDraft();
            assertThat(mentees(way)).isEqualTo(stage);
            way.toRelease();
            assertThat(mentees(way)).isEqualTo(stage);
            way.step("lead", "suspend", "reason", "SUSPECTED_RETALIATION");
            assertThat(mentees(way)).isEqualTo(stage);
        }
    }

    @Test
    void aRefusedStepClosesNoBallotAndDestroysNothing() {
        String secret = walk.secret("farah");
        assertThat(walk.attempt("facilitator", "interview", "limitsRead", "true", "attendance", "24")
                        .statusCode())
                .isEqualTo(409);
        assertThat(walk.attempt("custodian", "close", "revision", String.valueOf(revision()))
                        .statusCode())
                .isEqualTo(409);
        assertThat(new Visitor(service.address())
                        .post("/ballot/marks", Walk.marks(secret, 3))
                        .body())
                .contains("Thank you");
    }

    private static String[] consent() {
        return new String[] {"parts", "PURPOSE", "parts", "READERS", "parts", "NO_ONWARD_USE", "parts", "RIGHT_TO_STOP"
        };
    }

    /** Every page of the senior, without the token of the session. */
    private static String mentees(Walk way) {
        Visitor senior = way.as("consultant");
        StringBuilder pages = new StringBuilder(senior.get("/").body());
        pages.append(senior.get("/cycles/demo-english").body());
        for (CycleDocument document : CycleDocument.values()) {
            pages.append(
                    senior.get("/cycles/demo-english/pages/" + document.key()).body());
        }
        pages.append(senior.get("/cycles/demo-english/pages/information").body());
        return withoutToken(pages.toString());
    }

    /** The token of the session is masked anew on each page. */
    private static String withoutToken(String page) {
        return page.replaceAll("value=\"[^\"]{40,}\"", "");
    }
}
