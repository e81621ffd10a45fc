package org.reversementoring.reporting.page;

import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.report.Statement;

/** The words of a statement in a language of the pages, as they stand in a report; for whoever shows statements elsewhere. */
public final class StatementWords {

    private StatementWords() {}

    /**
     * The statement as sentences. What a strategy worded itself stays as it is.
     *
     * @param translation the language
     * @param scale the scale on which was answered; its labels stand in the sentences
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public static String in(Translation translation, Statement statement, RatingScale scale) {
        return statement.inWords(scale, translation);
    }
}
