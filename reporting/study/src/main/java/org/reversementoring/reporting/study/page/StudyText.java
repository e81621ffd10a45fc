package org.reversementoring.reporting.study.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.progression.Verdict;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;
import org.reversementoring.reporting.study.statistics.TestResult;

/** The sentences, labels and numbers of a study's pages in one language. A language is files; nothing else names it. */
public final class StudyText {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final SentenceFiles REPORT = files("study-report");
    private static final List<SentenceFiles> PARTS = List.of(
            files("study-sections"), files("study-analyses"), files("study-summary"), files("study-checklists"));

    private final Sentences sentences;
    private final StudyLabels labels;

    private StudyText(Sentences sentences, StudyLabels labels) {
        this.sentences = sentences;
        this.labels = labels;
    }

    private static SentenceFiles files(String name) {
        return SentenceFiles.of(name, "report of a study", file -> StudyText.class.getResourceAsStream(file));
    }

    /**
     * The texts in a language.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if they are not there in it; never answered in another one,
     *     because people read them
     */
    public static StudyText in(Translation translation) {
        Sentences all = REPORT.in(translation);
        for (SentenceFiles part : PARTS) {
            all = all.and(part.in(translation));
        }
        return new StudyText(all, StudyLabels.in(translation));
    }

    /** The languages in which the library has them, as BCP 47 tags. */
    public static NavigableSet<String> languages() {
        return REPORT.languages();
    }

    /** The language as a BCP 47 tag. */
    public String language() {
        return sentences.language();
    }

    /** A sentence with its places filled; what is filled in is not read for places again. */
    public String say(String key, Object... values) {
        return sentences.say(key, values);
    }

    /** A sentence about a number, in the plural that the language has for it. The number fills the first place. */
    public String count(String key, int number, Object... more) {
        return sentences.count(key, number, more);
    }

    /** A sentence with its first letter in upper case: a host's name in small letters may stand first. */
    public String begun(String key, Object... values) {
        return sentences.begun(say(key, values));
    }

    /** What comes before the first place of a sentence, by which the sentence is known again. */
    public String start(String key) {
        String text = sentences.text(key);
        int place = text.indexOf('{');
        return place < 0 ? text : text.substring(0, place);
    }

    /** The sentences {@code key.1}, {@code key.2} and so on. */
    public List<String> numbered(String key) {
        return sentences.numbered(key);
    }

    /** The titles of a table's columns. */
    public List<String> head(String key, Object... values) {
        return Arrays.stream(say(key, values).split(" \\| ", -1)).toList();
    }

    /** A name of ours in this language; a host's stays as it is. */
    public String label(String name) {
        int mark = name.indexOf(OutcomeRank.EXPLORATORY.label(""));
        if (mark < 0) {
            return labels.of(name, this::decimal);
        }
        String rest = name.substring(mark + OutcomeRank.EXPLORATORY.label("").length());
        return labels.of(name.substring(0, mark), this::decimal) + say("exploratory.mark") + label(rest);
    }

    /** Names of ours in this language. */
    public List<String> labels(List<String> names) {
        return names.stream().map(this::label).toList();
    }

    /** Things in a row, the last one after "and". */
    public String and(List<String> things) {
        return sentences.and(things);
    }

    /** A day with the month in words. */
    public String day(LocalDate day) {
        return sentences.day(day);
    }

    /** A decimal number as the language writes it. */
    public String decimal(String number) {
        return sentences.decimal(number);
    }

    /** A score with two decimals at most. */
    public String score(Fraction value) {
        return decimal(ScoreFormat.of(value));
    }

    /** A number without zeros at its end. */
    public String plain(BigDecimal value) {
        return decimal(value.stripTrailingZeros().toPlainString());
    }

    /** How many of how many. */
    public String of(Proportion proportion) {
        return say("of", proportion.events(), proportion.people());
    }

    /** A range from one number, or percentage, to another. */
    public String range(Object from, Object to) {
        return say("range", from, to);
    }

    /** A level of confidence, for instance {@code 95%}. */
    public String level(BigDecimal level) {
        return hundredth(plain(level.movePointRight(2)));
    }

    /** A number of hundredths, written already. */
    String hundredth(String number) {
        return say("percent", number);
    }

    /** A rate in whole hundredths, rounded half up. What is not none, or not all, is not rounded to it. */
    public String percent(BigDecimal rate) {
        BigDecimal whole = rate.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        if (whole.signum() == 0 && rate.signum() > 0) {
            return say("percent.under", hundredth("1"));
        }
        return whole.compareTo(ALL) == 0 && rate.compareTo(BigDecimal.ONE) < 0
                ? say("percent.over", hundredth("99"))
                : hundredth(whole.toPlainString());
    }

    /** A rate in whole hundredths. */
    public String percent(Proportion proportion) {
        return percent(proportion.estimate().toDecimal(6, RoundingMode.HALF_UP));
    }

    /** An interval of a rate. */
    public String interval(RateInterval interval) {
        return range(percent(interval.lower()), percent(interval.upper()));
    }

    /** A p-value with four decimals. */
    public String p(BigDecimal p) {
        return labels.of(TestResult.equal(p), this::decimal);
    }

    /** How p was computed. */
    public String method(TestResult test) {
        List<String> how = new ArrayList<>();
        test.zeros().ifPresent(zeros -> how.add(label(zeros.inWords())));
        how.add(label(test.computation().inWords()));
        how.add(label(test.side().inWords()));
        return method(test.test(), how);
    }

    String method(String test, List<String> how) {
        return say("method", label(test), String.join("; ", how));
    }

    /** A verdict: its shape and its word. */
    public String verdict(Verdict verdict) {
        return verdict.shape() + " " + say("word." + verdict);
    }
}
