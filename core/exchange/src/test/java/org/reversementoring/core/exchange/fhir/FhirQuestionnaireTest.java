package org.reversementoring.core.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.exchange.FoundingForm;
import org.reversementoring.core.exchange.form.FormFile;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.Script;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.TopicFocus;

class FhirQuestionnaireTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "fhir");

    /** The least that has each kind of item, in two languages. */
    private static SurveyForm small() {
        return GuideForm.of(
                        guide("en-GB", "Small guide", "What is good?", "When?", "Is good", "no", "yes", "Why we ask"))
                .alsoIn(guide(
                        "de",
                        "Kleiner Leitfaden",
                        "Was ist gut?",
                        "Wann?",
                        "Ist gut",
                        "nein",
                        "ja",
                        "Warum wir fragen"))
                .form();
    }

    private static InterviewGuide guide(
            String language,
            String title,
            String question,
            String probe,
            String statement,
            String no,
            String yes,
            String purpose) {
        return InterviewGuide.builder()
                .id(GuideId.of("small"))
                .version("2.1")
                .language(language)
                .title(title)
                .purpose(purpose)
                .script(Script.builder().build())
                .addTopics(Topic.builder()
                        .id(TopicId.of("strengths"))
                        .title(title)
                        .focus(TopicFocus.STRENGTHS)
                        .coreQuestion(question)
                        .addProbes(probe)
                        .rating(new RatingItem(statement, new RatingScale(0, List.of(no, yes))))
                        .timeBudget(Duration.ofMinutes(5))
                        .build())
                .totalTime(Duration.ofMinutes(5))
                .build();
    }

    /** Renew them with {@code -Dgolden.write=true}. */
    @ParameterizedTest
    @EnumSource
    void aQuestionnaireHasTheseBytes(FhirVersion version) throws IOException {
        FormFile file = FhirQuestionnaire.of(small(), "https://survey.example.org/Questionnaire/small")
                .file(version);
        Path golden = GOLDEN.resolve(file.name());
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.write(golden, file.bytes());
        }
        assertThat(file.text()).isEqualTo(Files.readString(golden));
    }

    @Test
    void aFileSaysItsReleaseAndLosesNothingMore() {
        FormFile file = FhirQuestionnaire.of(FoundingForm.FORM, Resources.URL).file(FhirVersion.R4);
        assertThat(file.name()).isEqualTo("sevendomains-fhir-r4.json");
        assertThat(file.losses())
                .isEqualTo(FormFile.of(FoundingForm.FORM, ".x", "", List.of()).losses());
    }

    /** A host says that its questionnaire is ready; the library never does. */
    @Test
    void aQuestionnaireIsADraftUntilTheHostSaysOtherwise() {
        FhirQuestionnaire draft = FhirQuestionnaire.of(FoundingForm.FORM, Resources.URL);
        assertThat(draft.file(FhirVersion.R4).text()).contains("\"status\" : \"draft\"");
        assertThat(draft.active().file(FhirVersion.R4).text()).contains("\"status\" : \"active\"");
    }

    /** No time and nobody: neither the library's author nor a host's publisher. */
    @Test
    void nothingSaysWhenOrByWhom() {
        for (FhirVersion version : FhirVersion.values()) {
            String text = FhirQuestionnaire.of(FoundingForm.FORM, Resources.URL)
                    .file(version)
                    .text();
            for (String member :
                    List.of("date", "meta", "publisher", "contact", "identifier", "author", "id", "approvalDate")) {
                assertThat(text).doesNotContain("\"" + member + "\" :");
            }
        }
    }

    @Test
    void anAddressNamesAThingAndCarriesNothingElse() {
        for (String url : List.of(
                "https://survey.example.org/Questionnaire/a",
                "http://10.0.0.1:8080/fhir/Questionnaire/7",
                "https://survey.example.org/~q/a;b=1,c(d)'e")) {
            assertThatCode(() -> FhirQuestionnaire.of(FoundingForm.FORM, url)).doesNotThrowAnyException();
        }
        for (String url : List.of(
                "",
                "Questionnaire/7",
                "https://survey.example.org",
                "https://survey.example.org/",
                "https://survey.example.org/a/",
                "https://survey.example.org/a b",
                " https://survey.example.org/a",
                "https://survey.example.org/a\n",
                "https://survey.example.org/a|1",
                "https://survey.example.org/a#b",
                "https://survey.example.org/a?b=1",
                "https://ann:secret@survey.example.org/a",
                "ftp://survey.example.org/a",
                "urn:uuid:0a0a0a0a-0a0a-0a0a-0a0a-0a0a0a0a0a0a",
                "https://survey.example.org/ä",
                "https://survey.example.org/" + "a".repeat(200))) {
            assertThatThrownBy(() -> FhirQuestionnaire.of(FoundingForm.FORM, url))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("canonical url: must be an address with a path")
                    .hasMessageNotContaining("secret");
            assertThatThrownBy(() -> FhirResponses.of(FoundingForm.FORM, url))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** The same bytes on each machine, also where letters are written in another way. */
    @Test
    void bytesDoNotDependOnTheMachine() {
        Locale before = Locale.getDefault();
        String text = FhirQuestionnaire.of(small(), Resources.URL)
                .file(FhirVersion.R5)
                .text();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(FhirQuestionnaire.of(small(), Resources.URL)
                            .file(FhirVersion.R5)
                            .text())
                    .isEqualTo(text);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(text).doesNotContain("\r");
    }
}
