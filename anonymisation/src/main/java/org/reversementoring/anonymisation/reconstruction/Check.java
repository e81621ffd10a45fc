package org.reversementoring.anonymisation.reconstruction;

/** Whether the answers of a scope fit one statement. */
interface Check {

    /** 0 if they do not, else how likely, in proportion, the statement is; 1 where no noise is involved. */
    int weight(Tally answers);

    /** What a statement asks of a scope. */
    static Check of(Statement statement, Item item) {
        if (statement instanceof Statement.About about) {
            Measure measure = Measure.of(about.quantity().statistic(), item);
            return about(measure, about.relation(), statement.scope().size());
        }
        return ShapeCheck.of(statement, item);
    }

    private static Check about(Measure measure, Relation relation, int size) {
        if (relation instanceof Relation.In in) {
            return new ValueCheck(measure, in.values(), size)::fits;
        } else if (relation instanceof Relation.Printed printed) {
            return new ValueCheck(measure, printed.values(), size)::fits;
        } else if (relation instanceof Relation.SuppressedWhen hidden) {
            ValueCheck policy = new ValueCheck(measure, hidden.policy(), size);
            return answers -> measure.isDefined(answers) ? policy.fits(answers) : 1;
        } else if (relation instanceof Relation.Perturbed noisy) {
            return answers -> measure.isDefined(answers)
                    ? noisy.noise().weight(noisy.shown() - measure.numerator().applyAsLong(answers))
                    : 0;
        }
        return answers -> 1;
    }
}
