package org.reversementoring.core.multisource;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.language.Translation;

/** A figure that a multisource report prints about the answers of some groups to one question, as it stands on the page. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(PrintedFigure.Answered.class),
    @JsonSubTypes.Type(PrintedFigure.Mean.class),
    @JsonSubTypes.Type(PrintedFigure.Lowest.class),
    @JsonSubTypes.Type(PrintedFigure.Highest.class),
    @JsonSubTypes.Type(PrintedFigure.Counts.class),
    @JsonSubTypes.Type(PrintedFigure.Trimmed.class),
    @JsonSubTypes.Type(PrintedFigure.Withheld.class)
})
public sealed interface PrintedFigure extends CodecOnly {

    /** The figure in English. */
    default String inWords() {
        return inWords(FigureText.ENGLISH);
    }

    /**
     * The figure as the end of a sentence whose subject is a group.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    default String inWords(Translation translation) {
        return FigureText.of(this, FigureText.FILES.in(translation));
    }

    /** The marks that it names. */
    default List<Integer> marks() {
        return List.of();
    }

    /**
     * The number of raters who answered.
     *
     * @param answers at least 0
     */
    @JsonTypeName("answered")
    record Answered(int answers) implements PrintedFigure {
        /** Checks. */
        public Answered {
            require(answers >= 0, "number of answers must be at least 0");
        }
    }

    /**
     * The mean of the answers, with the decimals that are printed: 4.30 tells more than 4.3.
     *
     * @param shown a decimal number with at most 6 decimals, rounded half up
     */
    @JsonTypeName("mean")
    record Mean(String shown) implements PrintedFigure {
        /** Checks. */
        public Mean {
            require(shown.matches("[0-9]{1,3}(\\.[0-9]{1,6})?"), "mean must be a decimal number like 4.30");
        }
    }

    /**
     * The lowest answer.
     *
     * @param mark its mark
     */
    @JsonTypeName("lowest")
    record Lowest(int mark) implements PrintedFigure {
        @Override
        public List<Integer> marks() {
            return List.of(mark);
        }
    }

    /**
     * The highest answer.
     *
     * @param mark its mark
     */
    @JsonTypeName("highest")
    record Highest(int mark) implements PrintedFigure {
        @Override
        public List<Integer> marks() {
            return List.of(mark);
        }
    }

    /**
     * The number of answers for each mark.
     *
     * @param counts from the lowest mark to the highest, each at least 0
     */
    @JsonTypeName("counts")
    record Counts(List<Integer> counts) implements PrintedFigure {
        /** Checks and copies. */
        public Counts {
            counts = List.copyOf(counts);
            require(
                    !counts.isEmpty() && counts.stream().allMatch(count -> count >= 0),
                    "counts must be at least 0 for each mark");
        }
    }

    /**
     * The answers that are left when as many of the lowest as of the highest are dropped (T3).
     *
     * @param dropped how many are dropped at each end, at least 0
     * @param marks what is left, ascending, at least one
     */
    @JsonTypeName("trimmed")
    record Trimmed(int dropped, List<Integer> marks) implements PrintedFigure {
        /** Checks and copies. */
        public Trimmed {
            marks = List.copyOf(marks);
            require(
                    dropped >= 0
                            && !marks.isEmpty()
                            && marks.equals(marks.stream().sorted().toList()),
                    "trimmed answers must be ascending, and at least one");
        }
    }

    /**
     * Nothing is shown, because fewer answered than a minimum. The blank tells that they were fewer.
     *
     * @param minimum the fewest answers with which something is shown, at least 1
     */
    @JsonTypeName("withheld")
    record Withheld(int minimum) implements PrintedFigure {
        /** Checks. */
        public Withheld {
            require(minimum >= 1, "minimum must be at least 1");
        }
    }

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException("printed figure: " + rule);
        }
    }
}
