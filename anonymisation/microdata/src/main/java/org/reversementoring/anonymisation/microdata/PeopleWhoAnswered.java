package org.reversementoring.anonymisation.microdata;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;
import org.reversementoring.anonymisation.microdata.generalisation.TableRecoder;
import org.reversementoring.anonymisation.microdata.model.ModelResult;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * The rows of each class that have a value in a sensitive column (G10). Whoever knows that a person answered looks for them among these
 * rows alone: so they must come from enough panels by themselves, and the smallest class is counted among them. That they are enough
 * rows is a model of the policy.
 *
 * <p>Rows with a gap are not refused, because leaving a question out is a right, and few surveys are without gaps.
 */
record PeopleWhoAnswered(MicrodataPolicy policy, Microdata table, PrivacyAssessment check, Execution execution) {

    private List<Column> withGaps() {
        return table.withRole(AttributeRole.SENSITIVE).stream()
                .filter(Column::hasMissing)
                .toList();
    }

    /** Why those who answered are of too few panels. */
    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (Column column : withGaps()) {
            Microdata answered = TableRecoder.where(table, column.attribute().name(), code -> code != 0);
            ModelResult panels =
                    PrivacyAssessment.of(answered, execution).finding(PrivacyModels.panels(policy.panels()));
            if (panels.failing() > 0) {
                reasons.add(new Reason(
                        Code.MODEL_FAILS,
                        panels.model() + " must hold for the rows of each class that have a value in "
                                + column.attribute().name() + ", but fails for " + panels.failing() + " of "
                                + panels.classes() + " classes"));
            }
        }
        return reasons;
    }

    /** The size of the smallest class, where a row counts only with a value in the sensitive column that is asked about. */
    int smallest() {
        int smallest = check.risk().smallest();
        for (Column column : withGaps()) {
            smallest = Math.min(smallest, (int)
                    check.finding(PrivacyModels.answers(column.attribute().name(), 1))
                            .value());
        }
        return smallest;
    }
}
