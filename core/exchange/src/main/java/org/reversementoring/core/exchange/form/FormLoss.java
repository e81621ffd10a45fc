package org.reversementoring.core.exchange.form;

import java.util.Locale;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.language.Translation;

/**
 * Something that a form or a tool's format cannot express.
 *
 * @param kind what it is
 * @param items the number of items or other parts that it concerns, at least 1
 */
public record FormLoss(Kind kind, int items) implements CodecOnly {

    /** What a format cannot express. */
    public enum Kind {
        /** Texts of the script that a facilitator says to the panel in the room. */
        SPOKEN_SCRIPT,
        /** The time that is set aside for each topic. */
        TIME_BUDGET,
        /** Follow-up questions, which stand as hints below the core question. */
        PROBES_AS_HINTS,
        /** That a topic may hurt to speak about. */
        SENSITIVE,
        /** The languages besides the base language. */
        OTHER_LANGUAGES,
        /** Which options are reasons for no mark: the tool takes their numbers for marks. */
        MISSING_AS_NUMBERS,
        /** Numbers of the options: the tool stores another thing. */
        OPTION_NUMBERS,
        /** The names of the sections. */
        SECTIONS,
        /** The version of the form: the tool has no place for one. */
        VERSION,
        /** Signs that the tool would take for a command, which stand as others. */
        CHANGED_SIGNS,
        /** Hints below a question, which stand with its text. */
        HINTS_IN_TEXT
    }

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public FormLoss {
        if (items < 1) {
            throw new IllegalArgumentException("loss must concern 1 item or more, but was " + items);
        }
    }

    /** The loss as an English sentence. */
    public String inWords() {
        return inWords(Translation.of(Locale.ENGLISH));
    }

    /**
     * The loss as a sentence.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String inWords(Translation translation) {
        return FormWords.in(translation).say("loss." + kind, items);
    }
}
