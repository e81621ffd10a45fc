package org.reversementoring.core.exchange.webform;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.InstrumentForm;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.measure.Instruments;

/** Forms for tests: the founding study's, all instruments, and one whose texts are what tools take for commands. */
final class WebForms {

    /** What SurveyJS, Moodle, XLSForm, XML, HTML, JSON and spreadsheets take for something else than text. */
    static final List<String> COMMANDS = List.of(
            "{mentor}",
            "${mentor}",
            "{{mentor}}",
            "{#if}",
            "]]>",
            "####",
            ">>>>>",
            "<<<<<1",
            "<script>alert(1)</script>",
            "&amp;",
            "&#35;",
            "<!--",
            "\"",
            "'",
            "\\",
            "\\n",
            "=1+1",
            "+1",
            "@SUM(A1)",
            "-",
            "*b*",
            "_i_",
            "# h",
            "[x](y)",
            ",",
            ";",
            "\u202E",
            "\u200B",
            "\uD83D\uDE00",
            "\u00E4",
            "\u2028",
            "default",
            "null");

    private WebForms() {}

    static SurveyForm guide() {
        return GuideForm.of(Guides.sevenDomains())
                .alsoIn(Guides.sevenDomains(Locale.GERMAN))
                .form();
    }

    static SurveyForm german() {
        return GuideForm.of(Guides.sevenDomains(Locale.GERMAN))
                .alsoIn(Guides.sevenDomains())
                .form();
    }

    static SurveyForm instruments() {
        return InstrumentForm.of("all", "1", "All questionnaires", Instruments.own(Locale.UK))
                .alsoIn("Alle Frageb\u00F6gen", Instruments.own(Locale.GERMAN))
                .form();
    }

    /** A form with each command in a title, a question, a hint, a statement and a label. */
    static SurveyForm hostile() {
        return hostile(COMMANDS);
    }

    /** The same with these texts, from the first on, in turn. */
    static SurveyForm hostile(List<String> texts) {
        InterviewGuide guide = Guides.sevenDomains();
        List<Topic> topics = IntStream.range(0, guide.topics().size())
                .mapToObj(i -> topic(guide.topics().get(i), texts, i))
                .toList();
        return GuideForm.of(guide.derive(guide.id(), "2 " + texts.get(0))
                        .title("t " + texts.get(0))
                        .purpose(texts.get(0) + " p\n" + texts.get(texts.size() - 1))
                        .topics(topics)
                        .build())
                .form();
    }

    private static Topic topic(Topic topic, List<String> texts, int place) {
        String text = String.join(" ", texts.subList(place % texts.size(), texts.size()));
        return Topic.builder()
                .from(topic)
                .title(text + " t")
                .coreQuestion(text + " q\n" + text)
                .probes(List.of(text + " h", text))
                .rating(topic.rating()
                        .map(rating -> new RatingItem(
                                text,
                                new RatingScale(
                                        0,
                                        IntStream.range(0, 5)
                                                .mapToObj(i -> label(text) + i)
                                                .toList()))))
                .build();
    }

    private static String label(String text) {
        return text.replace("|", "/") + " ";
    }
}
