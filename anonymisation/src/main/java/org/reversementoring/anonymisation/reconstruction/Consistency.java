package org.reversementoring.anonymisation.reconstruction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.reversementoring.core.Fraction;

/** Puts a conclusion together, and into words. */
final class Consistency {

    private Consistency() {}

    static Conclusion.Consistent of(Item item, Before before, Weighing after) {
        List<MentorConclusion> mentors = new ArrayList<>();
        for (int mentor = 1; mentor <= before.mentors().size(); mentor++) {
            mentors.add(new MentorConclusion(
                    item, mentor, after.posterior(mentor), before.mentors().get(mentor - 1)));
        }
        return new Conclusion.Consistent(
                after.worlds(),
                after.panels(),
                mentors,
                new Leakage(before.panel(), after.likeliest()),
                after.only().map(counts -> answers(item, counts)));
    }

    private static List<Integer> answers(Item item, int[] counts) {
        List<Integer> answers = new ArrayList<>();
        for (int value = 0; value < item.points(); value++) {
            for (int i = 0; i < counts[value]; i++) {
                answers.add(item.lowest() + value);
            }
        }
        return List.copyOf(answers);
    }

    static String inWords(Conclusion.Consistent conclusion) {
        StringBuilder words = new StringBuilder();
        conclusion
                .onlyAnswers()
                .ifPresentOrElse(
                        answers -> words.append(
                                answers.isEmpty()
                                        ? "Everybody declined."
                                        : "The answers given must be "
                                                + Words.list(
                                                        answers.stream()
                                                                .map(String::valueOf)
                                                                .toList(),
                                                        " and ")
                                                + "."),
                        () -> words.append("What is printed leaves ")
                                .append(Words.grouped(conclusion.panels()))
                                .append(" possible sets of answers."));
        List<MentorConclusion> left = new ArrayList<>(conclusion.mentors());
        while (!left.isEmpty()) {
            MentorConclusion first = left.get(0);
            List<Integer> same = left.stream()
                    .filter(first::saysTheSameAs)
                    .map(MentorConclusion::mentor)
                    .collect(Collectors.toList());
            left.removeIf(first::saysTheSameAs);
            words.append(same.size() == 1 ? " Mentor " : " Each of mentors ")
                    .append(Words.and(same))
                    .append(" ")
                    .append(first.what())
                    .append(".");
        }
        Leakage leakage = conclusion.leakage();
        return words.append(" The chance to guess everybody's answer at once: ")
                .append(chance(leakage.before()))
                .append(" before reading, ")
                .append(chance(leakage.after()))
                .append(" after.")
                .toString();
    }

    private static String chance(Fraction fraction) {
        if (fraction.equals(Fraction.ONE)) {
            return "certain";
        }
        String about = fraction.denominator().mod(fraction.numerator()).signum() == 0 ? "" : "about ";
        return about + "1 in " + Words.grouped(fraction.denominator().divide(fraction.numerator()));
    }
}
