package org.reversementoring.core.exchange.limesurvey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reversementoring.core.Identities;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.ItemMeaning;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.exchange.limesurvey.Export.Response;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.panel.MentorPanel;

class LimeSurveyRoundTripPropertyTest {

    private static final String DROPPED = "ZQXdropped";
    private static final List<String> MENTORS = List.of("a", "B 1", "c\"d", "e,f;g", "h'i", "j\u00E9", "k{l", "m<n>");

    /**
     * Law: the interview of a form's responses is the one that was held, whatever guide and answers, and in each writing that LimeSurvey
     * offers; what was not sent off stays out; and no dropped cell is in what comes out.
     */
    @Property(tries = 500)
    void theWayToTheToolAndBackIsTheIdentity(
            @ForAll("forms") SurveyForm form, @ForAll("writings") Writing writing, @ForAll long seed) {
        Random random = new Random(seed);
        List<Response> responses = new ArrayList<>();
        int size = 1 + random.nextInt(MENTORS.size());
        for (String mentor : MENTORS.subList(0, size)) {
            responses.add(response(form, mentor, random.nextBoolean() ? Export.NO_DAY : "2026-10-06 09:30:00", random));
        }
        Interview held = held(form, responses);
        // Somebody begins, and does not send it off.
        responses.add(random.nextInt(responses.size()), response(form, "a", "", random));
        Export export = new Export(form, writing.heading(), writing.answer(), writing.language(), writing.separator());
        ImportPlan plan = LimeSurveyResponses.of(form).read("responses.csv", export.bytes(responses));
        assertThat(plan.faults()).isEmpty();
        Interview read =
                plan.answers().interview(MenteeId.of("mentee"), plan.answers().panel());
        assertThat(read.ballots()).isEqualTo(held.ballots());
        assertThat(read.points().stream().map(Point::note))
                .containsExactlyElementsOf(
                        held.points().stream().map(Point::note).toList());
        assertThat(read.equals(held)).isTrue();
        assertThat(plan.inWords().toString() + plan + plan.answers() + read.points() + read.ballots())
                .doesNotContain(DROPPED);
        assertThat(plan.participation().complete()).isEqualTo(size);
    }

    /** The same with quoted equations, which LimeSurvey writes on request. */
    @Property(tries = 100)
    void quotedEquationsAreReadOnDeclaration(@ForAll("writings") Writing writing) {
        SurveyForm form = LimeSurveyStructureTest.FOUNDING;
        Map<String, String> answers = new HashMap<>(Map.of("mentor", "a", "strengthstxt", "'=1+1"));
        Export export = new Export(form, writing.heading(), writing.answer(), "de", writing.separator());
        LimeSurveyResponses reader = LimeSurveyResponses.of(form);
        List<Response> one = List.of(new Response(Export.NO_DAY, DROPPED, answers));
        assertThat(notes(reader, export, one)).containsExactly("'=1+1");
        assertThat(notes(reader.with(AnswerMapping.standard().withFormulaGuard()), export, one))
                .containsExactly("=1+1");
    }

