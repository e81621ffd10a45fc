package org.reversementoring.anonymisation.reconstruction.solver;

import org.reversementoring.anonymisation.reconstruction.figure.Constraint;
import org.reversementoring.anonymisation.reconstruction.figure.PublishedFigure;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;

/** The factory of checks. */
final class ConstraintChecks {

    private ConstraintChecks() {}

    static ConstraintCheck of(PublishedFigure figure, ReportedQuestion question) {
        if (figure instanceof PublishedFigure.About about) {
            RationalStatistic statistic = RationalStatistic.of(about.number().statistic(), question);
            return about(statistic, about.constraint(), figure.group().size());
        }
        return ShapeConstraintChecks.of(figure, question);
    }

    private static ConstraintCheck about(RationalStatistic statistic, Constraint constraint, int size) {
        if (constraint instanceof Constraint.Within within) {
            return new ValueConstraintCheck(statistic, within.values(), size);
        } else if (constraint instanceof Constraint.Printed printed) {
            return new ValueConstraintCheck(statistic, printed.values(), size);
        } else if (constraint instanceof Constraint.SuppressedWhen hidden) {
            ValueConstraintCheck policy = new ValueConstraintCheck(statistic, hidden.policy(), size);
            return answers -> statistic.isDefined(answers) ? policy.weight(answers) : 1;
        } else if (constraint instanceof Constraint.Perturbed noisy) {
            return answers -> statistic.isDefined(answers)
                    ? noisy.noise().weight(noisy.shown() - statistic.numerator().applyAsLong(answers))
                    : 0;
        }
        return answers -> 1;
    }
}
