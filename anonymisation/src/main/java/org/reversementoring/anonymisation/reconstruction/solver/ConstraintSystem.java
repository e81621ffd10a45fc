package org.reversementoring.anonymisation.reconstruction.solver;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.anonymisation.reconstruction.figure.Constraint;
import org.reversementoring.anonymisation.reconstruction.figure.PublishedFigure;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;
import org.reversementoring.anonymisation.reconstruction.figure.RespondentGroup;
import org.reversementoring.anonymisation.reconstruction.figure.Statistic;
import org.reversementoring.anonymisation.reconstruction.figure.ValueSet;

/**
 * The figures about one question and what is known about its mentors, as constraints on their answers. Mentors of small groups
 * are placed first, so that the figures about a group are checked as early as possible. One system serves one thread.
 */
public final class ConstraintSystem {

    /** The most steps that a search may take, which are some seconds' worth. */
    public static final long MAX_STEPS = WorldSearch.MAX_STEPS;

    private final ReportedQuestion question;
    private final List<IndistinguishableMentors> parts;

    private ConstraintSystem(ReportedQuestion question, List<IndistinguishableMentors> parts) {
        this.question = question;
        this.parts = parts;
    }

    /**
     * The system of these constraints.
     *
     * @param question the question
     * @param domains the answers that each mentor may have given, one set for each mentor
     * @param figures what is printed, about these mentors only
     */
    public static ConstraintSystem of(ReportedQuestion question, List<BitSet> domains, List<PublishedFigure> figures) {
        List<GroupConstraints> groups = groups(question, figures);
        Map<List<Object>, IndistinguishableMentors> parts = new LinkedHashMap<>();
        for (int mentor = 1; mentor <= domains.size(); mentor++) {
            int position = mentor;
            List<GroupConstraints> in = groups.stream()
                    .filter(group -> group.group.mentors().contains(position))
                    .toList();
            BitSet domain = domains.get(mentor - 1);
            parts.computeIfAbsent(
                            List.of(in.stream().map(groups::indexOf).toList(), domain),
                            key -> new IndistinguishableMentors(domain.stream().toArray(), in, question))
                    .mentors
                    .add(mentor);
        }
        ConstraintSystem system = new ConstraintSystem(question, ordered(groups, new ArrayList<>(parts.values())));
        groups.forEach(group -> system.last(group).completed.add(group));
        figures.forEach(system::bound);
        return system;
    }

    private static List<GroupConstraints> groups(ReportedQuestion question, List<PublishedFigure> figures) {
        Map<RespondentGroup, GroupConstraints> groups = new LinkedHashMap<>();
        for (PublishedFigure figure : figures) {
            if (tellsSomething(figure)) {
                groups.computeIfAbsent(figure.group(), group -> new GroupConstraints(group, question))
                        .checks
                        .add(ConstraintChecks.of(figure, question));
            }
        }
        return groups.values().stream()
                .sorted(Comparator.comparing(group -> group.group.size()))
                .toList();
    }

    private static boolean tellsSomething(PublishedFigure figure) {
        return !(figure instanceof PublishedFigure.About about && about.constraint() instanceof Constraint.Absent);
    }

    private static List<IndistinguishableMentors> ordered(
            List<GroupConstraints> groups, List<IndistinguishableMentors> parts) {
        List<IndistinguishableMentors> ordered = new ArrayList<>();
        for (GroupConstraints group : groups) {
            for (IndistinguishableMentors part : parts) {
                if (part.groups.contains(group) && !ordered.contains(part)) {
                    ordered.add(part);
                }
            }
        }
        parts.stream().filter(part -> !ordered.contains(part)).forEach(ordered::add);
        return ordered;
    }

    private IndistinguishableMentors last(GroupConstraints group) {
        return parts.stream()
                .filter(part -> part.groups.contains(group))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** Lets a printed sum or mean cut the search short, if everybody in its group is known to have answered. */
    private void bound(PublishedFigure figure) {
        if (!(figure instanceof PublishedFigure.About about
                && isSum(about.number().statistic()))) {
            return;
        }
        Constraint constraint = about.constraint();
        boolean printed = constraint instanceof Constraint.Printed;
        if (!printed && !(constraint instanceof Constraint.Within)) {
            return;
        }
        ValueSet values =
                printed ? ((Constraint.Printed) constraint).values() : ((Constraint.Within) constraint).values();
        int size = figure.group().size();
        ValueConstraintCheck check =
                new ValueConstraintCheck(RationalStatistic.of(about.number().statistic(), question), values, size);
        long least = 0;
        long most = 0;
        List<IndistinguishableMentors> inside = parts.stream()
                .filter(part -> figure.group().mentors().contains(part.mentors.get(0)))
                .toList();
        if (inside.stream().anyMatch(part -> part.domain.length == 0 || part.highestMark() > question.highest())) {
            return;
        }
        for (int i = inside.size() - 1; i >= 0; i--) {
            IndistinguishableMentors part = inside.get(i);
            Tally tally = part.groups.stream()
                    .filter(group -> group.group.equals(figure.group()))
                    .findFirst()
                    .orElseThrow()
                    .tally;
            part.bounds.add(
                    new IndistinguishableMentors.SumBound(tally, check.least(size), check.most(size), least, most));
            least += part.size() * part.lowestMark();
            most += part.size() * part.highestMark();
        }
    }

    private static boolean isSum(Statistic statistic) {
        return statistic instanceof Statistic.Sum || statistic instanceof Statistic.Mean;
    }

    /** The most worlds, up to the order within mentors whom nothing tells apart, that a search looks at. */
    public BigInteger cost() {
        return WorldSearch.cost(parts);
    }

    /**
     * Whether any world fits.
     *
     * @throws IllegalArgumentException if finding one takes more than {@link #MAX_STEPS} steps
     */
    public boolean isSatisfiable() {
        return !WorldSearch.through(parts, likelihood -> false);
    }

    /**
     * The sums over all worlds that fit.
     *
     * @throws IllegalArgumentException if that takes more than {@link #MAX_STEPS} steps
     */
    public WorldCounts count(PriorWeights weights) {
        return WorldCounter.count(parts, question.answers(), weights);
    }
}
