package org.reversementoring.core.exchange.webform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.exchange.RandomGuides;
import org.reversementoring.core.exchange.SheetText;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.ItemMeaning;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.exchange.sheet.AnswerSheet;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Rating;

/** Responses as Moodle's table of them is downloaded: the label of an item in brackets before its text, and labels of options. */
class MoodleAnswersTest {

    private static final List<String> IDENTITY = List.of("Full name", "Groups", "Email address", "Date");

    @Test
    void whatMoodleAddsIsDropped() {
        SurveyForm form = WebForms.guide();
        ImportPlan plan = AnswerSheet.of(form)
                .read(
                        "moodle",
                        SheetText.bytes(SheetText.of(List.of(
                                header(form),
                                row(
                                        form,
                                        Map.of(
                                                "mentor",
                                                "m1",
                                                "strengths",
                                                "strongly agree",
                                                "timemanagement",
                                                "Does not apply"))))));
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.answers().ballots().get(0).ratings())
                .contains(Rating.of(TopicId.of("strengths"), 5), Rating.declined(TopicId.of("time-management")));
        assertThat(String.join("\n", plan.inWords()))
                .contains("Column 1 (Full name): dropped", "Column 2 (Groups): dropped", "Column 4 (Date): dropped")
                .doesNotContain("zqx");
    }

    private static List<String> header(SurveyForm form) {
        List<String> header = new ArrayList<>(IDENTITY);
        asked(form)
                .forEach(item ->
                        header.add("(" + item.code() + ") " + item.text().base().replace('\n', ' ')));
        return header;
    }

    private static List<FormItem> asked(SurveyForm form) {
        return form.items().stream().filter(item -> !item.isNote()).toList();
    }

    private static List<String> row(SurveyForm form, Map<String, String> cells) {
        List<String> row = new ArrayList<>(List.of("zqx", "zqx", "zqx", "zqx"));
        asked(form).forEach(item -> row.add(cells.getOrDefault(item.code().value(), "")));
        return row;
    }

    /** Law: an interview that went through Moodle is the same interview. */
    @Property(tries = 200)
    void guideToMoodleToInterviewIsTheIdentity(@ForAll long seed) {
        InterviewGuide guide = RandomGuides.guide(seed);
        Interview interview = RandomGuides.interview(guide, seed);
        SurveyForm form = GuideForm.of(guide).form();
        List<List<String>> table = new ArrayList<>(List.of(header(form)));
        for (int mentor = 0; mentor < interview.ballots().size(); mentor++) {
            List<String> row = new ArrayList<>(row(form, Map.of()).subList(0, IDENTITY.size()));
            for (FormItem item : asked(form)) {
                row.add(cell(interview, mentor, item));
            }
            table.add(row);
        }
        assertThat(AnswerSheet.of(form)
                        .read("moodle", SheetText.bytes(SheetText.of(table)))
                        .answers()
                        .interview(interview.mentee(), interview.panel()))
                .isEqualTo(interview);
    }

    private static String cell(Interview interview, int mentor, FormItem item) {
        if (item.meaning() instanceof ItemMeaning.Rating rating) {
            return interview.ballots().get(mentor).ratings().stream()
                    .filter(each -> each.topic().equals(rating.topic()))
                    .findFirst()
                    .flatMap(each -> item.options().stream()
                            .filter(option ->
                                    each.mark().isPresent() && option.value().equals(each.mark()))
                            .findFirst())
                    .map(FormOption::label)
                    .map(label -> label.base())
                    .orElse("");
        }
        if (item.meaning() instanceof ItemMeaning.Open open) {
            List<String> notes = RandomGuides.notes(interview, open.topic());
            return mentor < notes.size() ? notes.get(mentor) : "";
        }
        return interview.ballots().get(mentor).mentor().value();
    }
}
