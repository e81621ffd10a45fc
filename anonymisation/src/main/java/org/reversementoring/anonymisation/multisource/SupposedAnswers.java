package org.reversementoring.anonymisation.multisource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.reversementoring.anonymisation.reconstruction.AttackerKnowledge;
import org.reversementoring.core.multisource.ExternalQuestion;
import org.reversementoring.core.multisource.RaterGroup;

/**
 * A case of colluders: how they are spread over the groups, and what they are supposed to have answered.
 *
 * @param answers their answers by group, each a mark or {@link Exposure#DECLINED}, in the order of the groups
 * @param knowledge the same, by position
 */
record SupposedAnswers(List<List<Integer>> answers, List<AttackerKnowledge> knowledge) {

    /** The case without colluders. */
    static SupposedAnswers alone() {
        return new SupposedAnswers(List.of(), List.of());
    }

    /** The answers of the colluders of a group. */
    List<Integer> known(int group) {
        return group < answers.size() ? answers.get(group) : List.of();
    }

    static List<SupposedAnswers> all(ExternalQuestion question, List<RaterGroup> groups, int colluders) {
        List<SupposedAnswers> all = new ArrayList<>();
        for (int[] spread : ColluderSpread.spread(groups, colluders)) {
            answer(all, question, groups, spread, new ArrayList<>());
        }
        return all;
    }

    private static void answer(
            List<SupposedAnswers> all,
            ExternalQuestion question,
            List<RaterGroup> groups,
            int[] spread,
            List<List<Integer>> answers) {
        if (answers.size() == spread.length) {
            all.add(new SupposedAnswers(List.copyOf(answers), knowledge(groups, answers)));
            return;
        }
        for (List<Integer> of : multisets(question, spread[answers.size()])) {
            List<List<Integer>> next = new ArrayList<>(answers);
            next.add(of);
            answer(all, question, groups, spread, next);
        }
    }

    /** The answers of so many colluders of one group, who are interchangeable. */
    private static List<List<Integer>> multisets(ExternalQuestion question, int size) {
        List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < size; i++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> one : all) {
                int from = one.isEmpty() ? Exposure.DECLINED : one.get(one.size() - 1);
                for (int answer : answers(question)) {
                    if (answer >= from) {
                        List<Integer> more = new ArrayList<>(one);
                        more.add(answer);
                        longer.add(Collections.unmodifiableList(more));
                    }
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<Integer> answers(ExternalQuestion question) {
        List<Integer> answers = new ArrayList<>();
        if (question.declinable()) {
            answers.add(Exposure.DECLINED);
        }
        for (int mark = question.lowest(); mark <= question.highest(); mark++) {
            answers.add(mark);
        }
        return answers;
    }

    private static List<AttackerKnowledge> knowledge(List<RaterGroup> groups, List<List<Integer>> answers) {
        List<AttackerKnowledge> knowledge = new ArrayList<>();
        int first = 1;
        for (int group = 0; group < groups.size(); group++) {
            for (int i = 0; i < answers.get(group).size(); i++) {
                int answer = answers.get(group).get(i);
                knowledge.add(
                        answer == Exposure.DECLINED
                                ? AttackerKnowledge.declined(first + i)
                                : AttackerKnowledge.answer(first + i, answer));
            }
            first += groups.get(group).raters();
        }
        return List.copyOf(knowledge);
    }
}
