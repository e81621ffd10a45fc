package org.reversementoring.core.programme.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.meeting.DevelopmentGoal;

/** The part of a pair's course that one role may see. Only the two see goals; everybody else sees numbers. */
public sealed interface PairView extends CodecOnly {

    /**
     * How often what was done.
     *
     * @param held meetings that were held
     * @param cancelled meetings that were called off
     * @param missed meetings that did not take place
     * @param planned meetings that were planned
     */
    record Tally(int held, int cancelled, int missed, int planned) implements CodecOnly {

        static Tally of(PairCourse course) {
            return new Tally(
                    course.count(PairAction.MEET),
                    course.count(PairAction.CANCEL_MEETING),
                    course.count(PairAction.MISS_MEETING),
                    course.plan().meetings());
        }
    }

    /**
     * For one of the two.
     *
     * @param role which of the two
     * @param state where it stands
     * @param plan what was planned
     * @param tally the meetings
     * @param own the own goals
     * @param other the goals of the other one
     * @param promised what is promised to both
     */
    record ForOneOfTwo(
            Role role,
            PairState state,
            PairPlan plan,
            Tally tally,
            List<DevelopmentGoal> own,
            List<DevelopmentGoal> other,
            String promised)
            implements PairView {

        /** Copies. */
        public ForOneOfTwo {
            own = List.copyOf(own);
            other = List.copyOf(other);
        }

        /** Goals are the words of the two. */
        @Override
        public String toString() {
            return "ForOneOfTwo[" + role + ", " + state + "]";
        }
    }

    /**
     * For whoever leads the programme.
     *
     * @param state where it stands
     * @param tally the meetings
     * @param goals how many goals there are
     */
    record ForLead(PairState state, Tally tally, int goals) implements PairView {}

    /**
     * For whoever evaluates it.
     *
     * @param tally the meetings
     * @param goals how many goals there are
     */
    record ForEvaluator(Tally tally, int goals) implements PairView {}

    /**
     * For whoever supports those who mentor.
     *
     * @param state where it stands
     * @param mentor the supervisions that the junior attended
     * @param mentee in a reciprocal scheme, those that the senior attended
     * @param wanted how many each should attend
     */
    record ForSupporter(PairState state, int mentor, Optional<Integer> mentee, int wanted) implements PairView {}

    /**
     * That somebody took part, for a portfolio: no content, no name and nothing of the other one.
     *
     * @param role the own role
     * @param meetings how many meetings were held
     * @param first the day of the first
     * @param last the day of the last
     */
    record Certificate(Role role, int meetings, LocalDate first, LocalDate last) implements CodecOnly {}

    /** The view of a role; empty for a role that has no part in a pair. */
    static Optional<PairView> of(PairCourse course, Role role) {
        int goals = course.goals(Role.MENTEE).size() + course.goals(Role.MENTOR).size();
        Tally tally = Tally.of(course);
        return switch (role) {
            case MENTEE, MENTOR ->
                Optional.of(new ForOneOfTwo(
                        role,
                        course.state(),
                        course.plan(),
                        tally,
                        course.goals(role),
                        course.goals(role == Role.MENTEE ? Role.MENTOR : Role.MENTEE),
                        course.promise()));
            case PROGRAMME_LEAD -> Optional.of(new ForLead(course.state(), tally, goals));
            case EVALUATOR -> Optional.of(new ForEvaluator(tally, goals));
            case MENTOR_SUPPORTER ->
                Optional.of(new ForSupporter(
                        course.state(),
                        course.supervisions(Role.MENTOR),
                        course.reciprocal() ? Optional.of(course.supervisions(Role.MENTEE)) : Optional.empty(),
                        course.plan().attended()));
            case NOMINATED_MENTOR, FACILITATOR, CUSTODIAN, CONCERN_RECIPIENT -> Optional.empty();
        };
    }

    /** The certificate of one of the two, once they met; empty for anybody else. */
    static Optional<Certificate> certificate(PairCourse course, Role role) {
        List<LocalDate> days = course.steps().stream()
                .filter(step -> step.action() == PairAction.MEET)
                .map(PairStep::on)
                .toList();
        return days.isEmpty() || (role != Role.MENTEE && role != Role.MENTOR)
                ? Optional.empty()
                : Optional.of(new Certificate(role, days.size(), days.get(0), days.get(days.size() - 1)));
    }
}
