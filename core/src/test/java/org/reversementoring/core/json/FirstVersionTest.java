package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.programme.Programme;

/** What documents of version 1 mean in version 2, and that "version 1" is no way round the checks of version 2. */
class FirstVersionTest {

    private static final JsonCodec CODEC = JsonCodec.create();
    private static final String LATER = "$.body: must have no member of a later version than its own";
    private static final String DIGEST = "\"" + "0f".repeat(32) + "\"";

    private static JsonNode kept(String name) throws IOException {
        return Json.parse(Files.readString(
                Path.of("src", "test", "resources", "compatibility", "1").resolve(name + ".json")));
    }

    private static MentoringCycle cycle(JsonNode document) {
        return CODEC.read(document.toString(), MentoringCycle.class);
    }

    @Test
    void aCycleHasTheMenteeThePanelThatIsLeftAndNoLinks() throws IOException {
        MentoringCycle cycle = cycle(kept("mentoring-cycle"));
        assertThat(cycle.mentee()).isEqualTo(Mentee.of(SchemaSamples.MENTEE));
        assertThat(cycle.roster()).isEqualTo(cycle.panel()).isPresent();
        assertThat(cycle.ballotSeals()).isEmpty();
        assertThat(cycle.unshown()).isEmpty();
        assertThat(cycle.formerNominees()).isEmpty();
        assertThat(cycle.assessment().orElseThrow().evidence()).isEmpty();
        assertThat(cycle.review().orElseThrow().draft()).isEmpty();
        assertThat(cycle.history()).allMatch(entry -> entry.policy().isEmpty());
        assertThat(cycle.policy().answersKeptDays()).isEqualTo(30);
        assertThat(cycle.policy().release()).isEqualTo(ReleasePolicy.standard());
    }

    /** Assessed policy, colluders, floor; then the id and the colluders of the release policy, 0 for none. */
    @ParameterizedTest
    @CsvSource({
        "standard, 1, 5, standard, 1",
        "standard, 1, 6, standard, 1",
        "own, 1, 5, own, 1",
        "standard, 0, 5, standard-v1, 0",
        "conversation, 0, 3, conversation, 0",
        "conversation, 1, 5, conversation-v1, 1",
        "own, 0, 4, own, 0",
        "standard, 1, 4, conversation, 0",
        "standard, 1, 3, conversation, 0",
        "strong, 2, 5, standard, 1",
        "own, 11, 6, standard, 1",
        "own, 2147483647, 6, standard, 1"
    })
    void theReleasePolicyIsThatOfTheAssessmentIfTheFloorIsGoodForIt(
            String assessed, int colluders, int floor, String id, int protects) throws IOException {
        JsonNode document = kept("mentoring-cycle.held");
        ((ObjectNode) document.at("/body/assessment")).put("policy", assessed).put("colluders", colluders);
        ((ObjectNode) document.at("/body/policy/panel")).put("floor", floor);
        CyclePolicy policy = cycle(document).policy();
        assertThat(policy.floor()).isEqualTo(floor);
        assertThat(policy.release().id()).isEqualTo(id);
        assertThat(policy.release().colluders().orElse(0)).isEqualTo(protects);
    }

    @Test
    void aReportThatNeededMoreEndorsementsSaysSo() throws IOException {
        JsonNode document = kept("mentoring-cycle.withdrawn");
        assertThat(document.at("/body/report").isMissingNode()).isTrue();
        ObjectNode body = (ObjectNode) Json.parse("{\"policy\":{\"panel\":{\"floor\":5}},"
                + "\"assessment\":{\"policy\":\"standard\",\"colluders\":1},"
                + "\"report\":{\"method\":{\"endorsementsNeeded\":4}}}");
        assertThat(DocumentType.MENTORING_CYCLE.upgrades().upgraded(1, body).at("/policy/release"))
                .hasToString("{\"id\":\"standard-v1\",\"colluders\":1,\"endorsements\":4}");
    }