    /** Law: whatever happens to one sign of a file, it is read or refused as a whole, and nothing that is told has a piece of it. */
    @Property(tries = 500)
    void noFaultOfAnAlteredFileHasContent(
            @ForAll("writings") Writing writing, @ForAll long seed, @ForAll("signs") String sign) {
        SurveyForm form = LimeSurveyStructureTest.FOUNDING;
        Random random = new Random(seed);
        Export export = new Export(form, writing.heading(), writing.answer(), writing.language(), writing.separator());
        String text = export.text(List.of(
                response(form, DROPPED + "a", Export.NO_DAY, random), response(form, DROPPED + "b", DROPPED, random)));
        int at = random.nextInt(text.length());
        byte[] altered = (text.substring(0, at) + sign + text.substring(at + random.nextInt(2)))
                .getBytes(random.nextInt(4) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
        ImportPlan plan = LimeSurveyResponses.of(form).read("responses.csv", new ByteArrayInputStream(altered));
        assertThat(plan.isReadable()).isFalse();
        Throwable fault = catchThrowable(plan::answers);
        assertThat(fault).isInstanceOf(IllegalArgumentException.class).hasNoCause();
        assertThat(fault.getMessage() + plan.inWords() + plan).doesNotContain("ZQX");
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("", "\"", ";", ",", "\t", "\n", "\r", "x", "9", "\u0000", "\uFEFF", "\\", "\"\"", "ZQX");
    }

    private static List<String> notes(LimeSurveyResponses reader, Export export, List<Response> responses) {
        return reader.read("responses.csv", export.bytes(responses)).answers().points().stream()
                .map(Point::note)
                .toList();
    }

    private static Response response(SurveyForm form, String mentor, String submitted, Random random) {
        Map<String, String> answers = new HashMap<>();
        answers.put("mentor", mentor);
        for (FormItem item : form.items()) {
            if (item.isChoice() && random.nextInt(5) > 0) {
                List<FormOption> options = item.options();
                answers.put(
                        item.code().value(),
                        options.get(random.nextInt(options.size())).code());
            }
            if (item.isText() && random.nextBoolean()) {
                answers.put(item.code().value(), written(random));
            }
        }
        return new Response(submitted, DROPPED, answers);
    }

    private static String written(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(Hostile.PIECES.get(random.nextInt(Hostile.PIECES.size())))
                    .append(List.of("", "\t", "\n").get(random.nextInt(3)));
        }
        // LimeSurvey writes each kind of line end as one.
        return text.toString().replace('\u2028', '\n').strip();
    }

    private static Interview held(SurveyForm form, List<Response> responses) {
        List<Point> points = new ArrayList<>();
        for (FormItem item : form.items()) {
            if (item.meaning() instanceof ItemMeaning.Open open) {
                responses.stream()
                        .map(response ->
                                response.answers().getOrDefault(item.code().value(), ""))
                        .filter(text -> !Identities.key(text).isEmpty())
                        .sorted()
                        .forEach(text -> points.add(Point.of(open.topic(), text)));
            }
        }
        List<Ballot> ballots = responses.stream()
                .map(response -> ballot(form, response))
                .sorted(Comparator.comparing(
                        ballot -> Identities.key(ballot.mentor().value())))
                .toList();
        return Interview.builder()
                .mentee(MenteeId.of("mentee"))
                .panel(MentorPanel.of(ballots.stream().map(Ballot::mentor).toArray(MentorId[]::new)))
                .guide(form.guide().orElseThrow())
                .points(points)
                .ballots(ballots)
                .build();
    }

    private static Ballot ballot(SurveyForm form, Response response) {
        List<Rating> ratings = new ArrayList<>();
        for (Topic topic : form.guide().orElseThrow().ratedTopics()) {
            FormItem item = form.items().stream()
                    .filter(each -> each.meaning().equals(new ItemMeaning.Rating(topic.id())))
                    .findFirst()
                    .orElseThrow();
            OptionalInt mark = item.option(
                            response.answers().getOrDefault(item.code().value(), ""))
                    .map(FormOption::value)
                    .orElse(OptionalInt.empty());
            ratings.add(new Rating(topic.id(), mark));
        }
        return Ballot.builder()
                .mentor(MentorId.of(response.answers().getOrDefault("mentor", "")))
                .ratings(ratings)
                .build();
    }

    record Writing(Export.Heading heading, Export.Answer answer, String language, char separator) {}

    @Provide
    Arbitrary<SurveyForm> forms() {
        return Arbitraries.oneOf(Hostile.forms(), Arbitraries.just(LimeSurveyStructureTest.FOUNDING));
    }

    @Provide
    Arbitrary<Writing> writings() {
        return Combinators.combine(
                        Arbitraries.of(Export.Heading.class),
                        Arbitraries.of(Export.Answer.class),
                        Arbitraries.of("en-GB", "de"),
                        Arbitraries.of(';', ',', '\t'))
                .as(Writing::new);
    }
}
