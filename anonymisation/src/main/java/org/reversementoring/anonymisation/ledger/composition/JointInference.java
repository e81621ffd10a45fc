package org.reversementoring.anonymisation.ledger.composition;

import java.util.List;
import org.reversementoring.anonymisation.audit.guarantee.Answers;
import org.reversementoring.anonymisation.audit.guarantee.FeasibleMarks;
import org.reversementoring.anonymisation.strategy.ListFormat;
import org.reversementoring.core.report.Statement;

/**
 *
 * A reader's inference about any one mentor of a cell.
 *
 * @param published the statements of the connected releases
 * @param known the colluders' own answers, by cell; empty without colluders
 * @param declined the number of mentors of each cell who are known to have declined; empty if the reader cannot tell
 * @param about the cell, without mentors who are known to have declined
 * @param feasible the marks that each of its mentors outside the colluders may have given
 */
public record JointInference(
        List<Published> published,
        List<Known> known,
        List<Integer> declined,
        OverlapCell about,
        FeasibleMarks feasible) {

    /** The inference with copied lists. */
    public JointInference {
        published = List.copyOf(published);
        known = List.copyOf(known);
        declined = List.copyOf(declined);
    }

    /**
     * The statement of one release.
     *
     * @param release the release's number, from 1
     * @param statement the statement
     * @param inWords the statement as a sentence
     */
    public record Published(int release, Statement statement, String inWords) {}

    /**
     * The answers of the colluders in one cell.
     *
     * @param cell the cell
     * @param answers their answers
     */
    public record Known(OverlapCell cell, Answers answers) {}

    /** The inference in short sentences: what is published, who knows what, what follows. The answers are supposed ones. */
    public String inWords() {
        StringBuilder text = new StringBuilder(Answers.INVENTED);
        for (Published each : published) {
            text.append(text.length() == Answers.INVENTED.length() ? "release " : "Release ")
                    .append(each.release())
                    .append(": ")
                    .append(each.inWords().replaceAll("\\.$", ""))
                    .append(". ");
        }
        text.append(who()).append(many() ? " now know" : " now knows").append(" that ");
        text.append(about.size() == 1 ? "the one mentor " : "each other mentor ");
        return text.append(about.inWords())
                .append(' ')
                .append(what())
                .append('.')
                .toString();
    }

    private boolean many() {
        return known.stream().mapToInt(each -> each.answers().size()).sum() > 1;
    }

    private String who() {
        if (known.isEmpty()) {
            return "The mentee";
        }
        StringBuilder who = new StringBuilder();
        for (Known each : known) {
            who.append(who.isEmpty() ? (each.answers().size() == 1 ? "A mentor " : "Mentors ") : " and others ")
                    .append(each.cell().inWords())
                    .append(" who ")
                    .append(each.answers().inWords());
        }
        return who.toString();
    }

    private String what() {
        List<Integer> marks = feasible.marks();
        if (marks.isEmpty()) {
            return "declined";
        }
        return "answered " + ListFormat.or(marks) + (feasible.declined() ? ", or declined" : "");
    }
}
