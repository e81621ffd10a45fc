package org.reversementoring.core.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.language.Translation;

/**
 * A statement that is published about the answers to one question. A closed family with one open, worded member, so that a
 * stranger's strategy can say what it needs; two statements are the same release only if their {@link #canonical()} texts
 * are equal.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Statement.MiddleAnswers.class),
    @JsonSubTypes.Type(Statement.Trimmed.class),
    @JsonSubTypes.Type(Statement.TrimmedMean.class),
    @JsonSubTypes.Type(Statement.MeanBand.class),
    @JsonSubTypes.Type(Statement.Support.class),
    @JsonSubTypes.Type(Statement.Majority.class),
    @JsonSubTypes.Type(Statement.Listed.class),
    @JsonSubTypes.Type(Statement.Together.class),
    @JsonSubTypes.Type(Statement.Worded.class),
    @JsonSubTypes.Type(Statement.NotShown.class)
})
public sealed interface Statement extends CodecOnly {

    /**
     * The whole content as text, different for different contents. The auditor takes statements with equal texts for the
     * same release.
     */
    String canonical();

    /** The statement as an English sentence, with the labels of the scale it was answered on. */
    default String inWords(RatingScale scale) {
        return StatementText.english(scale).of(this);
    }

    /**
     * The statement as a sentence. What a strategy worded itself stays in its language.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    default String inWords(RatingScale scale, Translation translation) {
        return StatementText.in(translation, scale).of(this);
    }

    /** The texts in it that a strategy worded itself, in order; none for statements whose words are the library's. */
    default List<String> wordings() {
        return List.of();
    }

    /**
     * The lowest and the highest of the answers that are left when the same number is dropped at each end.
     *
     * @param lowest mark of the lowest middle answer
     * @param highest mark of the highest middle answer, not below the lowest
     */
    @JsonTypeName("middle-answers")
    record MiddleAnswers(int lowest, int highest) implements Statement {

        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if the highest is below the lowest
         */
        public MiddleAnswers {
            if (highest < lowest) {
                throw new IllegalArgumentException(
                        "highest middle answer must be at least " + lowest + ", but was " + highest);
            }
        }

        @Override
        public String canonical() {
            return "middle[" + lowest + "," + highest + "]";
        }
    }

    /**
     * The answers that are left when the lowest and the highest are dropped, T_c of the guarantees (T3).
     *
     * @param marks the answers that are left, ascending, at least one; a mark stands in it as often as it is left
     */
    @JsonTypeName("trimmed")
    record Trimmed(List<Integer> marks) implements Statement {

        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if there is no mark, or one is below the one before it
         */
        public Trimmed {
            marks = Figures.ascending("trimmed answers", marks, 0);
            if (marks.isEmpty()) {
                throw new IllegalArgumentException("trimmed answers must be at least 1, but were 0");
            }
        }

        @Override
        public String canonical() {
            return "trimmed" + marks;
        }
    }

    /**
     * The mean of the answers that are left when the lowest and the highest are dropped.
     *
     * @param mean 0 to 110 with at most 4 decimals; kept without zeros at the end
     */
    @JsonTypeName("trimmed-mean")
    record TrimmedMean(BigDecimal mean) implements Statement {

        /**
         * Checks the range and takes zeros at the end off, so that equal means are equal.
         *
         * @throws IllegalArgumentException if the mean is out of range or has too many decimals
         */
        public TrimmedMean {
            mean = Figures.stripped("trimmed mean", mean, 4);
        }

        @Override
        public String canonical() {
            return "trimmed-mean[" + mean.toPlainString() + "]";
        }
    }

    /**
     * The band in which the mean of the answers lies; equal bounds are the mean itself.
     *
     * @param lowest lowest mean of the band, 0 to 110, in two decimals
     * @param highest highest mean of the band, in two decimals, not below the lowest
     */
    @JsonTypeName("mean-band")
    record MeanBand(BigDecimal lowest, BigDecimal highest) implements Statement {

        /**
         * Checks range and order and writes both with two decimals, so that equal bands are equal.
         *
         * @throws IllegalArgumentException if a bound is out of range or has more than two decimals, or the highest is below
         *     the lowest
         */
        public MeanBand {
            lowest = Figures.stripped("lowest mean", lowest, 2).setScale(2);
            highest = Figures.stripped("highest mean", highest, 2).setScale(2);
            if (highest.compareTo(lowest) < 0) {
                throw new IllegalArgumentException("highest mean must be at least " + lowest + ", but was " + highest);
            }
        }

        @Override
        public String canonical() {
            return "mean-band[" + lowest + "," + highest + "]";
        }
    }

    /**
     * The share of the panel that answered favourably, in words.
     *
     * @param band few, some or most
     */
    @JsonTypeName("support")
    record Support(SupportBand band) implements Statement {

        @Override
        public String canonical() {
            return "support[" + band + "]";
        }
    }

    /**
     * Whether more than half of the answers were favourable.
     *
     * @param favourable more than half were; if not, half or fewer
     */
    @JsonTypeName("majority")
    record Majority(boolean favourable) implements Statement {

        @Override
        public String canonical() {
            return "majority[" + favourable + "]";
        }
    }

    /**
     * The options that were chosen often enough; nothing is said about the others.
     *
     * @param marks the points of the scale that stand for these options, ascending, each once, perhaps empty
     */
    @JsonTypeName("listed")
    record Listed(List<Integer> marks) implements Statement {

        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if a mark is not above the one before it
         */
        public Listed {
            marks = Figures.ascending("listed options", marks, 1);
        }

        @Override
        public String canonical() {
            return "listed" + marks;
        }
    }

    /**
     * Several statements about the same answers. They are one release, so everything is proved of them together.
     *
     * @param parts at least two, none of them such a list itself
     */
    @JsonTypeName("together")
    record Together(List<Statement> parts) implements Statement {

        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if there are fewer than two parts, or one is such a list
         */
        public Together {
            parts = List.copyOf(parts);
            if (parts.size() < 2) {
                throw new IllegalArgumentException("statements together must be at least 2, but were " + parts.size());
            }
            for (Statement part : parts) {
                if (part instanceof Together) {
                    throw new IllegalArgumentException("statements together must not be nested");
                }
            }
        }

        @Override
        public String canonical() {
            return parts.stream().map(Statement::canonical).collect(Collectors.joining(";", "together[", "]"));
        }

        /** Neighbours are read as one text too, as a reader does: "six of" and "six" count together. */
        @Override
        public List<String> wordings() {
            List<String> texts = new ArrayList<>();
            StringBuilder run = new StringBuilder();
            for (Statement part : parts) {
                if (part instanceof Worded worded) {
                    texts.add(worded.text());
                    run.append(run.length() > 0 ? " " : "").append(worded.text());
                } else {
                    texts.add(run.toString());
                    run.setLength(0);
                }
            }
            texts.add(run.toString());
            return texts.stream().filter(text -> !text.isEmpty()).distinct().toList();
        }
    }

    /**
     * Anything else that a strategy wants to say.
     *
     * @param text 1 to 500 characters, not blank; an English sentence; a report refuses words that count people of the panel
     */
    @JsonTypeName("worded")
    record Worded(String text) implements Statement {

        /**
         * Checks the length.
         *
         * @throws IllegalArgumentException if the text is blank or longer than 500 characters
         */
        public Worded {
            if (text.isBlank() || text.length() > 500) {
                throw new IllegalArgumentException(
                        "worded statement must have 1 to 500 characters, not only blanks, but had " + text.length());
            }
        }

        @Override
        public String canonical() {
            return "worded[" + text.length() + ":" + text + "]";
        }

        @Override
        public List<String> wordings() {
            return List.of(text);
        }
    }

    /** No statement. Why, is not told: that few answered would tell that somebody skipped the question. */
    @JsonTypeName("not-shown")
    record NotShown() implements Statement {

        @Override
        public String canonical() {
            return "not-shown";
        }
    }
}
