package org.reversementoring.core.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.reversementoring.core.exchange.RandomGuides;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.InstrumentForm;
import org.reversementoring.core.exchange.form.ItemMeaning;
import org.reversementoring.core.exchange.form.MissingReason;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.TimePoint;

/** Law: guide to form, to responses in any order, and back to the interview is the identity. */
class RoundTripPropertyTest {

    @Property(tries = 300)
    void guideToResponsesToInterviewIsTheIdentity(@ForAll long seed) {
        InterviewGuide guide = RandomGuides.guide(seed);
        Interview interview = RandomGuides.interview(guide, seed);
        SurveyForm form = GuideForm.of(guide).form();
        Random random = new Random(seed);
        List<Map<String, Object>> responses = new ArrayList<>();
        for (int mentor = 0; mentor < interview.ballots().size(); mentor++) {
            int number = mentor;
            Map<String, Object> response = Resources.response(form, item -> cell(interview, number, item));
            Collections.shuffle((List<?>) response.get("item"), random);
            responses.add(response);
        }
        Collections.shuffle(responses, random);
        assertThat(FhirResponses.of(form, Resources.URL)
                        .read("x", Resources.bytes(Resources.json(Resources.bundle(responses))))
                        .answers()
                        .interview(interview.mentee(), interview.panel()))
                .isEqualTo(interview);
    }

    /** The code of what a mentor answered; for no mark one of the reasons, or nothing. */
    static String cell(Interview interview, int mentor, FormItem item) {
        if (item.isRespondent()) {
            return interview.ballots().get(mentor).mentor().value();
        }
        if (item.meaning() instanceof ItemMeaning.Open open) {
            List<String> notes = RandomGuides.notes(interview, open.topic());
            return mentor < notes.size() ? notes.get(mentor) : "";
        }
        ItemMeaning.Rating meaning = (ItemMeaning.Rating) item.meaning();
        Rating rating = interview.ballots().get(mentor).ratings().stream()
                .filter(each -> each.topic().equals(meaning.topic()))
                .findFirst()
                .orElseThrow();
        String missing = mentor % 4 == 3
                ? ""
                : List.of(MissingReason.values()).get(mentor % 4).code();
        return rating.mark().isPresent() ? FormOption.code(rating.mark().getAsInt()) : missing;
    }

    /** Each option of each item of each instrument comes back as its value. */
    @Property(tries = 20)
    void instrumentsComeBackAsValues(@ForAll long seed) {
        SurveyForm form =
                InstrumentForm.of("all", "1", "All", Instruments.own(Locale.UK)).form();
        List<MeasureAnswers> answers = FhirResponses.of(form, Resources.URL)
                .with(AnswerMapping.standard().at(TimePoint.T0))
                .read("x", Resources.bytes(Resources.json(Resources.response(form, item -> chosen(item, seed)))))
                .answers()
                .measures();
        assertThat(answers).hasSameSizeAs(Instruments.own(Locale.UK));
        for (MeasureAnswers each : answers) {
            each.answers().forEach(answer -> {
                FormItem item = form.items().stream()
                        .filter(one -> one.meaning() instanceof ItemMeaning.Value value
                                && value.item().equals(answer.item())
                                && value.questionnaire().equals(each.questionnaire()))
                        .findFirst()
                        .orElseThrow();
                assertThat(answer.value())
                        .isEqualTo(item.option(chosen(item, seed)).orElseThrow().value());
            });
        }
    }

    private static String chosen(FormItem item, long seed) {
        Random random = new Random(seed + item.code().hashCode());
        return item.isRespondent()
                ? "k7"
                : item.options().get(random.nextInt(item.options().size())).code();
    }
}
