package org.reversementoring.core.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.exchange.FoundingForm;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.answers.SourceNote;
import org.reversementoring.core.exchange.answers.SurveyParticipation;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;

class FhirResponsesTest {

    private static final SurveyForm FORM = FoundingForm.FORM;
    private static final FhirResponses READER = FhirResponses.of(FORM, Resources.URL);

    static Map<String, Object> response(int mentor) {
        return Resources.response(FORM, item -> FoundingForm.cell(item, mentor));
    }

    private static List<Map<String, Object>> responses() {
        return IntStream.range(0, 6).mapToObj(FhirResponsesTest::response).collect(Collectors.toList());
    }

    private static ImportPlan read(String json) {
        return READER.read("responses.json", Resources.bytes(json));
    }

    private static Interview interview(ImportPlan plan) {
        return plan.answers().interview(FoundingForm.mentee(), FoundingForm.panel());
    }

    /** Law: how responses are put together makes no difference, nor does their order. */
    @Test
    void eachWayOfSendingResponsesGivesTheInterview() {
        List<Map<String, Object>> all = responses();
        String lines = all.stream()
                .map(each -> Resources.json(each).replace("\n", " "))
                .collect(Collectors.joining("\n"));
        String array = all.stream().map(Resources::json).collect(Collectors.joining(",", "[", "]\n"));
        List<Map<String, Object>> backwards = new ArrayList<>();
        all.forEach(each -> backwards.add(0, each));
        Map<String, Object> typeLast = Resources.bundle(backwards);
        typeLast.put("resourceType", typeLast.remove("resourceType"));
        for (String json : List.of(
                Resources.json(Resources.bundle(all)),
                Resources.json(typeLast),
                array,
                lines,
                "\uFEFF" + lines + "\n\n",
                Resources.json(Resources.bundle(all.subList(0, 3)))
                        + Resources.json(Resources.bundle(all.subList(3, 6))),
                Resources.json(Resources.bundle(List.of(Resources.bundle(all)))))) {
            assertThat(interview(read(json))).isEqualTo(FoundingForm.interview());
        }
    }

    @Test
    void answersMayBeNumbersLabelsOrCodings() {
        for (Map<String, Object> answer : List.of(
                Resources.members("valueInteger", 4),
                Resources.members("valueDecimal", 4),
                Resources.members("valueString", "4"),
                Resources.members("valueString", "agree"),
                Resources.members("valueString", "stimme zu"),
                Resources.members("valueCoding", Resources.members("code", "4")))) {
            Map<String, Object> changed = Resources.changed(response(1), "clinicalpractice", item -> {
                item.put("answer", List.of(answer));
                return item;
            });
            assertThat(read(Resources.json(changed)).answers().ballots())
                    .isEqualTo(read(Resources.json(response(1))).answers().ballots());
        }
        assertThat(read(Resources.json(response(1))
                                .replace("\"valueString\" : \"bea\"", "\"valueString\" : \"bea\", \"id\" : null"))
                        .isReadable())
                .isTrue();
    }

    @Test
    void statusSaysWhatIsComplete() {
        String completed = Resources.json(response(0));
        assertThat(rows(completed)).isEqualTo(new SurveyParticipation(1, 0, 0, 0));
        assertThat(rows(completed.replace("completed", "amended"))).isEqualTo(new SurveyParticipation(1, 0, 0, 0));
        assertThat(rows(completed.replace("completed", "in-progress"))).isEqualTo(new SurveyParticipation(0, 1, 0, 0));
        assertThat(rows(Resources.json(Resources.response(FORM, item -> "")).replace("completed", "in-progress")))
                .isEqualTo(new SurveyParticipation(0, 0, 1, 0));
        for (String status : List.of("stopped", "entered-in-error")) {
            ImportPlan plan = read(completed.replace("completed", status));
            assertThat(plan.participation()).isEqualTo(new SurveyParticipation(0, 0, 0, 0));
            assertThat(plan.notes()).isEqualTo(Map.of(SourceNote.WITHDRAWN_ROWS, 1));
        }
    }

