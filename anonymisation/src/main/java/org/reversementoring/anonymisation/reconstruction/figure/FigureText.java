package org.reversementoring.anonymisation.reconstruction.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.reversementoring.anonymisation.strategy.ListFormat;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/** The sentences of printed figures in one language. It knows numbers alone; each type of this package says itself with it. */
final class FigureText {

    private static final SentenceFiles FILES =
            SentenceFiles.of("figures", "printed figures", name -> FigureText.class.getResourceAsStream(name));
    private static final FigureText ENGLISH = in(Translation.of(Locale.ENGLISH));

    private final Sentences text;

    private FigureText(Sentences text) {
        this.text = text;
    }

    static FigureText in(Translation translation) {
        return new FigureText(FILES.in(translation));
    }

    static FigureText english() {
        return ENGLISH;
    }

    String say(String key, Object... arguments) {
        return text.say(key, arguments);
    }

    String count(String key, int number, Object... arguments) {
        return text.count(key, number, arguments);
    }

    /** Numbers as a list that ends in "and", those that follow each other as a range. */
    String and(List<Integer> numbers) {
        return text.and(ranges(numbers));
    }

    /** Numbers as a list that ends in "or", those that follow each other as a range. */
    String or(List<Integer> numbers) {
        return text.or(ranges(numbers));
    }

    /** Texts as a list that ends in "and". */
    String listed(List<String> items) {
        return text.and(items);
    }

    private List<String> ranges(List<Integer> numbers) {
        return ListFormat.ranges(numbers, (first, last) -> text.say("range", first, last));
    }

    String plain(BigDecimal number) {
        return text.decimal(number.toPlainString());
    }
}
