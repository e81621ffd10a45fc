package org.reversementoring.reporting.page;

import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.report.Statement;
import org.reversementoring.reporting.text.PageText;

/** The words of a statement in a language of the pages, as they stand in a report; for whoever shows statements elsewhere. */
public final class StatementWords {

    private StatementWords() {}

    /**
     * The statement as sentences. What a strategy worded itself stays as it is.
     *
     * @param translation the language
     * @param scale the scale on which was answered; its labels stand in the sentences
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if no page is written in the language
     */
    public static String in(Translation translation, Statement statement, RatingScale scale) {
        return new StatementText(PageText.in(translation, "certificate-check"), scale).of(statement);
    }
}
