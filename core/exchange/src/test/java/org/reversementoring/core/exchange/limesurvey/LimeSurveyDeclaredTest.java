package org.reversementoring.core.exchange.limesurvey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.answers.ColumnDropReason;
import org.reversementoring.core.exchange.answers.ColumnRole;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.exchange.limesurvey.Export.Response;

/** What a heading alone does not say: which array asks what the form asks, what is a time, and what was sent off. */
class LimeSurveyDeclaredTest {

    private static final List<String> LABELS = List.of("no", "yes");

    private static SurveyForm form(String code) {
        return GuideForm.of(Hostile.guide("en", "One", List.of(Hostile.topic(0, "One", "What", "Good", LABELS))))
                .withCode(TopicId.of("t0"), code)
                .form();
    }

    private static ImportPlan read(LimeSurveyResponses reader, String text) {
        return reader.read("r.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> faults(ImportPlan plan) {
        return plan.faults().stream().map(Object::toString).toList();
    }

    /** Law: an array answers the form's items only if the host says so, for the codes of its parts do not say what it asks. */
    @Test
    void aPartOfAnArrayIsAnAnswerOnlyIfTheArrayIsDeclared() {
        String wanted = "submitdate,mentor,wanted[t0]\n2026-01-01,a,1\n";
        String both = "submitdate,mentor,wanted[t0],selfeval[t0]\n2026-01-01,a,1,2\n";
        LimeSurveyResponses reader = LimeSurveyResponses.of(form("t0"));
        assertThat(faults(read(reader, wanted))).anyMatch(fault -> fault.contains("must have the code or text"));
        assertThat(read(reader, both).isReadable()).isFalse();
        ImportPlan plan =
                read(reader.inArrays("selfeval").with(AnswerMapping.standard().withoutColumns("wanted[t0]")), both);
        assertThat(plan.answers().ballots().get(0).ratings().get(0).mark()).hasValue(2);
        assertThat(faults(read(reader.inArrays("selfeval", "wanted"), both))).isNotEmpty();
        assertThat(faults(read(reader.inArrays("selfeval"), wanted)))
                .anyMatch(fault ->
                        fault.contains("must have a part with the code of an item in the declared array selfeval"));
        assertThatThrownBy(() -> reader.inArrays("self eval")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Law: a question is dropped as a time only where LimeSurvey writes times; anywhere else it is refused until it is left out by name. */
    @ParameterizedTest
    @ValueSource(strings = {"freeTime", "PartTime", "groupTime1", "Question time: mentor", "Fragenzeit: mentor"})
    void aQuestionThatIsCalledLikeATimeIsRefused(String heading) {
        LimeSurveyResponses reader = LimeSurveyResponses.of(form("t0"));
        for (String text : List.of(
                "submitdate,mentor,t0,%s\n2026-01-01,a,1,x\n",
                "submitdate,mentor,%s,t0,interviewtime\n2026-01-01,a,x,1,2\n",
                "submitdate,mentor,t0,totalTime,%s\n2026-01-01,a,1,2,x\n")) {
            String filled = text.formatted(heading);
            assertThat(faults(read(reader, filled))).anyMatch(fault -> fault.contains("must have the code or text"));
            assertThat(read(reader.with(AnswerMapping.standard().withoutColumns(heading)), filled)
                            .isReadable())
                    .isTrue();
        }
        ImportPlan behind =
                read(reader, "submitdate,mentor,t0,interviewtime,%s\n2026-01-01,a,1,2,3\n".formatted(heading));
        assertThat(behind.columns().get(4).role()).isEqualTo(new ColumnRole.Dropped(ColumnDropReason.TECHNICAL));
    }

    /** The time of a question {@code part} is no answer to an item {@code parttime}, although they differ in a capital alone. */
    @Test
    void aTimeIsNoAnswer() {
        ImportPlan plan = read(
                LimeSurveyResponses.of(form("parttime")),
                "submitdate,mentor,parttime,interviewtime,partTime\n2026-01-01,a,1,9,2\n");
        assertThat(plan.answers().ballots().get(0).ratings().get(0).mark()).hasValue(1);
    }

    /** Law: a column of LimeSurvey's own has the same role in each language that the library has. */
    @ParameterizedTest
    @EnumSource(Export.Heading.class)
    void aSystemColumnIsTheSameInGerman(Export.Heading heading) {
        SurveyForm form = LimeSurveyStructureTest.FOUNDING;
        List<Response> two = List.of(
                new Response("2026-10-06 09:30:00", "x", Map.of("mentor", "a")),
                new Response("", "x", Map.of("mentor", "b", "strengths", "4")));
        LimeSurveyResponses reader = LimeSurveyResponses.of(form);
        ImportPlan english =
                reader.read("r.csv", new Export(form, heading, Export.Answer.CODE, "en-GB", ';').bytes(two));
        ImportPlan german = reader.read("r.csv", new Export(form, heading, Export.Answer.CODE, "de", ';').bytes(two));
        assertThat(german.faults()).isEmpty();
        assertThat(german.columns().stream().map(ImportPlan.Column::role))
                .containsExactlyElementsOf(
                        english.columns().stream().map(ImportPlan.Column::role).toList());
        assertThat(german.participation().complete()).isEqualTo(1);
        assertThat(german.participation().incomplete()).isEqualTo(1);
    }

    /** Law: a column that says when a response was sent off is asked, whatever the host declares, and there is one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "submitdate",
                "Date submitted",
                "Datum Abgeschickt",
                "Datum_Abgeschickt",
                "submitdate. Dyddiad cyflwyno",
                "completed",
                "Submit date",
                "Submitted at",
                "Submission time"
            })
    void completedOnlyIsRefusedBesideATimeOfSending(String heading) {
        LimeSurveyResponses reader = LimeSurveyResponses.of(form("t0")).completedOnly();
        String text = heading + ",mentor,t0\n,a,1\n";
        assertThat(faults(read(reader, text))).anyMatch(fault -> fault.contains("must not be there if completedOnly"));
        assertThat(faults(read(reader.with(AnswerMapping.standard().withoutColumns(heading)), text)))
                .anyMatch(fault -> fault.contains("must not be there if completedOnly"));
        assertThat(read(reader, "mentor,t0\na,1\n").answers().size()).isEqualTo(1);
    }

    @Test
    void twoTimesOfSendingAreRefused() {
        String text = "submitdate,Datum Abgeschickt,mentor,t0\n2026-01-01,,a,1\n";
        assertThat(faults(read(LimeSurveyResponses.of(form("t0")), text)))
                .anyMatch(fault -> fault.contains("must be the only column that says when"));
    }

    /** Law: where cells are codes alone, no writing of a label is one: {@code zwei} is the German for the label 1 of the second option. */
    @Test
    void aLabelBecomesNoCode() {
        SurveyForm form = GuideForm.of(
                        Hostile.guide("en", "One", List.of(Hostile.topic(0, "One", "What", "Good", List.of("2", "1")))))
                .alsoIn(Hostile.guide(
                        "de", "Eins", List.of(Hostile.topic(0, "Eins", "Was", "Gut", List.of("eins", "zwei")))))
                .form();
        LimeSurveyResponses reader = LimeSurveyResponses.of(form);
        String text = "submitdate,mentor,t0\n2026-01-01,a,zwei\n";
        assertThat(read(reader.with(AnswerMapping.standard().withCodesOnly()), text)
                        .isReadable())
                .isFalse();
        ImportPlan labels = read(reader.with(AnswerMapping.standard().withLabelsOnly()), text);
        assertThat(labels.answers().ballots().get(0).ratings().get(0).mark()).hasValue(2);
    }

    /** An item may have a name that a column of participants has. */
    @Test
    void anItemIsNoTimeOfSending() {
        ImportPlan plan = read(LimeSurveyResponses.of(form("completed")).completedOnly(), "mentor,completed\na,2\n");
        assertThat(plan.answers().ballots().get(0).ratings().get(0).mark()).hasValue(2);
    }
}
