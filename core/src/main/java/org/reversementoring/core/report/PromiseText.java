package org.reversementoring.core.report;

import java.util.Arrays;
import java.util.Locale;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.policy.PromisedPart;
import org.reversementoring.core.policy.Reader;

/** The sentences of a promise in one language. */
final class PromiseText {

    private static final SentenceFiles FILES =
            SentenceFiles.of("promise", "promise", name -> PromiseText.class.getResourceAsStream(name));
    private static final SentenceFiles MENTEE = SentenceFiles.of(
            "promise-to-mentee", "promise to the mentee", name -> PromiseText.class.getResourceAsStream(name));
    private static final Translation ENGLISH = Translation.of(Locale.ENGLISH);

    private PromiseText() {}

    static Sentences in(Translation translation) {
        return FILES.in(translation);
    }

    /** The sentences as they are said to the mentee, who is "you" in them. */
    static Sentences toMentee(Translation translation) {
        return in(translation).and(MENTEE.in(translation));
    }

    /** The sentences in the language of this tag; in English if there are none. */
    static Sentences inOrEnglish(String tag) {
        return FILES.in(has(tag) ? Translation.of(tag) : ENGLISH);
    }

    /** Whether there are sentences in the language of this tag. */
    static boolean has(String tag) {
        return FILES.isWrittenIn(Locale.forLanguageTag(tag));
    }

    /** Each reader by name; the nominated mentor is one of the mentors, where these are readers too. A host is named by its sentence. */
    static String readersOf(Sentences text, PromisedPart part) {
        return text.and(Arrays.stream(Reader.values())
                .filter(part::isReadBy)
                .filter(reader -> reader != Reader.HOST)
                .filter(reader -> reader != Reader.NOMINATED_MENTOR || !part.isReadBy(Reader.MENTOR))
                .map(reader -> text.say("reader." + reader))
                .toList());
    }

    /** Each reader by name, as the first words of a sentence. */
    static String readersFirst(Sentences text, PromisedPart part) {
        return text.begun(readersOf(text, part));
    }
}
