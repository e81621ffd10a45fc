package org.reversementoring.core.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.exchange.FoundingForm;
import org.reversementoring.core.exchange.RandomGuides;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.InstrumentForm;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.measure.Instruments;

/** Writes questionnaires, and responses to them, for a validator that nobody here wrote; {@code .ci/exchange-fhir} runs it on them. */
class FhirFilesTest {

    private static final Path FOLDER = Path.of("target", "exchange", "fhir");
    private static final int HOSTILE_FORMS = 12;

    @Test
    void writesTheFilesThatAValidatorReads() throws IOException {
        List<Map<String, Object>> founding = new ArrayList<>();
        for (int mentor = 0; mentor < 6; mentor++) {
            founding.add(FhirResponsesTest.response(mentor));
        }
        write("founding", FoundingForm.FORM, founding);
        SurveyForm instruments = InstrumentForm.of("all", "1", "All", Instruments.own(Locale.UK))
                .alsoIn("Alle", Instruments.own(Locale.GERMAN))
                .form();
        write(
                "instruments",
                instruments,
                List.of(
                        Resources.response(instruments, item -> item.isRespondent() ? "k7" : first(item)),
                        Resources.response(instruments, item -> item.isRespondent() ? "k8" : last(item))));
        for (int seed = 0; seed < HOSTILE_FORMS; seed++) {
            InterviewGuide guide = RandomGuides.guide(seed);
            SurveyForm form = GuideForm.of(guide).form();
            Interview interview = RandomGuides.interview(guide, seed);
            List<Map<String, Object>> responses = new ArrayList<>();
            for (int mentor = 0; mentor < interview.ballots().size(); mentor++) {
                int number = mentor;
                responses.add(Resources.response(form, item -> RoundTripPropertyTest.cell(interview, number, item)));
            }
            write("hostile-" + seed, form, responses);
        }
        Path document = Files.createDirectories(FOLDER.resolve("document"));
        for (FhirVersion version : FhirVersion.values()) {
            Files.writeString(
                    document.resolve("document-" + version.name().toLowerCase(Locale.ROOT) + ".json"),
                    FhirDocument.of(
                                    FhirDocumentTest.REPORT,
                                    FhirDocumentTest.page("<p>Thanks people after a shift</p>"))
                            .about("Practitioner/7")
                            .created(YearMonth.of(2026, 11))
                            .json(version));
        }
        assertThat(FOLDER.resolve("founding")).isDirectoryContaining("glob:**/response-5.json");
    }

    private static String first(FormItem item) {
        return item.options().get(0).code();
    }

    private static String last(FormItem item) {
        return item.options().get(item.options().size() - 1).code();
    }

    private static void write(String name, SurveyForm form, List<Map<String, Object>> responses) throws IOException {
        Path folder = Files.createDirectories(FOLDER.resolve(name));
        // A validator remembers an address, so each form has its own.
        String url = "https://survey.example.org/Questionnaire/" + name;
        for (FhirVersion version : FhirVersion.values()) {
            Files.writeString(
                    folder.resolve("questionnaire-" + version.name().toLowerCase(Locale.ROOT) + ".json"),
                    FhirQuestionnaire.of(form, url).active().file(version).text());
        }
        for (int i = 0; i < responses.size(); i++) {
            Files.writeString(
                    folder.resolve("response-" + i + ".json"),
                    Resources.json(responses.get(i)).replace(Resources.URL, url));
        }
    }
}
