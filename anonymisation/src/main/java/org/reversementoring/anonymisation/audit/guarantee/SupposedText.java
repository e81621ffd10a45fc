package org.reversementoring.anonymisation.audit.guarantee;

import java.util.List;
import java.util.Locale;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/** Supposed answers in words. It knows marks and numbers alone, so that each type of this package can ask it. */
final class SupposedText {

    static final Translation ENGLISH = Translation.of(Locale.ENGLISH);

    private static final SentenceFiles FILES =
            SentenceFiles.of("counterexample", "counterexamples", name -> SupposedText.class.getResourceAsStream(name));

    private final Sentences text;

    private SupposedText(Translation translation) {
        this.text = FILES.in(translation);
    }

    static SupposedText in(Translation translation) {
        return new SupposedText(translation);
    }

    Sentences sentences() {
        return text;
    }

    String invented(String story) {
        return text.say("invented", story);
    }

    String unused() {
        return text.say("unused");
    }

    /** The end of a sentence whose subject is these mentors. */
    String said(List<Integer> given, int declined) {
        boolean many = given.size() + declined > 1;
        if (given.isEmpty()) {
            return text.say(many ? "said.none.more" : "said.none.one");
        }
        String marks = text.and(strings(given));
        return declined == 0
                ? text.say(many ? "said.more" : "said.one", marks)
                : text.say("said.some", marks, number(declined));
    }

    /** What follows a word for these mentors, to say which they are. */
    String given(List<Integer> given, int declined) {
        if (given.isEmpty()) {
            return text.say("given.none");
        }
        String marks = text.and(strings(given));
        if (declined > 0) {
            return text.say("given.some", marks, number(declined));
        }
        return text.say(given.size() == 1 ? "given.one" : "given.more", marks);
    }

    /** The end of a sentence whose subject is one mentor. */
    String said(List<Integer> marks, boolean mayHaveDeclined) {
        if (marks.isEmpty()) {
            return text.say("said.none.one");
        }
        return text.say(mayHaveDeclined ? "said.maybe" : "said.one", text.or(strings(marks)));
    }

    String unlawful(String rule) {
        return text.say("unlawful", rule);
    }

    String unlawful(String rule, String given) {
        return String.join(" ", unlawful(rule), invented(text.say("unlawful.example", given)), unused());
    }

    String number(int number) {
        String key = "number." + number;
        return text.has(key) ? text.text(key) : Integer.toString(number);
    }

    private static List<String> strings(List<Integer> marks) {
        return marks.stream().map(String::valueOf).toList();
    }
}