    private static SurveyParticipation rows(String json) {
        ImportPlan plan = read(json);
        assertThat(plan.faults()).isEmpty();
        return plan.participation();
    }

    /** A response to another version is a fault; one to another questionnaire is another form's, unless all are. */
    @Test
    void theCanonicalDecidesWhoseAResponseIs() {
        String ours = Resources.json(response(0));
        String version = "|" + FORM.version();
        assertThat(rows(ours.replace(version, ""))).isEqualTo(new SurveyParticipation(1, 0, 0, 0));
        String older = ours.replace(version, "|0.9");
        assertThat(read(older).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo(1);
            assertThat(fault.rule())
                    .isEqualTo("questionnaire must have version " + FORM.version()
                            + "; another one must be declared with alsoTo");
        });
        assertThat(READER.alsoTo(Resources.URL + "|0.9")
                        .read("x", Resources.bytes(older))
                        .answers()
                        .size())
                .isEqualTo(1);
        String other = ours.replace(Resources.URL + "|", "https://else.example.org/Questionnaire/x|");
        assertThat(rows(ours + other)).isEqualTo(new SurveyParticipation(1, 0, 0, 1));
        assertThat(read(other).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.rule()).contains("all are to others"));
        assertThat(READER.alsoTo("Questionnaire/77")
                        .read("x", Resources.bytes(ours.replace(Resources.URL + version, "Questionnaire/77")))
                        .answers()
                        .size())
                .isEqualTo(1);
    }

    /** The elements that tell who answered are read only on purpose. */
    @Test
    void aReferenceIsTheRespondentOnPurposeOnly() {
        Map<String, Object> response = response(0);
        response.put("source", Resources.members("reference", "Practitioner/ann"));
        response.put("subject", Resources.members("reference", "Practitioner/c1"));
        assertThat(read(Resources.json(response)).answers().ballots())
                .extracting(Ballot::mentor)
                .containsExactly(MentorId.of("ann"));
        FhirResponses mapped = READER.with(AnswerMapping.standard()
                .withRespondent("QuestionnaireResponse.source")
                .withRowsOf("QuestionnaireResponse.subject", "Practitioner/c1"));
        Map<String, Object> aboutAnother = response(1);
        aboutAnother.put("source", Resources.members("reference", "Practitioner/bea"));
        aboutAnother.put("subject", Resources.members("reference", "Practitioner/c2"));
        ImportPlan plan =
                mapped.read("x", Resources.bytes(Resources.json(Resources.bundle(List.of(response, aboutAnother)))));
        assertThat(plan.answers().ballots())
                .extracting(Ballot::mentor)
                .containsExactly(MentorId.of("Practitioner/ann"));
        assertThat(plan.inWords())
                .anyMatch(line ->
                        line.contains("(QuestionnaireResponse.source): says who answers, because you mapped it"))
                .anyMatch(line -> line.equals("Column 1: dropped. It names a person or leads to one."));
    }

    @Test
    void theDryRunSaysWhatIsDropped() {
        Map<String, Object> response = response(0);
        response.put("authored", "2026-01-01T10:00:00Z");
        assertThat(read(Resources.json(response)).inWords())
                .contains(
                        "Dry run of responses.json, read as FHIR QuestionnaireResponse.",
                        "Who answered, when and about whom is dropped (1).",
                        "Rows: 1 complete, 0 not sent off, 0 not begun, 0 of other forms or events.",
                        "Everything fits.")
                .anyMatch(line ->
                        line.endsWith("(QuestionnaireResponse.author): dropped. It names a person or leads to one."))
                .anyMatch(line ->
                        line.endsWith("(QuestionnaireResponse.authored): dropped. The time tells who answered."));
    }
}
