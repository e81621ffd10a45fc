package org.reversementoring.core.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.reversementoring.core.exchange.RandomGuides;
import org.reversementoring.core.exchange.SheetText;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.interview.Interview;

/** Law: guide to form, to a sheet in any writing, and back to the interview is the identity. */
class AnswerSheetPropertyTest {

    @Property(tries = 300)
    void guideToSheetToInterviewIsTheIdentity(@ForAll long seed) {
        InterviewGuide guide = RandomGuides.guide(seed);
        Interview interview = RandomGuides.interview(guide, seed);
        SurveyForm form = GuideForm.of(guide).form();
        Random random = new Random(seed);
        boolean labels = random.nextBoolean();
        char separator = ",;\t".charAt(random.nextInt(3));
        List<FormItem> items = new ArrayList<>(
                form.items().stream().filter(item -> !item.isNote()).toList());
        Collections.shuffle(items, random);
        List<List<String>> rows = new ArrayList<>();
        for (int mentor = 0; mentor < interview.ballots().size(); mentor++) {
            int number = mentor;
            rows.add(items.stream()
                    .map(item -> SheetCells.cell(interview, number, item, labels, random))
                    .toList());
        }
        Collections.shuffle(rows, random);
        rows.add(0, items.stream().map(item -> item.code().value()).toList());
        assertThat(AnswerSheet.of(form)
                        .with(AnswerMapping.standard())
                        .separatedBy(separator)
                        .read("sheet", SheetText.bytes(SheetText.of(rows, separator)))
                        .answers()
                        .interview(interview.mentee(), interview.panel()))
                .isEqualTo(interview);
    }
}
