package org.reversementoring.anonymisation.reconstruction.solver;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;
import org.reversementoring.anonymisation.reconstruction.figure.RespondentGroup;

/** Everything that a report says about one group, and the answers of the group while a world is being built. */
final class GroupConstraints {

    final RespondentGroup group;
    final Tally tally;
    final List<ConstraintCheck> checks = new ArrayList<>();

    GroupConstraints(RespondentGroup group, ReportedQuestion question) {
        this.group = group;
        this.tally = new Tally(question);
    }

    /** The likelihood, multiplied by that of each figure about this group; 0 if one of them does not fit. */
    BigInteger weighed(BigInteger likelihood) {
        BigInteger all = likelihood;
        for (ConstraintCheck check : checks) {
            int weight = check.weight(tally);
            if (weight == 0) {
                return BigInteger.ZERO;
            }
            all = weight == 1 ? all : all.multiply(BigInteger.valueOf(weight));
        }
        return all;
    }
}
