package org.reversementoring.core.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.measure.Instruments;

class SurveyFormTest {

    @Test
    void founding() {
        SurveyForm form = GuideForm.of(Guides.sevenDomains()).alsoIn(Guides.sevenDomains(Locale.GERMAN)).form();
        System.out.println(form + "\n" + form.codes().text());
        form.codes().losses().forEach(loss -> System.out.println(loss.inWords()));
        SurveyForm all = InstrumentForm.of("all", "1", "All", Instruments.own(Locale.UK)).alsoIn("Alle", Instruments.own(Locale.GERMAN)).form();
        System.out.println(all + "\n" + all.codes().text());
        assertThat(form.languages()).isEqualTo(List.of("en-GB", "de"));
    }
}
