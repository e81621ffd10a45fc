package org.reversementoring.anonymisation.reconstruction;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reversementoring.anonymisation.strategy.ListFormat;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/** The writer of a result for people. */
final class ResultWriter {

    private static final SentenceFiles FILES =
            SentenceFiles.of("result", "results", name -> ResultWriter.class.getResourceAsStream(name));

    private final Sentences text;
    private final Translation translation;

    private ResultWriter(Translation translation) {
        this.text = FILES.in(translation);
        this.translation = translation;
    }

    static ResultWriter in(Translation translation) {
        return new ResultWriter(translation);
    }

    String of(ReconstructionResult.Contradictory result) {
        if (result.figures().isEmpty()) {
            return text.say("contradictory.known");
        }
        String figures = result.figures().stream()
                .map(figure -> figure.inWords(translation))
                .collect(Collectors.joining("; "));
        return text.count("contradictory", result.figures().size(), figures);
    }

    String of(ReconstructionResult.Consistent result) {
        List<String> words = new ArrayList<>();
        words.add(result.onlyAnswers().map(this::answers).orElseGet(() -> text.say("left", grouped(result.panels()))));
        List<MentorInference> left = new ArrayList<>(result.mentors());
        while (!left.isEmpty()) {
            MentorInference first = left.get(0);
            List<Integer> same = left.stream()
                    .filter(first::saysTheSameAs)
                    .map(MentorInference::mentor)
                    .toList();
            left.removeIf(first::saysTheSameAs);
            words.add(text.count("mentor", same.size(), text.and(ranges(same)), what(first)));
        }
        Leakage leakage = result.leakage();
        words.add(text.say("chance", chance(leakage.before()), chance(leakage.after())));
        return String.join(" ", words);
    }

    /** The inference as the end of a sentence whose subject is the mentor. */
    private String what(MentorInference about) {
        List<Integer> feasible = about.feasible();
        if (about.isDetermined()) {
            return about.mayHaveDeclined() ? text.say("certain.declined") : text.say("certain.gave", feasible.get(0));
        }
        List<String> ranges = ranges(feasible);
        String could = (ranges.size() == 1 && feasible.size() > 2 ? "could.any" : "could")
                + (about.mayHaveDeclined() ? ".declined" : "");
        String guess = about.bestGuess().isPresent()
                ? String.valueOf(about.bestGuess().getAsInt())
                : text.say("guess.declined");
        return text.say(
                "guess",
                text.say(could, text.or(ranges)),
                guess,
                probability(about.leakage().after()),
                probability(about.leakage().before()));
    }

    private String answers(List<Integer> answers) {
        return answers.isEmpty()
                ? text.say("answers.none")
                : text.say(
                        "answers",
                        text.and(answers.stream().map(String::valueOf).toList()));
    }

    private String chance(Fraction fraction) {
        if (fraction.equals(Fraction.ONE)) {
            return text.say("chance.certain");
        }
        boolean exact = fraction.denominator().mod(fraction.numerator()).signum() == 0;
        return text.say(
                exact ? "chance.exact" : "chance.about",
                grouped(fraction.denominator().divide(fraction.numerator())));
    }

    private String probability(Fraction fraction) {
        return text.decimal(fraction.toDecimal(2, RoundingMode.HALF_EVEN).toString());
    }

    private List<String> ranges(List<Integer> numbers) {
        return ListFormat.ranges(numbers, (first, last) -> text.say("range", first, last));
    }

    private String grouped(BigInteger number) {
        return String.format(Locale.ROOT, "%,d", number).replace(",", text.text("group.mark"));
    }
}
