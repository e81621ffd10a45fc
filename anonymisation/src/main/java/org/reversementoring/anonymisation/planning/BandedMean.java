package org.reversementoring.anonymisation.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/** The strategy of {@link SharpestBands#strategy(List)}: the band that the mean falls in, finest for its guarantees. */
final class BandedMean implements AnonymisationStrategy {

    private final List<Guarantee.Deniability> guarantees;
    private final String id;
    private final Map<Case, Optional<SharpestBands>> known = new ConcurrentHashMap<>();

    /** All that the bands depend on. */
    private record Case(RatingScale scale, int answers, int colluders) {}

    BandedMean(List<Guarantee.Deniability> guarantees) {
        this.guarantees = List.copyOf(guarantees);
        if (this.guarantees.isEmpty()) {
            throw new IllegalArgumentException("sharpest bands must have at least 1 guarantee, but had 0");
        }
        id = this.guarantees.stream().map(BandedMean::name).collect(Collectors.joining("+", "sharpest-bands-", ""));
        if (id.length() > 100) {
            throw new IllegalArgumentException(
                    "guarantees must be named in at most 100 characters, but needed " + id.length());
        }
    }

    /** The name without the number of colluders, which the context tells. */
    private static String name(Guarantee guarantee) {
        if (guarantee instanceof Guarantee.LeastFeasible feasible) {
            return "LF(" + feasible.least() + ")";
        } else if (guarantee instanceof Guarantee.HarmDeniability harm) {
            return "HD" + harm.harmful();
        }
        return "ED";
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Statement apply(AnswerCounts answers, PublicContext context) {
        if (answers.answered() < context.answersNeeded()) {
            return new Statement.NotShown();
        }
        RatingScale scale = context.scale();
        int sum = 0;
        for (int mark = scale.lowest(); mark <= scale.highest(); mark++) {
            sum += mark * answers.count(mark);
        }
        Optional<SharpestBands> bands = known.computeIfAbsent(
                new Case(scale, answers.answered(), context.colluders()),
                key -> SharpestBands.find(guarantees, key.scale, key.answers, key.colluders));
        return bands.isPresent() ? bands.get().of(sum) : new Statement.NotShown();
    }
}
