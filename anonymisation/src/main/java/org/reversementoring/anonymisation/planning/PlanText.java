package org.reversementoring.anonymisation.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeSet;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/** A plan in words: a line for each number. */
final class PlanText {

    private static final SentenceFiles FILES =
            SentenceFiles.of("plan", "plans", name -> PlanText.class.getResourceAsStream(name));
    private static final int VALUES_BEGIN = 30;

    private final Sentences text;
    private final AnswersText answers;

    private PlanText(Translation translation) {
        this.text = FILES.in(translation);
        this.answers = AnswersText.in(translation);
    }

    static PlanText in(Translation translation) {
        return new PlanText(translation);
    }

    String of(StudyPlan plan) {
        StudyDesign design = plan.design();
        List<String> sizes =
                new TreeSet<>(design.panelSizes()).stream().map(String::valueOf).toList();
        StringBuilder words = new StringBuilder();
        words.append(text.say(
                        "planned",
                        design.panelSizes().size(),
                        String.join(text.text("list.or"), sizes),
                        design.policy().id(),
                        design.strategy().id()))
                .append('\n');
        words.append(text.say(
                        "expected",
                        share(design.turnout()),
                        share(design.declining()),
                        answers.of(design.answers().weights(), design.answers().concentration())))
                .append("\n\n");
        line(words, "reports", written(plan.panelsReleased().percent()));
        line(words, "questions", questions(plan));
        line(words, "findings", written(plan.findingsListed().percent()));
        plan.distance().ifPresent(far -> line(words, "distance", text.say("distance.points", written(far.points()))));
        plan.sameMark().ifPresent(same -> line(words, "same", written(same.percent())));
        return words.append('\n')
                .append(text.say("method." + plan.panelsReleased().method()))
                .append('\n')
                .toString();
    }

    private String questions(StudyPlan plan) {
        String shown = written(plan.questionsShown().percent());
        BigDecimal released = plan.panelsReleased().value();
        if (released.signum() == 0) {
            return shown;
        }
        int questions = plan.design().questions();
        BigDecimal each = plan.questionsShown()
                .value()
                .multiply(BigDecimal.valueOf(questions))
                .divide(released, 1, RoundingMode.HALF_UP);
        return text.say("questions.each", shown, written(each.toString()), questions);
    }

    private String share(BigDecimal share) {
        return written(share.movePointRight(2).stripTrailingZeros().toPlainString() + "%");
    }

    /** A number with a point and perhaps a sign of percent, as the language writes both. */
    private String written(String number) {
        return text.decimal(number).replace("%", text.say("percent", ""));
    }

    private void line(StringBuilder words, String key, String value) {
        String name = text.say(key);
        words.append("  ")
                .append(name)
                .append(" ".repeat(Math.max(1, VALUES_BEGIN - name.length())))
                .append(value)
                .append('\n');
    }
}