    @ParameterizedTest
    @CsvSource({"3, conversation", "4, conversation", "5, standard", "24, standard"})
    void aProgrammeReleasesByItsFloor(int floor, String id) throws IOException {
        JsonNode document = kept("programme");
        ((ObjectNode) document.at("/body/policy/panel")).put("floor", floor);
        CyclePolicy policy = CODEC.read(document.toString(), Programme.class).policy();
        assertThat(policy.floor()).isEqualTo(floor);
        assertThat(policy.release().id()).isEqualTo(id);
        assertThat(policy.release().endorsements()).isEqualTo(OptionalInt.empty());
        assertThat(policy.answersKeptDays()).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/body | ballotSeals | []",
                "/body | draft | null",
                "/body | exportedReport | DIGEST",
                "/body | formerNominees | []",
                "/body | roster | null",
                "/body | strategy | \"banded\"",
                "/body | unshown | []",
                "/body | mentee | {\"id\":\"mentee-1\",\"selfAssessment\":[],\"version\":1}",
                "/body/assessment | evidence | null",
                "/body/assessment | evidence | {\"collation\":DIGEST,\"report\":DIGEST}",
                "/body/review | draft | DIGEST",
                "/body/nomination | report | DIGEST",
                "/body/meeting | report | DIGEST",
                "/body/report | retention | {\"answersDays\":28,\"notesDays\":28}",
                "/body/report/findings/0 | kind | \"POLICY\"",
                "/body/policy | answersKeptDays | 28",
                "/body/policy | release | null",
                "/body/history/0 | policy | DIGEST",
                "/body/history/7 | policy | null",
                "/body/history/3 | action | \"DESTROY_ANSWERS\"",
                "/body/history/3 | action | \"DESTROY_NOTES\""
            })
    void aCycleWithALinkOfTheChainIsNotOfTheFirstVersion(String object, String member, String value)
            throws IOException {
        JsonNode document = kept("mentoring-cycle");
        ((ObjectNode) document.at(object)).set(member, Json.parse(value.replace("DIGEST", DIGEST)));
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> cycle(document))
                .withMessage(LATER);
    }

    /** Every sample of version 2 is refused as one of version 1, and none of them is read as if its links were not there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mentee",
                "interview",
                "collation",
                "feedback-report",
                "feedback-meeting",
                "programme",
                "mentoring-cycle",
                "pair-scheme"
            })
    void aDocumentOfTheSecondVersionIsNotOneOfTheFirst(String name) {
        Object sample = Objects.requireNonNull(SchemaSamples.all().get(name));
        String text = CODEC.write(sample);
        assertThat(text).contains("\"version\" : 2");
        ObjectNode forged = (ObjectNode) Json.parse(text);
        forged.put("version", 1);
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> CODEC.read(
                        forged.toString(), DocumentType.of(sample.getClass()).type()))
                .withMessage(LATER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"collation.policy", "feedback-report.policy"})
    void aPolicyToReconsiderIsWrittenInTheSecondVersionAndReadInNoOther(String name) {
        Object sample = Objects.requireNonNull(SchemaSamples.all().get(name));
        ObjectNode written = (ObjectNode) Json.parse(CODEC.write(sample));
        Class<?> type = DocumentType.of(sample.getClass()).type();
        assertThat(written.path("version").intValue()).isEqualTo(2);
        assertThat(CODEC.read(written.toString(), type)).isEqualTo(sample);
        written.put("version", 1);
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> CODEC.read(written.toString(), type))
                .withMessage(LATER);
    }

    @Test
    void aMenteeOfWhomNothingNewIsToldIsWrittenForTheOlderReader() {
        assertThat(CODEC.write(Mentee.of(SchemaSamples.MENTEE)))
                .contains("\"version\" : 1")
                .doesNotContain("selfAssessment");
        String later =
                CODEC.write(Mentee.builder().id(SchemaSamples.MENTEE).version(2).build());
        assertThat(Json.parse(later).path("version").intValue()).isEqualTo(2);
    }
}
