package org.reversementoring.core.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.InstrumentId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.exchange.FoundingForm;
import org.reversementoring.core.exchange.GoldenFile;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.language.UnsupportedLanguageException;
import org.reversementoring.core.measure.Instruments;

class SurveyFormTest {

    private static InterviewGuide changed(Function<Topic, Topic> change) {
        return InterviewGuide.builder()
                .from(Guides.sevenDomains())
                .topics(Guides.sevenDomains().topics().stream().map(change).toList())
                .build();
    }

    private static InterviewGuide scaled(RatingScale scale) {
        return changed(topic -> Topic.builder()
                .from(topic)
                .rating(new RatingItem("Statement", scale))
                .build());
    }

    @Test
    void namesEachItemOfTheFoundingGuide() {
        FormFile codes = FoundingForm.FORM.codes();
        GoldenFile.assertSame(codes.name(), codes.text());
        assertThat(FoundingForm.FORM.languages()).containsExactly("en-GB", "de");
        assertThat(FoundingForm.FORM
                        .item(ItemCode.of("strengths"))
                        .orElseThrow()
                        .options())
                .extracting(FormOption::code)
                .containsExactly("1", "2", "3", "4", "5", "97", "98", "99");
    }

    @Test
    void keepsItsCodesInANewVersionOfTheGuide() {
        InterviewGuide next = Guides.sevenDomains()
                .derive(Guides.sevenDomains().id(), "2.0")
                .topics(List.of(
                        Guides.sevenDomains().topics().get(5),
                        Guides.sevenDomains().topics().get(0)))
                .build();
        SurveyForm form = GuideForm.of(next).form();
        assertThat(form.items().stream().map(FormItem::code))
                .isSubsetOf(
                        FoundingForm.FORM.items().stream().map(FormItem::code).toList());
    }

    @Test
    void takesCodesOfTheHost() {
        SurveyForm form = GuideForm.of(Guides.sevenDomains())
                .withCode(TopicId.of("areas-for-improvement"), "improve")
                .withoutOpenQuestions()
                .form();
        assertThat(form.items().stream().map(item -> item.code().value()))
                .contains("improve")
                .doesNotContain("improvetxt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GuideForm.of(Guides.sevenDomains()).withCode(TopicId.of("strengths"), "Über"))
                .withMessageStartingWith("item code: must be");
    }

    @Test
    void refusesTwoItemsOfOneCodeAndNamesIt() {
        InterviewGuide guide = InterviewGuide.builder()
                .from(Guides.sevenDomains())
                .topics(List.of(
                        Guides.sevenDomains().topics().get(5),
                        Topic.builder()
                                .from(Guides.sevenDomains().topics().get(0))
                                .id(TopicId.of("streng-ths"))
                                .build()))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GuideForm.of(guide).form())
                .withMessageContaining("strengths")
                .withMessageContaining("withCode");
    }

    @Test
    void refusesAScaleWithTheNumberOfAReasonAndNamesTheItem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GuideForm.of(scaled(new RatingScale(96, List.of("low", "high"))))
                        .form())
                .withMessageStartingWith("item clinicalpractice: 97 must be free");
        assertThat(GuideForm.of(scaled(new RatingScale(95, List.of("low", "high"))))
                        .form()
                        .items())
                .isNotEmpty();
    }

    @Test
    void refusesALabelThatAToolWouldBreakAndNamesTheItem() {
        for (String label : List.of("a|b", "two\nlines", "\"all\"")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GuideForm.of(scaled(RatingScale.of(List.of("low", label))))
                            .form())
                    .withMessageMatching("item clinicalpractice, option 2: label must be one line.*")
                    .withMessageNotContaining(label);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GuideForm.of(scaled(RatingScale.of(List.of("low", "Does not apply"))))
                        .form())
                .withMessage("item clinicalpractice: options must have distinct labels, but 2 and 97 have the same");
    }

    @Test
    void refusesATranslationOfSomethingElse() {
        InterviewGuide german = Guides.sevenDomains(Locale.GERMAN);
        GuideForm form = GuideForm.of(Guides.sevenDomains());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.alsoIn(InterviewGuide.builder()
                                .from(german)
                                .version("9")
                                .build())
                        .form())
                .withMessageContaining("translation must be of guide seven-domains 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.alsoIn(InterviewGuide.builder()
                                .from(german)
                                .topics(german.topics().subList(1, 7))
                                .build())
                        .form())
                .withMessageContaining("must have the topics of the guide in their order");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.alsoIn(Guides.sevenDomains()).form())
                .withMessageContaining("language of its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.alsoIn(InterviewGuide.builder()
                                .from(scaled(RatingScale.of(List.of("1", "2"))))
                                .language("de")
                                .build())
                        .form())
                .withMessageContaining("translation of topic clinical-practice must have the marks of the guide");
    }

    @Test
    void takesALanguageOfTheHostWithTheHostsWords() {
        InterviewGuide welsh = InterviewGuide.builder()
                .from(Guides.sevenDomains())
                .language("cy")
                .build();
        Properties words = new Properties();
        for (String key : List.of(
                "section.introduction",
                "respondent.mentor",
                "respondent.person",
                "missing.97",
                "missing.98",
                "missing.99")) {
            words.setProperty(key, "cy " + key);
        }
        for (FormLoss.Kind kind : FormLoss.Kind.values()) {
            words.setProperty("loss." + kind, "cy " + kind);
        }
        assertThat(catchUnsupported(GuideForm.of(welsh))).isTrue();
        Properties language = new Properties();
        try (var stream = Translation.class.getResourceAsStream("language_en.properties")) {
            language.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Translation translation = Translation.of("cy")
                .with(file -> Optional.ofNullable(
                        switch (file) {
                            case "form" -> words;
                            case "language" -> language;
                            default -> null;
                        }));
        SurveyForm form = GuideForm.of(Guides.sevenDomains())
                .alsoIn(welsh)
                .withWords(translation)
                .form();
        assertThat(form.respondent().text().in("cy")).isEqualTo("cy respondent.mentor");
    }

    private static boolean catchUnsupported(GuideForm form) {
        try {
            form.form();
            return false;
        } catch (UnsupportedLanguageException e) {
            return true;
        }
    }

    @Test
    void isOfInstrumentsInOneSurveyAndRefusesWhatCannotBeAsked() {
        SurveyForm form = InstrumentForm.of("baseline", "1", "Before we begin", Instruments.own(Locale.UK))
                .alsoIn("Bevor es losgeht", Instruments.own(Locale.GERMAN))
                .form();
        assertThat(form.instruments()).hasSameSizeAs(Instruments.own(Locale.UK));
        assertThat(form.respondent().code()).hasToString("pairing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstrumentForm.of(Instruments.olbi()).form())
                .withMessageContaining("instrument olbi must have a text for each item");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstrumentForm.of(
                                "burnout", "1", "Burnout", List.of(Instruments.cbiWork(), Instruments.cbiWorkGmc()))
                        .form())
                .withMessageContaining("stands for two items");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstrumentForm.of("all", "1", "All", Instruments.own(Locale.UK))
                        .alsoIn("Alle", Instruments.own(Locale.GERMAN).subList(1, 4))
                        .form())
                .withMessageContaining("instruments must be");
        assertThat(InstrumentId.of("olbi")).isEqualTo(Instruments.olbi().id());
    }
}
