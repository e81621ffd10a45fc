package org.reversementoring.core.exchange.form;

import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/** The sentences of a form in one language. */
final class FormWords {

    private static final SentenceFiles FILES =
            SentenceFiles.of("form", "form", name -> FormWords.class.getResourceAsStream(name));

    private FormWords() {}

    static Sentences in(Translation translation) {
        return FILES.in(translation);
    }
}
