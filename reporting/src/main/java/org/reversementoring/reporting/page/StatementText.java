package org.reversementoring.reporting.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;
import org.reversementoring.reporting.text.PageText;

/**
 * The words of a released statement in the language of a page. In English they are those of the report. What a strategy worded itself
 * stays as it is.
 *
 * @param text the sentences of the page
 * @param scale the scale on which was answered
 */
record StatementText(PageText text, RatingScale scale) {

    String of(Statement statement) {
        if (statement instanceof Statement.MiddleAnswers middle) {
            return middle.lowest() == middle.highest()
                    ? text.say("statement.middle.one", scale.label(middle.lowest()))
                    : text.say("statement.middle.range", scale.label(middle.lowest()), scale.label(middle.highest()));
        } else if (statement instanceof Statement.Trimmed trimmed) {
            return text.say("statement.trimmed", labels(trimmed.marks()));
        } else if (statement instanceof Statement.TrimmedMean trimmed) {
            return text.say("statement.trimmed-mean", number(trimmed.mean()));
        } else if (statement instanceof Statement.MeanBand band) {
            return band.lowest().compareTo(band.highest()) == 0
                    ? text.say("statement.mean.one", number(band.lowest()))
                    : text.say("statement.mean.range", number(band.lowest()), number(band.highest()));
        } else if (statement instanceof Statement.Support support) {
            return text.say("statement.support." + support.band());
        } else if (statement instanceof Statement.Majority majority) {
            return text.say("statement.majority." + majority.favourable());
        } else if (statement instanceof Statement.Listed listed) {
            return listed.marks().isEmpty()
                    ? text.say("statement.listed.none")
                    : text.say("statement.listed", labels(listed.marks()));
        } else if (statement instanceof Statement.Together together) {
            return together.parts().stream().map(this::of).collect(Collectors.joining(" "));
        } else if (statement instanceof Statement.Worded worded) {
            return worded.text();
        }
        return text.say("statement.not-shown");
    }

    private String number(BigDecimal value) {
        return text.decimal(value.toPlainString());
    }

    private String labels(List<Integer> marks) {
        List<String> quoted = marks.stream()
                .map(mark -> text.say("list.mark", scale.label(mark)))
                .toList();
        return text.and(quoted);
    }
}
