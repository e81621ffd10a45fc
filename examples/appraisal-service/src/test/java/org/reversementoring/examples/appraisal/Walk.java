package org.reversementoring.examples.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The way of one demonstration cycle, step by step, each by whoever takes it. Every step asserts that the page took it. */
final class Walk {

    static final List<String> MENTORS = List.of("amara", "ben", "chen", "dana", "emre", "farah");
    static final List<String> TOPICS = List.of(
            "clinical-practice",
            "approach-to-juniors",
            "approachability",
            "use-of-technology",
            "time-management",
            "strengths",
            "areas-for-improvement");
    private static final Pattern SECRET = Pattern.compile("/ballot(?:\\?[^#\"]*)?#([A-Za-z0-9_-]{20,})");

    private final String address;
    private final String id;
    private final String mentee;
    private final Map<String, Visitor> visitors = new HashMap<>();

    Walk(String address, String id, String mentee) {
        this.address = address;
        this.id = id;
        this.mentee = mentee;
    }

    static Walk english(String address) {
        return new Walk(address, "demo-english", "consultant");
    }

    Visitor as(String name) {
        return visitors.computeIfAbsent(name, one -> Visitor.signedIn(address, one));
    }

    /** Opens the cycle, sends a form of it, and sees that it was taken. */
    void step(String name, String action, String... fields) {
        taken(name, action, attempt(name, action, fields));
    }

    /** The same from the custodian's desk. */
    void deskStep(String action, String... fields) {
        as("custodian").get("/cycles/" + id + "/desk");
        taken("custodian", action, as("custodian").post("/cycles/" + id + "/" + action, fields));
    }

    private static void taken(String name, String action, HttpResponse<String> answer) {
        String said = answer.body().replaceAll("<[^>]*>|\\s+", " ");
        assertThat(answer.statusCode()).as("%s by %s: %s", action, name, said).isEqualTo(200);
        assertThat(answer.body()).as("%s by %s: %s", action, name, said).doesNotContain("role=\"alert\"");
    }

    HttpResponse<String> attempt(String name, String action, String... fields) {
        as(name).get("/cycles/" + id);
        return as(name).post("/cycles/" + id + "/" + action, fields);
    }

    String secret(String mentor) {
        Matcher found = SECRET.matcher(attempt(mentor, "link").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    Walk toBallots() {
        step(
                mentee,
                "consent",
                "parts",
                "PURPOSE",
                "parts",
                "READERS",
                "parts",
                "NO_ONWARD_USE",
                "parts",
                "RIGHT_TO_STOP");
        MENTORS.forEach(mentor -> step(mentor, "join", "parts", "PARTICIPATION"));
        step("lead", "prepare", "groundRules", "true", "independent", "true");
        step(mentee, "own-marks", "mark-approachability", "5", "mark-time-management", "4");
        step("evaluator", "baseline", "mentorSets", "6");
        return this;
    }

    static String[] marks(String secret, int mark) {
        List<String> fields = new ArrayList<>(List.of("secret", secret));
        TOPICS.forEach(topic -> fields.addAll(List.of("mark-" + topic, String.valueOf(mark))));
        return fields.toArray(String[]::new);
    }

    static String[] interview() {
        List<String> fields = new ArrayList<>(List.of("limitsRead", "true", "attendance", "6"));
        TOPICS.forEach(topic -> fields.addAll(List.of("asked-" + topic, "on")));
        fields.addAll(List.of(
                "notes-strengths",
                "Explains decisions on the round",
                "notes-time-management",
                "The round starts late"));
        return fields.toArray(String[]::new);
    }

    Walk toInterview() {
        for (int i = 0; i < MENTORS.size(); i++) {
            HttpResponse<String> answer =
                    new Visitor(address).post("/ballot/marks", marks(secret(MENTORS.get(i)), 2 + i % 3));
            assertThat(answer.body()).contains("Thank you");
        }
        step("facilitator", "interview", interview());
        return this;
    }

    Walk toVote() {
        finding("strengths", "STRENGTH", "Explains decisions on the round, so that people learn.", "2");
        finding("time-management", "DEVELOPMENT", "The round often starts late, so clinics start late too.", "1");
        deskStep("collate");
        return this;
    }

    private void finding(String topic, String kind, String text, String points) {
        deskStep("findings", "topic", topic, "kind", kind, "text", text, "points", points);
    }

    Walk toDraft() {
        for (String mentor : MENTORS) {
            HttpResponse<String> answer = new Visitor(address)
                    .post("/ballot/findings", "secret", secret(mentor), "endorsed", "f1", "endorsed", "f2");
            assertThat(answer.body()).contains("Thank you");
        }
        deskStep("draft");
        step("custodian", "checked");
        return this;
    }

    Walk toRelease() {
        step("custodian", "sign-off");
        step("custodian", "destroy");
        return this;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    Walk toMeeting() {
        step("lead", "nominate", "mentor", "chen");
        step(
                "chen",
                "schedule",
                "on",
                today().toString(),
                "at",
                "15:00",
                "where",
                "Library, second floor",
                "neutral",
                "true");
        step("chen", "meet", "minutes", "45");
        return this;
    }

    Walk toClose() {
        step(
                mentee,
                "respond",
                "reflection",
                "I recognise most of it.",
                "summary",
                "Thank you, I will start on time.",
                "topic",
                "time-management",
                "action",
                "Start the round at eight.",
                "reviewOn",
                today().plusDays(90).toString());
        step("evaluator", "follow-up", "point", "T1", "goals", "STARTED", "mentee", "NO_HARM", "mentors", "NO_HARM");
        step("evaluator", "follow-up", "point", "T2", "goals", "DONE", "mentee", "NO_HARM", "mentors", "NO_HARM");
        step(mentee, "export", "export", "PARTICIPATION");
        step("custodian", "close");
        return this;
    }
}
