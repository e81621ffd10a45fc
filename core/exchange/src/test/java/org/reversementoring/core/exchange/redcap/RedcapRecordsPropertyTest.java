package org.reversementoring.core.exchange.redcap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.reversementoring.core.exchange.RandomGuides;
import org.reversementoring.core.exchange.SheetText;
import org.reversementoring.core.exchange.form.FormFile;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.exchange.sheet.SheetCells;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.interview.Interview;

/** Law: guide to dictionary, to records in any writing, and back to the interview is the identity. */
class RedcapRecordsPropertyTest {

    @Property(tries = 300)
    void guideToDictionaryToRecordsToInterviewIsTheIdentity(@ForAll long seed) {
        InterviewGuide guide = RandomGuides.guide(seed);
        Interview interview = RandomGuides.interview(guide, seed);
        SurveyForm form = GuideForm.of(guide).form();
        FormFile file = RedcapDictionary.of(form);
        RedcapDictionary dictionary = RedcapDictionary.read(file.name(), SheetText.bytes(file.text()));
        assertThat(dictionary.differences(form)).isEmpty();
        Random random = new Random(seed);
        boolean labels = random.nextBoolean();
        List<FormItem> items =
                form.items().stream().filter(item -> !item.isNote()).toList();
        List<List<String>> rows = new ArrayList<>();
        for (int mentor = 0; mentor < interview.ballots().size(); mentor++) {
            List<String> row =
                    new ArrayList<>(List.of("" + (mentor + 1), "group", "2026-11-0" + (mentor + 1) + " 08:00:00"));
            for (FormItem item : items) {
                row.add(SheetCells.cell(interview, mentor, item, labels, random));
            }
            row.add(labels ? "Complete" : "2");
            rows.add(row);
        }
        Collections.shuffle(rows, random);
        List<String> header = new ArrayList<>(
                labels
                        ? List.of("Record ID", "Data Access Group", "Survey Timestamp")
                        : List.of("record_id", "redcap_data_access_group", form.code() + "_timestamp"));
        for (FormItem item : items) {
            header.add(
                    labels
                            ? dictionary
                                    .field(item.code().value())
                                    .orElseThrow()
                                    .label()
                            : item.code().value());
        }
        header.add(labels ? "Complete?" : form.code() + "_complete");
        rows.add(0, header);
        assertThat(RedcapRecords.of(form)
                        .with(dictionary)
                        .read("records", SheetText.bytes(SheetText.of(rows)))
                        .answers()
                        .interview(interview.mentee(), interview.panel()))
                .isEqualTo(interview);
    }
}
