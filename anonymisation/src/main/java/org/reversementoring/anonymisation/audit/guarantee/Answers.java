package org.reversementoring.anonymisation.audit.guarantee;

import java.util.List;
import org.reversementoring.core.language.Translation;

/**
 * The supposed answers of some mentors, in no order. They are the subject of an audit and never a real panel's.
 *
 * @param marks the marks, ascending
 * @param declined how many gave none
 */
public record Answers(List<Integer> marks, int declined) {

    /** The answers with a copy of the marks. */
    public Answers {
        marks = List.copyOf(marks);
    }

    /** The number of mentors. */
    public int size() {
        return marks.size() + declined;
    }

    /** The answers in English, for instance {@code answered 1, 3 and 3} or {@code answered 2, and one declined}. */
    public String inWords() {
        return inWords(SupposedText.ENGLISH);
    }

    /**
     * The answers as the end of a sentence whose subject is these mentors.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String inWords(Translation translation) {
        return SupposedText.in(translation).said(marks, declined);
    }

    /**
     * The answers as the end of a phrase that says which mentors are meant: after {@code a mentor who} in English, after {@code eine
     * Person} in German.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String ofThoseWhoGaveThem(Translation translation) {
        return SupposedText.in(translation).given(marks, declined);
    }

    /**
     * A text that tells supposed answers, after the words that say so: a reader with a panel of that size would take them for theirs.
     *
     * @param story the text, which begins as the rest of a sentence does
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public static String invented(String story, Translation translation) {
        return SupposedText.in(translation).invented(story);
    }
}
