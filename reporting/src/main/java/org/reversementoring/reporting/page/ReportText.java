package org.reversementoring.reporting.page;

import java.util.List;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;

/** The fixed sentences of a report page, the same in every form it is rendered in. */
final class ReportText {

    /** Heading of the first part. */
    static final String ABOUT = "What this is";

    /** What a reader should know before the first finding. */
    static final String INTRODUCTION =
            "A panel of juniors, your mentors, was interviewed about working with you. This report collates what they chose to put"
                    + " forward. A nominated mentor goes through it with you, one to one, so that you can ask, explain and decide"
                    + " what to do with it.";

    /** Why guessing is pointless and harmful. */
    static final String NO_GUESSING =
            "Please do not try to work out who said what. This report does not support any such guess, and a wrong one hurts"
                    + " somebody who was not meant.";

    /** Shown where the library has no rules of wording for the report's language. */
    static final String WORDING_NOT_CHECKED =
            "The words of the points were not checked by the software, because it has no rules for their language.";

    /** Shown where a part lists no points. */
    static final String EMPTY = "No points are listed in this part.";

    /** Heading of the ratings. */
    static final String RATINGS = "Ratings in words";

    /** Shown where a report has no ratings. */
    static final String NO_RATINGS = "This report has no ratings.";

    /** Heading of the reflection fields. */
    static final String REFLECTION = "Your reflection";

    /** Heading of the last part. */
    static final String METHOD = "Method and certificate";

    private ReportText() {}

    /** The promise as paragraphs, in the order in which they are read. */
    static List<String> promise(FeedbackReport report) {
        return report.promise().sentences();
    }

    /** Heading of the part that lists findings of this kind. */
    static String heading(FindingKind kind) {
        return switch (kind) {
            case STRENGTH -> "Strengths";
            case DEVELOPMENT -> "Areas to develop";
            case ISSUE -> "Issues facing us";
            case POLICY -> "Policies to reconsider";
        };
    }

    /** The questions a mentee is asked to reflect on, before, in and after the meeting. */
    static List<String> reflectionQuestions() {
        return List.of(
                "What matches how I see myself?",
                "What surprised me, and what would I like to ask?",
                "One or two things I will do, with whose support, and by when:");
    }

    /** How the report was made, in sentences. */
    static List<String> method(Method method) {
        String panel = "Policy “" + method.policy() + "”; the panel had " + method.panelSize() + " mentors.";
        if (method instanceof Method.Scored scored) {
            return List.of(
                    panel,
                    "At least " + scored.answersNeeded() + " answers were needed to show a question and at least "
                            + scored.endorsementsNeeded()
                            + " private endorsements to list a point. Whatever is said about"
                            + " a question has passed the proof below.");
        }
        return List.of(panel, "Points were put forward by consent; nothing was scored.");
    }
}
