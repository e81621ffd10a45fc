package org.reversementoring.anonymisation.reconstruction;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.reconstruction.figure.GroupStatistic;
import org.reversementoring.anonymisation.reconstruction.figure.PublishedFigure;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;
import org.reversementoring.anonymisation.reconstruction.figure.RespondentGroup;
import org.reversementoring.anonymisation.reconstruction.figure.Statistics;
import org.reversementoring.anonymisation.reconstruction.figure.ValueSet;
import org.reversementoring.anonymisation.reconstruction.solver.ConstraintSystem;
import org.reversementoring.anonymisation.reconstruction.solver.PriorWeights;
import org.reversementoring.anonymisation.reconstruction.solver.WorldCounts;

/**
 * The audit of a report that somebody else printed, for one question: everything that follows from its figures and from what the
 * attacker knows, and nothing else. Immutable. {@link Statistics} makes the figures:
 *
 * <pre>{@code
 * RespondentGroup six = RespondentGroup.range(1, 6);
 * ReconstructionResult result = ReconstructionAudit.of(ReportedQuestion.ordinal(1, 5), 6)
 *         .publishing(mean(six).printed("3.00"), standardDeviation(six).printed("1.41"))
 *         .knowing(AttackerKnowledge.answer(1, 2))
 *         .conclude();
 * }</pre>
 *
 * <p>Laws: (1) another figure or another piece of knowledge never makes another mark feasible; (2) reversing the scale mirrors
 * the result; (3) the order of figures does not matter, except that it decides which of several minimal contradictions is named.
 *
 * <p>The audit reads the printed numbers only. If the tool decides from the answers what to print, say so with {@link
 * GroupStatistic#suppressedWhen(ValueSet)}. If the code of the strategy is at hand, use {@link
 * org.reversementoring.anonymisation.audit.DisclosureAudit} instead.
 */
public final class ReconstructionAudit {

    /** The most steps that an audit may take, which are some seconds' worth. A larger audit is refused, never sampled. */
    public static final long MAX_STEPS = ConstraintSystem.MAX_STEPS;

    /** The most mentors. */
    public static final int MAX_MENTORS = RespondentGroup.MAX_MENTORS;

    private final ReportedQuestion question;
    private final int mentors;
    private final List<PublishedFigure> figures;
    private final List<AttackerKnowledge> knowledge;
    private final AnswerPrior prior;

    private ReconstructionAudit(
            ReportedQuestion question,
            int mentors,
            List<PublishedFigure> figures,
            List<AttackerKnowledge> knowledge,
            AnswerPrior prior) {
        this.question = question;
        this.mentors = mentors;
        this.figures = List.copyOf(figures);
        this.knowledge = List.copyOf(knowledge);
        this.prior = prior;
    }

    /**
     * An audit of a report without figures about mentors 1 .. n, under the prior that all answers are equally likely.
     *
     * @throws IllegalArgumentException if the number of mentors is not between 1 and 500
     */
    public static ReconstructionAudit of(ReportedQuestion question, int mentors) {
        if (mentors < 1 || mentors > MAX_MENTORS) {
            throw new IllegalArgumentException(
                    "mentors must be between 1 and " + MAX_MENTORS + ", but were " + mentors);
        }
        return new ReconstructionAudit(question, mentors, List.of(), List.of(), AnswerPrior.uniform());
    }

    /**
     * The same audit of a report that prints these figures as well.
     *
     * @throws IllegalArgumentException if a figure is about a mentor or a mark that does not exist, or adds up the options of a
     *     nominal question
     */
    public ReconstructionAudit publishing(PublishedFigure... more) {
        for (PublishedFigure figure : more) {
            FigureValidator.require(figure, question, mentors);
        }
        return new ReconstructionAudit(question, mentors, both(figures, more), knowledge, prior);
    }

    /**
     * The same audit with an attacker who knows this as well.
     *
     * @throws IllegalArgumentException if it is about a mentor or a mark that does not exist, or about declining a question that
     *     cannot be declined
     */
    public ReconstructionAudit knowing(AttackerKnowledge... more) {
        for (AttackerKnowledge known : more) {
            FigureValidator.require(known, question, mentors);
        }
        return new ReconstructionAudit(question, mentors, figures, both(knowledge, more), prior);
    }

