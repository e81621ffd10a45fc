package org.reversementoring.anonymisation.audit.guarantee;

import java.util.List;
import org.reversementoring.anonymisation.strategy.ListFormat;

/**
 * The supposed answers of some mentors, in no order. They are the subject of an audit and never a real panel's.
 *
 * @param marks the marks, ascending
 * @param declined how many gave none
 */
public record Answers(List<Integer> marks, int declined) {

    /** The beginning of every text that tells supposed answers, because a reader with a panel of that size would take them for theirs. */
    public static final String INVENTED = "Example with invented answers: ";

    /** The answers with a copy of the marks. */
    public Answers {
        marks = List.copyOf(marks);
    }

    /** The number of mentors. */
    public int size() {
        return marks.size() + declined;
    }

    /** The answers in words, for instance {@code answered 1, 3 and 3} or {@code answered 2, and one declined}. */
    public String inWords() {
        if (marks.isEmpty()) {
            return "declined";
        }
        String answered = "answered " + ListFormat.and(marks);
        return declined == 0 ? answered : answered + ", and " + NumberWords.number(declined) + " declined";
    }
}
