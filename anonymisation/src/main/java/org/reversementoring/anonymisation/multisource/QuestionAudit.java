package org.reversementoring.anonymisation.multisource;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.reconstruction.AttackerKnowledge;
import org.reversementoring.anonymisation.reconstruction.MentorInference;
import org.reversementoring.anonymisation.reconstruction.ReconstructionAudit;
import org.reversementoring.anonymisation.reconstruction.ReconstructionResult;
import org.reversementoring.anonymisation.reconstruction.figure.PublishedFigure;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;
import org.reversementoring.core.multisource.ExternalQuestion;
import org.reversementoring.core.multisource.FigureRow;
import org.reversementoring.core.multisource.RaterGroup;

/**
 * The audit of what is printed about one question, in all cases of colluders with supposed answers. Groups that no row joins are looked at
 * apart, because nothing printed about one tells of the other (T8).
 */
final class QuestionAudit {

    /** The most worlds that all cases of one question together may look at, which are some tens of seconds' worth. */
    static final long MOST_WORLDS = 60_000_000;

    private final ExternalQuestion question;
    private final List<RaterGroup> groups;
    private final int colluders;
    private long cases;
    private boolean contradictory;
    private boolean tooLarge;
    private Optional<Exposure> exposure = Optional.empty();

    private QuestionAudit(ExternalQuestion question, List<RaterGroup> groups, int colluders) {
        this.question = question;
        this.groups = groups;
        this.colluders = colluders;
    }

    static QuestionAudit of(ExternalQuestion question, List<RaterGroup> groups, int colluders) {
        QuestionAudit audit = new QuestionAudit(question, groups, colluders);
        for (List<Integer> joined : joined(question.rows(), groups)) {
            if (!audit.contradictory && audit.exposure.isEmpty()) {
                audit.look(joined);
            }
        }
        return audit;
    }

    long cases() {
        return cases;
    }

    boolean isContradictory() {
        return contradictory;
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    Optional<Exposure> exposure() {
        return exposure;
    }

    /** Groups that rows join, directly or through others. */
    private static List<List<Integer>> joined(List<FigureRow> rows, List<RaterGroup> groups) {
        List<String> labels = groups.stream().map(RaterGroup::label).toList();
        int[] part = IntStream.range(0, groups.size()).toArray();
        for (FigureRow row : rows) {
            int first = part[labels.indexOf(row.groups().get(0))];
            for (String label : row.groups()) {
                int other = part[labels.indexOf(label)];
                for (int i = 0; i < part.length; i++) {
                    part[i] = part[i] == other ? first : part[i];
                }
            }
        }
        return IntStream.of(part)
                .distinct()
                .mapToObj(one -> IntStream.range(0, part.length)
                        .filter(i -> part[i] == one)
                        .boxed()
                        .toList())
                .toList();
    }

    private void look(List<Integer> joined) {
        List<RaterGroup> these = joined.stream().map(groups::get).toList();
        List<String> labels = these.stream().map(RaterGroup::label).toList();
        List<FigureRow> rows = question.rows().stream()
                .filter(row -> labels.contains(row.groups().get(0)))
                .toList();
        int raters = these.stream().mapToInt(RaterGroup::raters).sum();
        if (rows.isEmpty()) {
            cases++;
            return;
        }
        if (raters > ReconstructionAudit.MAX_MENTORS) {
            tooLarge = true;
            return;
        }
        ReportedQuestion reported = ReportedQuestion.ordinal(question.lowest(), question.highest());
        PublishedFigure[] figures =
                new PrintedRows(these, question.lowest()).figures(rows).toArray(PublishedFigure[]::new);
        ReconstructionAudit printed = ReconstructionAudit.of(
                        question.declinable() ? reported.orDeclined() : reported, raters)
                .publishing(figures);
        List<SupposedAnswers> all = raters == 1 ? List.of() : SupposedAnswers.all(question, these, colluders);
        BigInteger worlds = printed.cost().multiply(BigInteger.valueOf(all.size() + 1L));
        if (worlds.compareTo(BigInteger.valueOf(MOST_WORLDS)) > 0) {
            rowByRow(rows);
            return;
        }
        try {
            conclude(printed, all, joined);
        } catch (IllegalArgumentException e) {
            // The reconstruction took more steps than it may.
            rowByRow(rows);
        }
    }

    /** Fewer rows can hide a leak and never invent one: what one row gives away, all of them do. */
    private void rowByRow(List<FigureRow> rows) {
        tooLarge = true;
        for (FigureRow row : rows.size() > 1 ? rows : List.<FigureRow>of()) {
            QuestionAudit alone = of(
                    new ExternalQuestion(
                            question.id(), question.lowest(), question.highest(), question.declinable(), List.of(row)),
                    groups,
                    colluders);
            exposure = exposure.or(alone::exposure);
            contradictory |= alone.contradictory;
        }
    }

    private void conclude(ReconstructionAudit printed, List<SupposedAnswers> all, List<Integer> joined) {
        if (!printed.conclude().isConsistent()) {
            contradictory = true;
            return;
        }
        // A lone rater of whom a row tells something has nobody to hide among, and no colluder is needed to see it.
        for (SupposedAnswers one : all.isEmpty() ? List.of(SupposedAnswers.alone()) : all) {
            cases++;
            ReconstructionResult result = printed.knowing(one.knowledge().toArray(AttackerKnowledge[]::new))
                    .conclude();
            if (result instanceof ReconstructionResult.Consistent consistent) {
                exposure = exposed(consistent, one, joined);
                if (exposure.isPresent()) {
                    return;
                }
            }
        }
    }

    private Optional<Exposure> exposed(
            ReconstructionResult.Consistent result, SupposedAnswers one, List<Integer> joined) {
        int last = 0;
        for (int i = 0; i < joined.size(); i++) {
            last += groups.get(joined.get(i)).raters();
            // Colluders come first in their group, and the others of a group are in the same position.
            boolean somebody = one.known(i).size() < groups.get(joined.get(i)).raters();
            MentorInference inference = result.mentor(last);
            if (somebody && !inference.isEndpointDeniable()) {
                List<List<Integer>> known = new ArrayList<>();
                for (int group = 0; group < groups.size(); group++) {
                    known.add(joined.contains(group) ? one.known(joined.indexOf(group)) : List.of());
                }
                return Optional.of(
                        new Exposure(joined.get(i), known, inference.feasible(), inference.mayHaveDeclined()));
            }
        }
        return Optional.empty();
    }
}