    /**
     * The same audit under another prior, which changes probabilities and nothing else. A Dirichlet prior takes more steps,
     * because the best guess before reading needs a look at every set of answers that the knowledge allows.
     *
     * @throws IllegalArgumentException if the prior does not have one weight for each answer
     */
    public ReconstructionAudit assuming(AnswerPrior other) {
        weights(other, 1);
        return new ReconstructionAudit(question, mentors, figures, knowledge, other);
    }

    /**
     * The most worlds that {@link #conclude()} looks at, up to the order within groups of interchangeable mentors. For one group
     * of n mentors and s answers these are C(n + s - 1, n). Printed sums and means cut most of them short.
     */
    public BigInteger cost() {
        return system(figures).cost();
    }

    /**
     * Everything that follows.
     *
     * @throws IllegalArgumentException if it takes more than {@link #MAX_STEPS} steps; the message gives the cost and the
     *     alternatives
     */
    public ReconstructionResult conclude() {
        PriorWeights weights = weights(prior, mentors);
        WorldCounts after = system(figures).count(weights);
        if (after.isEmpty()) {
            return new ReconstructionResult.Contradictory(contradiction());
        }
        PriorVulnerability before = PriorVulnerability.of(prior, question, domains(), weights);
        List<MentorInference> inferences = new ArrayList<>();
        for (int i = 0; i < mentors; i++) {
            inferences.add(new MentorInference(
                    question, i + 1, after.posteriors().get(i), before.mentors().get(i)));
        }
        return new ReconstructionResult.Consistent(
                after.worlds(),
                after.panels(),
                inferences,
                new Leakage(before.panel(), after.likeliest()),
                after.only().map(this::marks));
    }

    private List<Integer> marks(List<Integer> counts) {
        List<Integer> marks = new ArrayList<>();
        for (int mark : question.marks().values()) {
            marks.addAll(Collections.nCopies(counts.get(question.index(mark)), mark));
        }
        return List.copyOf(marks);
    }

    /** A deletion filter: leaves out each figure without which the others still contradict each other. */
    private List<PublishedFigure> contradiction() {
        List<PublishedFigure> core = new ArrayList<>(figures);
        for (PublishedFigure figure : figures) {
            List<PublishedFigure> fewer = new ArrayList<>(core);
            fewer.remove(figure);
            if (!system(fewer).isSatisfiable()) {
                core = fewer;
            }
        }
        return core;
    }

    private PriorWeights weights(AnswerPrior of, int most) {
        return of instanceof AnswerPrior.Iid iid
                ? PriorWeights.independent(iid.weights(), question.answers(), most)
                : PriorWeights.dirichlet(((AnswerPrior.Dirichlet) of).alpha(), question.answers(), most);
    }

    private ConstraintSystem system(List<PublishedFigure> printed) {
        return ConstraintSystem.of(question, domains(), printed);
    }

    private List<BitSet> domains() {
        List<BitSet> domains = new ArrayList<>();
        for (int mentor = 0; mentor < mentors; mentor++) {
            BitSet everything = new BitSet();
            everything.set(0, question.answers());
            domains.add(everything);
        }
        for (AttackerKnowledge known : knowledge) {
            BitSet left = new BitSet();
            known.marks().ifPresent(marks -> marks.values().forEach(mark -> left.set(question.index(mark))));
            left.set(question.points(), known.mayHaveDeclined());
            domains.get(known.mentor() - 1).and(left);
        }
        return Collections.unmodifiableList(domains);
    }

    private static <T> List<T> both(List<T> first, T[] second) {
        return Stream.concat(first.stream(), Stream.of(second)).toList();
    }

    /** Does not tell what is known about a mentor. */
    @Override
    public String toString() {
        return "ReconstructionAudit[" + mentors + " mentors, " + figures.size() + " figures, " + knowledge.size()
                + " known]";
    }
}
