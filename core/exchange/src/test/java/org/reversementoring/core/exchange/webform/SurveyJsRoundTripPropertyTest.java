package org.reversementoring.core.exchange.webform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.panel.MentorPanel;

/** Law: an interview that a panel gives through the model of its guide is read back as the same interview. */
class SurveyJsRoundTripPropertyTest {

    private static final InterviewGuide GUIDE = Guides.sevenDomains();
    private static final SurveyForm FORM = GuideForm.of(GUIDE).form();
    private static final MenteeId MENTEE = MenteeId.of("mentee");
    private static final JsonMapper MAPPER = new JsonMapper();

    @Property(tries = 300)
    void guideModelResultsInterview(@ForAll @IntRange(min = 3, max = 9) int mentors, @ForAll long seed) throws Exception {
        Random random = new Random(seed);
        JsonNode model = MAPPER.readTree(SurveyJsModel.of(FORM).text());
        List<Ballot> ballots = new ArrayList<>();
        List<List<Point>> points = new ArrayList<>();
        List<String> results = new ArrayList<>();
        for (int i = 0; i < mentors; i++) {
            ObjectNode result = MAPPER.createObjectNode();
            result.put("mentor", "m" + i);
            List<Rating> ratings = new ArrayList<>();
            for (Topic topic : GUIDE.ratedTopics()) {
                ratings.add(new Rating(topic.id(), mark(result, model, topic, random)));
            }
            ballots.add(Ballot.builder().mentor(MentorId.of("m" + i)).ratings(ratings).build());
            points.add(points(result, random));
            results.add(MAPPER.writeValueAsString(result));
        }
        Collections.shuffle(results, random);
        Interview expected = Interview.builder()
                .mentee(MENTEE)
                .panel(MentorPanel.of(ballots.stream().map(Ballot::mentor).toArray(MentorId[]::new)))
                .guide(GUIDE)
                .points(sorted(points))
                .ballots(ballots)
                .build();
        ImportPlan plan = SurveyJsResults.of(FORM)
                .read("r", new ByteArrayInputStream(String.join("\n", results).getBytes(StandardCharsets.UTF_8)));
        assertThat(plan.answers().interview(MENTEE, plan.answers().panel())).isEqualTo(expected);
    }

    /** Chooses as a respondent does: one of the model's choices, or none. */
    private static OptionalInt mark(ObjectNode result, JsonNode model, Topic topic, Random random) {
        String code = topic.id().value().replace("-", "");
        JsonNode choices = element(model, code).get("choices");
        int chosen = random.nextInt(choices.size() + 1);
        if (chosen == choices.size()) {
            return OptionalInt.empty();
        }
        result.set(code, choices.get(chosen).get("value"));
        return choices.get(chosen).get("value").isInt()
                ? OptionalInt.of(choices.get(chosen).get("value").asInt())
                : OptionalInt.empty();
    }

    private static JsonNode element(JsonNode model, String name) {
        for (JsonNode page : model.get("pages")) {
            for (JsonNode element : page.get("elements")) {
                if (element.get("name").asText().equals(name)) {
                    return element;
                }
            }
        }
        throw new AssertionError("no element " + name);
    }

    private static List<Point> points(ObjectNode result, Random random) {
        List<Point> points = new ArrayList<>();
        for (Topic topic : GUIDE.topics()) {
            if (random.nextBoolean()) {
                String text = "p" + random.nextInt(20) + Arbitraries.of(WebForms.COMMANDS).generator(1).next(random).value() + "e";
                result.put(FORM.items().stream()
                        .filter(item -> item.meaning().toString().contains("Open") && item.meaning().toString().contains(topic.id().value()))
                        .findFirst()
                        .orElseThrow()
                        .code()
                        .value(), text);
                points.add(Point.of(topic.id(), text));
            }
        }
        return points;
    }

    /** By topic in the order of the guide, then by text: an interview has no order of authors. */
    private static List<Point> sorted(List<List<Point>> points) {
        List<Point> all = new ArrayList<>();
        for (Topic topic : GUIDE.topics()) {
            points.stream()
                    .flatMap(List::stream)
                    .filter(point -> point.topic().equals(topic.id()))
                    .sorted(Comparator.comparing(Point::note))
                    .forEach(all::add);
        }
        return all;
    }
}
