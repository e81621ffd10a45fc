package org.reversementoring.core.exchange.limesurvey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.TopicFocus;

/** Guides whose texts have the signs that a tool may take for its own. */
final class Hostile {

    /** Each is a trap of one reader: PHP's, LimeSurvey's, a browser's, XML's, a spreadsheet's. */
    static final List<String> PIECES = List.of(
            "\"",
            "\"\"",
            "\"quoted\"",
            "\\",
            "\\\"",
            "{",
            "{ ",
            "{TOKEN:FIRSTNAME}",
            "}",
            "{{",
            "<b>",
            "</b>",
            "<",
            ">",
            "<br />",
            "&",
            "&amp;",
            "&quot;",
            "&#92;",
            "]]>",
            "-->",
            "'",
            "'=",
            "=1+1",
            "-oth-",
            ",",
            ";",
            "#",
            "%",
            "_",
            "\uFEFF",
            "\u2028",
            "\u00A0",
            "\u200F\u0634\u0643\u0631\u0627",
            "\u00E4",
            "\u4E16",
            "\uD83D\uDE42",
            "word",
            " ",
            "  ",
            "7",
            "99");

    private Hostile() {}

    /** A form in two languages with each of the pieces at the beginning, in the middle and at the end of a text. */
    static SurveyForm everyPiece() {
        List<Topic> english = new ArrayList<>();
        List<Topic> german = new ArrayList<>();
        for (int i = 0; i < PIECES.size(); i++) {
            String piece = PIECES.get(i);
            english.add(topic(i, "en", piece));
            german.add(topic(i, "de", piece));
        }
        return GuideForm.of(guide("en-GB", "the \"title\" {x}\\", english))
                .alsoIn(guide("de", "\"der Titel\"", german))
                .form();
    }

    private static Topic topic(int number, String language, String piece) {
        String text = language + number;
        return topic(
                number,
                text + piece.replace("\u2028", "") + text,
                piece + text + piece,
                text + piece + "\n" + piece + text + piece,
                List.of(piece.replace("\"", "''") + text + "a", text + piece + "b", text + "c" + piece));
    }

    static Topic topic(int number, String title, String question, String statement, List<String> labels) {
        return Topic.builder()
                .id(TopicId.of("t" + number))
                .title(title)
                .focus(number == 0 ? TopicFocus.STRENGTHS : TopicFocus.DOMAIN)
                .coreQuestion(question)
                .addProbes(question)
                .rating(new RatingItem(statement, RatingScale.of(labels)))
                .timeBudget(Duration.ofMinutes(1))
                .build();
    }

    static InterviewGuide guide(String language, String title, List<Topic> topics) {
        return InterviewGuide.builder()
                .id(GuideId.of("hostile"))
                .version("1")
                .language(language)
                .title(title)
                .purpose(title)
                .topics(topics)
                .totalTime(Duration.ofHours(8))
                .build();
    }

    static InterviewGuide inLanguage(InterviewGuide guide, String language) {
        return InterviewGuide.builder().from(guide).language(language).build();
    }

    /** Texts without control characters; each begins with a word, so that several are distinct. */
    static Arbitrary<String> text(String word) {
        return Arbitraries.of(PIECES).list().ofMaxSize(5).map(pieces -> word + String.join("", pieces));
    }

    /** Forms of 1 to 4 topics with 2 to 6 marks, in English and German. */
    static Arbitrary<SurveyForm> forms() {
        Arbitrary<Integer> topics = Arbitraries.integers().between(1, 4);
        Arbitrary<Integer> marks = Arbitraries.integers().between(2, 6);
        return Combinators.combine(topics, marks)
                .flatAs((many, points) -> Combinators.combine(topics("en", many, points), topics("de", many, points))
                        .as((english, german) -> GuideForm.of(guide("en-GB", "English", english))
                                .alsoIn(guide("de", "Deutsch", german))
                                .form()));
    }

    private static Arbitrary<List<Topic>> topics(String language, int many, int points) {
        List<Arbitrary<Topic>> topics = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            topics.add(topic(language, i, points));
        }
        return Combinators.combine(topics).as(list -> list);
    }

    private static Arbitrary<Topic> topic(String language, int number, int points) {
        String word = language + "x" + number;
        List<Arbitrary<String>> labels = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            labels.add(text(word + "l" + i));
        }
        return Combinators.combine(
                        text(word + "title"),
                        text(word + "question"),
                        text(word + "statement"),
                        Combinators.combine(labels).as(list -> list))
                .as((title, question, statement, each) -> topic(number, title, question, statement, each));
    }
}
