package org.reversementoring.anonymisation.planning;

import java.util.List;
import java.util.stream.Collectors;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/** How answers are expected to be, in words. */
final class AnswersText {

    private static final SentenceFiles FILES =
            SentenceFiles.of("plan", "plans", name -> AnswersText.class.getResourceAsStream(name));

    private final Sentences text;

    private AnswersText(Sentences text) {
        this.text = text;
    }

    static AnswersText in(Translation translation) {
        return new AnswersText(FILES.in(translation));
    }

    String of(List<Long> weights, long concentration) {
        String marks = weights.stream().distinct().count() == 1
                ? text.say("marks.equal")
                : text.say("marks.ratio", weights.stream().map(String::valueOf).collect(Collectors.joining(" : ")));
        return concentration == 0 ? text.say("answers.alone", marks) : text.say("answers.agree", concentration, marks);
    }
}
