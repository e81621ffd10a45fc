package org.reversementoring.anonymisation.ledger.composition;

import java.util.List;
import org.reversementoring.anonymisation.audit.guarantee.Answers;
import org.reversementoring.anonymisation.audit.guarantee.FeasibleMarks;
import org.reversementoring.core.language.Translation;
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
     * @param inWords the statement as an English sentence
     */
    public record Published(int release, Statement statement, String inWords) {}

    /**
     * The answers of the colluders in one cell.
     *
     * @param cell the cell
     * @param answers their answers
     */
    public record Known(OverlapCell cell, Answers answers) {}

    /** The inference in English. */
    public String inWords() {
        return inWords(TogetherText.ENGLISH);
    }

    /**
     * The inference in short sentences: what is published, who knows what, what follows. The answers are supposed ones.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String inWords(Translation translation) {
        return TogetherText.in(translation).story(this);
    }
}
