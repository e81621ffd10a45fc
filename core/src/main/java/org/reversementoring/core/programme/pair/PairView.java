package org.reversementoring.core.programme.pair;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.LearningItem;

/** The part of a pair's course that one role may see. Only the two see goals; everybody else sees numbers. */
public sealed interface PairView extends CodecOnly {

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException("pair view: " + rule);
        }
    }

    private static void requireCount(String name, int count, int most) {
        require(count >= 0 && count <= most, "a pair's " + name + " must be 0 to " + most + ", but were " + count);
    }

    private static void requireOneOfTwo(Role role) {
        require(role == Role.MENTEE || role == Role.MENTOR, "role must be that of one of the two, but was " + role);
    }

    /**
     * How often what was done.
     *
     * @param held meetings that were held
     * @param cancelled meetings that were called off
     * @param missed meetings that did not take place
     * @param planned meetings that were planned
     */
    record Tally(int held, int cancelled, int missed, int planned) implements CodecOnly {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if a number is one that no course has
         */
        public Tally {
            require(planned >= 1 && planned <= 24, "planned meetings must be 1 to 24, but were " + planned);
            requireCount("held meetings", held, planned);
            requireCount("cancelled meetings", cancelled, 100);
            requireCount("missed meetings", missed, 100);
        }

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
     * @param learning what the own one learned, and what the other one learned and shares
     * @param promised what is promised to both
     */
    record ForOneOfTwo(
            Role role,
            PairState state,
            PairPlan plan,
            Tally tally,
            List<DevelopmentGoal> own,
            List<DevelopmentGoal> other,
            List<LearningItem> learning,
            String promised)
            implements PairView {

        /**
         * Copies and checks.
         *
         * @throws IllegalArgumentException if the role is not that of one of the two, or there are more than 100 goals of one
         */
        public ForOneOfTwo {
            requireOneOfTwo(role);
            requireCount("own goals", own.size(), 100);
            requireCount("goals of the other one", other.size(), 100);
            own = List.copyOf(own);
            other = List.copyOf(other);
            learning = List.copyOf(learning);
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
    record ForLead(PairState state, Tally tally, int goals) implements PairView {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if there are more goals than a pair can have
         */
        public ForLead {
            requireCount("goals", goals, 200);
        }
    }

    /**
     * For whoever evaluates it.
     *
     * @param tally the meetings
     * @param goals how many goals there are
     */
    record ForEvaluator(Tally tally, int goals) implements PairView {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if there are more goals than a pair can have
         */
        public ForEvaluator {
            requireCount("goals", goals, 200);
        }
    }

    /**
     * For whoever supports those who mentor.
     *
     * @param state where it stands
     * @param mentor the supervisions that the junior attended
     * @param mentee in a reciprocal scheme, those that the senior attended
     * @param wanted how many each should attend
     */
    record ForSupporter(
            PairState state,
            int mentor,
            @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Integer> mentee,
            int wanted) implements PairView {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if a number is not 0 to 24
         */
        public ForSupporter {
            requireCount("supervisions of the mentor", mentor, 24);
            mentee.ifPresent(attended -> requireCount("supervisions of the mentee", attended, 24));
            requireCount("supervisions to attend", wanted, 24);
        }
    }

    /**
     * That somebody took part, for a portfolio: no content, no name and nothing of the other one.
     *
     * @param role the own role
     * @param meetings how many meetings were held
     * @param first the day of the first
     * @param last the day of the last
     */
    record Certificate(Role role, int meetings, LocalDate first, LocalDate last) implements CodecOnly {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the role is not that of one of the two, the meetings are not 1 to 24, or the last was
         *     before the first
         */
        public Certificate {
            requireOneOfTwo(role);
            require(meetings >= 1 && meetings <= 24, "held meetings must be 1 to 24, but were " + meetings);
            require(!last.isBefore(first), "last meeting must not be before the first");
            require(meetings > 1 || last.equals(first), "one meeting must have one day");
        }
    }

    /** The view of a role, with its promise in English; empty for a role that has no part in a pair. */
    static Optional<PairView> of(PairCourse course, Role role) {
        return of(course, role, Translation.of(Locale.ENGLISH));
    }

    /**
     * The view of a role; empty for a role that has no part in a pair.
     *
     * @param translation the language of the promise
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    static Optional<PairView> of(PairCourse course, Role role, Translation translation) {
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
                        course.learning(role),
                        course.promise(translation)));
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
