package org.reversementoring.core.multisource;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/** Figures of another tool in words. */
final class FigureText {

    static final SentenceFiles FILES =
            SentenceFiles.of("attached", "attached reports", name -> FigureText.class.getResourceAsStream(name));
    static final Translation ENGLISH = Translation.of(Locale.ENGLISH);

    private FigureText() {}

    static String of(FigureRow row, Translation translation) {
        Sentences text = FILES.in(translation);
        String figures = row.figures().stream().map(figure -> of(figure, text)).collect(Collectors.joining(", "));
        return text.say("row", String.join(text.text("list.and"), row.groups()), figures);
    }

    static String of(PrintedFigure figure, Sentences text) {
        if (figure instanceof PrintedFigure.Answered answered) {
            return text.count("figure.answered", answered.answers());
        } else if (figure instanceof PrintedFigure.Mean mean) {
            return text.say("figure.mean", text.decimal(mean.shown()));
        } else if (figure instanceof PrintedFigure.Lowest lowest) {
            return text.say("figure.lowest", lowest.mark());
        } else if (figure instanceof PrintedFigure.Highest highest) {
            return text.say("figure.highest", highest.mark());
        } else if (figure instanceof PrintedFigure.Counts counts) {
            return text.say("figure.counts", row(counts.counts()));
        } else if (figure instanceof PrintedFigure.Trimmed trimmed) {
            return text.say("figure.trimmed", trimmed.dropped(), row(trimmed.marks()));
        } else if (figure instanceof PrintedFigure.Withheld withheld) {
            return text.say("figure.withheld", withheld.minimum());
        }
        throw new AssertionError("reverse-mentoring: the family of printed figures is closed");
    }

    private static String row(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
