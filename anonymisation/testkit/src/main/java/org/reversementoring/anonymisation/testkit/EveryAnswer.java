package org.reversementoring.anonymisation.testkit;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.guide.RatingScale;

/** Every multiset of answers that a panel can give, a declined answer included. */
final class EveryAnswer {

    private EveryAnswer() {}

    static List<AnswerCounts> of(PublicContext context) {
        List<AnswerCounts> all = new ArrayList<>();
        fill(all, context.scale(), new int[context.scale().points()], 0, context.panelSize());
        return all;
    }

    private static void fill(List<AnswerCounts> all, RatingScale scale, int[] counts, int point, int left) {
        if (point == counts.length) {
            all.add(AnswerCounts.ofCounts(scale, left, counts));
            return;
        }
        for (int count = 0; count <= left; count++) {
            counts[point] = count;
            fill(all, scale, counts, point + 1, left - count);
        }
        counts[point] = 0;
    }

    /** In words; these are supposed answers. */
    static String inWords(AnswerCounts answers, PublicContext context) {
        List<Integer> marks = new ArrayList<>();
        for (int mark = context.scale().lowest(); mark <= context.scale().highest(); mark++) {
            for (int i = 0; i < answers.count(mark); i++) {
                marks.add(mark);
            }
        }
        return "answers " + marks + " and " + answers.declined() + " declined";
    }

    static String inWords(PublicContext context) {
        return "n = " + context.panelSize() + ", c = " + context.colluders() + ", marks "
                + context.scale().lowest() + " to " + context.scale().highest() + ", floor " + context.answersNeeded();
    }
}
