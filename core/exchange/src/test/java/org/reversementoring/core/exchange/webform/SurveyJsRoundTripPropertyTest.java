package org.reversementoring.core.exchange.webform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.exchange.RandomGuides;
import org.reversementoring.core.exchange.SheetText;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.ItemMeaning;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Rating;

/** Law: an interview that a panel gives through the model of its guide, in any order, is read back as the same interview. */
class SurveyJsRoundTripPropertyTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Property(tries = 400)
    void guideToModelToResultsToInterviewIsTheIdentity(@ForAll long seed) throws Exception {
        InterviewGuide guide = RandomGuides.guide(seed);
        Interview interview = RandomGuides.interview(guide, seed);
        SurveyForm form = GuideForm.of(guide).form();
        Map<String, JsonNode> elements = elements(form);
        Random random = new Random(seed);
        List<String> results = new ArrayList<>();
        for (int mentor = 0; mentor < interview.ballots().size(); mentor++) {
            results.add(MAPPER.writeValueAsString(result(form, interview, mentor, elements, random)));
        }
        Collections.shuffle(results, random);
        String text = random.nextBoolean() ? results.toString() : String.join("\n", results);
        ImportPlan plan = SurveyJsResults.of(form).read("results", SheetText.bytes(text));
        assertThat(plan.answers().interview(interview.mentee(), interview.panel()))
                .isEqualTo(interview);
    }

    private static Map<String, JsonNode> elements(SurveyForm form) throws Exception {
        Map<String, JsonNode> elements = new HashMap<>();
        for (JsonNode page : MAPPER.readTree(SurveyJsModel.of(form).text()).get("pages")) {
            page.get("elements")
                    .forEach(element -> elements.put(element.get("name").asText(), element));
        }
        return elements;
    }

    private static ObjectNode result(
            SurveyForm form, Interview interview, int mentor, Map<String, JsonNode> elements, Random random) {
        Ballot ballot = interview.ballots().get(mentor);
        ObjectNode result = MAPPER.createObjectNode();
        for (FormItem item : form.items()) {
            String code = item.code().value();
            if (item.isRespondent()) {
                result.put(code, ballot.mentor().value());
            } else if (item.meaning() instanceof ItemMeaning.Rating rating) {
                choose(result, code, Objects.requireNonNull(elements.get(code)), mark(ballot, rating.topic()), random);
            } else if (item.meaning() instanceof ItemMeaning.Open open) {
                List<String> notes = RandomGuides.notes(interview, open.topic());
                if (mentor < notes.size()) {
                    result.put(code, notes.get(mentor));
                }
            }
        }
        return result;
    }

    private static OptionalInt mark(Ballot ballot, TopicId topic) {
        return ballot.ratings().stream()
                .filter(rating -> rating.topic().equals(topic))
                .findFirst()
                .map(Rating::mark)
                .orElseThrow();
    }

    /** As survey-core does: the value of a choice of the model. Who declines chooses a reason, or nothing. */
    private static void choose(ObjectNode result, String code, JsonNode element, OptionalInt mark, Random random) {
        if (mark.isEmpty() && random.nextBoolean()) {
            return;
        }
        for (JsonNode choice : element.get("choices")) {
            JsonNode value = choice.get("value");
            if (mark.isPresent() ? value.isInt() && value.asInt() == mark.getAsInt() : value.isTextual()) {
                result.set(code, value);
                return;
            }
        }
        throw new AssertionError("no choice");
    }
}
