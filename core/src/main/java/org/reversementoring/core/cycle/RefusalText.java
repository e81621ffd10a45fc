package org.reversementoring.core.cycle;

import java.util.Locale;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/** The plain sentences for the reasons of a refusal: why, and what helps. */
final class RefusalText {

    private static final SentenceFiles FILES =
            SentenceFiles.of("refusals", "refusals", name -> RefusalText.class.getResourceAsStream(name));
    private static final Sentences MESSAGE = FILES.in(Translation.of(Locale.ENGLISH));

    private RefusalText() {}

    /** The sentences for a reason code, as in the message of the exception. Each code has some, which a test sees to. */
    static String of(String reason) {
        return of(MESSAGE, reason);
    }

    static String of(String reason, Translation translation) {
        return of(FILES.in(translation), reason);
    }

    private static String of(Sentences sentences, String reason) {
        return sentences.text(sentences.has(reason) ? reason : "WRONG_STATE");
    }
}
