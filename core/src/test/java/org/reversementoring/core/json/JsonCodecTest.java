package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.Samples;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;

class JsonCodecTest {

    private static final JsonCodec CODEC = JsonCodec.create();

    static List<Document<?>> documents() {
        return Document.every();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsWhatItWrote(Document<?> document) {
        String text = CODEC.write(document.value());
        assertThat(CODEC.read(text, document.type())).isEqualTo(document.value());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void writesEqualValuesAsEqualText(Document<?> document) {
        Document<?> again = Document.named(document.name());
        assertThat(again.value()).isNotSameAs(document.value());
        assertThat(JsonCodec.create().write(again.value())).isEqualTo(CODEC.write(document.value()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void writesSortedMembersAndOneLineFeedAtTheEnd(Document<?> document) {
        String text = CODEC.write(document.value());
        assertThat(text).startsWith("{\n  \"format\" : \"reverse-mentoring/");
        assertThat(text)
                .endsWith("}\n")
                .doesNotEndWith("\n\n")
                .doesNotContain("\r")
                .doesNotContain("\t");
        assertThat(Json.objectsWithUnsortedMembers(Json.parse(text).get("body")))
                .isEmpty();
    }

    @Test
    void noticesUnsortedMembers() {
        assertThat(Json.objectsWithUnsortedMembers(Json.parse("{\"a\": [{\"kind\": 0, \"c\": 1, \"b\": 2}]}")))
                .containsExactly("[c, b]");
    }

    @Test
    void writesEqualDurationsAndPosteriorsAlike() {
        FeedbackMeeting seconds = FeedbackMeeting.builder()
                .from(Samples.meeting())
                .length(Duration.parse("PT2400S"))
                .build();
        assertThat(CODEC.write(seconds)).isEqualTo(CODEC.write(Samples.meeting()));
        assertThat(CODEC.write(withPosterior("0.5"))).isEqualTo(CODEC.write(withPosterior("0.500000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0001", "0.1", "0.12345", "0.5000", "1", "1.0"})
    void keepsPosteriors(String posterior) {
        FeedbackReport report = withPosterior(posterior);
        assertThat(CODEC.read(CODEC.write(report), FeedbackReport.class)).isEqualTo(report);
    }

    @Test
    void keepsEachKindOfStatement() {
        List<Statement> statements = List.of(
                new Statement.MiddleAnswers(1, 5),
                new Statement.Trimmed(List.of(1, 1, 5)),
                new Statement.TrimmedMean(new BigDecimal("3.00")),
                new Statement.TrimmedMean(new BigDecimal("2.3333")),
                new Statement.MeanBand(new BigDecimal("3.00"), new BigDecimal("3.5")),
                new Statement.Support(SupportBand.FEW),
                new Statement.Majority(false),
                new Statement.Listed(List.of()),
                new Statement.Listed(List.of(2, 5)),
                new Statement.Worded("“Größe” \u2603 \uD83D\uDE00 \\ \" \u0001"),
                new Statement.NotShown());
        for (Statement statement : statements) {
            Statement together = new Statement.Together(List.of(statement, statement));
            FeedbackReport report = Samples.reportBuilder()
                    .ratings(List.of(Samples.rating(statement), Samples.rating(together)))
                    .build();
            assertThat(CODEC.read(CODEC.write(report), FeedbackReport.class)).isEqualTo(report);
        }
    }

    @Test
    void keepsTheSevenDomains() {
        InterviewGuide guide = Guides.sevenDomains();
        assertThat(CODEC.read(CODEC.write(guide), InterviewGuide.class)).isEqualTo(guide);
    }

    @Test
    void refusesATypeThatIsNoDocument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CODEC.write("text"))
                .withMessage("type must be a document, but was java.lang.String");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CODEC.read(CODEC.write(Samples.guide()), Object.class))
                .withMessage("type must be a document, but was java.lang.Object");
        assertThatIllegalArgumentException().isThrownBy(() -> CODEC.write(Samples.scored()));
    }

    @Test
    void refusesADocumentOfAnotherType() {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> CODEC.read(CODEC.write(Samples.guide()), MentorPanel.class))
                .withMessage("$.format: must be the string reverse-mentoring/mentor-panel");
    }

    @Test
    void refusesTooLongATextWithoutReadingIt() {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> CODEC.read("x".repeat(JsonCodec.MAX_CHARACTERS + 1), MentorPanel.class))
                .withMessage("$: must have at most 4000000 characters, but had 4000001");
    }

    @Test
    void readsATextOfTheGreatestLength() {
        String text = CODEC.write(Samples.panel());
        String padded = text + " ".repeat(JsonCodec.MAX_CHARACTERS - text.length());
        assertThat(CODEC.read(padded, MentorPanel.class)).isEqualTo(Samples.panel());
    }

    @Test
    void refusesToReadAClosedCycleThatWasNotClosedByItsSteps() {
        for (CycleState written : Samples.CYCLE_STATES.subList(0, Samples.CYCLE_STATES.size() - 1)) {
            String text = CODEC.write(Samples.cycle(written))
                    .replace("\"state\" : \"" + written + "\"", "\"state\" : \"CLOSED\"");
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> CODEC.read(text, MentoringCycle.class))
                    .withMessage("$.body: history must lead to the state");
        }
    }

    @Test
    void writesADeclinedRatingAsNull() {
        JsonNode ratings = Json.parse(CODEC.write(Samples.interview())).at("/body/ballots/5/ratings");
        assertThat(ratings.get(0).get("mark").intValue()).isEqualTo(5);
        assertThat(ratings.get(1).has("mark")).isTrue();
        assertThat(ratings.get(1).get("mark").isNull()).isTrue();
        assertThat(CODEC.read(CODEC.write(Samples.interview()), Interview.class)
                        .ballots()
                        .get(5)
                        .ratings()
                        .get(1))
                .isEqualTo(Rating.declined(Samples.STRENGTHS));
    }

    @Test
    void takesMembersInAnyOrderAndNumbersInAnyNotation() {
        String text = CODEC.write(Samples.report());
        JsonNode body = Json.parse(text).get("body");
        StringBuilder reversed = new StringBuilder("}");
        body.fieldNames()
                .forEachRemaining(name -> reversed.insert(0, (reversed.length() == 1 ? "" : ","))
                        .insert(0, "\"" + name + "\":" + body.get(name)));
        String other = "{\"body\":{" + reversed + ",\"version\":1,\"format\":\"reverse-mentoring/feedback-report\"}";
        assertThat(CODEC.read(other.replace("0.8125", "8125e-4"), FeedbackReport.class))
                .isEqualTo(Samples.report());
    }

    @Test
    void refusesStatementsTogetherThatAreNested() {
        String part = "\"kind\" : \"not-shown\"";
        String nested = "\"kind\" : \"together\", \"parts\" : [ {" + part + "}, {" + part + "} ]";
        Statement together = new Statement.Together(List.of(new Statement.NotShown(), new Statement.NotShown()));
        String text = CODEC.write(Samples.reportBuilder()
                .ratings(List.of(Samples.rating(together)))
                .build());
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> CODEC.read(text.replaceFirst(part, nested), FeedbackReport.class))
                .withMessage("$.body.ratings[0].statement: statements together must not be nested");
    }

    @Test
    void keepsLoneSurrogates() {
        FeedbackReport report = Samples.reportBuilder()
                .findings(List.of(new ReportedFinding(Samples.ROTA, FindingKind.ISSUE, "a\uD83D b")))
                .build();
        assertThat(CODEC.read(CODEC.write(report), FeedbackReport.class)).isEqualTo(report);
    }

    @Test
    void refusesToReadAMenteeOnThePanel() {
        String text = CODEC.write(Samples.interview())
                .replace("\"" + Samples.MENTEE.value() + "\"", "\"" + Samples.SECOND_MENTOR.value() + "\"");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> CODEC.read(text, Interview.class))
                .withMessage("$.body: panel: the mentee must not be on it");
    }

    private static FeedbackReport withPosterior(String posterior) {
        Certificate certificate = new Certificate(
                Samples.STRATEGY, 6, 5, 1, List.of("ED(1)"), 462, 16, new BigDecimal(posterior), BigDecimal.ONE);
        return Samples.reportBuilder()
                .method(new Method.Scored("standard", 6, 1, 5, 3, List.of(certificate)))
                .build();
    }
}
