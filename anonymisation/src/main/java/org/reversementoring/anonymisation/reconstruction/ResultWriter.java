package org.reversementoring.anonymisation.reconstruction;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reversementoring.anonymisation.strategy.ListFormat;
import org.reversementoring.core.Fraction;

/** The writer of a result for people. */
final class ResultWriter {

    private ResultWriter() {}

    static String inWords(ReconstructionResult.Consistent result) {
        StringBuilder words = new StringBuilder(result.onlyAnswers()
                .map(ResultWriter::answers)
                .orElseGet(() -> "What is printed leaves " + grouped(result.panels()) + " possible sets of answers."));
        List<MentorInference> left = new ArrayList<>(result.mentors());
        while (!left.isEmpty()) {
            MentorInference first = left.get(0);
            List<Integer> same = left.stream()
                    .filter(first::saysTheSameAs)
                    .map(MentorInference::mentor)
                    .toList();
            left.removeIf(first::saysTheSameAs);
            words.append(same.size() == 1 ? " Mentor " : " Each of mentors ")
                    .append(ListFormat.and(ListFormat.ranges(same)))
                    .append(" ")
                    .append(first.what())
                    .append(".");
        }
        Leakage leakage = result.leakage();
        return words.append(" The chance to guess everybody's answer at once: ")
                .append(chance(leakage.before()))
                .append(" before reading, ")
                .append(chance(leakage.after()))
                .append(" after.")
                .toString();
    }

    private static String answers(List<Integer> answers) {
        return answers.isEmpty() ? "Everybody declined." : "The answers given must be " + ListFormat.and(answers) + ".";
    }

    private static String chance(Fraction fraction) {
        if (fraction.equals(Fraction.ONE)) {
            return "certain";
        }
        String about = fraction.denominator().mod(fraction.numerator()).signum() == 0 ? "" : "about ";
        return about + "1 in " + grouped(fraction.denominator().divide(fraction.numerator()));
    }

    private static String grouped(BigInteger number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
