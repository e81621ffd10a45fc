package org.reversementoring.core.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/**
 * Statements in words.
 *
 * @param text the sentences of a language
 * @param scale the scale on which was answered
 */
record StatementText(Sentences text, RatingScale scale) {

    private static final SentenceFiles FILES =
            SentenceFiles.of("statements", "statements", name -> StatementText.class.getResourceAsStream(name));
    private static final Sentences ENGLISH = FILES.in(Translation.of(Locale.ENGLISH));

    static StatementText english(RatingScale scale) {
        return new StatementText(ENGLISH, scale);
    }

    static StatementText in(Translation translation, RatingScale scale) {
        return new StatementText(FILES.in(translation), scale);
    }

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
                .map(mark -> text.say("statement.mark", scale.label(mark)))
                .toList();
        return text.and(quoted);
    }
}
