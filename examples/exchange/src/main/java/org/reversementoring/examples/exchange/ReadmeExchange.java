package org.reversementoring.examples.exchange;

import java.nio.file.Path;
import java.util.Locale;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.exchange.redcap.RedcapDictionary;
import org.reversementoring.core.exchange.redcap.RedcapRecords;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.panel.MentorPanel;

/** The code that the README shows. */
final class ReadmeExchange {

    private ReadmeExchange() {}

    static Interview interview(Path folder, Path records, MentorPanel panel) {
        // readme:begin
        SurveyForm form = GuideForm.of(Guides.sevenDomains())
                .alsoIn(Guides.sevenDomains(Locale.GERMAN))
                .form();
        RedcapDictionary.of(form).writeTo(folder); // questions go out
        ImportPlan plan = RedcapRecords.of(form).read(records); // answers come back: the dry run
        plan.inWords().forEach(System.out::println); // what each column becomes, what is dropped, what does not fit
        Interview interview = plan.answers().interview(MenteeId.of("staff-0"), panel);
        // readme:end
        return interview;
    }
}
