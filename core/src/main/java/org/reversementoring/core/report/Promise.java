package org.reversementoring.core.report;

import org.reversementoring.core.CodecOnly;

/**
 * The promise to mentors and mentee, in sentences computed from the method. The same method always promises the same.
 *
 * @param protection against whom answers are protected, and how far
 * @param readers who reads the report
 * @param counted what is counted, and from when on it is shown
 * @param withheld the constant sentence about what is not shown
 * @param retention when raw answers go
 */
public record Promise(String protection, String readers, String counted, String withheld, String retention)
        implements CodecOnly {

    private static final String READERS =
            "This report is read by the mentee and by the nominated mentor who feeds it back, and is for development only.";
    private static final String RETENTION = "Notes and private answers are destroyed when the cycle closes.";

    /** The promise that this method keeps. */
    public static Promise of(Method method) {
        return method instanceof Method.Scored scored ? scored(scored, scored.colluders()) : byConsent();
    }

    private static Promise scored(Method.Scored method, int colluders) {
        return new Promise(
                "Against the mentee together with any " + (colluders == 1 ? "one mentor" : colluders + " mentors")
                        + ", no answer of any other mentor can be narrowed to exclude either end of the scale; verified for"
                        + " every possible panel of " + method.panelSize() + ".",
                READERS,
                "Answers are counted question by question, and never linked to another answer or to a person. A question is"
                        + " shown only if at least " + method.answersNeeded()
                        + " mentors answered it; a point is listed only if at least " + method.endorsementsNeeded()
                        + " mentors endorsed it in private.",
                "Points that fewer mentors endorsed are not listed, and whether there are any is not told.",
                RETENTION);
    }

    private static Promise byConsent() {
        return new Promise(
                "The panel is too small for scores that protect its mentors, so there are no scores.",
                READERS,
                "A point is listed only if each mentor of the panel agreed in private to put it forward.",
                "Points without that agreement are not listed, and whether there are any is not told.",
                RETENTION);
    }
}
